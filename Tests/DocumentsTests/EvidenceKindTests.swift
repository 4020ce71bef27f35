import Documents
import Foundation
import Kernel
import Testing

@Suite struct EvidenceKindTests {
    private static func packed(_ parts: (String, String)...) -> [UInt8] {
        var zip = ZipBuilder()
        for (name, text) in parts { zip.add(name, text) }
        return zip.bytes()
    }

    private static let types = "<Types><Default ContentType='application/xml'/></Types>"
    private static let odt = "application/vnd.oasis.opendocument.text"

    @Test(arguments: [
        (Array("%PDF-1.7\n".utf8), EvidenceKind.pdf), (Array("Báo cáo số 5\r\n\tđã xong".utf8), .text),
        ([0xEF, 0xBB, 0xBF] + Array("Báo cáo".utf8), .text), (Array("a < b và c > d".utf8), .text),
        ([0, 0, 0, 24] + Array("ftypheic\0\0\0\0mif1".utf8), .heic), ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
        (packed(("[Content_Types].xml", types), ("word/document.xml", "<w/>")), .docx),
        (packed(("[Content_Types].xml", types), ("xl/workbook.xml", "<w/>")), .xlsx),
        (packed(("mimetype", odt), ("content.xml", "<o/>")), .odt),
    ])
    func `evidence is known by its content`(bytes: [UInt8], kind: EvidenceKind) throws {
        #expect(try EvidenceKind(of: bytes, name: "gì cũng được.exe") == kind)
    }

    @Test(arguments: [
        Array("MZ\u{90}\0".utf8), [0x7F, 0x45, 0x4C, 0x46, 2, 1], Array("#!/bin/sh\nrm".utf8),
        Array("<!DOCTYPE html><p>".utf8), Array("  <svg xmlns=''/>".utf8), Array("<?xml version='1.0'?><svg/>".utf8),
        Array("Xin chào <SCRIPT src=x>".utf8), Array("<?php echo 1;".utf8), Array("GIF89a".utf8),
        Array("{\\rtf1}".utf8), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0, 1, 2, 3], [0xC3, 0x28],
        Array("x%PDF-1.7".utf8) + [0], packed(("a.txt", "a")), packed(("mimetype", odt), ("Basic/Standard/x.xml", "")),
        packed(("[Content_Types].xml", types), ("word/document.xml", ""), ("word/vbaProject.bin", "")),
        packed(("[Content_Types].xml", "x.macroEnabled.main+xml"), ("word/document.xml", "")), [],
    ])
    func `everything else is refused in one sentence`(bytes: [UInt8]) {
        let failure = #expect(throws: Failure.self) { try EvidenceKind(of: bytes, name: "minh-chung.pdf") }
        #expect(failure?.message.contains("minh-chung.pdf") == true, "\(bytes.prefix(8))")
    }

    @Test(arguments: [
        ("/tmp/../Báo cáo 05.pdf", EvidenceKind.pdf, "Báo cáo 05.pdf"), ("C:\\ảnh\\IMG 1.JPG", .jpeg, "IMG 1.jpg"),
        ("a.jpeg", .jpeg, "a.jpg"), ("kich-ban.bat", .text, "kich-ban.bat.txt"), ("..", .png, "minh-chung.png"),
        ("", .png, "minh-chung.png"), ("con.txt", .text, "_con.txt"), ("-rf *.txt", .text, "rf _.txt"),
        ("a\u{202E}fdp.exe", .pdf, "afdp.exe.pdf"), ("a\n\u{1B}[31m.txt", .text, "a[31m.txt"),
        (".bashrc", .text, "bashrc.txt"), ("$(reboot).txt", .text, "_(reboot).txt"),
    ])
    func `a name is cleaned and ends as its content says`(given: String, kind: EvidenceKind, clean: String) {
        #expect(EvidenceName.clean(given, kind) == clean)
    }

    @Test func `a long name is shortened between letters`() {
        let name = EvidenceName.clean(String(repeating: "ữ", count: 300) + ".pdf", .pdf)
        #expect(name.utf8.count <= 200 && name.hasSuffix("ữ.pdf"))
    }
}
