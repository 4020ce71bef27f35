import Kernel
import Obligations
import Testing

@Suite struct SeriesTests {
    private func series(_ rule: String = "FREQ=MONTHLY;BYMONTHDAY=25") -> Obligation {
        var series = Sample.obligation(deadline: nil)
        series.recurrence = rule
        return series
    }

    private func day(_ text: String) -> LocalDay { LocalDay(parsing: text) ?? Sample.issued }

    private func days(_ series: Obligation, beyond last: String? = nil, on today: String) -> [String] {
        series.occurrences(beyond: last.map(day), on: day(today)).map(\.description)
    }

    @Test func `instances are made for sixty days ahead, and at least the next one`() {
        #expect(days(series(), on: "2024-06-21") == ["2024-06-25", "2024-07-25"])
        #expect(days(series(), beyond: "2024-07-25", on: "2024-06-21").isEmpty)
        #expect(days(series(), beyond: "2024-07-25", on: "2024-06-27") == ["2024-08-25"])
        #expect(days(series("FREQ=YEARLY"), on: "2024-06-21") == ["2024-12-31"])
        #expect(days(series("FREQ=YEARLY"), beyond: "2024-12-31", on: "2024-12-31").isEmpty)
        #expect(days(series("FREQ=YEARLY"), beyond: "2024-12-31", on: "2025-01-01") == ["2025-12-31"])
        #expect(days(series("FREQ=DAILY"), on: "2024-06-21").count == 12)
    }

    @Test func `what lay before it was taken in is not made, what was missed since is`() {
        #expect(days(series(), on: "2024-09-30") == ["2024-10-25", "2024-11-25"])
        #expect(
            days(series(), beyond: "2024-07-25", on: "2024-09-30") == [
                "2024-08-25", "2024-09-25", "2024-10-25", "2024-11-25",
            ]
        )
    }

    @Test func `it begins on its first day and ends with its deadline`() {
        var series = series()
        series.starts = day("2024-09-01")
        #expect(days(series, on: "2024-06-21") == ["2024-09-25"])
        series.deadline = day("2024-10-20")
        #expect(days(series, beyond: "2024-09-25", on: "2024-10-01").isEmpty)
    }

    @Test func `nothing is made while it rests, nor for the days on which it rested`() throws {
        let resting = try series().after(.suspend(reason: "Chờ"), on: day("2024-06-21"))
        #expect(days(resting, on: "2024-06-21").isEmpty)
        let until = try series().after(.suspend(reason: "Chờ", until: day("2024-07-31")), on: day("2024-06-21"))
        #expect(days(until, on: "2024-08-01") == ["2024-08-25", "2024-09-25"])
        #expect(days(until, beyond: "2024-06-20", on: "2024-08-01") == ["2024-08-25", "2024-09-25"])
        #expect(days(try series().after(.cancel(reason: "Thôi"), on: day("2024-06-21")), on: "2024-06-21").isEmpty)
        #expect(days(series("hằng tháng"), on: "2024-06-21").isEmpty)
    }

    @Test func `an instance is an obligation of its own`() {
        var series = series()
        series.topic = "Vệ sinh môi trường"
        let instance = series.instance(on: day("2024-08-25"), made: day("2024-07-01")) { $0.adding(days: 1) }
        #expect(instance.isInstance && !instance.isSeries && !instance.isPart && instance.parent == series.id)
        #expect(instance.deadline == day("2024-08-25") && instance.due == day("2024-08-26"))
        #expect(instance.issued == day("2024-06-26") && instance.topic == series.topic)
        #expect(instance.parties == series.parties && instance.stage == .assigned)
    }

    @Test func `a series is reported on in its instances`() {
        for step: Step in [.update(progress: 5, note: ""), .submit(evidence: Sample.issued, note: "BC 05")] {
            let failure = #expect(throws: Failure.self) { try series().after(step, on: Sample.issued) }
            #expect(failure?.message.contains("từng kỳ") == true)
        }
    }
}
