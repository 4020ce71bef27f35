/// What the first bytes of a file say it is (loại nội dung); its name has no say.
enum ContentKind: Equatable {
    case text
    case pdf
    /// A ZIP archive: .docx, .odt, or something else packed.
    case archive
    /// Microsoft's container of before 2007, or of encrypted documents.
    case compound
    case image(ImageKind)
    /// Something known that is not read: what it is, and what to do instead, in Vietnamese.
    case other(String, String)

    init(of bytes: [UInt8]) {
        let head = bytes.prefix(1024)
        if let magic = Self.magics.first(where: { head.starts(with: $0.bytes) }) {
            self = magic.kind
        } else if let image = ImageKind(of: head) {
            self = .image(image)
        } else if Self.find(Array("%PDF-".utf8), in: head) {
            self = .pdf
        } else if let markup = Self.markup(head) {
            self = markup
        } else {
            self = .text
        }
    }

    private static let magics: [(bytes: [UInt8], kind: ContentKind)] = [
        ([0x50, 0x4B, 0x03, 0x04], .archive),
        ([0x50, 0x4B, 0x05, 0x06], .archive),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound),
        (Array("%PDF-".utf8), .pdf),
        (Array("{\\rtf".utf8), .other("văn bản RTF", "mở bằng Word rồi lưu lại dạng .docx")),
        (Array("GIF8".utf8), .other("ảnh GIF", "lưu lại ảnh dạng PNG hoặc JPEG")),
        (Array("Rar!".utf8), .other("tệp nén RAR", "giải nén rồi đưa từng văn bản vào")),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .other("tệp nén 7z", "giải nén rồi đưa từng văn bản vào")),
        ([0x1F, 0x8B], .other("tệp nén gzip", "giải nén rồi đưa từng văn bản vào")),
        ([0x7F, 0x45, 0x4C, 0x46], .other("tệp chương trình", "chọn đúng tệp văn bản")),
        (Array("SQLite format 3\0".utf8), .other("cơ sở dữ liệu", "chọn đúng tệp văn bản")),
    ]

    private static func find(_ needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= needle.count else { return false }
        return (bytes.startIndex...bytes.endIndex - needle.count).contains { bytes[$0...].starts(with: needle) }
    }

    /// Pages of the web and Word's XML and web forms, which look like text and are not what people mean by it.
    private static func markup(_ head: ArraySlice<UInt8>) -> ContentKind? {
        let small = head.drop { $0 <= 0x20 || $0 >= 0x80 }.map { $0.isASCIILetter ? $0 | 0x20 : $0 }
        let resave = "mở bằng Word hoặc trình duyệt rồi lưu lại dạng .docx"
        for opening in ["<!doctype html", "<html", "mime-version:"] where small.starts(with: Array(opening.utf8)) {
            return .other("trang web (HTML)", resave)
        }
        guard small.starts(with: Array("<?xml".utf8)) else { return nil }
        if find(Array("word.document".utf8), in: small[...]) || find(Array("<pkg:package".utf8), in: small[...]) {
            return .other("văn bản Word dạng XML", "mở bằng Word rồi lưu lại dạng .docx")
        }
        if find(Array("<html".utf8), in: small[...]) { return .other("trang web (HTML)", resave) }
        return .other("tệp XML", "mở bằng chương trình đã tạo ra nó rồi lưu lại dạng .docx hoặc .odt")
    }
}
