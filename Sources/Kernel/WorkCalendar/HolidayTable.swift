/// The days off of all years for which holidays are known (bảng ngày nghỉ), made once for a `WorkCalendar`.
struct HolidayTable {
    private(set) var off: [LocalDay: DayOff] = [:]
    private(set) var worked: Set<LocalDay> = []
    private let weekend: Weekend

    /// `laws` come in the order of their first years.
    init(weekend: Weekend, laws: [HolidayLaw], schedules: [YearSchedule]) {
        self.weekend = weekend
        for schedule in schedules { take(schedule) }
        for (index, law) in laws.enumerated() {
            let next = index + 1 < laws.count ? laws[index + 1].firstYear : LunarYear.covered.upperBound + 1
            let end = min(next, law.lastYear.map { $0 + 1 } ?? next)
            for year in law.firstYear..<max(end, law.firstYear) { take(law, year) }
        }
    }

    private mutating func take(_ schedule: YearSchedule) {
        worked.formUnion(schedule.workingDays.keys)
        for (day, name) in schedule.daysOff {
            off[day] = DayOff(day, .scheduled, name: name, source: schedule.source)
        }
    }

    /// The days that the law names come first: they are off whatever else is chosen, and no compensation may fall on them.
    private mutating func take(_ law: HolidayLaw, _ year: Int) {
        var open: [Occasion] = []
        for holiday in law.holidays {
            guard let day = holiday.day(in: year) else { continue }
            let occasion = Occasion(name: holiday.name, day: day, presumed: holiday.presumed.map(day.adding))
            if !isScheduled(occasion) { open.append(occasion) }
        }
        for holiday in law.holidays {
            guard let day = holiday.day(in: year), off[day]?.reason != .holiday else { continue }
            off[day] = DayOff(day, .holiday, name: holiday.name, source: law.source)
        }
        for occasion in open { presume(occasion, law) }
        for occasion in open.sorted(by: { $0.day < $1.day }) { compensate(occasion) }
    }

    private mutating func presume(_ occasion: Occasion, _ law: HolidayLaw) {
        for day in occasion.presumed where off[day] == nil {
            off[day] = DayOff(day, .presumed, name: occasion.name, source: law.source)
        }
    }

    private mutating func compensate(_ occasion: Occasion) {
        for day in occasion.days where weekend.contains(day) && !worked.contains(day) {
            let free = firstWorkingDay(after: day)
            off[free] = DayOff(
                free,
                .compensation,
                name: occasion.name,
                source: "khoản 3 Điều 111 Bộ luật Lao động 2019"
            )
        }
    }

    // Ends: the table is finite, and a weekend leaves a day of the week.
    private func firstWorkingDay(after day: LocalDay) -> LocalDay {
        var next = day.adding(days: 1)
        while weekend.contains(next) || off[next] != nil || worked.contains(next) { next = next.adding(days: 1) }
        return next
    }

    /// Whether a schedule names a day off within three days of the holiday: so near lie the days that are given for it.
    private func isScheduled(_ occasion: Occasion) -> Bool {
        guard let first = occasion.days.min(), let last = occasion.days.max() else { return false }
        return (-3...last.days(since: first) + 3).contains { off[first.adding(days: $0)]?.reason == .scheduled }
    }
}

/// A holiday as it falls in one year.
private struct Occasion {
    let name: String
    let day: LocalDay
    let presumed: [LocalDay]

    var days: [LocalDay] { (presumed + [day]).sorted() }
}
