extension Int {
    /// With a point after each thousand, as Vietnamese writes it: `1.234.567`.
    var grouped: String {
        let digits = Array(String(magnitude))
        var text = self < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(".") }
            text.append(digit)
        }
        return text
    }

    /// A number of bytes in the unit that suits it: `3,4 MB`.
    var fileSize: String {
        var (whole, rest, unit) = (self, 0, 0)
        while whole >= 1024, unit < 4 { (whole, rest, unit) = (whole / 1024, whole % 1024, unit + 1) }
        let units = ["byte", "KB", "MB", "GB", "TB"]
        return unit == 0 ? "\(whole) byte" : "\(whole.grouped),\(rest * 10 / 1024) \(units[unit])"
    }
}
