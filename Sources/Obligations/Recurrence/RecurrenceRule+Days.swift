package import Kernel

extension RecurrenceRule {
    /// The days from the first one on which it is in force up to and with a last one, in order.
    ///
    /// - Parameter start: the day from which it counts (`starts`, else the day of the paper); `COUNT` counts from there.
    package func days(starting start: LocalDay, through last: LocalDay) -> [LocalDay] {
        let last = min(until ?? last, last, start.adding(days: Self.longest))
        guard start <= last else { return [] }
        var found: [LocalDay] = []
        for index in 0... {
            guard let (first, days) = period(index, from: start), first <= last else { break }
            for day in days where day >= start && day <= last {
                found.append(day)
                if found.count == count { return found }
            }
        }
        return found
    }

    /// The first of its days on or after one, if there is any.
    package func first(onOrAfter day: LocalDay, starting start: LocalDay) -> LocalDay? {
        let last = max(start, day).adding(days: 366 * (interval + 1))
        return days(starting: start, through: last).first { $0 >= day }
    }

    // A hundred years: what lies further away is a mistake in writing.
    private static let longest = 36_525

    /// The first day of a period and those of its days that are meant; `nil` where civil dates end.
    private func period(_ index: Int, from start: LocalDay) -> (LocalDay, [LocalDay])? {
        switch frequency {
        case .daily:
            let day = start.adding(days: index * interval)
            return (day, [day])
        case .weekly: return week(start.adding(days: 1 - start.isoWeekday + 7 * index * interval))
        case .monthly: return month(index, start)
        case .yearly: return year(start.year + index * interval)
        }
    }

    private func week(_ monday: LocalDay) -> (LocalDay, [LocalDay]) {
        let wanted = weekdays.isEmpty ? [5] : Set(weekdays.map(\.isoWeekday)).sorted()
        return (monday, wanted.map { monday.adding(days: $0 - 1) })
    }

    // Months that divide the year end where its quarters and halves do: the last month of each is meant.
    private func month(_ index: Int, _ start: LocalDay) -> (LocalDay, [LocalDay])? {
        let origin = start.year * 12 + start.month - 1
        let isAligned = 12 % interval == 0 && months.isEmpty
        let first = isAligned ? (origin / interval + 1) * interval - 1 : origin
        let step = months.isEmpty ? interval : 1
        let number = first + index * step
        let (year, month) = (number / 12, number % 12 + 1)
        guard let day = LocalDay(year: year, month: month, day: 1) else { return nil }
        return (day, months.isEmpty || months.contains(month) ? days(of: month, year) : [])
    }

    private func year(_ year: Int) -> (LocalDay, [LocalDay])? {
        guard let first = LocalDay(year: year, month: 1, day: 1) else { return nil }
        return (first, (months.isEmpty ? [12] : months).flatMap { days(of: $0, year) })
    }

    private func days(of month: Int, _ year: Int) -> [LocalDay] {
        let length = LocalDay.daysIn(month: month, year: year)
        var numbers = Set(monthdays.map { $0 > 0 ? min($0, length) : max(1, length + 1 + $0) })
        if !weekdays.isEmpty {
            let named = Set(weekdays.flatMap { Self.monthdays($0, month, year, length) })
            numbers = monthdays.isEmpty ? named : numbers.intersection(named)
        } else if monthdays.isEmpty {
            numbers = [length]
        }
        return numbers.sorted().compactMap { LocalDay(year: year, month: month, day: $0) }
    }

    /// The days of a month that are such a weekday; a fifth one that the month does not have is none.
    private static func monthdays(_ weekday: Weekday, _ month: Int, _ year: Int, _ length: Int) -> [Int] {
        guard let first = LocalDay(year: year, month: month, day: 1) else { return [] }
        let all = Array(stride(from: 1 + (weekday.isoWeekday - first.isoWeekday + 7) % 7, through: length, by: 7))
        guard let ordinal = weekday.ordinal else { return all }
        let index = ordinal > 0 ? ordinal - 1 : all.count + ordinal
        return all.indices.contains(index) ? [all[index]] : []
    }
}
