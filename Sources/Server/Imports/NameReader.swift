import Kernel
import Obligations
import Organisations

/// Reads cells with names of bodies (bộ đọc ô tên cơ quan); each name is resolved once for each day.
struct NameReader {
    private let directory: Directory
    private let names: [Identifier<Organisation>: String]
    private var known: [Key: Directory.Resolution] = [:]
    private var cells: [Key: [String]] = [:]

    private struct Key: Hashable {
        let name: String
        let day: LocalDay
    }

    init(_ organisations: [Organisation]) {
        directory = Directory(organisations)
        names = Dictionary(organisations.map { ($0.id, $0.name) }) { first, _ in first }
    }

    /// The bodies that a cell names, and of those not known what is wrong with them.
    mutating func parties(_ text: String, as part: Party.Part, on day: LocalDay) -> (parties: [Party], doubts: [String])
    {
        var parties: [Party] = []
        var doubts: [String] = []
        guard !text.isEmpty else { return ([], []) }
        for name in names(in: text, on: day) {
            switch resolve(name, on: day) {
            case .found(let body): parties.append(Party(part, name, organisation: body))
            case .unsure(let candidates):
                parties.append(Party(part, name))
                let likely = candidates.prefix(3).compactMap { names[$0] }.map { "“\($0)”" }
                let advice = likely.isEmpty ? "" : "; có phải là \(likely.joined(separator: ", "))?"
                doubts.append("danh bạ không có “\(name)”\(advice)")
            }
        }
        return (parties, doubts)
    }

    private mutating func names(in text: String, on day: LocalDay) -> [String] {
        let key = Key(name: text, day: day)
        if let names = cells[key] { return names }
        if cells.count > 20_000 { cells.removeAll() }
        let names = split(text, on: day)
        cells[key] = names
        return names
    }

    // Semicolons and lines always part names; a comma or "và" only where the directory knows what they part, since both
    // stand in names too.
    private mutating func split(_ text: String, on day: LocalDay) -> [String] {
        var names: [String] = []
        for piece in text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            let name = Self.trimmed(piece)
            guard !name.isEmpty else { continue }
            names += isKnown(name, on: day) ? [name] : divided(name, on: day) ?? [name]
        }
        return names
    }

    private mutating func divided(_ name: String, on day: LocalDay) -> [String]? {
        for pattern in [#/\s*,\s*/#, #/\s*,\s*|\s+và\s+|\s*&\s*/#.ignoresCase()] {
            let parts = name.split(separator: pattern).map { Self.trimmed($0) }.filter { !$0.isEmpty }
            guard parts.count > 1 else { continue }
            var all = true
            for part in parts where !isKnown(part, on: day) { all = false }
            if all { return parts }
        }
        return nil
    }

    private mutating func isKnown(_ name: String, on day: LocalDay) -> Bool {
        if case .found = resolve(name, on: day) { true } else { false }
    }

    private mutating func resolve(_ name: String, on day: LocalDay) -> Directory.Resolution {
        let key = Key(name: name, day: day)
        if let resolution = known[key] { return resolution }
        if known.count > 20_000 { known.removeAll() }
        let resolution = directory.resolve(name, on: day)
        known[key] = resolution
        return resolution
    }

    private static func trimmed(_ name: Substring) -> String {
        let words = String(name).inOneLine
        let start = words.drop { $0 == "-" || $0 == "+" || $0 == "•" || $0 == "–" || $0 == " " }
        return String(start).trimmingEnd(of: ".,; ")
    }
}

extension String {
    fileprivate func trimmingEnd(of signs: String) -> String {
        var text = self[...]
        while let last = text.last, signs.contains(last) { text.removeLast() }
        return String(text)
    }
}
