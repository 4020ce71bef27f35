/// The name that evidence is kept and written out under (tên tệp minh chứng): one that no disk, shell or screen takes
/// amiss.
package enum EvidenceName {
    /// - Parameter given: what the file was called, with any path of any system before it.
    package static func clean(_ given: String, _ kind: EvidenceKind) -> String {
        let last = given.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        var stem = ""
        for scalar in last.unicodeScalars where !isHidden(scalar) {
            stem.unicodeScalars.append(forbidden.contains(scalar) ? "_" : scalar)
        }
        stem = trimmed(stem)
        for ending in [kind.ending, kind.rawValue] where stem.lowercased().hasSuffix("." + ending) {
            stem = trimmed(String(stem.dropLast(ending.count + 1)))
            break
        }
        stem = trimmed(shortened(stem))
        if stem.isEmpty { stem = "minh-chung" }
        let first = stem.prefix { $0 != "." }.lowercased()
        if reserved.contains(first) { stem = "_" + stem }
        return "\(stem).\(kind.ending)"
    }

    private static let forbidden: Set<Unicode.Scalar> = ["<", ">", ":", "\"", "|", "?", "*", "/", "\\", "%", "$", "`"]

    /// What Windows takes for devices.
    private static let reserved: Set<String> = {
        var names: Set<String> = ["con", "prn", "aux", "nul"]
        for number in 0...9 { names.formUnion(["com\(number)", "lpt\(number)"]) }
        return names
    }()

    // Controls, and what turns the direction of writing around or cannot be seen.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0 == "." || $0 == "-" || $0.isWhitespace }
        let end = start.lastIndex { $0 != "." && !$0.isWhitespace }
        return end.map { String(start[...$0]) } ?? ""
    }

    // A name has at most 255 bytes on a disk; some room is left for a number before it.
    private static func shortened(_ text: String) -> String {
        var short = ""
        for character in text {
            guard short.utf8.count + character.utf8.count <= 180 else { break }
            short.append(character)
        }
        return short
    }
}
