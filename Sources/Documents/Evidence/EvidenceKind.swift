package import Kernel

/// What a file of evidence is, by its content (loại tệp minh chứng); a closed set, everything else is refused.
package enum EvidenceKind: String, Sendable, CaseIterable {
    case pdf, docx, xlsx, odt, png, jpeg, heic, webp, text

    /// The ending that a file of it is written with, whatever it was called: content that says "text" never ends in `.exe`.
    package var ending: String {
        switch self {
        case .text: "txt"
        case .jpeg: "jpg"
        default: rawValue
        }
    }

    /// - Parameter name: for the sentence only.
    package init(of bytes: [UInt8], name: String) throws(Failure) {
        guard !bytes.isEmpty else { throw Failure(.empty, "“\(name)” là tệp rỗng.") }
        switch ContentKind(of: bytes) {
        case .pdf where bytes.starts(with: Array("%PDF-".utf8)): self = .pdf
        case .archive: self = try PackedEvidence(bytes, name).kind()
        case .image(.png): self = .png
        case .image(.jpeg): self = .jpeg
        case .image(.webp): self = .webp
        case .other(let what, _): throw Self.refused(name, what)
        case .text where Self.isHEIC(bytes): self = .heic
        case .text: self = try Self.plain(bytes, name)
        default: throw Self.refused(name, nil)
        }
    }

    /// - Parameter what: what the file is, where that is known.
    static func refused(_ name: String, _ what: String?) -> Failure {
        let reason = what.map { " là \($0) nên" } ?? ""
        return Failure(
            .unsupported,
            "“\(name)”\(reason) không nhận làm minh chứng; chỉ nhận PDF, .docx, .xlsx, .odt, ảnh PNG, JPEG, HEIC, WebP và văn bản thuần."
        )
    }

    /// A container of ISO/IEC 14496-12 whose brand is of a still picture (ISO/IEC 23008-12).
    private static func isHEIC(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 16, bytes[4..<8].elementsEqual("ftyp".utf8) else { return false }
        let brand = String(decoding: bytes[8..<12], as: UTF8.self)
        return ["heic", "heix", "heim", "heis", "mif1"].contains(brand)
    }

    // UTF-8 without control characters, and nothing that a shell or a browser would run.
    private static func plain(_ bytes: [UInt8], _ name: String) throws(Failure) -> EvidenceKind {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        guard String(validating: text, as: UTF8.self) != nil,
            text.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || [0x09, 0x0A, 0x0C, 0x0D].contains($0) })
        else { throw refused(name, nil) }
        if text.starts(with: Array("#!".utf8)) { throw refused(name, "kịch bản lệnh") }
        let small = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let opening = small.drop { $0 <= 0x20 }
        if opening.first == UInt8(ascii: "<"), !opening.dropFirst().starts(with: [0x20]) {
            throw refused(name, "trang web hoặc tệp XML")
        }
        for sign in markup where contains(Array(sign.utf8), in: small) { throw refused(name, "trang web hoặc tệp XML") }
        return .text
    }

    private static let markup = ["<script", "<html", "<svg", "<iframe", "<!doctype", "<?php", "<object", "<embed"]

    private static func contains(_ sign: [UInt8], in text: [UInt8]) -> Bool {
        var place = text.startIndex
        while let found = text[place...].firstIndex(of: sign[0]) {
            if text[found...].starts(with: sign) { return true }
            place = found + 1
        }
        return false
    }
}
