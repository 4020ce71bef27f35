/// Writes small PDFs byte by byte: pages of text that a reader can take out, or of strokes that only an eye can read.
struct PDFBuilder {
    private var pages: [[UInt8]] = []
    private var letters: [Character] = []
    var isEncrypted = false
    /// The width and height of a page in points.
    var size = (width: 595, height: 842)

    /// A page of lines that `pdftotext` reads: every letter has a code, and a map says what it means.
    mutating func addText(_ lines: [String]) {
        var content = "BT /F1 12 Tf 14 TL 72 780 Td\n"
        for line in lines {
            let codes = line.map { character -> String in
                let index = letters.firstIndex(of: character) ?? letters.count
                if index == letters.count { letters.append(character) }
                return Self.hexadecimal(index + 33)
            }
            content += "<\(codes.joined())> Tj T*\n"
        }
        pages.append(Array((content + "ET").utf8))
    }

    /// A page with words drawn in strokes, as a scan holds them.
    mutating func addStrokes(_ lines: [String]) {
        var content = "5 w 1 J 1 j\n"
        for (row, line) in lines.enumerated() {
            for (column, letter) in line.enumerated() {
                let origin = (x: 60 + column * 34, y: 740 - row * 80)
                for stroke in Self.strokes[letter] ?? [] {
                    let points = stroke.map { "\(origin.x + $0.0 * 12) \(origin.y + $0.1 * 20)" }
                    content +=
                        points.enumerated().map { $0.element + ($0.offset == 0 ? " m" : " l") }.joined(separator: " ")
                        + " S\n"
                }
            }
        }
        pages.append(Array(content.utf8))
    }

    mutating func addEmpty() { pages.append([]) }

    func bytes() -> [UInt8] {
        var objects: [[UInt8]] = []
        let kids = pages.indices.map { "\(5 + 2 * $0) 0 R" }.joined(separator: " ")
        objects.append(Array("<< /Type /Catalog /Pages 2 0 R >>".utf8))
        objects.append(Array("<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>".utf8))
        objects.append(Array("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 4 0 R >>".utf8))
        objects.append(stream(Array(meaning().utf8)))
        for (index, page) in pages.enumerated() {
            let box = "/MediaBox [0 0 \(size.width) \(size.height)]"
            let resources = "/Resources << /Font << /F1 3 0 R >> >>"
            objects.append(
                Array("<< /Type /Page /Parent 2 0 R \(box) \(resources) /Contents \(6 + 2 * index) 0 R >>".utf8)
            )
            objects.append(stream(page))
        }
        return assemble(objects)
    }

    private func assemble(_ objects: [[UInt8]]) -> [UInt8] {
        var output = Array("%PDF-1.4\n".utf8)
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(output.count)
            output += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
        }
        let start = output.count
        output += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
        for offset in offsets {
            let digits = String(offset)
            output += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
        }
        let key = String(repeating: "ab", count: 32)
        let id = "/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]"
        let lock = isEncrypted ? "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <\(key)> /U <\(key)> >> \(id)" : ""
        output += Array(
            "trailer << /Size \(objects.count + 1) /Root 1 0 R \(lock) >>\nstartxref\n\(start)\n%%EOF\n".utf8
        )
        return output
    }

    private func stream(_ content: [UInt8]) -> [UInt8] {
        Array("<< /Length \(content.count) >>\nstream\n".utf8) + content + Array("\nendstream".utf8)
    }

    /// The map from codes to characters.
    private func meaning() -> String {
        let rows = letters.enumerated().map { index, letter in
            "<\(Self.hexadecimal(index + 33))> <\(letter.utf16.map { Self.hexadecimal(Int($0), digits: 4) }.joined())>"
        }
        return """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
            1 begincodespacerange <00> <FF> endcodespacerange
            \(rows.count) beginbfchar
            \(rows.joined(separator: "\n"))
            endbfchar endcmap end end
            """
    }

    private static func hexadecimal(_ number: Int, digits: Int = 2) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    /// Letters as strokes on a grid of two by two.
    private static let strokes: [Character: [[(Int, Int)]]] = [
        "H": [[(0, 0), (0, 2)], [(2, 0), (2, 2)], [(0, 1), (2, 1)]],
        "I": [[(1, 0), (1, 2)]],
        "L": [[(0, 2), (0, 0), (2, 0)]],
        "N": [[(0, 0), (0, 2), (2, 0), (2, 2)]],
        "T": [[(0, 2), (2, 2)], [(1, 2), (1, 0)]],
        "E": [[(2, 2), (0, 2), (0, 0), (2, 0)], [(0, 1), (2, 1)]],
        "V": [[(0, 2), (1, 0), (2, 2)]],
        "A": [[(0, 0), (1, 2), (2, 0)]],
    ]
}
