import TestSupport
import Testing

/// The figures of a scorer that is wrong are worth nothing.
@Suite struct ScorerTests {
    @Test(arguments: [
        (0, 0, 0, 1.0), (0, 3, 0, 0.0), (0, 0, 2, 0.0), (2, 2, 2, 1.0), (1, 2, 2, 0.5), (3, 4, 5, 2.0 / 3),
    ])
    func `F1 balances precision and recall`(right: Int, given: Int, expected: Int, figure: Double) {
        var score = Score()
        score.add(.due, right: right, given: given, expected: expected)
        #expect(abs(score.figure(.due) - figure) < 1e-9)
    }

    @Test func `leads are counted as right or wrong, and scores add up`() {
        var score = Score()
        score.add(.lead, right: 1, given: 1, expected: 1)
        var other = Score()
        other.add(.lead, right: 0, given: 1, expected: 1)
        score.add(other)
        #expect(score.figure(.lead) == 0.5)
        #expect(score.figure(.meta) == 1)
    }

    @Test(arguments: [
        ("Uỷ ban nhân dân Phường", "UBND phường"), ("các đồng chí Ủy viên Ban Thường vụ", "ủy viên BTV"),
        ("Văn phòng Đảng ủy (qua đồng chí An)", "VPĐU"), ("Ủy ban Mặt trận Tổ quốc Việt Nam xã", "UB MTTQ xã"),
        ("tổ chức chính trị – xã hội", "Tổ chức CTXH,"),
    ])
    func `names that mean the same are the same`(left: String, right: String) {
        #expect(Scorer.fold(left) == Scorer.fold(right))
    }

    @Test func `a document whose text does not follow the orders scores less than one that does`() throws {
        let gold = try GoldFile(
            json: """
                {"obligations": [{"id": "1", "from": "Giao Công an", "to": "20/7/2024", "lead": ["Công an phường"], "due": "2024-07-20"}],
                 "times": [{"quote": "20/7/2024", "start": "2024-07-20", "end": "2024-07-20"}], "references": [], "meta": {"number": null}}
                """
        )
        let text =
            "1. Giao Công an phường rà soát các chốt, xong trước ngày 21/7/2024; báo cáo kết quả. Hết ngày 20/7/2024"
        let (score, faults) = Scorer.score(AnnotatedDocument(name: "mẫu", text: text, gold: gold))
        #expect(score.figure(.times) < 1)
        #expect(score.figure(.references) == 1)
        #expect(faults.contains { $0.contains("spurious time 21/7/2024") })
    }
}
