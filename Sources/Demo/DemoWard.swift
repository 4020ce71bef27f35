package import Kernel
import RulePacks
package import Server
import Storage

/// The invented ward that `dondoc demo` fills a register with (phường minh họa): two years of papers, and what people made
/// of them, up to the working day before a day.
///
/// Everything is written through the register itself, as the people of the ward, with a clock that is turned by hand; the
/// seed is fixed, so that the same day gives the same register.
package struct DemoWard: Sendable {
    static let name = "Phường Hòa Lạc Đông"
    static let code = "phuong-hoa-lac-dong"

    /// With which every account of the ward signs in: there is nothing in it to be kept from anybody.
    package static let password = "xem-thu-don-doc"

    /// The day on whose morning one looks at it.
    package let until: LocalDay
    /// How long it has lived by then.
    package let months: Int
    /// The clock that the register is to be opened with.
    package let clock: SimulatedClock

    /// The first day on which there may be an end: laws and papers that are named were there two years before.
    package static let earliest = LocalDay(daysSinceEpoch: 20_089)

    /// - Parameter months: 24 but in tests.
    package init(until: LocalDay, months: Int = 24) {
        self.until = until
        self.months = months
        clock = SimulatedClock(at: Instant(until.adding(days: -months * 30 - months * 7 / 16), second: 8 * 3600))
    }

    /// Lives through it.
    ///
    /// - Parameters:
    ///   - installation: new and empty, opened with `clock`.
    ///   - files: papers that are at hand; each comes on its own day, those of another time are left out.
    ///   - progress: told how many of how many days are over; may throw to stop.
    package func live(
        in installation: Installation,
        files: [PaperFile] = [],
        _ progress: (Int, Int) throws -> Void = { _, _ in }
    ) async throws {
        let hours = OfficeHours(calendar: WorkCalendar(laws: installation.register.rules.holidayLaws))
        let first = hours.day(0, after: clock.now.day)
        let last = hours.last(onOrBefore: until.adding(days: -1))
        clock.turn(to: Instant(first, second: 7 * 3600 + 1800))
        let papers = try await papers(files, hours, first, last)
        let life = try WardLife(installation, self, papers, hours: hours, first: first, last: last)
        try await life.run(progress)
        clock.turn(to: Instant(until, second: 8 * 3600))
    }

    private func papers(_ files: [PaperFile], _ hours: OfficeHours, _ first: LocalDay, _ last: LocalDay) async throws
        -> [WardPaper]
    {
        let own = files.compactMap { WardPaper($0, hours, within: first...last) }
        let notices = own.filter(\.file.isNotice).compactMap(\.file.issued)
        var plan = PaperPlan(
            hours: hours,
            first: first,
            last: last,
            known: Set(notices.map { [$0.year, $0.month] }),
            random: SeededGenerator(seed: Self.seed)
        )
        var all = own
        for entry in plan.make() { all.append(try await WardPaper(entry)) }
        return all
    }

    static let seed: UInt64 = 21_062_024
}

/// A paper with the days on which the office works on it.
struct WardPaper: Sendable {
    let file: PaperFile
    let topics: [String]
    let taken: LocalDay
    /// `nil` for one that stays as it came.
    let settled: LocalDay?

    init(_ entry: PaperPlan.Entry) async throws(Failure) {
        file = try await PaperFile(Array(entry.paper.text.utf8), name: entry.paper.fileName)
        (topics, taken, settled) = (entry.paper.topics, entry.taken, entry.settled)
    }

    /// One that is at hand, on the working day after its own; `nil` when that is outside.
    init?(_ file: PaperFile, _ hours: OfficeHours, within days: ClosedRange<LocalDay>) {
        guard let issued = file.issued, issued >= days.lowerBound else { return nil }
        let taken = hours.day(1, after: issued)
        let settled = hours.day(1, after: taken)
        guard taken <= days.upperBound else { return nil }
        self.file = file
        topics = []
        self.taken = taken
        self.settled = settled <= days.upperBound ? settled : nil
    }
}
