import Directives
import TestSupport
import Testing

@Suite struct ModalityTests {
    @Test(arguments: [
        ("Giao Công an phường kiểm tra.", Modality.order), ("Công an phường phải kiểm tra các chốt.", .order),
        ("Các chi bộ cần kiểm tra đảng viên.", .order),
        ("Phấn đấu hoàn thành chỉ tiêu thu ngân sách.", .strive),
        ("UBND phường phấn đấu hoàn thành chỉ tiêu.", .strive),
        ("UBND phường nên phân công cán bộ theo dõi.", .advise),
        ("Công an phường phải phấn đấu hoàn thành chỉ tiêu.", .order),
    ])
    func `the tone of the document is kept`(body: String, modality: Modality) {
        #expect(ExtractedText.notice("1. " + body).obligations.map(\.modality) == [modality], "\(body)")
    }
}
