import Kernel

/// Which papers there will be, and when (lịch văn bản): a notice after each monthly session, a letter in the middle of each
/// month, and one on the last day that nobody has gone through yet.
struct PaperPlan {
    /// A paper and the days on which the office takes it in and goes through it.
    struct Entry: Sendable {
        let paper: ComposedPaper
        let taken: LocalDay
        /// `nil` for one that stays as it came.
        let settled: LocalDay?
    }

    let hours: OfficeHours
    let first: LocalDay
    let last: LocalDay
    /// Months whose notice is at hand as a file, as year and month.
    let known: Set<[Int]>
    private var random: SeededGenerator
    private var deck: OrderDeck
    private var entries: [Entry] = []

    init(hours: OfficeHours, first: LocalDay, last: LocalDay, known: Set<[Int]>, random: SeededGenerator) {
        (self.hours, self.first, self.last, self.known, self.random) = (hours, first, last, known, random)
        deck = OrderDeck(random: random)
    }

    mutating func make() -> [Entry] {
        for number in (first.year * 12 + first.month - 1)...(last.year * 12 + last.month - 1) {
            addLetter(number / 12, number % 12 + 1)
            addNotice(number / 12, number % 12 + 1)
        }
        addLastLetter()
        return entries
    }

    private mutating func addNotice(_ year: Int, _ month: Int) {
        guard let middle = LocalDay(year: year, month: month, day: 18) else { return }
        let session = hours.day(some(0...3), after: middle)
        let issued = hours.day(some(1...2), after: session)
        let count = some(3...4)
        let sections = deck.sections(in: month, themes: count, orders: 3...4)
        deck.turn(by: count)
        let writer = NoticeWriter(
            session: session,
            issued: issued,
            number: month * 8 - 1,
            sections: sections,
            signer: some(0...3) == 0 ? ("PHÓ BÍ THƯ", "Vũ Thị Lan Anh") : ("BÍ THƯ", "Đỗ Quang Thiệp"),
            random: next()
        )
        guard !known.contains([year, month]) else { return }
        add(writer.write(), issued: issued)
    }

    private mutating func addLetter(_ year: Int, _ month: Int) {
        guard let early = LocalDay(year: year, month: month, day: 6) else { return }
        let issued = hours.day(some(0...3), after: early)
        let letter = letter(on: issued, number: month * 17 - some(3...12))
        guard last.days(since: issued) > 6 else { return }
        add(letter, issued: issued)
    }

    private mutating func addLastLetter() {
        let issued = hours.day(-1, after: last)
        let letter = letter(on: issued, number: issued.month * 17 + some(1...3))
        entries.append(Entry(paper: letter, taken: last, settled: nil))
    }

    private mutating func letter(on day: LocalDay, number: Int) -> ComposedPaper {
        let sections = deck.sections(in: day.month, themes: 1, orders: 3...4)
        deck.turn(by: 5)
        let writer = LetterWriter(
            issued: day,
            number: number,
            theme: sections.first?.0 ?? .environment,
            orders: sections.first?.1 ?? [],
            signer: some(0...1) == 0 ? ("CHỦ TỊCH", "Lê Thị Minh Nguyệt") : ("PHÓ CHỦ TỊCH", "Phùng Văn Độ"),
            random: next()
        )
        return writer.write()
    }

    // Chance is drawn also for what falls outside, so that a day more changes nothing before it.
    private mutating func add(_ paper: ComposedPaper, issued: LocalDay) {
        let taken = hours.day(some(0...1), after: issued)
        let settled = hours.day(some(1...2), after: taken)
        guard issued >= first, taken <= last else { return }
        entries.append(Entry(paper: paper, taken: taken, settled: settled <= last ? settled : nil))
    }

    private mutating func some(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    private mutating func next() -> SeededGenerator { SeededGenerator(seed: random.next()) }
}
