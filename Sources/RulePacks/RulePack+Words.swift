import Kernel

extension RulePack {
    /// "từ 01/01/2021", "đến 30/6/2025".
    package var period: String {
        switch (from, to) {
        case (nil, nil): "không ghi thời gian"
        case (let from?, nil): "từ \(from.vietnamese)"
        case (nil, let to?): "đến \(to.vietnamese)"
        case (let from?, let to?): "\(from.vietnamese) – \(to.vietnamese)"
        }
    }

    /// Everything it says, each line with its indent.
    package var lines: [(Int, String)] {
        var lines = [
            (0, "\(id): \(title)"), (2, "Loại: \(kind.words)"), (2, "Hiệu lực: \(period)"), (2, "Căn cứ: \(source)"),
            (2, "Kiểm chứng: \(state.words)"), (2, "Tệp: \(file ?? "có sẵn trong chương trình")"),
        ]
        lines += holidays.map { (2, "Ngày lễ: \($0.words)") }
        lines += values.map { value in
            let source = value.source.map { " (\($0))" } ?? ""
            let note = value.state == state ? "" : " – \(value.state.words)"
            return (2, "\(value.title): \(value.words)\(source)\(note)")
        }
        return lines
    }
}

extension PublicHoliday {
    fileprivate var words: String {
        switch date {
        case .solar(let month, let day): "\(name), \(day)/\(month)"
        case .lunar(let month, let day): "\(name), \(day)/\(month) âm lịch"
        }
    }
}
