import Kernel
import Obligations

/// A short report as somebody would hand it in (báo cáo kết quả): what the files of evidence are in the invented ward.
struct EvidenceReport {
    let text: String
    let fileName: String

    init(_ obligation: Obligation, note: String, by name: String, on day: LocalDay) {
        let lead = obligation.parties(.lead).first?.name ?? DemoWard.name
        text = """
            \(lead.uppercased())

            BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ SỐ \(obligation.id)
            Hòa Lạc Đông, \(day.written)

            1. Nhiệm vụ: \(obligation.content)
            2. Kết quả: \(note)

            Người báo cáo: \(name)

            """
        fileName = "bao-cao-ket-qua-nhiem-vu-\(obligation.id).txt"
    }
}
