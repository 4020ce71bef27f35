import Glibc

/// The sun's apparent geocentric longitude, after Jean Meeus, Astronomical Algorithms (2nd edition, 1998), chapter 25, higher accuracy.
///
/// Right to about 0.1″, which the sun moves in 3 seconds. The low-accuracy formula of the chapter (0.01°, 15 minutes) would not place the
/// equinoxes of September 1938 and 2033, 24 seconds and eight and a half minutes from midnight at UTC+7.
enum SunLongitude {
    /// The longitude in radians, unreduced: it grows by 2π a year, so that a moment can be searched for.
    static func apparent(_ julianEphemerisDay: Double) -> Double {
        let centuries = (julianEphemerisDay - 2_451_545) / 36_525
        return earth(centuries / 10) + .pi
            + radians((-0.09033 + nutation(centuries) + aberration(centuries)) / 3600)
    }

    /// The Julian ephemeris day on which the longitude is `turns` full turns, counted from the equinox of March 2000.
    static func moment(turns: Double) -> Double {
        let goal = (turns + turnsInMarch2000) * 2 * .pi
        var day = march2000 + turns * tropicalYear
        for _ in 0..<4 { day += (goal - apparent(day)) / (2 * .pi) * tropicalYear }
        return day
    }

    private static let tropicalYear = 365.2422
    private static let march2000 = 2_451_623.8
    private static let turnsInMarch2000 = (apparent(march2000) / (2 * .pi)).rounded()

    private static func earth(_ t: Double) -> Double {
        EarthSeries.all.reversed().reduce(0) { sum, series in
            sum * t + series.reduce(0) { $0 + $1.0 * cos($1.1 + $1.2 * t) }
        } * 1e-8
    }

    /// The nutation in longitude in seconds of arc: the terms of chapter 22 (IAU 1980) from 0.005″ on.
    private static func nutation(_ t: Double) -> Double {
        let (elongation, sun) = (radians(297.85036 + 445267.111480 * t), radians(357.52772 + 35999.050340 * t))
        let (moon, latitude) = (radians(134.96298 + 477198.867398 * t), radians(93.27191 + 483202.017538 * t))
        let node = radians(125.04452 - 1934.136261 * t)
        return nutationTerms.reduce(0) { sum, term in
            let angle = term.0 * elongation + term.1 * sun + term.2 * moon + term.3 * latitude + term.4 * node
            return sum + (term.5 + term.6 * t) * 1e-4 * sin(angle)
        }
    }

    /// The aberration in seconds of arc: 20.4898″ over the distance, which the eccentricity and the anomaly give.
    private static func aberration(_ t: Double) -> Double {
        let eccentricity = 0.016708634 - 0.000042037 * t
        return -20.4898 * (1 + eccentricity * cos(radians(357.52911 + 35999.05029 * t)))
    }

    private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

    // Multiples of the five angles, then the amplitude in 0.0001″ and its change in a century.
    private static let nutationTerms: [(Double, Double, Double, Double, Double, Double, Double)] = [
        (0, 0, 0, 0, 1, -171_996, -174.2), (-2, 0, 0, 2, 2, -13_187, -1.6), (0, 0, 0, 2, 2, -2274, -0.2),
        (0, 0, 0, 0, 2, 2062, 0.2), (0, 1, 0, 0, 0, 1426, -3.4), (0, 0, 1, 0, 0, 712, 0.1),
        (-2, 1, 0, 2, 2, -517, 1.2), (0, 0, 0, 2, 1, -386, -0.4), (0, 0, 1, 2, 2, -301, 0),
        (-2, -1, 0, 2, 2, 217, -0.5), (-2, 0, 1, 0, 0, -158, 0), (-2, 0, 0, 2, 1, 129, 0.1),
        (0, 0, -1, 2, 2, 123, 0), (2, 0, 0, 0, 0, 63, 0), (0, 0, 1, 0, 1, 63, 0.1), (2, 0, -1, 2, 2, -59, 0),
        (0, 0, -1, 0, 1, -58, -0.1), (0, 0, 1, 2, 1, -51, 0),
    ]
}
