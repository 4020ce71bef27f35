import Documents
import Kernel

/// Makes small .odt files for tests: the body is written as LibreOffice's XML.
enum OpenDocumentBuilder {
    static func read(_ body: String, automatic: String = "", styles: String = "") async throws(Failure) -> ReadDocument
    {
        var zip = ZipBuilder()
        let names = """
            xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:draw="d" xmlns:fo="f" xmlns:loext="l" xmlns:xlink="x"
            """
        zip.add("mimetype", "application/vnd.oasis.opendocument.text")
        zip.add(
            "content.xml",
            """
            <office:document-content \(names)><office:automatic-styles>\(automatic)</office:automatic-styles>\
            <office:body><office:text>\(body)</office:text></office:body></office:document-content>
            """
        )
        zip.add("styles.xml", "<office:document-styles \(names)>\(styles)</office:document-styles>")
        return try await DocumentReader().read(bytes: zip.bytes(), name: "thử.odt")
    }
}
