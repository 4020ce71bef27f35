import Kernel
import Obligations
import TestSupport
import Testing

@testable import Notifications

@Suite struct DigestTests {
    private func obligation(_ id: Int64, _ content: String, due: String) -> Obligation {
        Obligation(
            id: Identifier(id),
            content: content,
            parties: [Party(.lead, "Công an phường An Hạ")],
            issued: .iso("2026-06-01"),
            deadline: .iso(due)
        )
    }

    private func digest(_ obligations: [Obligation]) -> Digest {
        Digest(to: "Trần Minh", of: "Phường An Hạ", on: .iso("2026-06-30"), obligations)
    }

    @Test func `a letter says what is late, what is due and what comes, in this order`() {
        var submitted = obligation(1, "Rà soát\ncác chốt", due: "2026-06-29")
        submitted.stage = .submitted
        let digest = digest([
            obligation(3, "Lập danh sách hộ nghèo", due: "2026-07-03"),
            obligation(2, "Họp tổ dân phố", due: "2026-06-30"),
            submitted, obligation(4, "Kiểm tra bến bãi", due: "2026-06-20"),
        ])
        #expect(
            digest.subject == "Nhắc việc ngày 30/6/2026: 2 việc quá hạn, 1 việc đến hạn hôm nay, 1 việc sắp đến hạn"
        )
        #expect(
            digest.letter { "https://dondoc.example/obligations/\($0.id)" } == """
                Kính gửi ông/bà Trần Minh,

                Sáng thứ Ba, ngày 30/6/2026, sổ theo dõi nhiệm vụ của Phường An Hạ có 4 việc cần ông/bà lưu ý.

                QUÁ HẠN (2)

                1. Rà soát các chốt
                   Chủ trì: Công an phường An Hạ · Hạn: 29/6/2026 · Quá hạn 1 ngày · đã báo cáo hoàn thành, chờ xác nhận
                   https://dondoc.example/obligations/1

                2. Kiểm tra bến bãi
                   Chủ trì: Công an phường An Hạ · Hạn: 20/6/2026 · Quá hạn 10 ngày
                   https://dondoc.example/obligations/4

                ĐẾN HẠN HÔM NAY (1)

                1. Họp tổ dân phố
                   Chủ trì: Công an phường An Hạ · Hạn: 30/6/2026 · Đến hạn hôm nay
                   https://dondoc.example/obligations/2

                SẮP ĐẾN HẠN (1)

                1. Lập danh sách hộ nghèo
                   Chủ trì: Công an phường An Hạ · Hạn: 03/7/2026 · Sắp đến hạn, còn 3 ngày
                   https://dondoc.example/obligations/3

                Việc đã làm xong, xin báo cáo hoàn thành kèm minh chứng trong sổ; việc khó bảo đảm thời hạn, xin đề nghị gia hạn trước khi hết hạn.

                Thư này do phần mềm Đôn Đốc tự động gửi, mỗi sáng nhiều nhất một thư. Muốn nhắc vào ngày khác hoặc thôi nhận thư, xin báo người quản trị sổ.

                """
        )
    }

    @Test func `what has been done in the meantime is left out`() {
        var done = obligation(1, "Rà soát", due: "2026-06-29")
        (done.evidence, done.accepted) = (.iso("2026-06-29"), .iso("2026-06-30"))
        #expect(digest([done]).items.isEmpty)
    }

    @Test func `a letter has an end, however much there is`() {
        let digest = digest((1...500).map { obligation($0, String(repeating: "việc ", count: 500), due: "2026-06-29") })
        let letter = digest.letter { _ in nil }
        #expect(letter.contains("… và 480 việc khác") && letter.utf8.count < 20_000)
    }
}
