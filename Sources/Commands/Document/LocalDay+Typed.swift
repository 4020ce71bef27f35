import Kernel

extension LocalDay {
    /// A day as people type it: `2024-08-20`, or as papers write it `20/8/2024`, `20-8-2024`, `20.8.2024`; the year in
    /// full. `nil` when the text is none of these or names no day.
    init?(typed text: String) {
        for separator: Character in ["-", "/", "."] {
            let parts = text.split(separator: separator, omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            let ordered = separator == "-" && parts[0].count == 4 ? parts : parts.reversed()
            guard ordered[0].count == 4, let year = Int(ordered[0]), let month = Int(ordered[1]),
                let day = Int(ordered[2])
            else { return nil }
            self.init(year: year, month: month, day: day)
            return
        }
        return nil
    }
}
