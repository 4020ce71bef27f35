import Testing

@testable import PaperView

@Suite struct PassageSplitterTests {
    private func passages(_ marks: [Mark], length: Int = 10) -> [Passage] {
        PassageSplitter(length: length, marks: marks).passages()
    }

    @Test func `a text without marks is one passage`() {
        #expect(passages([]) == [Passage(bytes: 0..<10, kinds: [], entries: [], beginning: [])])
    }

    @Test func `crossing marks are split where they begin and end`() {
        let marks = [Mark(kind: .obligation, bytes: 0..<6, entry: 1), Mark(kind: .obligation, bytes: 4..<8, entry: 2)]
        let result = passages(marks)
        #expect(result.map(\.bytes) == [0..<4, 4..<6, 6..<8, 8..<10])
        #expect(result.map(\.entries) == [[1], [2, 1], [2], []])
        #expect(result.map(\.beginning) == [[1], [2], [], []])
    }

    @Test func `a mark within a mark carries both kinds`() {
        let marks = [Mark(kind: .obligation, bytes: 0..<10, entry: 1), Mark(kind: .lead, bytes: 2..<4, entry: 1)]
        #expect(passages(marks).map(\.kinds) == [[.obligation], [.obligation, .lead], [.obligation]])
    }

    @Test func `a borrowed lead belongs first to the obligation it stands in`() {
        let marks = [
            Mark(kind: .lead, bytes: 2..<4, entry: 1), Mark(kind: .obligation, bytes: 0..<10, entry: 2),
            Mark(kind: .lead, bytes: 2..<4, entry: 2),
        ]
        #expect(passages(marks)[1].entries == [2, 1])
    }

    @Test(arguments: [0..<0, 8..<12, 20..<30])
    func `marks outside of the text are left out`(bytes: Range<Int>) {
        #expect(passages([Mark(kind: .lead, bytes: bytes, entry: 1)]).count == 1)
    }

    @Test func `nothing is lost or doubled whatever the marks`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<200 {
            let marks = (0..<12).map { entry in
                let start = Int.random(in: 0..<50, using: &generator)
                let kind = MarkKind.allCases.randomElement(using: &generator) ?? .lead
                return Mark(kind: kind, bytes: start..<Int.random(in: start...50, using: &generator), entry: entry)
            }
            let result = passages(marks, length: 50)
            #expect(result.flatMap { Array($0.bytes) } == Array(0..<50))
        }
    }
}
