import Directives
import TestSupport
import Testing

@Suite struct LetterheadTests {
    private static let state = """
        ỦY BAN NHÂN DÂN
        PHƯỜNG AN HẠ
        Số: 45/KH-UBND

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc

        An Hạ, ngày 05 tháng 7 năm 2024

        """
    private static let columns = """
        ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
         PHƯỜNG AN HẠ                         Độc lập - Tự do - Hạnh phúc
        Số: 45/KH-UBND                      An Hạ, ngày 05 tháng 7 năm 2024

        """
    private static let body = """
        KẾ HOẠCH
        Phòng, chống dịch bệnh mùa hè

        1. Trạm Y tế phun khử khuẩn trước ngày 20/7.

        Nơi nhận:
        - UBND quận;
        - Lưu: VT.

        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        PHÓ CHỦ TỊCH

        Lê Thị Hoa
        """

    @Test(arguments: [state, columns])
    func `the head of a state body is read in both layouts`(head: String) {
        let document = ExtractedText(head + "\n" + Self.body).extraction.document
        #expect(document.kind == "KH")
        #expect(document.number == "45")
        #expect(document.symbol == "KH-UBND")
        #expect(document.date == .iso("2024-07-05"))
        #expect(document.place == "An Hạ")
        #expect(document.issuer?.lowercased() == "ủy ban nhân dân phường an hạ")
        #expect(document.title == "Phòng, chống dịch bệnh mùa hè")
    }

    @Test(arguments: [state, columns])
    func `recipients and signature are read`(head: String) {
        let document = ExtractedText(head + "\n" + Self.body).extraction.document
        #expect(document.signer == "Lê Thị Hoa")
        #expect(document.position?.lowercased() == "phó chủ tịch")
        #expect(document.recipients.contains("UBND quận"))
    }

    @Test func `the head of a party body is read`() {
        let document = ExtractedText.notice("1. Công an phường kiểm tra.").extraction.document
        #expect(document.kind == "TB")
        #expect(document.number == "12")
        #expect(document.symbol == "TB/ĐU")
        #expect(document.date == .iso("2024-06-21"))
        #expect(document.signer == "Trần Văn An")
        #expect(document.position?.lowercased() == "bí thư")
    }

    @Test(arguments: ["Số:      /KH-UBND", "Số: .../KH-UBND", "Số: ……/KH-UBND"])
    func `a number left blank is none`(line: String) {
        let document = ExtractedText(Self.state.replacing("Số: 45/KH-UBND", with: line) + "\n" + Self.body).extraction
            .document
        #expect(document.number == nil)
        #expect(document.symbol == "KH-UBND")
    }

    @Test func `deadlines without a year go by the document's date`() {
        let extracted = ExtractedText(Self.state + "\n" + Self.body)
        #expect(extracted.obligations.map(\.due) == ["2024-07-19"])
        #expect(extracted.obligations.map(\.leadNames) == [["Trạm Y tế"]])
    }

    @Test func `recipients and signature are no obligations`() {
        #expect(ExtractedText(Self.state + "\n" + Self.body).obligations.count == 1)
    }

    @Test func `a letter names its addressees and orders what its text orders`() {
        let extracted = ExtractedText(
            """
            UBND PHƯỜNG AN HẠ
            Số: 88/UBND-VP
            V/v báo cáo công tác dân vận

            An Hạ, ngày 05 tháng 7 năm 2024

            Kính gửi:
            - Công an phường;
            - Trạm Y tế phường.

            UBND phường yêu cầu các đơn vị báo cáo kết quả về Văn phòng trước ngày 15/7/2024.

            Nơi nhận:
            - Như trên.
            """
        )
        #expect(extracted.obligations.map(\.leadNames) == [["các đơn vị"]])
        #expect(extracted.obligations.map(\.due) == ["2024-07-14"])
        #expect(extracted.extraction.document.number == "88")
    }

    @Test func `an annex after the signature is read on`() {
        let extracted = ExtractedText(
            Self.state + "\n" + Self.body
                + "\n\nPHỤ LỤC\n| TT | Nội dung | Chủ trì | Thời hạn |\n| 1 | Kiểm tra tạm trú | Công an phường | 15/8/2024 |"
        )
        #expect(extracted.obligations.map(\.due) == ["2024-07-19", "2024-08-15"])
    }
}
