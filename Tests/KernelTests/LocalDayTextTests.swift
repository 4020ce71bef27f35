import Kernel
import TestSupport
import Testing

@Suite struct LocalDayTextTests {
    @Test(arguments: [
        ("2024-07-19", "2024-07-19"), ("19/7/2024", "2024-07-19"), ("09/01/2024", "2024-01-09"),
        ("9/1/2024", "2024-01-09"),
        ("29/02/2024", "2024-02-29"), ("0001-01-01", "0001-01-01"),
    ])
    func `both ways of writing a day are read`(text: String, day: String) throws {
        let read = try #require(LocalDay(parsing: text))
        #expect(read.description == day)
    }

    @Test(arguments: [
        "", "2024", "2024-07", "19/7", "31/02/2024", "2023-02-29", "2024-13-01", "19-7-2024", "19.7.2024", "2024/07/19",
        "2024-07-19-1", "19/7/2024/", "19//2024", "a/b/c", "hôm nay", "19 / 7 / 2024", "2024-07-19T00:00",
        "99999999999999999999/1/1",
    ])
    func `anything else is no day`(text: String) {
        #expect(LocalDay(parsing: text) == nil)
    }

    @Test(arguments: [
        ("2024-07-19", "19/7/2024"), ("2024-01-09", "09/01/2024"), ("2024-02-29", "29/02/2024"),
        ("2024-03-05", "05/3/2024"),
        ("2024-10-20", "20/10/2024"), ("2024-12-31", "31/12/2024"),
    ])
    func `a day is written as Decree 30 of 2020 has it`(text: String, written: String) {
        let day = LocalDay.iso(text)
        #expect(day.vietnamese == written)
        #expect(LocalDay(parsing: day.vietnamese) == day)
    }

    @Test func `a part of a text is read without a copy`() {
        let text = "ngày 19/7/2024"
        #expect(LocalDay(parsing: text.dropFirst(5)) == .iso("2024-07-19"))
    }
}
