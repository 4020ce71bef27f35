import Kernel

/// The days on which months and principal terms (trung khí) begin, at a distance from Greenwich, and the calendar that follows.
struct LunisolarSky {
    /// Hours east of Greenwich.
    let zone: Double
    /// Seconds by which the Earth is supposed to turn ahead of what is foretold, to see which years hang on it.
    var ahead: Double = 0

    /// The lunar years that begin in these Gregorian years.
    func years(_ range: ClosedRange<Int>) -> [Int: ComputedLunarYear] {
        let months = (range.lowerBound - 1...range.upperBound).flatMap(monthsFromSolstice)
        let starts = months.indices.filter { months[$0].number == 1 && !months[$0].isLeap }
        var years: [Int: ComputedLunarYear] = [:]
        for (start, end) in zip(starts, starts.dropFirst()) {
            let year = months[start..<end]
            years[months[start].day.year] = ComputedLunarYear(
                newYear: months[start].day,
                leapMonth: year.first(where: \.isLeap)?.number,
                lengths: year.indices.map { months[$0 + 1].day.days(since: months[$0].day) }
            )
        }
        return years
    }

    private struct Month {
        let day: LocalDay
        let number: Int
        let isLeap: Bool
    }

    /// The months from month 11 of a year, in which the winter solstice lies, to the one before the next month 11.
    private func monthsFromSolstice(_ year: Int) -> [Month] {
        let (first, next) = (monthOfSolstice(year), monthOfSolstice(year + 1))
        let leap = next - first == 13 ? (first + 1..<next).first { !hasTerm($0, year) } : nil
        return (first..<next).map { k in
            let place = k - first - (leap.map { k >= $0 } == true ? 1 : 0)
            return Month(day: newMoon(k), number: (place + 10) % 12 + 1, isLeap: k == leap)
        }
    }

    /// The number of the new moon that opens the month of the winter solstice.
    private func monthOfSolstice(_ year: Int) -> Int {
        let solstice = term(9, year)
        var k = Int((Double(year) + 0.97 - 2000) * 12.3685) + 2
        while newMoon(k) > solstice { k -= 1 }
        return k
    }

    /// Whether a principal term falls into a month of the twelvemonth after the solstice of a year.
    private func hasTerm(_ k: Int, _ year: Int) -> Bool {
        let (start, end) = (newMoon(k), newMoon(k + 1))
        return (9...22).contains { (start..<end).contains(term($0, year)) }
    }

    private func newMoon(_ k: Int) -> LocalDay { day(NewMoon.moment(k)) }

    /// The day of a term, counted in steps of 30° from the equinox of March of a year.
    private func term(_ step: Int, _ year: Int) -> LocalDay {
        day(SunLongitude.moment(turns: Double(year - 2000) + Double(step) / 12))
    }

    private func day(_ ephemeris: Double) -> LocalDay {
        let year = 2000 + (ephemeris - 2_451_545) / 365.25
        let universal = ephemeris - (EarthRotation.delay(year) - ahead) / 86_400
        return LocalDay(daysSinceEpoch: Int32((universal - 2_440_587.5 + zone / 24).rounded(.down)))
    }
}
