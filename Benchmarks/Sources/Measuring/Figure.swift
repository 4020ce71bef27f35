/// A line of the report: what was measured, what came out, what it should be.
package struct Figure {
    package let subject: String
    package let value: String
    package var target = ""
    /// Whether the least that is asked for is reached; `nil` where nothing is asked for.
    package var isMet: Bool?

    package init(subject: String, value: String, target: String = "", isMet: Bool? = nil) {
        self.subject = subject
        self.value = value
        self.target = target
        self.isMet = isMet
    }

    package var row: String {
        let verdict = isMet.map { $0 ? "yes" : "**no**" } ?? ""
        return "| \(subject) | \(value) | \(target) | \(verdict) |"
    }
}

/// A part of the report under a heading of its own.
package struct ReportSection {
    package let title: String
    package var remark = ""
    package var figures: [Figure] = []

    package init(title: String, remark: String = "", figures: [Figure] = []) {
        self.title = title
        self.remark = remark
        self.figures = figures
    }

    package var markdown: String {
        var lines = ["## \(title)", ""]
        if !remark.isEmpty { lines += [remark, ""] }
        lines += ["| what | figure | at least / aim | met |", "| --- | --- | --- | --- |"]
        return (lines + figures.map(\.row) + [""]).joined(separator: "\n")
    }
}

extension Double {
    /// With so many digits after the point that three tell something.
    package var short: String {
        let digits = self < 10 ? 2 : self < 100 ? 1 : 0
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let whole = Int((self * scale).rounded())
        guard digits > 0 else { return "\(whole)" }
        let fraction = "\(whole % Int(scale))"
        return "\(whole / Int(scale))." + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
    }

    package var milliseconds: String { "\((self * 1000).short) ms" }
}
