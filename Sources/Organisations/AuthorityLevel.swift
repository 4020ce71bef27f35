package import Kernel

/// The level of government that a body belongs to (cấp thẩm quyền).
package enum AuthorityLevel: String, Sendable, CaseIterable, Comparable {
    /// phường, xã, đặc khu.
    case ward
    /// quận, huyện: abolished from 1 July 2025 (Law on the organisation of local government 2025, art. 1).
    case district
    /// tỉnh, thành phố trực thuộc trung ương.
    case city
    /// trung ương.
    case central

    /// The higher one is the larger.
    package static func < (left: AuthorityLevel, right: AuthorityLevel) -> Bool { left.rank < right.rank }

    /// The level above on a given day, `nil` for the centre.
    package func above(on day: LocalDay) -> AuthorityLevel? {
        switch self {
        case .ward: day <= Self.lastDistrictDay ? .district : .city
        case .district: .city
        case .city: .central
        case .central: nil
        }
    }

    /// The last day on which there were districts, 30 June 2025.
    package static let lastDistrictDay = LocalDay(daysSinceEpoch: 20_269)

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
