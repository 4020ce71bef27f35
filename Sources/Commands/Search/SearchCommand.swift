import ArgumentParser
import Kernel
import Obligations
import Organisations
import Search
import Storage

/// `dondoc search`: finds documents, obligations and bodies by their words.
struct SearchCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Tìm văn bản, nhiệm vụ, cơ quan theo từ, có dấu hay không dấu.",
        usage: "dondoc search <từ> … [--in <nơi>] [<tùy chọn>] | --rebuild",
        discussion: """
            Ví dụ:
              dondoc search diem den rac thai
              dondoc search '"vệ sinh môi trường"' --in obligations
              dondoc search 12-TB/DU

            Mọi từ đều phải có; từ đặt trong ngoặc kép phải đứng liền nhau; từ cuối có thể gõ dở (từ hai chữ cái). Gõ đủ dấu \
            thì kết quả đúng dấu đứng trước. UBND cũng là Ủy ban nhân dân. Số hiệu tìm được cả khi gõ không dấu.
            """
    )

    @Argument(help: ArgumentHelp("Từ cần tìm.", valueName: "từ"))
    var words: [String] = []

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp(
            "Chỉ tìm trong “văn bản”, “nhiệm vụ” hoặc “cơ quan”; dùng nhiều lần được.",
            valueName: "nơi"
        ),
        transform: Self.kind
    )
    var kinds: [SearchKind] = []

    @Option(help: ArgumentHelp("Số kết quả nhiều nhất, từ 1 đến 200.", valueName: "số"))
    var limit = 20

    @Flag(help: "Dựng lại toàn bộ chỉ mục tìm kiếm; dừng giữa chừng thì lần sau làm tiếp.")
    var rebuild = false

    @OptionGroup var list: ListOptions

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if rebuild, !words.isEmpty { throw ValidationError("--rebuild không dùng cùng từ cần tìm.") }
        if !rebuild, words.isEmpty { throw ValidationError("Cần nêu từ cần tìm.") }
        guard (1...200).contains(limit) else { throw ValidationError("--limit phải là số từ 1 đến 200.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        if rebuild { return try rebuild(session) }
        let query = try SearchQuery(words.joined(separator: " "))
        try fill(session)
        let policy = ObligationPolicy(session.principal, today: session.today)
        let (page, entries) = try session.read { records in
            let kinds = kinds.isEmpty ? SearchKind.allCases : Array(Set(kinds))
            let page = try records.search(query, in: kinds, for: policy, limit: limit)
            return (page, try records.entries(page.hits, for: query, policy, asOf: list.asOf ?? session.today))
        }
        try Listing.search.print(entries, as: list.format, summary: summary(page), on: session.console)
        return .done
    }

    private func summary(_ page: SearchPage) -> String {
        guard !page.hits.isEmpty else { return "Không tìm thấy “\(words.joined(separator: " "))”." }
        guard page.more > 0 || !page.isComplete else { return "\(page.hits.count) kết quả" }
        let more = page.isComplete ? "còn \(page.more)" : "còn ít nhất \(page.more)"
        return "\(page.hits.count) kết quả đầu, \(more) kết quả nữa; thêm --limit để xem thêm."
    }

    static func kind(_ word: String) throws -> SearchKind {
        guard let kind = SearchKind(word: word) else {
            throw ValidationError("--in là “văn bản”, “nhiệm vụ” hoặc “cơ quan”.")
        }
        return kind
    }
}

extension SearchCommand {
    private func rebuild(_ session: RegisterSession) throws -> ExitStatus {
        var count = 0
        try session.register.rebuildIndex(as: session.principal) { filled in
            count = filled
            Self.tell(filled, session.console)
        }
        Self.clear(session.console)
        try session.say("Đã dựng lại chỉ mục tìm kiếm: \(count) mục.")
        return .done
    }

    /// What is not in the index yet is taken in first; where nothing may be written, what is there is searched.
    private func fill(_ session: RegisterSession) throws {
        do {
            try session.register.fillIndex(of: session.principal.authority) { Self.tell($0, session.console) }
        } catch let failure as Failure where [.inaccessible, .full, .locked].contains(failure.code) {
            session.console.writeError(
                "Sổ hiện chưa ghi được nên chưa lập hết chỉ mục tìm kiếm; kết quả có thể thiếu mục mới nhập.\n"
            )
        }
        Self.clear(session.console)
    }

    private static func tell(_ count: Int, _ console: Console) {
        if console.terminal.showsErrors { console.writeError("\rĐang dựng chỉ mục tìm kiếm: \(count) mục") }
    }

    private static func clear(_ console: Console) {
        if console.terminal.showsErrors { console.writeError("\r\u{1B}[K") }
    }
}
