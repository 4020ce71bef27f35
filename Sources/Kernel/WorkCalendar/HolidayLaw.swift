/// What one law says about public holidays (quy định về nghỉ lễ, tết), and from which year on.
package struct HolidayLaw: Hashable, Sendable {
    /// The article that a reader can look up.
    package let source: String
    /// The first year whose holidays it decides; a later law takes over in its own first year.
    package let firstYear: Int
    package let holidays: [PublicHoliday]

    package init(source: String, firstYear: Int, holidays: [PublicHoliday]) {
        self.source = source
        self.firstYear = firstYear
        self.holidays = holidays
    }

    /// The laws that this program knows. Before the first of them no day is a holiday.
    package static let known = [labourCode2012, labourCode2019]

    /// Labour Code 2012, art. 115, in force from 1/5/2013: Quốc khánh is one day. Articles 112 and 115 differ in nothing else.
    package static let labourCode2012 = HolidayLaw(
        source: "Điều 115 Bộ luật Lao động 2012",
        firstYear: 2013,
        holidays: common + [PublicHoliday("Quốc khánh", .solar(month: 9, day: 2))]
    )

    /// Labour Code 2019, art. 112, in force from 1/1/2021: Quốc khánh is two days, 2/9 and the day before or after it.
    package static let labourCode2019 = HolidayLaw(
        source: "Điều 112 Bộ luật Lao động 2019",
        firstYear: 2021,
        holidays: common + [PublicHoliday("Quốc khánh", .solar(month: 9, day: 2), presumed: [-1])]
    )

    // The law gives five days of Tết and does not say which; mùng 1 is among them in every choice. Presumed: the last of tháng Chạp and
    // mùng 1 to mùng 4, the first of the two choices of Decree 45/2013/NĐ-CP, art. 8.
    private static let common = [
        PublicHoliday("Tết Dương lịch", .solar(month: 1, day: 1)),
        PublicHoliday("Tết Nguyên đán", .lunar(month: 1, day: 1), presumed: [-1, 1, 2, 3]),
        PublicHoliday("Giỗ Tổ Hùng Vương", .lunar(month: 3, day: 10)),
        PublicHoliday("Chiến thắng 30/4", .solar(month: 4, day: 30)),
        PublicHoliday("Quốc tế Lao động", .solar(month: 5, day: 1)),
    ]
}
