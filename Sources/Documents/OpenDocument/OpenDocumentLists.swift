/// How far the lists of an .odt have counted (bộ đếm danh sách), each under the name of its style.
struct OpenDocumentLists {
    let styles: OpenDocumentStyles
    private var counters: [String: [Int?]] = [:]
    /// The list a paragraph is in: the style's name and the level, from 0.
    private(set) var current: (style: String, level: Int)?

    init(styles: OpenDocumentStyles) {
        self.styles = styles
    }

    /// Enters a list; an outermost one begins anew unless it says that it goes on. Leave it by setting back what is
    /// returned.
    mutating func enter(_ list: XMLElement) -> (style: String, level: Int)? {
        let outer = current
        let style = list["style-name"] ?? outer?.style ?? ""
        let goesOn = list["continue-numbering"] == "true" || list["continue-list"] != nil
        if outer == nil, !goesOn { counters[style] = nil }
        current = (style, outer.map { $0.level + 1 } ?? 0)
        return outer
    }

    mutating func leave(to outer: (style: String, level: Int)?) {
        current = outer
    }

    /// Counts an item of the current list and gives its label; nil where the level shows none.
    mutating func label(startingAt start: Int?) -> String? {
        guard let current, (0..<10).contains(current.level) else { return nil }
        let level = styles.level(current.level, ofList: current.style)
        count(current.level, in: current.style, start: start, first: level?.start ?? 1)
        guard let level else { return nil }
        return label(level, at: current.level, in: current.style) { styles.level($0, ofList: current.style) }
    }

    /// Counts a heading outside of lists.
    mutating func headingLabel(level: Int) -> String? {
        guard (0..<10).contains(level), let style = styles.outline[level], style.format != .none else { return nil }
        count(level, in: "\u{0}", start: nil, first: style.start)
        return label(style, at: level, in: "\u{0}") { styles.outline[$0] }
    }

    private mutating func count(_ level: Int, in style: String, start: Int?, first: Int) {
        var counts = counters[style] ?? [Int?](repeating: nil, count: 10)
        counts[level] = start ?? counts[level].map { $0 &+ 1 } ?? first
        for deeper in level + 1..<max(10, level + 1) { counts[deeper] = nil }
        counters[style] = counts
    }

    private func label(
        _ level: OpenDocumentStyles.Level,
        at index: Int,
        in style: String,
        other: (Int) -> OpenDocumentStyles.Level?
    ) -> String? {
        if level.format == .bullet { return NumberFormat.bullet(level.bullet, level: index) + " " }
        var label = level.pattern
        for place in 0...index where label.contains("%\(place + 1)%") {
            let place = (place, other(place))
            let number = counters[style]?[place.0] ?? place.1?.start ?? 1
            label = label.replacing("%\(place.0 + 1)%", with: (place.1?.format ?? .decimal).text(of: number))
        }
        return label.isEmpty ? nil : label + " "
    }
}
