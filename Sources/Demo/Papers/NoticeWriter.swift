import Kernel

/// A composed paper (văn bản đã soạn), as it would lie in a folder.
struct ComposedPaper: Sendable {
    let fileName: String
    let text: String
    /// What each numbered part of it is about, in order.
    let topics: [String]
}

/// Writes the notice of a session's conclusions (thông báo kết luận), in the form that Party papers have.
struct NoticeWriter {
    let session: LocalDay
    let issued: LocalDay
    let number: Int
    let sections: [(theme: Theme, orders: [Order])]
    let signer: (post: String, name: String)
    var random: SeededGenerator

    func write() -> ComposedPaper {
        let era = WardEra(issued)
        var slots = PaperSlots(on: issued, random: random)
        let body = sections.enumerated().map { Self.section($0 + 1, $1.theme, $1.orders, &slots) }
        let text = [
            era.superior, "ĐẢNG ỦY PHƯỜNG HÒA LẠC ĐÔNG", "*", "Số \(PaperSlots.padded(number))-TB/ĐU", "",
            "ĐẢNG CỘNG SẢN VIỆT NAM", "", "Hòa Lạc Đông, \(issued.written)", "", "THÔNG BÁO", "",
            "Kết luận của Ban Thường vụ Đảng ủy phường",
            "tại phiên họp thường kỳ tháng \(session.month) năm \(session.year)", "-----", "", opening, "",
            body.joined(separator: "\n\n"), "",
            "Yêu cầu các cơ quan, đơn vị, chi bộ trực thuộc nghiêm túc thực hiện Thông báo này./.", "", "Nơi nhận:",
            "- \(era.recipient) (để báo cáo);", "- Các đồng chí Đảng ủy viên;",
            "- HĐND, UBND, Ủy ban MTTQ Việt Nam phường;", "- Các chi bộ trực thuộc;", "- Lưu Văn phòng Đảng ủy.", "",
            "T/M BAN THƯỜNG VỤ", signer.post, "", signer.name, "",
        ]
        .joined(separator: "\n")
        let name = "thong-bao-\(PaperSlots.padded(number))-TB-DU-\(issued.description).txt"
        return ComposedPaper(fileName: name, text: text, topics: sections.map(\.theme.topic))
    }

    private var opening: String {
        let subjects = sections.map(\.theme.heading).joined(separator: "; ")
        return """
            Ngày \(session.vietnamese), tại trụ sở Đảng ủy phường, Ban Thường vụ Đảng ủy phường Hòa Lạc Đông đã họp phiên thường kỳ, \
            nghe và cho ý kiến về: \(subjects). Sau khi thảo luận, Ban Thường vụ Đảng ủy kết luận như sau:
            """
    }

    private static func section(
        _ number: Int,
        _ theme: Theme,
        _ orders: [Order],
        _ slots: inout PaperSlots
    ) -> String {
        let finding = slots.fill(theme.findings.randomElement(using: &slots.random) ?? "")
        var lines = ["\(number). Về \(theme.heading)", "", finding, "", "Ban Thường vụ Đảng ủy yêu cầu:"]
        for (index, order) in orders.enumerated() { lines += ["", "(\(index + 1)). \(slots.fill(order.text))"] }
        return lines.joined(separator: "\n")
    }
}

extension LocalDay {
    /// As letterheads write it: `ngày 05 tháng 9 năm 2026`.
    var written: String {
        let (year, month, day) = civil
        let shown = month <= 2 ? PaperSlots.padded(month) : String(month)
        return "ngày \(PaperSlots.padded(day)) tháng \(shown) năm \(year)"
    }
}
