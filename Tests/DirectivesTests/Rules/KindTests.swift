import Directives
import TestSupport
import Testing

@Suite struct KindTests {
    @Test(arguments: [
        ("THÔNG BÁO", "TB"), ("KẾT LUẬN", "KL"), ("NGHỊ QUYẾT", "NQ"), ("CHỈ THỊ", "CT"), ("KẾ HOẠCH", "KH"),
        ("QUYẾT ĐỊNH", "QĐ"), ("HƯỚNG DẪN", "HD"),
        ("BÁO CÁO", "BC"), ("TỜ TRÌNH", "TTr"), ("CHƯƠNG TRÌNH HÀNH ĐỘNG", "CTr"), ("CHƯƠNG TRÌNH CÔNG TÁC", "CTr"),
        ("BIÊN BẢN", "BB"), ("CÔNG ĐIỆN", "CĐ"),
    ])
    func `the kind stands in capitals above the title`(line: String, kind: String) {
        let document = ExtractedText(
            "UBND PHƯỜNG AN HẠ\n\nAn Hạ, ngày 05 tháng 7 năm 2024\n\n\(line)\nVề việc kiểm tra\n\n1. Giao Công an phường kiểm tra."
        ).extraction.document
        #expect(document.kind == kind)
    }
}
