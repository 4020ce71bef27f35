import TemporalExpressions
import VietnameseText

/// Walks through the passages in order and gathers units, with the outline they stand in.
struct UnitReader {
    let reading: Reading
    var calendar: TimeTable
    let resolver: TimeResolver
    let clauseReader: ClauseReader
    let passages: [Passage]
    /// Whether anything in the document is numbered or listed; where nothing is, its plain sentences are its tasks.
    let hasItems: Bool
    var nodes: [OutlineNode]
    var units: [Unit] = []
    var findings: [Range<Int>] = []
    /// Passages and sentences that tell of the past, in order.
    var past: [Range<Int>] = []
    var decisions: [Range<Int>] = []
    /// The open parts of the outline, from the top.
    var stack: [Int] = [0]
    var table = TaskTable()
    /// The label whose value goes on behind a semicolon.
    var openField: LabelBlockRule.Field?
    /// The names after "Kính gửi:" are being read.
    var isInAddress = false
    /// Who led the last unit of the item that is open.
    var currentLeads: [ActorPhrase] = []
    /// Where the open item begins in `units`.
    var itemStart = 0

    init(
        reading: Reading,
        passages: [Passage],
        calendar: TimeTable,
        resolver: TimeResolver,
        mode: OutlineNode.Mode
    ) {
        self.reading = reading
        self.passages = passages
        hasItems = passages.contains { $0.label != nil }
        self.calendar = calendar
        self.resolver = resolver
        clauseReader = ClauseReader(reading: reading, times: calendar.expressions)
        nodes = [
            OutlineNode(
                style: nil,
                path: "",
                parent: nil,
                mode: mode,
                leads: [],
                period: nil,
                passage: 0,
                isHeading: true
            )
        ]
        // Room costs nothing until it is used; growing would copy.
        nodes.reserveCapacity(passages.count + 1)
        units.reserveCapacity(passages.count)
    }

    var times: [TimeExpression] { calendar.expressions }

    var top: Int { stack[stack.count - 1] }

    /// Reads all passages.
    mutating func read() {
        for index in passages.indices {
            read(passages[index], at: index, next: index + 1 < passages.count ? passages[index + 1] : nil)
        }
    }

    mutating func read(_ passage: Passage, at index: Int, next: Passage?) {
        if passage.opensAnnex { openAnnex(at: index) }
        if case .row(let cells) = passage.kind {
            readRow(cells)
            return
        }
        table = TaskTable()
        leaveBullets(for: passage)
        if NoteRule.isNote(reading, passage) { return }
        if AddressRule.isAddress(reading, passage.tokens) {
            isInAddress = true
            return
        }
        isInAddress = isInAddress && passage.label?.style.isBullet == true
        guard !isInAddress, enter(passage, at: index, next: next) else {
            return
        }
        readText(passage.tokens, announcesWithoutColon: isTitleLike(passage, next: next))
    }

    /// The expressions of time inside a range, by their places in the list.
    func times(in range: Range<Int>) -> Range<Int> { times.indices(in: range) }
}
