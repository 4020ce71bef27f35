import Kernel

/// A lunar year as it follows from the sun and the moon: what a row of the table has to say.
struct ComputedLunarYear: Equatable, CustomStringConvertible {
    let newYear: LocalDay
    let leapMonth: Int?
    let lengths: [Int]

    /// The row of `LunarYear+Tables.swift`.
    var row: UInt32 {
        let (_, month, day) = newYear.civil
        let days = day - 1 + (month == 2 ? 31 : 0)
        let bits = lengths.enumerated().reduce(0) { $0 | ($1.element - 29) << $1.offset }
        return UInt32(days << 17 | (leapMonth ?? 0) << 13 | bits)
    }

    var description: String { "\(newYear), leap \(leapMonth ?? 0), \(lengths)" }
}
