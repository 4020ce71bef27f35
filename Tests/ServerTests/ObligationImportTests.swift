import Documents
import Foundation
import Kernel
import Obligations
import Organisations
import Storage
import StorageSQLite
import Testing

@testable import Server

/// An office's register, as it comes.
@Suite final class ObligationImportTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-test-\(UUID().uuidString)")
    private let register: Register
    private let office: Principal

    init() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let now = try #require(Instant(parsing: "2026-06-01T02:00:00Z"))
        register = try Register(SQLiteDatabase(path: folder.appending(path: "r.sqlite").path), clock: .fixed(now))
        office = try register.found(
            code: "an-ha",
            name: "Phường An Hạ",
            body: "Văn phòng",
            administrator: "Lê Thị Hoa",
            login: "hoa"
        )
        try register.write(as: office) { changes in
            for name in ["Công an phường An Hạ", "Trạm Y tế phường An Hạ", "Phòng Văn hóa và Thông tin"] {
                try changes.add(Organisation(id: Identifier(0), kind: .government, name: name))
            }
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func source(_ text: String) throws -> TableSource {
        try TableSource(bytes: Array(text.utf8), name: "so.csv")
    }

    private func preview(_ text: String) throws -> ImportPreview {
        try ObligationImport(register, by: office).preview(source(text))
    }

    private func take(_ text: String) throws {
        let intake = ObligationImport(register, by: office)
        _ = try intake.take(source(text), intake.preview(source(text)))
    }

    private func kept() throws -> [Obligation] {
        let policy = ObligationPolicy(office, today: register.clock.today)
        return try register.read(in: office.authority) { try $0.obligations(ObligationQuery(), for: policy) }.sorted {
            $0.id < $1.id
        }
    }

    private static let head =
        "TT;Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn;Số văn bản;Ngày ban hành;Ngày hoàn thành;Tiến độ;Tình trạng;Ghi chú\n"

    @Test func `a row becomes what it says`() throws {
        try take(
            """
            SỔ THEO DÕI;;;;;;;;;
            ;;;;;;;;;
            \(Self.head)I;KINH TẾ;;;;;;;;
            1;Rà soát chốt;Công an phường;15/3/2026;12-TB/ĐU;05/01/2026;10/3/2026;100%;Hoàn thành;tốt
            2;Phun khử khuẩn;Trạm Y tế phường, Công an phường;trước 15/7;12-TB/ĐU ngày 05/01/2026;;;40%;Đang thực hiện;
            """
        )
        let kept = try kept()
        #expect(kept.count == 2)
        #expect(
            kept[0].evidence == LocalDay(year: 2026, month: 3, day: 10) && kept[0].stage == .done
                && kept[0].topic == "KINH TẾ"
        )
        #expect(kept[0].accepted == kept[0].evidence && kept[0].progress == 100)
        #expect(kept[1].parties(.lead).compactMap(\.organisation).count == 2)
        #expect(kept[1].deadline == LocalDay(year: 2026, month: 7, day: 14) && kept[1].progress == 40)
        #expect(kept[1].issued == LocalDay(year: 2026, month: 1, day: 5))
        let events = try register.read(in: office.authority) { try $0.events(of: kept[0].id) }
        #expect(events.map(\.kind) == [.confirm, .submit, .accept])
        #expect(events[0].note.contains("dòng 5") && events[0].note.contains("tốt"))
        #expect(
            try register.read(in: office.authority) { try $0.symbols(of: kept.map(\.id)) }.values.allSatisfy {
                $0 == "12-TB/ĐU"
            }
        )
    }

    @Test(arguments: [
        ("1;x;Sở Lạ;15/3/2026;;05/01/2026;;;;", "danh bạ không có"),
        ("1;x;;15/3/2026;;05/01/2026;;;;", "không có cơ quan chủ trì"),
        ("1;x;Công an phường;sớm;;05/01/2026;;;;", "không đọc được"), ("1;x;Công an phường;15/3;;;;;;", "thiếu năm"),
        ("1;x;Công an phường;15/3/2026;;05/4/2026;;;;", "trước ngày ban hành"),
        ("1;x;Công an phường;15/3/2026;;05/01/2026;01/01/2026;;;", "hoàn thành trước ngày ban hành"),
        ("1;x;Công an phường;15/3/2026;;05/01/2026;01/9/2026;;;", "sau hôm nay"),
        ("1;x;Công an phường;15/3/2026;;05/01/2026;10/3/2026;;Chưa hoàn thành;", "chưa xong"),
        ("1;x;Công an phường;15/3/2026;;05/01/2026;;;Đã hoàn thành;", "không có ngày hoàn thành"),
        ("1;x;Công an phường;15/3/2026;;05/01/2026;;100%;;", "tiến độ 100%"),
        ("1;x;Công an phường;;;05/01/2026;;0.4;;", "phần trăm"),
    ])
    func `what is wrong with a row is named with its place`(row: String, words: String) throws {
        let preview = try preview(Self.head + row)
        #expect(preview.stopped == 1)
        #expect(preview.findings.contains { $0.what.contains(words) && $0.place.number == 2 }, "\(preview.findings)")
    }

    @Test func `two deadlines for the same work are both doubtful, unless it comes back`() throws {
        func row(_ deadline: String) -> String { "1;Rà soát chốt;Công an phường;\(deadline);12-TB/ĐU;05/01/2026;;;;\n" }
        let twice = try preview(Self.head + row("20/3/2026") + row("25/3/2026"))
        #expect(twice.findings.map(\.place.number) == [2, 3] && twice.taken == 0, "\(twice.findings)")
        #expect(twice.findings[0].what.contains("mâu thuẫn với dòng 3"))
        #expect(twice.findings[1].what.contains("mâu thuẫn với dòng 2"))
        let monthly = try preview(Self.head + row("20/3/2026") + row("20/4/2026"))
        #expect(monthly.findings.isEmpty && monthly.taken == 2)
    }

    @Test func `a day said with the result is the day that it was done`() throws {
        let row = "1;x;Công an phường;15/3/2026;;05/01/2026;;;Hoàn thành ngày 5/3/2026;"
        #expect(try preview(Self.head + row).findings.isEmpty)
        try take(Self.head + row)
        #expect(try kept()[0].evidence == LocalDay(year: 2026, month: 3, day: 5))
    }

    @Test func `cells beyond the headings are named, columns that are not there are not`() throws {
        let beyond = try preview(Self.head + "1;x;Công an phường;15/3/2026;;05/01/2026;;;;;lạc\n")
        #expect(beyond.findings.map(\.what) == ["có ô nằm ngoài các cột có tiêu đề: “lạc”"] && beyond.taken == 1)
        let late = try preview(Self.head + "1;x;Công an phường;15/3/2026;;05/01/2026;01/9/2026;;;\n")
        #expect(late.findings.map(\.column) == ["Ngày hoàn thành"], "\(late.findings)")
    }

    @Test(arguments: [
        ("Nội dung,Hạn lạ\nx,1/1/2026\n", "đang có: “Nội dung”, “Hạn lạ”"),
        ("Nội dung,Thời hạn,Thời hạn\nx,1/1/2026,2/1/2026\n", "thứ 2 và thứ 3"),
    ])
    func `headings that do not do are named as they are`(text: String, words: String) {
        let failure = #expect(throws: Failure.self) { try preview(text) }
        #expect(failure?.message.contains(words) == true, "\(failure?.message ?? "")")
    }

    @Test func `how work comes back is read from the words that lists write`() throws {
        try take("Nội dung,Chủ trì,Ngày ban hành,Định kỳ\nx,Công an phường,05/01/2026,ngày 15 và ngày 30 hằng tháng\n")
        #expect(try kept()[0].recurrence == "FREQ=MONTHLY;BYMONTHDAY=15,30")
    }

    @Test func `names that mean another body, and names left out, are named`() throws {
        let text = "Tên,Tên khác\nCông an phường,\nHội H,Trạm Y tế phường\nCông an phường An Hạ,CA phường\n"
        let preview = try OrganisationImport(register, by: office).preview(
            TableSource(bytes: Array(text.utf8), name: "db.csv")
        )
        #expect(preview.findings.map(\.place.number) == [2, 3, 4], "\(preview.findings)")
        #expect(preview.findings[0].what == "“Công an phường” đang được hiểu là “Công an phường An Hạ”")
        #expect(preview.findings[1].what == "“Trạm Y tế phường” đang được hiểu là “Trạm Y tế phường An Hạ”")
        #expect(preview.findings[2].what.contains("chưa có tên khác") && preview.taken == 0)
    }

    @Test func `duplicates and contradictions are named, also with the register`() throws {
        let row = "Rà soát chốt;Công an phường;15/3/2026;12-TB/ĐU;05/01/2026"
        let text =
            Self.head + "1;\(row);;;;\n2;\(row);;;;\n3;\(row);10/3/2026;;;\n3;Khác;Công an phường;;;05/01/2026;;;;\n"
        let findings = try preview(text).findings
        #expect(findings.map(\.place.number) == [3, 4, 5])
        #expect(findings[0].what.contains("trùng với dòng 2") && findings[1].what.contains("mâu thuẫn với dòng 2"))
        #expect(findings[2].what.contains("số thứ tự 3"))
        try take(Self.head + "1;\(row);;;;\n")
        let again = try preview(Self.head + "7;\(row);;;; \n")
        #expect(again.findings.contains { $0.what.contains("sổ đã có") } && again.taken == 0)
    }

    @Test func `the same file comes in once`() throws {
        let text = Self.head + "1;Rà soát;Công an phường;;;;;;;\n"
        try take(text)
        #expect(try preview(text).known?.rows == 1)
        let failure = #expect(throws: Failure.self) { try take(text) }
        #expect(failure?.code == .conflict)
        #expect(try kept().count == 1)
    }

    @Test func `headings in two rows and without diacritics are known`() throws {
        let text = """
            STT,NOI DUNG CONG VIEC,Ket qua,,Don vi thuc hien
            ,,Ngay hoan thanh,Tinh trang,
            (1),(2),(3),(4),(5)
            1,Rà soát,02/3/2026,xong,Công an phường
            Tổng cộng,1,,,
            """
        let preview = try preview(text)
        #expect(preview.rows == 1 && preview.stopped == 0, "\(preview)")
    }

    @Test func `a column may be said by hand, and two alike are not guessed`() throws {
        let text =
            "Nội dung;Chủ trì;Ngày phải xong;Hạn xử lý;Thời hạn\nx;Công an phường;15/7/2026;16/7/2026;17/7/2026\n"
        let failure = #expect(throws: Failure.self) { try preview(text) }
        #expect(failure?.message.contains("--column") == true)
        var intake = ObligationImport(register, by: office)
        intake.columns = ["ngay phai xong": .deadline]
        let seen = try intake.preview(source(text.replacing("Hạn xử lý", with: "Khác")))
        #expect(seen.notes.contains { $0.contains("Thời hạn ← “Ngày phải xong”") }, "\(seen.notes)")
    }

    @Test func `names with "và" are not torn apart, and unknown ones may be kept`() throws {
        let text =
            Self.head
            + "1;x;Phòng Văn hóa và Thông tin;;;;;;;\n2;y;Công an phường và Trạm Y tế phường;;;;;;;\n3;z;Hội Lạ;;;;;;;\n"
        var intake = ObligationImport(register, by: office)
        intake.keepsNames = true
        _ = try intake.take(source(text), intake.preview(source(text)))
        #expect(
            try kept().map { $0.parties(.lead).map(\.organisation).map { $0 != nil } } == [
                [true], [true, true], [false],
            ]
        )
    }

    @Test func `only who keeps the register may look or take`() throws {
        let stranger = try register.write(as: office) { changes in
            let person = try changes.add(Person(id: Identifier(0), name: "Trần Minh", login: "minh"))
            return try changes.records.principal(person)
        }
        let failure = #expect(throws: Failure.self) {
            try ObligationImport(register, by: stranger).preview(source(Self.head + "1;x;y;;;;;;;"))
        }
        #expect(failure?.code == .forbidden)
    }

    @Test func `a table without a column of contents is refused with advice`() throws {
        let failure = #expect(throws: Failure.self) { try preview("a;b\n1;2\n") }
        #expect(failure?.message.contains("--column") == true)
    }

    @Test func `a directory comes in with those above, and known ones stay`() throws {
        let intake = OrganisationImport(register, by: office)
        let text = """
            Tên cơ quan;Viết tắt;Loại;Cấp trên
            Ủy ban nhân dân phường An Hạ;UBND phường;Chính quyền;
            Trung tâm Văn hóa phường;;nhà nước;UBND phường
            Công an phường An Hạ;;;
            Hội X;;hàng không;
            """
        let preview = try intake.preview(source(text))
        #expect(preview.taken == 2 && preview.present == 1 && preview.stopped == 1)
        _ = try intake.take(source(text))
        let bodies = try register.read(in: office.authority) { try $0.organisations() }
        let above = bodies.first { $0.name.hasPrefix("Ủy ban") }
        #expect(
            bodies.first { $0.name.hasPrefix("Trung tâm") }?.parent == above?.id && above?.aliases == ["UBND phường"]
        )
    }
}
