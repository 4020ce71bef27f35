import Crypto
package import Kernel
package import VietnameseText

/// Reads documents of every supported format (bộ đọc văn bản) into text, within limits of size, time and memory.
///
/// A value without state: several files may be read at the same time by the same reader.
package struct DocumentReader: Sendable {
    package var limits = ReadingLimits()
    /// The encoding of text files where the user says so; nil to recognise it.
    package var encoding: TextEncoding?
    /// The folders helper programs are looked for in, as in `PATH`; nil for the environment's.
    package var toolPath: String?

    /// How many pages of one scan may be recognised at the same time.
    package var pagesAtOnce = 1
    /// Is told how far the recognition of a document's pages is.
    package var pageProgress: (@Sendable (PageProgress) -> Void)?

    package init(limits: ReadingLimits = ReadingLimits(), encoding: TextEncoding? = nil, toolPath: String? = nil) {
        self.limits = limits
        self.encoding = encoding
        self.toolPath = toolPath
    }

    /// Reads a file; throws the one sentence that says why it cannot be read and what to do.
    package func read(path: String) async throws(Failure) -> ReadDocument {
        let name = FileName.shown(path)
        let bytes = try FileBytes(name: name, limit: mostBytes).read(path: path)
        return try await read(bytes: bytes, name: name)
    }

    /// The bytes of a file, within the limits; for whoever keeps the original.
    package func bytes(path: String) throws(Failure) -> [UInt8] {
        try FileBytes(name: path, limit: mostBytes).read(path: path)
    }

    /// Reads standard input to its end.
    package func readStandardInput(name: String = "-") async throws(Failure) -> ReadDocument {
        let bytes = try FileBytes(name: name, limit: mostBytes).read(descriptor: 0)
        return try await read(bytes: bytes, name: name)
    }

    /// Reads a document that is in memory already; `name` is for sentences about it.
    package func read(bytes: consuming [UInt8], name: String) async throws(Failure) -> ReadDocument {
        guard !bytes.isEmpty else { throw .empty(name) }
        let most = mostBytes(beginning: bytes)
        guard bytes.count <= most else {
            throw .tooLarge(name, "lớn hơn mức cho phép là \(megabytes(most))", "tách thành các tệp nhỏ hơn")
        }
        let byteCount = bytes.count
        let digest = hexadecimal(SHA256.hash(data: bytes))
        let content = try await content(of: bytes, name: name)
        guard content.utf8.count <= limits.textBytes else {
            throw .tooLarge(
                name,
                "chứa nhiều chữ hơn mức cho phép là \(megabytes(limits.textBytes))",
                "tách thành các tệp nhỏ hơn"
            )
        }
        guard content.hasText else { throw .noText(name, in: content.format) }
        return ReadDocument(
            text: SourceText(utf8: Composition.compose(content.utf8)),
            name: name,
            format: content.format,
            encoding: content.encoding,
            byteCount: byteCount,
            sha256: digest,
            findings: content.findings
        )
    }

    private func mostBytes(beginning bytes: [UInt8]) -> Int {
        ContentKind(of: bytes) == .text ? limits.textBytes : limits.packedBytes
    }

    private func child(for name: String) -> ChildProcess {
        ChildProcess(name: name, limits: limits, toolPath: toolPath)
    }

    private var recognition: PageRecognition {
        PageRecognition(limits: limits, atOnce: pagesAtOnce, progress: pageProgress)
    }

    private func content(of bytes: [UInt8], name: String) async throws(Failure) -> ReadContent {
        switch ContentKind(of: bytes) {
        case .text:
            return try PlainText(name: name, encoding: encoding).read(bytes)
        case .archive:
            return try PackedDocument(name: name, limits: limits).read(bytes)
        case .other(let what, let advice):
            throw .unsupported(name, what, advice)
        case .compound:
            throw CompoundFile(name: name).refusal(of: bytes)
        case .pdf:
            return try await PDFReader(child: child(for: name), recognition: recognition).read(bytes)
        case .image(let kind):
            return try await ImageReader(child: child(for: name), kind: kind, recognition: recognition).read(bytes)
        }
    }
}

/// What a format's reader hands over (nội dung đã đọc): text that is valid UTF-8, not composed yet.
struct ReadContent: Sendable {
    var utf8: [UInt8]
    let format: DocumentFormat
    var encoding: TextEncoding?
    var findings: [ReadingFinding] = []

    /// Whether a letter or a digit is in it at all.
    var hasText: Bool {
        utf8.contains { byte in
            switch byte {
            case 0x30...0x39, 0xC3...0xE1, 0xE3...0xEE, 0xF0...: true
            default: byte.isASCIILetter
            }
        }
    }
}

extension UInt8 {
    var isASCIILetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
}

private func hexadecimal(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
