import Kernel
import Testing
import VietnameseText

@testable import Documents

/// Tables as text, as programs and people write them.
@Suite struct SeparatedTextTests {
    private func rows(_ bytes: [UInt8], encoding: TextEncoding? = nil) throws -> [[String]] {
        var rows: [[String]] = []
        try TableSource(bytes: bytes, name: "so.csv", encoding: encoding).forEachRow {
            rows.append($0.cells.map(\.shown))
        }
        return rows
    }

    @Test(arguments: [
        "a,b\r\n1,2\r\n", "a;b\n1;2", "a\tb\r1\t2\r", "sep=;\r\na;b\r\n1;2\r\n", "\u{FEFF}a;b\n1;2\n",
        "a,b\n\n1,2\n,,\n",
        "\"a\",\"b\"\n\"1\",2",
    ])
    func `separators, line ends and marks are found out`(text: String) throws {
        #expect(try rows(Array(text.utf8)) == [["a", "b"], ["1", "2"]])
    }

    @Test func `quoted cells keep separators, lines and quotes`() throws {
        let text = "TT;Nội dung\n1;\"Rà soát; báo cáo\n\"\"gấp\"\", xong\"\n2;x\"y\n"
        #expect(
            try rows(Array(text.utf8)) == [
                ["TT", "Nội dung"], ["1", "Rà soát; báo cáo\n\"gấp\", xong"], ["2", "x\"y"],
            ]
        )
    }

    @Test func `rows are numbered as a spreadsheet would`() throws {
        var numbers: [Int] = []
        let text = "a;b\n\n1;\"x\ny\"\n2;z\n"
        try TableSource(bytes: Array(text.utf8), name: "so.csv").forEachRow { numbers.append($0.number) }
        #expect(numbers == [1, 3, 4])
    }

    @Test func `UTF-16 and the encodings of old are read`() throws {
        let text = "Nội dung;Đơn vị chủ trì;Thời hạn\nKiểm tra việc thực hiện;Công an phường;31/12/2025\n"
        let little: [UInt8] =
            [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(try rows(little)[0][1] == "Đơn vị chủ trì")
        // "Đơn vị chủ trì" in TCVN3: Đ A7, ơ AC, ị DE, ủ F1 … said by the user.
        let old: [UInt8] = [0xA7, 0xAC, 0x6E, 0x20, 0x76, 0xDE, 0x3B, 0x78, 0x0A]
        #expect(try rows(old, encoding: .tcvn3)[0][0] == "Đơn vị")
    }

    @Test func `a quote that never closes is named with its row`() throws {
        let text = "a;b\n1;\"" + String(repeating: "x\n", count: 200_000)
        let failure = #expect(throws: Failure.self) { try rows(Array(text.utf8)) }
        #expect(failure?.message.contains("dòng 2") == true)
    }
}
