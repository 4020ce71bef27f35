/// Splits a text at the ends of all marks (chia đoạn), so that nested and crossing marks need no nested elements.
struct PassageSplitter {
    private let length: Int
    private let marks: [Mark]

    /// Marks outside of the text and empty ones are left out.
    init(length: Int, marks: [Mark]) {
        self.length = length
        var seen: Set<Mark> = []
        self.marks = marks.filter { mark in
            mark.bytes.upperBound <= length && !mark.bytes.isEmpty && seen.insert(mark).inserted
        }
    }

    /// The whole text, in order, without gaps.
    func passages() -> [Passage] {
        let starts = marks.indices.sorted { marks[$0].bytes.lowerBound < marks[$1].bytes.lowerBound }
        let cuts = Set(marks.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] } + [0, length]).sorted()
        var next = 0
        var active: [Int] = []
        var passages: [Passage] = []
        for (cut, end) in zip(cuts, cuts.dropFirst()) {
            active.removeAll { marks[$0].bytes.upperBound <= cut }
            while next < starts.count, marks[starts[next]].bytes.lowerBound == cut {
                active.append(starts[next])
                next += 1
            }
            passages.append(passage(cut..<end, under: active.map { marks[$0] }))
        }
        return passages
    }

    private func passage(_ bytes: Range<Int>, under active: [Mark]) -> Passage {
        let kinds = Set(active.map(\.kind))
        let byLength = active.sorted { ($0.bytes.count, $0.entry ?? 0) < ($1.bytes.count, $1.entry ?? 0) }
        let own = byLength.filter { Self.carriesEntry($0.kind) }
        var entries: [Int] = []
        for entry in (own + byLength).compactMap(\.entry) where !entries.contains(entry) { entries.append(entry) }
        let beginning = own.filter { $0.bytes.lowerBound == bytes.lowerBound }.compactMap(\.entry).sorted()
        return Passage(
            bytes: bytes,
            kinds: MarkKind.allCases.filter { kinds.contains($0) },
            entries: entries,
            beginning: beginning
        )
    }

    /// An obligation's own passage stands before the parts that other obligations borrow from it.
    private static func carriesEntry(_ kind: MarkKind) -> Bool {
        kind == .obligation
    }
}
