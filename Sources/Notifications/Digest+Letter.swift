import Kernel
package import Obligations

/// The letter, in the words of an office.
extension Digest {
    /// "2 việc quá hạn, 1 việc đến hạn hôm nay": for the subject of a letter and for a short message.
    package var summary: String {
        Part.allCases.compactMap { part in
            let count = items(part).count
            return count == 0 ? nil : "\(count) việc \(part.words)"
        }.joined(separator: ", ")
    }

    package var subject: String { "Nhắc việc ngày \(day.vietnamese): \(summary)" }

    /// The letter as plain text, lines ended by line feeds.
    ///
    /// - Parameter link: the address of an obligation in the web application; `nil` where nobody said where that is.
    package func letter(link: (Obligation) -> String?) -> String {
        var lines = [
            "Kính gửi ông/bà \(recipient),", "",
            "Sáng \(day.weekdayName), ngày \(day.vietnamese), sổ theo dõi nhiệm vụ của \(authority) có \(items.count) việc "
                + "cần ông/bà lưu ý.",
        ]
        for part in Part.allCases { lines += section(part, link) }
        lines += [
            "",
            "Việc đã làm xong, xin báo cáo hoàn thành kèm minh chứng trong sổ; việc khó bảo đảm thời hạn, xin đề nghị gia hạn "
                + "trước khi hết hạn.",
            "",
            "Thư này do phần mềm Đôn Đốc tự động gửi, mỗi sáng nhiều nhất một thư. Muốn nhắc vào ngày khác hoặc thôi nhận "
                + "thư, xin báo người quản trị sổ.",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ part: Part, _ link: (Obligation) -> String?) -> [String] {
        let all = items(part)
        guard !all.isEmpty else { return [] }
        var lines = ["", "\(part.heading) (\(all.count))"]
        // What is overdue longest comes last in what is cut off.
        let shown = part == .overdue ? Array(all.reversed()) : all
        for (index, item) in shown.prefix(Self.most).enumerated() {
            lines += ["", "\(index + 1). \(Self.line(item.obligation.content))", "   \(facts(item))"]
            if let address = link(item.obligation) { lines.append("   \(address)") }
        }
        if all.count > Self.most { lines += ["", "… và \(all.count - Self.most) việc khác, xem trong sổ."] }
        return lines
    }

    private func facts(_ item: Item) -> String {
        let lead = item.obligation.parties(.lead).map(\.name).joined(separator: ", ")
        let facts = [
            lead.isEmpty ? nil : "Chủ trì: \(Self.line(lead))",
            item.obligation.due.map { "Hạn: \($0.vietnamese)" },
            item.status.words,
            item.obligation.stage == .submitted ? "đã báo cáo hoàn thành, chờ xác nhận" : nil,
            item.obligation.extensionAsked.map { "đang xin gia hạn đến \($0.vietnamese)" },
        ]
        return facts.compactMap { $0 }.joined(separator: " · ")
    }

    /// How many of each part a letter names.
    private static let most = 20

    // One line, and not without end.
    private static func line(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.count > 300 ? words.prefix(299) + "…" : words
    }
}
