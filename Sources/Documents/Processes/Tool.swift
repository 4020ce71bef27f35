import Glibc
import Kernel

/// A helper program (chương trình ngoài) and the Debian package that brings it.
enum Tool: String, Sendable {
    case pdftotext
    case pdftoppm
    case pdfimages
    case tesseract

    var package: String {
        switch self {
        case .pdftotext, .pdftoppm, .pdfimages: "poppler-utils"
        case .tesseract: "tesseract-ocr tesseract-ocr-vie"
        }
    }

    /// Where it is, by a list of folders like that of `PATH`.
    func path(in folders: String?) -> String? {
        let list = folders ?? getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
        return list.split(separator: ":")
            .map { "\($0)/\(rawValue)" }
            .first { access($0, X_OK) == 0 }
    }
}
