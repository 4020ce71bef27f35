import Kernel
import Testing

/// The table against the sky: every row is computed again.
@Suite struct LunarTableTests {
    private static let sky = LunisolarSky(zone: 7).years(LunarYear.covered)

    @Test func `every row is what the sun and the moon say at seven hours east of Greenwich`() throws {
        #expect(LunarYear.covered == 1899...2100)
        for number in LunarYear.covered {
            let computed = try #require(Self.sky[number])
            let year = try #require(LunarYear(number))
            let row = ComputedLunarYear(
                newYear: year.newYear,
                leapMonth: year.leapMonth,
                lengths: (0..<year.monthCount).map(year.length)
            )
            let wanted = "0x" + String(computed.row, radix: 16, uppercase: true)
            #expect(row == computed, "the row of \(number) has to be \(wanted)")
        }
    }

    /// A minute is more than the series err, and less than the Earth's turning may stray from what is foretold.
    @Test func `only six years hang on one minute`() throws {
        var unsure: Set<Int> = []
        for ahead in [-60.0, 60] {
            let other = LunisolarSky(zone: 7, ahead: ahead).years(LunarYear.covered)
            unsure.formUnion(LunarYear.covered.filter { other[$0] != Self.sky[$0] })
        }
        #expect(unsure == [1938, 1944, 1967, 2054, 2077, 2085])
    }

    @Test(arguments: [-130.0, 130])
    func `no Tết and no tenth of the third month of 1968 to 2100 hangs on two minutes`(ahead: Double) throws {
        let other = LunisolarSky(zone: 7, ahead: ahead).years(1968...2100)
        for year in 1968...2100 {
            let (one, two) = (try #require(Self.sky[year]), try #require(other[year]))
            let isSame = one.newYear == two.newYear && one.lengths.prefix(2) == two.lengths.prefix(2)
            if !isSame || one.leapMonth != two.leapMonth { Issue.record("\(year): \(one) or \(two)") }
        }
    }

    @Test func `the new moon of February 1977 is that of Meeus's example 49a`() {
        #expect(abs(NewMoon.moment(-283) - 2_443_192.65118) < 0.00001)
    }

    @Test func `the sun of 13 October 1992 is that of Meeus's example 25b`() {
        let degrees = SunLongitude.apparent(2_448_908.5) * 180 / .pi
        let reduced = degrees - (degrees / 360).rounded(.down) * 360
        #expect(abs(reduced - (199 + 54.0 / 60 + 21.818 / 3600)) < 0.1 / 3600)
    }

    @Test func `an hour further east the new year is the Chinese one, which differs six times from 1968 to 2100`()
        throws
    {
        let chinese = LunisolarSky(zone: 8).years(1968...2100)
        let differing = (1968...2100).filter { Self.sky[$0]?.newYear != chinese[$0]?.newYear }
        #expect(differing == [1968, 1969, 1985, 2007, 2030, 2053])
        let days = differing.compactMap { chinese[$0]?.newYear.description }
        #expect(days == ["1968-01-30", "1969-02-17", "1985-02-20", "2007-02-18", "2030-02-03", "2053-02-19"])
    }
}
