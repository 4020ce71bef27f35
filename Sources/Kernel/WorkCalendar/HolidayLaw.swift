/// What one law says about public holidays (quy định về nghỉ lễ, tết), and for which years.
///
/// The laws themselves are data: see `RulePacks`.
package struct HolidayLaw: Hashable, Sendable {
    /// The article that a reader can look up.
    package let source: String
    /// The first year whose holidays it decides; a later law takes over in its own first year.
    package let firstYear: Int
    /// The last year, `nil` while it is in force.
    package let lastYear: Int?
    package let holidays: [PublicHoliday]

    package init(source: String, firstYear: Int, lastYear: Int? = nil, holidays: [PublicHoliday]) {
        self.source = source
        self.firstYear = firstYear
        self.lastYear = lastYear
        self.holidays = holidays
    }
}
