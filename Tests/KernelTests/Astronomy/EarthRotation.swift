/// How far the clocks of astronomy are ahead of those of the turning Earth (ΔT), 1860 to 2150.
///
/// After the polynomials of Fred Espenak and Jean Meeus, Five Millennium Canon of Solar Eclipses (NASA/TP-2006-214141), which are observed up to
/// 2005 and foretold after it: nobody can know the Earth's turning of the next decades to the second.
enum EarthRotation {
    /// Terrestrial minus universal time in seconds, in a year with fraction.
    static func delay(_ year: Double) -> Double {
        guard let era = eras.first(where: { year < $0.end }) else {
            let centuries = (year - 1820) / 100
            return -20 + 32 * centuries * centuries - 0.5628 * (2150 - year)
        }
        return era.factors.reversed().reduce(0) { $0 * (year - era.start) + $1 }
    }

    private static let eras: [(end: Double, start: Double, factors: [Double])] = [
        (1900, 1860, [7.62, 0.5737, -0.251754, 0.01680668, -0.0004473624, 1 / 233_174]),
        (1920, 1900, [-2.79, 1.494119, -0.0598939, 0.0061966, -0.000197]),
        (1941, 1920, [21.20, 0.84493, -0.076100, 0.0020936]),
        (1961, 1950, [29.07, 0.407, -1 / 233, 1 / 2547]),
        (1986, 1975, [45.45, 1.067, -1 / 260, -1 / 718]),
        (2005, 2000, [63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599]),
        (2050, 2000, [62.92, 0.32217, 0.005589]),
    ]
}
