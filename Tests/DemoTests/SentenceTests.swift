import Directives
import Kernel
import Organisations
import TestSupport
import Testing
import VietnameseText

@testable import Demo

/// The sentences of the invented papers, read by the rules that read every paper.
@Suite struct SentenceTests {
    @Test(arguments: ["2025-03-20", "2026-03-20"])
    func `each sentence that gives an order is read as one to a body of the directory`(day: String) async throws {
        let issued = LocalDay.iso(day)
        let bodies = (WardBody.all + [WardBody(name: WardBody.office, kind: .party, aliases: ["Văn phòng Đảng ủy"])])
            .filter { $0.exists(on: issued) }.enumerated().map { index, body in
                Organisation(id: Identifier(Int64(index + 1)), kind: body.kind, name: body.name, aliases: body.aliases)
            }
        let directory = Directory(bodies)
        for theme in Theme.all {
            let writer = NoticeWriter(
                session: issued,
                issued: issued,
                number: 23,
                sections: [(theme, theme.orders)],
                signer: ("BÍ THƯ", "Đỗ Quang Thiệp"),
                random: SeededGenerator(seed: 1)
            )
            let paper = writer.write()
            let file = try await PaperFile(Array(paper.text.utf8), name: paper.fileName)
            let read = file.extraction.obligations.filter { $0.span.scalars.upperBound < closing(of: paper.text) }
            #expect(read.count == theme.orders.count, "\(theme.topic): \(read.count) of \(theme.orders.count)")
            for name in read.flatMap({ $0.lead + $0.coordinating + $0.reportTo }).map(\.name) {
                guard case .found = directory.resolve(name, on: issued) else {
                    Issue.record("\(theme.topic): nobody is known as “\(name)”")
                    continue
                }
            }
            #expect(
                read.count { $0.deadline != nil || $0.recurrence != nil } >= theme.orders.count - 2,
                "\(theme.topic)"
            )
        }
    }

    private func closing(of text: String) -> Int {
        text.firstRange(of: "Yêu cầu các cơ quan").map { text[..<$0.lowerBound].unicodeScalars.count } ?? .max
    }

    @Test func `a place in a sentence is filled, and unknown ones do not stay`() {
        var slots = PaperSlots(on: .iso("2026-12-10"), random: SeededGenerator(seed: 3))
        #expect(
            slots.fill("{kt} họp trong {tháng}, {quý}")
                == "Phòng Kinh tế, Hạ tầng và Đô thị họp trong tháng 1/2027, quý I/2027"
        )
        #expect(
            ["trước ngày 16/12/2026", "chậm nhất ngày 15/12/2026"].contains(slots.fill("x {hạn 5-5}").dropFirst(2))
        )
        #expect(slots.fill("có {n 4-4} hộ") == "Có 04 hộ")
    }

    @Test(arguments: [
        ("Công an phường kiểm tra, báo cáo", WorkKind.check), ("Rà soát, lập kế hoạch", .survey),
        ("Gửi báo cáo hằng tháng", .report), ("Giữ gìn đoàn kết", .campaign), ("Xây dựng kế hoạch tuyên truyền", .plan),
    ])
    func `what people note follows the first verb that tells`(content: String, kind: WorkKind) {
        #expect(WorkKind(reading: content) == kind)
    }

    @Test func `days off are no working days, and times lie within office hours`() {
        let hours = OfficeHours(calendar: WorkCalendar(laws: []))
        var random = SeededGenerator(seed: 5)
        #expect(hours.day(0, after: .iso("2026-11-21")) == .iso("2026-11-23"))
        #expect(hours.last(onOrBefore: .iso("2026-11-22")) == .iso("2026-11-20"))
        for _ in 0..<50 {
            let minute = hours.time(on: .iso("2026-11-23"), &random).vietnamese.prefix(5)
            #expect(("07:35"..."11:21").contains(minute) || ("13:35"..."16:46").contains(minute))
        }
    }

    @Test func `the agenda keeps the order of time, and of notes at the same time`() {
        var agenda = Agenda()
        let day = LocalDay.iso("2026-11-23")
        agenda.note(.takeIn(2), at: Instant(day, second: 200))
        agenda.note(.takeIn(1), at: Instant(day, second: 100))
        agenda.note(.takeIn(3), at: Instant(day, second: 200))
        agenda.note(.takeIn(4), at: Instant(day.adding(days: 1), second: 0))
        var places: [Int] = []
        while case .takeIn(let place)? = agenda.next(through: day)?.task { places.append(place) }
        #expect(places == [1, 2, 3])
    }
}
