import Documents
import Kernel
import VietnameseText

/// Makes small .docx files for tests: the body is written as Word's XML.
struct WordBuilder {
    var body: String
    var numbering: String?
    var styles: String?
    var footnotes: String?
    var header: String?
    /// Further headers, footers and settings by their names: "header2", "footer1", "settings".
    var margins: [String: String] = [:]

    init(
        _ body: String,
        numbering: String? = nil,
        styles: String? = nil,
        footnotes: String? = nil,
        header: String? = nil,
        margins: [String: String] = [:]
    ) {
        self.body = body
        self.numbering = numbering
        self.styles = styles
        self.footnotes = footnotes
        self.header = header
        self.margins = margins
    }

    static let namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"
        """

    func archive() -> ZipBuilder {
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006"
        var zip = ZipBuilder()
        zip.add("[Content_Types].xml", "<Types xmlns=\"\(package)/content-types\"/>")
        zip.add(
            "_rels/.rels",
            "<Relationships><Relationship Id='r1' Type='\(office)/officeDocument' Target='/word/document.xml'/></Relationships>"
        )
        var related = ""
        for (name, tag, content) in [
            ("numbering", "numbering", numbering), ("styles", "styles", styles), ("footnotes", "footnotes", footnotes),
            ("header1", "hdr", header),
        ] {
            guard let content else { continue }
            let type = name == "header1" ? "header" : name
            related += "<Relationship Id='\(name)' Type='\(office)/\(type)' Target='\(name).xml'/>"
            zip.add("word/\(name).xml", "<w:\(tag) \(Self.namespaces)>\(content)</w:\(tag)>")
        }
        for (name, content) in margins {
            let type = name.filter(\.isLetter)
            related += "<Relationship Id='\(name)' Type='\(office)/\(type)' Target='\(name).xml'/>"
            zip.add("word/\(name).xml", "<w:\(type) \(Self.namespaces)>\(content)</w:\(type)>")
        }
        zip.add("word/_rels/document.xml.rels", "<Relationships>\(related)</Relationships>")
        zip.add("word/document.xml", "<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>")
        return zip
    }

    func read() async throws(Failure) -> ReadDocument {
        try await DocumentReader().read(bytes: archive().bytes(), name: "thử.docx")
    }

    func text() async throws(Failure) -> String { try await read().text.string }

    // MARK: Pieces

    static func paragraph(_ text: String, _ properties: String = "") -> String {
        "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    /// A section's properties with its headers and footers: ["header1": "default"].
    static func section(_ margins: KeyValuePairs<String, String>, _ more: String = "") -> String {
        let references = margins.map { name, type in
            "<w:\(name.filter(\.isLetter))Reference w:type=\"\(type)\" r:id=\"\(name)\"/>"
        }
        return "<w:sectPr>\(references.joined())\(more)</w:sectPr>"
    }

    static func item(_ text: String, level: Int = 0, number: Int = 1) -> String {
        paragraph(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(number)\"/></w:numPr>")
    }

    static func level(_ index: Int, _ format: String, _ text: String, start: Int = 1, _ more: String = "") -> String {
        "<w:lvl w:ilvl=\"\(index)\"><w:start w:val=\"\(start)\"/><w:numFmt w:val=\"\(format)\"/>\(more)<w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }

    static func list(
        _ levels: String...,
        number: String = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
    ) -> String {
        "<w:abstractNum w:abstractNumId=\"0\">\(levels.joined())</w:abstractNum>" + number
    }

    static let borders = "<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders>"

    static func table(_ rows: [[String]], borders: String = WordBuilder.borders) -> String {
        let body = rows.map { row in "<w:tr>" + row.map { $0.hasPrefix("<w:tc>") ? $0 : cell($0) }.joined() + "</w:tr>"
        }.joined()
        return "<w:tbl><w:tblPr>\(borders)</w:tblPr>\(body)</w:tbl>"
    }

    static func cell(_ paragraphs: String..., properties: String = "") -> String {
        "<w:tc><w:tcPr>\(properties)</w:tcPr>" + paragraphs.map { paragraph($0) }.joined() + "</w:tc>"
    }
}
