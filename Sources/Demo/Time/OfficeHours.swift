import Kernel

/// When people of an office do things (giờ làm việc): on working days, in the morning or in the afternoon.
struct OfficeHours: Sendable {
    let calendar: WorkCalendar

    /// The working day so many after a day; for 0 the day itself or the next one on which there is work.
    func day(_ count: Int, after day: LocalDay) -> LocalDay {
        count == 0 ? calendar.nextWorkingDay(onOrAfter: day) : calendar.adding(workingDays: count, to: day)
    }

    /// The last working day on or before a day.
    func last(onOrBefore day: LocalDay) -> LocalDay {
        calendar.isWorkingDay(day) ? day : calendar.adding(workingDays: -1, to: day)
    }

    /// Some time on a day, between 7:35 and 11:20 or 13:35 and 16:45.
    func time(on day: LocalDay, _ random: inout SeededGenerator) -> Instant {
        let isMorning = Int.random(in: 0..<9, using: &random) < 5
        let minute = isMorning ? Int.random(in: 455...680, using: &random) : Int.random(in: 815...1005, using: &random)
        return Instant(day, second: minute * 60 + Int.random(in: 0..<60, using: &random))
    }
}

extension Instant {
    /// A second of a day in Vietnam.
    init(_ day: LocalDay, second: Int) {
        self.init(milliseconds: (Int64(day.daysSinceEpoch) * 86_400 - 7 * 3600 + Int64(second)) * 1000)
    }
}
