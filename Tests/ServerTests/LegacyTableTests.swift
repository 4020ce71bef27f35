import Documents
import Foundation
import Kernel
import Obligations
import Organisations
import Storage
import TestSupport
import Testing
import VietnameseText

@testable import Server

/// Registers saved by an old spreadsheet, from the bytes of the file to the rows of either engine.
@Suite final class LegacyTableTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-test-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    private func office(_ engine: Engine) throws -> (Register, Principal) {
        let now = try #require(Instant(parsing: "2026-06-01T02:00:00Z"))
        let register = try Register(engine.database(in: folder), clock: .fixed(now))
        let office = try register.found(
            code: "an-ha",
            name: "Phường An Hạ",
            body: "Văn phòng",
            administrator: "Lê Thị Hoa",
            login: "hoa"
        )
        return (register, office)
    }

    private static let bodies = """
        Tên cơ quan;Viết tắt;Loại;Cấp trên
        Công an phường An Hạ;CAP;Chính quyền;
        Trạm Y tế phường An Hạ;;nhà nước;
        """

    private static let tasks = """
        TT;Nội dung nhiệm vụ;Đơn vị chủ trì;Thời hạn;Số văn bản;Ngày ban hành;Tiến độ;Ghi chú
        1;Rà soát các chốt kiểm dịch, xử lý dứt điểm;Công an phường;15/7/2026;12-TB/ĐU;05/01/2026;40%;đã họp
        2;Phun khử khuẩn các điểm chợ;Trạm Y tế phường;ngày 15 và 30 hằng tháng;12-TB/ĐU;05/01/2026;;
        3;Tuyên truyền vệ sinh môi trường;CAP;trước 01/8/2026;12-TB/ĐU;05/01/2026;;
        """

    @Test(arguments: Engine.present, [LegacyEncoder.vni, .windows1258, .tcvn3])
    func `what an old encoding says comes in as it was meant`(engine: Engine, encoder: LegacyEncoder) throws {
        let (register, office) = try office(engine)
        let directory = OrganisationImport(register, by: office)
        _ = try directory.take(TableSource(bytes: encoder.encode(Self.bodies), name: "danh-ba.csv"))
        let intake = ObligationImport(register, by: office)
        func table() throws -> TableSource { try TableSource(bytes: encoder.encode(Self.tasks), name: "so.csv") }
        let preview = try intake.preview(table())
        #expect(preview.stopped == 0 && preview.taken == 3, "\(preview.findings)")
        #expect(preview.notes.contains { $0.contains(encoder.encoding.title) }, "\(preview.notes)")
        _ = try intake.take(table(), preview)

        let policy = ObligationPolicy(office, today: register.clock.today)
        try register.read(in: office.authority) { records throws in
            let bodies = try records.organisations()
            let kept = try records.obligations(ObligationQuery(asOf: register.clock.today), for: policy)
                .filter { !$0.isInstance }.sorted { $0.id < $1.id }
            #expect(
                kept.map(\.content) == [
                    "Rà soát các chốt kiểm dịch, xử lý dứt điểm", "Phun khử khuẩn các điểm chợ",
                    "Tuyên truyền vệ sinh môi trường",
                ]
            )
            let leads = kept.map { one in bodies.first { $0.id == one.parties(.lead).first?.organisation }?.name }
            #expect(leads == ["Công an phường An Hạ", "Trạm Y tế phường An Hạ", "Công an phường An Hạ"])
            #expect(kept.map(\.deadline?.description) == ["2026-07-15", nil, "2026-07-31"])
            #expect(kept[1].recurrence == "FREQ=MONTHLY;BYMONTHDAY=15,30" && kept[0].progress == 40)
            #expect(try records.symbols(of: kept.map(\.id)).values.allSatisfy { $0 == "12-TB/ĐU" })
            #expect(try records.events(of: kept[0].id).first?.note.contains("đã họp") == true)
            guard case .whole = try records.audit.verify() else {
                Issue.record("the trail does not hold")
                return
            }
        }
    }

    @Test(arguments: [LegacyEncoder.vni, .windows1258, .tcvn3])
    func `an encoding that is said is taken, whatever it looks like`(encoder: LegacyEncoder) throws {
        let (register, office) = try office(.sqlite)
        let text = "Nội dung;Chủ trì\nHọp giao ban;Văn phòng\n"
        let source = try TableSource(bytes: encoder.encode(text), name: "so.csv", encoding: encoder.encoding)
        let preview = try ObligationImport(register, by: office).preview(source)
        #expect(preview.taken == 1 && preview.stopped == 0, "\(preview.findings)")
    }
}
