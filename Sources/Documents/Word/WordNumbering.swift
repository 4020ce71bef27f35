/// The lists of a .docx (danh sách đánh số) and how far each has counted: gives every paragraph the number Word shows.
struct WordNumbering {
    private var definitions: [Int: [Int: Level]] = [:]
    private var numbers: [Int: Number] = [:]
    /// For each definition, how far its levels have counted; nil where a level has not begun.
    private var counters: [Int: [Int?]] = [:]
    private var begun: Set<Int> = []

    /// A level of a list.
    struct Level {
        var start = 1
        var format = NumberFormat.decimal
        var text = ""
        var suffix = " "
        var style: String?
        /// The number of the level (from 1) whose use begins this one anew; 0: never.
        var restart: Int?
        var isLegal = false
    }

    /// A list in use: its definition and what it changes in it.
    private struct Number {
        let definition: Int
        var starts: [Int: Int] = [:]
        var levels: [Int: Level] = [:]
    }

    init(_ root: XMLElement?, styles: WordStyles) {
        guard let root else { return }
        var linked: [(Int, String)] = []
        for element in root.all("abstractNum") {
            guard let id = element["abstractNumId"].flatMap({ Int($0) }) else { continue }
            definitions[id] = Self.levels(of: element)
            if let style = element.first("numStyleLink")?["val"] { linked.append((id, style)) }
        }
        for element in root.all("num") { add(element) }
        for (id, style) in linked {
            guard let number = styles.number(ofStyle: style), let target = numbers[number]?.definition else { continue }
            definitions[id] = definitions[target]
        }
    }

    private mutating func add(_ element: XMLElement) {
        guard let id = element["numId"].flatMap({ Int($0) }),
            let definition = element.first("abstractNumId")?["val"].flatMap({ Int($0) })
        else { return }
        var number = Number(definition: definition)
        for override in element.all("lvlOverride") {
            guard let level = override["ilvl"].flatMap({ Int($0) }) else { continue }
            number.starts[level] = override.first("startOverride")?["val"].flatMap { Int($0) }
            number.levels[level] = override.first("lvl").map(Level.init)
        }
        numbers[id] = number
    }

    private static func levels(of element: XMLElement) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for level in element.all("lvl") {
            if let index = level["ilvl"].flatMap({ Int($0) }) { levels[index] = Level(level) }
        }
        return levels
    }

    /// Counts a paragraph and gives its label with what follows it; nil for a paragraph without a number.
    mutating func label(for reference: WordNumberingReference) -> String? {
        guard let id = reference.number, id != 0, let number = numbers[id] else { return nil }
        let index = reference.level ?? level(ofStyle: reference.style, in: number) ?? 0
        guard (0..<9).contains(index), let level = level(index, of: number) else { return nil }
        count(index, of: number, id: id)
        if level.format == .bullet { return NumberFormat.bullet(level.text, level: index) + " " }
        let text = fill(level, of: number)
        return text.isEmpty ? nil : text + level.suffix
    }

    private func level(_ index: Int, of number: Number) -> Level? {
        var level = number.levels[index] ?? definitions[number.definition]?[index]
        if let start = number.starts[index] { level?.start = start }
        return level
    }

    private func level(ofStyle style: String?, in number: Number) -> Int? {
        guard let style else { return nil }
        return definitions[number.definition]?.first { $0.value.style == style }?.key
    }

    private mutating func count(_ index: Int, of number: Number, id: Int) {
        var counts = counters[number.definition] ?? [Int?](repeating: nil, count: 9)
        if begun.insert(id).inserted {
            for level in number.starts.keys where (0..<9).contains(level) { counts[level] = nil }
        }
        let start = level(index, of: number)?.start ?? 1
        counts[index] = counts[index].map { $0 &+ 1 } ?? start
        for deeper in index + 1..<max(9, index + 1) where index < level(deeper, of: number)?.restart ?? deeper {
            counts[deeper] = nil
        }
        counters[number.definition] = counts
    }

    /// The label's pattern with its numbers filled in; a level that has not begun shows its start.
    private func fill(_ level: Level, of number: Number) -> String {
        var label = ""
        var isPlace = false
        for character in level.text {
            if isPlace, let place = character.wholeNumberValue, (1...9).contains(place) {
                let other = self.level(place - 1, of: number) ?? Level()
                let value = counters[number.definition]?[place - 1] ?? other.start
                label += (level.isLegal ? .decimal : other.format).text(of: value)
                isPlace = false
            } else if character == "%" {
                isPlace = true
            } else {
                label.append(character)
            }
        }
        return label
    }
}

extension WordNumbering.Level {
    init(_ element: XMLElement) {
        for property in element.children {
            let value = property["val"]
            switch property.name {
            case "start": start = value.flatMap { Int($0) } ?? 1
            case "numFmt": format = NumberFormat(word: value ?? "")
            case "lvlText": text = value ?? ""
            case "suff": suffix = value == "nothing" ? "" : " "
            case "pStyle": style = value
            case "lvlRestart": restart = value.flatMap { Int($0) }
            case "isLgl": isLegal = WordRunProperties.isOn(value)
            default: break
            }
        }
    }
}
