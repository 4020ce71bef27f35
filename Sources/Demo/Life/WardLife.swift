import Kernel
import Obligations
import Organisations
import Server
import Storage

/// The ward as it lives (đời sống của phường): takes what is next from the agenda, does it as whoever does such a thing, and
/// notes what follows from it.
final class WardLife {
    let installation: Installation
    let clock: SimulatedClock
    let hours: OfficeHours
    let papers: [WardPaper]
    let first: LocalDay
    /// The last working day.
    let last: LocalDay
    var cast: WardCast
    var agenda = Agenda()
    var random = SeededGenerator(seed: DemoWard.seed)
    /// The papers that were taken in, by their place in `papers`.
    var documents: [Int: Identifier<SourceDocument>] = [:]
    /// Obligations for which it is noted how they will go.
    var known: Set<Identifier<Obligation>> = []
    /// Those with which nothing more is to happen, so that something is left to do on the last day.
    var resting: Set<Identifier<Obligation>> = []
    private var isClosing = false

    init(
        _ installation: Installation,
        _ ward: DemoWard,
        _ papers: [WardPaper],
        hours: OfficeHours,
        first: LocalDay,
        last: LocalDay
    ) throws {
        self.installation = installation
        (clock, self.hours, self.papers, self.first, self.last) = (ward.clock, hours, papers, first, last)
        cast = try WardFounding(register: installation.register).found()
    }

    var register: Register { installation.register }
    var today: LocalDay { clock.now.day }

    /// Lets others have the processor after each thing that is done.
    func run(_ progress: (Int, Int) throws -> Void) async throws {
        noteWhatIsCertain()
        let closing = hours.day(-4, after: last)
        while true {
            if let (time, task) = agenda.next(through: isClosing ? last : closing) {
                clock.turn(to: max(time, clock.now))
                try perform(task)
                try progress(today.days(since: first), last.days(since: first))
                await Task.yield()
            } else if isClosing {
                return
            } else {
                isClosing = true
                try leaveSomethingToDo()
            }
        }
    }

    private func noteWhatIsCertain() {
        for (place, paper) in papers.enumerated() {
            agenda.note(.takeIn(place), at: hours.time(on: paper.taken, &random))
            if let settled = paper.settled { agenda.note(.settle(place), at: hours.time(on: settled, &random)) }
        }
        for monday in stride(from: 0, through: last.days(since: first), by: 7).map({ first.adding(days: $0) }) {
            agenda.note(.advanceSeries, at: Instant(hours.day(0, after: monday), second: 7 * 3600 + 600))
        }
        for year in first.year...last.adding(days: 45).year {
            let announced = LocalDay(year: year - 1, month: 11, day: 20).map { hours.day(0, after: max($0, first)) }
            if let announced, announced <= last {
                agenda.note(.takeSchedule(year: year), at: Instant(announced, second: 8 * 3600))
            }
        }
        let reform = hours.day(0, after: AuthorityLevel.lastDistrictDay.adding(days: 1))
        if first < reform, reform <= last { agenda.note(.reform, at: Instant(reform, second: 7 * 3600 + 1200)) }
    }

    private func perform(_ task: Agenda.Task) throws {
        switch task {
        case .takeIn(let place): try takeIn(place)
        case .settle(let place): try settle(place)
        case .advanceSeries: try advanceSeries()
        case .takeSchedule(let year): try takeSchedule(of: year)
        case .reform: try WardReform(register: register).carryOut(&cast)
        case .move(let move, let obligation):
            if !resting.contains(obligation) { try perform(move, with: obligation) }
        case .lastMove(let move, let obligation): try perform(move, with: obligation)
        }
    }

    private func advanceSeries() throws {
        let made = try register.write(as: cast.founder) { changes in
            try changes.advanceSeries { self.hours.calendar.lastDay($0).day }.made
        }
        if made > 0 { try meetNewOnes() }
    }

    // The days that the law leaves to be presumed, as the announcement of the year would name them.
    private func takeSchedule(of year: Int) throws {
        guard let start = LocalDay(year: year, month: 1, day: 1), let end = LocalDay(year: year, month: 12, day: 31)
        else { return }
        var off: [LocalDay: String] = [:]
        for day in (0...end.days(since: start)).map({ start.adding(days: $0) }) where day.isoWeekday < 6 {
            if let found = hours.calendar.dayOff(day) { off[day] = found.name }
        }
        let schedule = YearSchedule(
            year: year,
            daysOff: off,
            workingDays: [:],
            source: "Lịch nghỉ năm \(year) (minh họa)"
        )
        _ = try register.write(as: cast.founder) { try $0.importSchedule(schedule) }
    }

    /// Notes how it will go with every open obligation that came up since.
    func meetNewOnes() throws {
        var query = ObligationQuery(asOf: today)
        query.classes = Set(StatusClass.allCases.filter(\.isOpen))
        let policy = ObligationPolicy(cast.founder, today: today)
        let open = try register.read(in: cast.authority) { try $0.obligations(query, for: policy) }
        for obligation in open.sorted(by: { $0.id < $1.id }) where known.insert(obligation.id).inserted {
            plan(obligation)
        }
    }

    /// Notes what will be done with an obligation from today on.
    func plan(_ obligation: Obligation) {
        let pace = cast.description(of: obligation.parties(.lead).first?.organisation)?.pace ?? 1
        var course = Course(hours: hours, pace: pace, random: SeededGenerator(seed: random.next()))
        for (day, move) in course.plan(for: obligation, from: today) where !isLeftOpen(move, obligation, day) {
            note(move, with: obligation.id, on: day)
        }
    }

    func note(_ move: Move, with obligation: Identifier<Obligation>, on day: LocalDay) {
        agenda.note(.move(move, obligation), at: hours.time(on: hours.day(0, after: day), &random))
    }

    func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

    func some(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
}
