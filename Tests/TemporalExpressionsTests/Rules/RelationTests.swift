import TemporalExpressions
import TestSupport
import Testing

@Suite struct RelationTests {
    @Test(arguments: [
        ("trước ngày 20/7/2024", TimeRelation.before), ("trước tháng 9/2024", .before),
        ("xong trước ngày 20/7/2024", .before),
        ("trước 16 giờ 30 ngày 20/7/2024", .before), ("trước thứ Sáu, ngày 20/7/2024", .before),
        ("chậm nhất ngày 20/7/2024", .by), ("chậm nhất là ngày 20/7/2024", .by), ("muộn nhất vào ngày 20/7/2024", .by),
        ("đến ngày 20/7/2024", .by), ("đến hết ngày 20/7/2024", .by), ("hết tháng 8/2024", .by),
        ("xong ngày 20/7/2024", .by),
        ("không quá ngày 20/7/2024", .by), ("không muộn hơn ngày 20/7/2024", .by), ("hạn chót ngày 20/7/2024", .by),
        ("hạn cuối là ngày 20/7/2024", .by), ("tới ngày 20/7/2024", .by),
        ("trong tháng 8/2024", .within), ("trong vòng 10 ngày kể từ ngày 20/7/2024", .within),
        ("trong quý III/2024", .within),
        ("thời hạn 10 ngày kể từ ngày ký", .within), ("trong thời gian từ 01/7 đến 15/7/2024", .within),
        ("từ ngày 01/8/2024", .from), ("kể từ ngày 01/8/2024", .from), ("bắt đầu từ tháng 8/2024", .from),
        ("vào ngày 20/7/2024", .at), ("vào sáng ngày 20/7/2024", .at),
        ("dự kiến ngày 20/7/2024", .expected), ("dự kiến vào khoảng tháng 9/2024", .expected),
        ("sau ngày 20/7/2024", .after),
        ("họp ngày 20/7/2024", .none), ("Nghị quyết năm 2024", .none),
    ])
    func `the words before an expression say what it is to its sentence`(text: String, relation: TimeRelation) {
        #expect(TimeReading(text).found.map(\.expression.relation) == [relation], "\(text)")
    }
}
