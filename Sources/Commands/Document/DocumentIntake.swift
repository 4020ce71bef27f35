import Directives
import Documents
import Glibc
import Kernel
import VietnameseText

/// One thing to read.
enum DocumentInput: Sendable, Equatable {
    case standardInput
    case file(String)
    /// A path that turned out to be no file, with its sentence.
    case unusable(Failure)
}

/// Brings documents in (tiếp nhận văn bản): from a path to a report.
struct DocumentIntake: Sendable {
    private let allowsClassified: Bool
    private let extractor = Extractor()

    init(encoding: String?, allowsClassified: Bool) throws {
        self.allowsClassified = allowsClassified
    }

    func inputs(of arguments: [String]) -> [DocumentInput] {
        arguments.map { $0 == "-" ? .standardInput : .file($0) }
    }

    func report(of input: DocumentInput, ordinal: Int) async throws(Failure) -> Report {
        let path: String
        switch input {
        case .standardInput: path = "/dev/stdin"
        case .file(let file): path = file
        case .unusable(let failure): throw failure
        }
        guard let file = fopen(path, "r") else {
            throw Failure(.notFound, "Không thấy tệp “\(path)”; hãy xem lại đường dẫn.")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count <= 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        let extraction = extractor.extract(SourceText(utf8: bytes))
        let source = SourceDescription(name: path, format: "text", byteCount: bytes.count, sha256: "")
        return Report(source, try checked(extraction, path), ordinal: ordinal)
    }

    /// A paper with a degree of secrecy is not read unless the user says that it may be.
    func checked(_ extraction: Extraction, _ name: String) throws(Failure) -> Extraction {
        guard !allowsClassified, extraction.findings.contains(where: { $0.code == "classified" }) else {
            return extraction
        }
        throw Failure(
            .classified,
            "“\(name)” có dấu chỉ độ mật nên không được đọc; nếu được phép xử lý trên máy này, hãy thêm --allow-classified."
        )
    }
}
