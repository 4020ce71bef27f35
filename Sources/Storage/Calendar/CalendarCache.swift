import Kernel
import Synchronization

/// The calendars that were made lately: making one takes a millisecond, and most pages need the same (lịch đã dựng).
final class CalendarCache: Sendable {
    private struct Basis: Hashable {
        var laws: [HolidayLaw]
        var schedules: [YearSchedule]
    }

    static let shared = CalendarCache()

    private let calendars = Mutex<[Basis: WorkCalendar]>([:])

    private init() {}

    func calendar(_ laws: [HolidayLaw], _ schedules: [YearSchedule]) -> WorkCalendar {
        let basis = Basis(laws: laws, schedules: schedules)
        if let known = calendars.withLock({ $0[basis] }) { return known }
        let made = WorkCalendar(laws: laws, schedules: schedules)
        calendars.withLock { calendars in
            // Wards of one installation have few schedules between them.
            if calendars.count >= 16 { calendars.removeAll() }
            calendars[basis] = made
        }
        return made
    }
}
