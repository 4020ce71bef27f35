/// The calendar of working days of an authority (lịch làm việc): weekends, public holidays, and the schedules of single years.
///
/// Whoever asks passes it in; when a schedule is imported, a new calendar is made and deadlines are computed again. What holds:
/// - A day that a schedule names as worked (làm bù) is a working day.
/// - A day that the law names (2/9, 10/3 âm lịch, mùng 1 Tết) is off.
/// - For the days around a holiday the schedule alone decides, if it names a day off within three days of that holiday.
/// - A holiday of which no schedule speaks has the days that `PublicHoliday.presumed` gives, and for each of its days that falls on the
///   weekend the next working day is off (Labour Code 2019, art. 111.3). Such days say that they await the official schedule.
///
/// Holidays are known from the first year of the first law to 2100; outside of these years only weekends and schedules count.
package struct WorkCalendar: Sendable {
    package let weekend: Weekend
    package let laws: [HolidayLaw]
    /// The schedules by year.
    package let schedules: [Int: YearSchedule]
    /// Weekdays and weekend days that are off for another reason than the weekend.
    let offDays: [LocalDay: DayOff]
    private let workedDays: Set<LocalDay>

    /// A calendar; of two schedules of a year the later one counts. Making one takes a millisecond, asking it 10 to 100 ns.
    package init(
        weekend: Weekend = .saturdayAndSunday,
        laws: [HolidayLaw],
        schedules: [YearSchedule] = []
    ) {
        self.weekend = weekend
        self.laws = laws.sorted { $0.firstYear < $1.firstYear }
        self.schedules = Dictionary(schedules.map { ($0.year, $0) }) { $1 }
        let table = HolidayTable(weekend: weekend, laws: self.laws, schedules: Array(self.schedules.values))
        offDays = table.off
        workedDays = table.worked
    }

    package func isWorkingDay(_ day: LocalDay) -> Bool {
        workedDays.contains(day) || !weekend.contains(day) && offDays[day] == nil
    }

    /// Why a day is off, `nil` on a working day. A holiday on a Sunday is told as a holiday.
    package func dayOff(_ day: LocalDay) -> DayOff? {
        guard !isWorkingDay(day) else { return nil }
        return offDays[day]
            ?? DayOff(day, .weekend, name: day.weekdayName, source: "Điều 111 Bộ luật Lao động 2019")
    }

    /// Whether the official schedule of a year is there, as far as days off are concerned.
    package func hasSchedule(of year: Int) -> Bool { schedules[year] != nil }
}

extension WorkCalendar: Hashable {
    // The tables follow from the rest.
    package static func == (left: WorkCalendar, right: WorkCalendar) -> Bool {
        left.weekend == right.weekend && left.laws == right.laws && left.schedules == right.schedules
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(weekend)
        hasher.combine(laws)
        hasher.combine(schedules)
    }
}

extension LocalDay {
    /// The day of the week as it stands in a sentence: `thứ Hai` … `thứ Bảy`, `Chủ nhật`.
    package var weekdayName: String {
        switch isoWeekday {
        case 1: "thứ Hai"
        case 2: "thứ Ba"
        case 3: "thứ Tư"
        case 4: "thứ Năm"
        case 5: "thứ Sáu"
        case 6: "thứ Bảy"
        default: "Chủ nhật"
        }
    }
}
