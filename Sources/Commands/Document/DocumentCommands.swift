import ArgumentParser
import Kernel
import Obligations
import Server
import Storage

/// `dondoc document …`: one paper of the register.
struct DocumentCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "document",
        abstract: "Xem một văn bản trong sổ, nguyên văn của nó, hoặc đọc lại bằng bản chương trình hiện nay.",
        subcommands: [DocumentShow.self, DocumentText.self, DocumentReread.self]
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}

/// `dondoc document show`: what a paper is and what became of it.
struct DocumentShow: PaperCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Xem một văn bản và kết quả xử lý.")

    @OptionGroup var target: PaperOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let summary = try session.read { try $0.summary(of: id, for: policy) }
        let document = summary.document
        var lines = ["Văn bản số \(document.id): \(document.words)"]
        func add(_ label: String, _ text: String?) {
            if let text, !text.isEmpty { lines.append("  \(label): \(WordWrap.printable(text))") }
        }
        add("Cơ quan ban hành", document.issuer)
        add("Trích yếu", document.title)
        add("Tệp gốc", "\(document.fileName), \(document.byteCount) byte")
        add("SHA-256", document.sha256)
        add("Tình trạng tệp gốc", Self.state(of: document, session))
        add("Nhập lúc", document.imported.vietnamese)
        add("Thay cho", document.replaces.map { "văn bản số \($0)" })
        add("Được thay bằng", summary.replacedBy.map { "văn bản số \($0)" })
        add("Đề xuất", "\(summary.pending) chờ duyệt, \(summary.confirmed) đã giao, \(summary.rejected) đã loại")
        add("Nhiệm vụ", String(summary.obligations))
        if summary.differences > 0 {
            add("Cần xem lại", "\(summary.differences) đề xuất mà bản đọc mới khác điều đang có")
        }
        try session.say(lines.joined(separator: "\n"))
        return .done
    }

    private static func state(of document: SourceDocument, _ session: RegisterSession) -> String {
        do {
            _ = try session.installation.files.bytes(sha256: document.sha256, name: document.fileName)
            return "nguyên vẹn"
        } catch {
            return error.message
        }
    }
}

/// `dondoc document text`: what stands in a paper.
struct DocumentText: PaperCommand {
    static let configuration = CommandConfiguration(
        commandName: "text",
        abstract: "In nguyên văn của một văn bản, cả hoặc một đoạn."
    )

    @Option(help: ArgumentHelp("Chỉ đoạn này: vị trí ký tự đầu-cuối.", valueName: "đầu-cuối"))
    var span: PassageArgument?

    @Flag(help: "Trước mỗi dòng ghi vị trí của ký tự đầu dòng.")
    var numbered = false

    @OptionGroup var target: PaperOptions

    func validate() throws {
        if span != nil, numbered { throw ValidationError("Chỉ dùng một trong hai: --span hoặc --numbered.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let policy = ObligationPolicy(session.principal, today: session.today)
        let text = try session.read { records in
            let document = try records.summary(of: id, for: policy).document
            return try records.text(of: document.id) ?? ""
        }
        if let span {
            let passage = text.passage(span.range)
            guard !passage.isEmpty else {
                throw Failure(.notFound, "Văn bản số \(number) chỉ dài \(text.unicodeScalars.count) ký tự.")
            }
            try session.say(passage)
        } else {
            try session.say(numbered ? Self.numbered(text) : text)
        }
        return .done
    }

    private static func numbered(_ text: String) -> String {
        var place = 0
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            defer { place += line.count + 1 }
            return "\(place)\t\(String(line))"
        }
        return lines.joined(separator: "\n")
    }
}
