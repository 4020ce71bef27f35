import ArgumentParser
import Kernel
import Organisations
import Storage

/// `dondoc organisations posts`: who holds which post.
struct PostList: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "posts", abstract: "Liệt kê chức vụ và người giữ.")

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    struct Line: Sendable {
        let post: Post
        let body: String
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let lines = try session.read { records in
            let names = Dictionary(try records.organisations().map { ($0.id, $0.name) }) { first, _ in first }
            return try records.posts().map { Line(post: $0, body: names[$0.organisation] ?? "") }
        }
        try Self.listing.print(lines, as: form.format, on: session.console)
        return .done
    }

    private static let listing = Listing<Line>(
        noun: "chức vụ",
        columns: [
            Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.post.id.description) },
            Column(heading: "Chức vụ", role: .text, minimum: 16, weight: 3) { Cell($0.post.title) },
            Column(heading: "Người giữ", minimum: 12, weight: 2) { Cell($0.post.holder) },
            Column(heading: "Cơ quan", minimum: 16, weight: 3) { Cell($0.body) },
            Column(heading: "Từ ngày", minimum: 10, weight: 0, isOptional: true) { Cell($0.post.from?.vietnamese) },
            Column(heading: "Đến ngày", minimum: 10, weight: 0, isOptional: true) { Cell($0.post.to?.vietnamese) },
        ],
        members: { json, line in
            json.member("id", Int(line.post.id.number))
            json.member("title", line.post.title)
            json.member("holder", line.post.holder)
            json.member("organisation", Int(line.post.organisation.number))
            json.member("from", line.post.from?.description)
            json.member("to", line.post.to?.description)
        }
    )
}

/// `dondoc organisations appoint`: gives somebody a post.
struct PostAppoint: BodyCommand {
    static let configuration = CommandConfiguration(
        commandName: "appoint",
        abstract: "Ghi người giữ một chức vụ tại cơ quan; văn bản giao cho chức vụ ấy sẽ khớp với cơ quan.",
        discussion: """
            Ví dụ: dondoc organisations appoint "Công an phường" --title "Trưởng Công an phường" --holder "Trần Minh" --from 01/7/2024

            Văn bản viết “đồng chí Trưởng Công an” hoặc “đồng chí Trần Minh” thì hiểu là Công an phường. Người chưa có trong sổ thì \
            được thêm, không có tài khoản.
            """
    )

    @OptionGroup var target: BodyOptions

    @Option(help: ArgumentHelp("Chức vụ.", valueName: "chức vụ"))
    var title: String

    @Option(help: ArgumentHelp("Tài khoản hoặc họ tên.", valueName: "người"))
    var holder: String

    @OptionGroup var term: TermOptions

    func change(_ body: Organisation, _ changes: Changes, on day: LocalDay) throws -> (words: String, matched: Int) {
        let known = try changes.records.person(known: holder)
        let person = try known?.id ?? changes.add(Person(id: Identifier(0), name: holder))
        let name = known?.name ?? holder
        let post = Post(
            id: Identifier(0),
            organisation: body.id,
            person: person,
            holder: name,
            title: title,
            from: term.from,
            to: term.to
        )
        let id = try changes.appoint(post)
        return ("Đã ghi chức vụ số \(id): \(name), \(title), “\(body.name)”.", try changes.matchNames())
    }
}

/// `dondoc organisations release`: ends a post.
struct PostRelease: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "release", abstract: "Ghi ngày thôi giữ một chức vụ.")

    @Argument(help: ArgumentHelp("Số của chức vụ.", valueName: "số"))
    var number: Int64

    @Option(
        help: ArgumentHelp("Ngày cuối cùng giữ chức vụ; mặc định là hôm nay.", valueName: "ngày"),
        transform: DocumentExtract.day
    )
    var on: LocalDay?

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let day = on ?? session.today
        try session.write { try $0.release(Identifier(number), on: day) }
        try session.say("Chức vụ số \(number) được giữ đến hết ngày \(day.vietnamese).")
        return .done
    }
}

extension Records {
    /// The person that somebody means: a login, a number, else the only one of that name.
    func person(typed text: String) throws -> Person {
        guard let found = try person(known: text) else {
            throw Failure(.notFound, "Trong sổ không có ai là “\(text)”.")
        }
        return found
    }

    /// The same, `nil` when there is nobody.
    func person(known text: String) throws -> Person? {
        if let found = try person(login: text) { return found }
        let all = try people()
        if let number = Int64(text), let found = all.first(where: { $0.id.number == number }) { return found }
        let named = all.filter { $0.name == text }
        guard named.count > 1 else { return named.first }
        let known = named.map { "\($0.id) (\($0.login ?? "không có tài khoản"))" }.joined(separator: ", ")
        throw Failure(.usage, "Có \(named.count) người tên “\(text)”; hãy nêu số hoặc tài khoản: \(known).")
    }
}
