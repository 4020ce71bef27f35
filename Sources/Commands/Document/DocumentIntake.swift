import Directives
import Documents
import Kernel
import VietnameseText

/// One thing to read.
enum DocumentInput: Sendable, Equatable {
    case standardInput
    case file(String)
    /// A folder that cannot be searched, with its sentence.
    case unusable(Failure)
}

/// Brings documents in (tiếp nhận văn bản): from a path to a report.
struct DocumentIntake: Sendable {
    private var reader: DocumentReader
    private let extractor = Extractor()
    private let allowsClassified: Bool

    init(encoding: TextEncoding?, allowsClassified: Bool) {
        reader = DocumentReader(encoding: encoding)
        self.allowsClassified = allowsClassified
    }

    /// What there is to read for what the user named; folders are searched, and never passed over in silence.
    func inputs(of arguments: [String]) -> [DocumentInput] {
        let paths = DocumentPaths(arguments)
        let inputs: [DocumentInput] =
            paths.files.map { $0 == "-" ? .standardInput : .file($0) } + paths.failures.map { .unusable($0) }
        return inputs.isEmpty ? [.unusable(Self.nothing(in: arguments))] : inputs
    }

    private static func nothing(in folders: [String]) -> Failure {
        let names = folders.map { "“\(FileName.shown($0))”" }.joined(separator: ", ")
        return Failure(
            .notFound,
            "Không có văn bản nào trong \(names); chương trình đọc các tệp .txt, .md, .docx, .odt, .pdf và ảnh quét."
        )
    }

    /// The same that recognises several pages of a scan at once, and tells how far it is.
    func recognising(
        pagesAtOnce: Int,
        progress: @escaping @Sendable (PageProgress) -> Void
    ) -> DocumentIntake {
        var intake = self
        intake.reader.pagesAtOnce = pagesAtOnce
        intake.reader.pageProgress = progress
        return intake
    }

    func report(of input: DocumentInput, ordinal: Int) async throws(Failure) -> Report {
        let document = try await read(input)
        var extraction = extractor.extract(document.text)
        try refuseClassified(extraction, document.name)
        extraction.findings.insert(contentsOf: document.findings.map { Finding($0) }, at: 0)
        return Report(SourceDescription(document), extraction, ordinal: ordinal)
    }

    private func read(_ input: DocumentInput) async throws(Failure) -> ReadDocument {
        switch input {
        case .standardInput: try await reader.readStandardInput()
        case .file(let path): try await reader.read(path: path)
        case .unusable(let failure): throw failure
        }
    }

    /// A paper with a degree of secrecy is not read unless the user says that it may be (Law on state secrets 2018,
    /// art. 8).
    func refuseClassified(_ extraction: Extraction, _ name: String, isForRegister: Bool = false) throws(Failure) {
        guard !allowsClassified, let finding = extraction.findings.first(where: { $0.code == "classified" }) else {
            return
        }
        let stamp = finding.span.map { " “\(WordWrap.printable(extraction.text[$0]))”" } ?? ""
        if isForRegister {
            throw Failure(.classified, "“\(name)” có dấu chỉ độ mật\(stamp) nên không được đưa vào sổ.")
        }
        throw Failure(
            .classified,
            "“\(name)” có dấu chỉ độ mật\(stamp) nên không được đọc; nếu được phép xử lý trên máy này, hãy thêm --allow-classified."
        )
    }
}

extension SourceDescription {
    init(_ document: ReadDocument) {
        self.init(
            name: document.name,
            format: document.format.rawValue,
            byteCount: document.byteCount,
            sha256: document.sha256
        )
    }
}

extension Finding {
    /// What reading had to guess or leave out, beside what the text itself raises.
    init(_ finding: ReadingFinding) {
        self.init(finding.severity == .note ? .info : .warning, finding.code.rawValue, finding.message)
    }
}
