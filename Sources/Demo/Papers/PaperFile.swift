package import Directives
import Documents
package import Kernel

/// A paper that is ready to be taken in (văn bản sẵn sàng nhập): its bytes and what the program reads in them.
package struct PaperFile: Sendable {
    let bytes: [UInt8]
    let document: ReadDocument
    package let extraction: Extraction

    /// Reads it by the same readers and rules as `dondoc import`.
    package init(_ bytes: [UInt8], name: String) async throws(Failure) {
        self.bytes = bytes
        document = try await DocumentReader().read(bytes: bytes, name: name)
        extraction = Extractor().extract(document.text)
    }

    /// The day that the paper itself bears.
    var issued: LocalDay? { extraction.document.date }

    /// Whether it gives notice of a session's conclusions.
    var isNotice: Bool { extraction.document.kind == "TB" }

    var number: String? { extraction.document.numberAndSymbol }
}
