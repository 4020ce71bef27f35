import Accounts
import Foundation
import HTTPTypes
import Hummingbird
import Kernel
import Logging
import NIOCore
import NIOEmbedded
import Obligations
import Organisations
import Server
import Storage
import Testing

@testable import Web

/// A ward of its own with the application over it, in a folder that goes with it.
final class WebWard: Sendable {
    let installation: Installation
    let site: Site
    let office: Principal
    private let folder: String

    static let now = Instant(parsing: "2026-06-30T03:00:00Z") ?? Instant(milliseconds: 0)

    init(settings: SiteSettings = SiteSettings()) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-web-\(UUID().uuidString)").path
        let clock = Clock.fixed(Self.now)
        installation = try Installation.create(Configuration(folder: folder, environment: [:]), clock: clock)
        office = try installation.register.found(
            code: "an-ha",
            name: "Phường An Hạ",
            body: "Văn phòng Đảng ủy",
            administrator: "Lê Thị Hoa",
            login: "hoa"
        )
        site = Site(installation, clock: clock, settings: settings, threads: 2)
        let person = office.person
        let password = Self.password
        try installation.register.write(as: office) { try $0.setPassword(password, of: person) }
    }

    /// The same at this moment, to be changed by itself.
    ///
    /// - Parameter days: how much later it is there.
    init(copyOf other: WebWard, after days: Int = 0) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-web-\(UUID().uuidString)").path
        try FileManager.default.copyItem(atPath: other.folder, toPath: folder)
        let clock = Clock.fixed(Instant(milliseconds: Self.now.milliseconds + Int64(days) * 86_400_000))
        installation = try Installation(Configuration(folder: folder, environment: [:]), clock: clock)
        office = other.office
        site = Site(installation, clock: clock, threads: 1)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// One hash for all: making it takes a tenth of a second.
    static let password = (try? PasswordHash(of: words)) ?? PasswordHash(kept: "")
    static let words = "mật khẩu để thử"

    /// Somebody with a role in a body of its own.
    func person(_ role: Role, login: String, in body: Identifier<Organisation>) throws {
        try installation.register.write(as: office) { changes in
            let id = try changes.add(Person(id: Identifier(0), name: "Người \(login)", login: login))
            try changes.grant(Grant(role, in: body), to: id)
            try changes.setPassword(Self.password, of: id)
        }
    }

    func body(_ name: String) throws -> Identifier<Organisation> {
        try installation.register.write(as: office) { changes in
            try changes.add(Organisation(id: Identifier(0), kind: .government, name: name))
        }
    }

    /// A paper with one obligation under way, which a body leads and for which evidence was sent, and one proposal that
    /// waits.
    func takeInPaper(ledBy body: Identifier<Organisation>) throws {
        let drafts = try EvidenceIntake(installation.files).take([("a.txt", Array("Đã xử lý".utf8))])
        try installation.register.write(as: office) { changes in
            let lead = Party(.lead, "Công an phường", organisation: body)
            let proposals = (1...2).map { number in
                Proposal(
                    ordinal: number,
                    content: "Xử lý điểm đỗ xe số \(number)",
                    modality: .order,
                    span: 0..<10,
                    parties: [lead],
                    deadline: Self.now.day.adding(days: 10)
                )
            }
            let document = SourceDocument(
                id: Identifier(0),
                sha256: "ab12",
                fileName: "thong-bao.txt",
                format: "text",
                byteCount: 10,
                issued: Self.now.day,
                imported: Self.now
            )
            let (id, _) = try changes.importDocument(document, text: "Xử lý điểm đỗ xe", proposals: proposals)
            let first = try changes.records.proposals(of: id)[0]
            let obligation = try changes.confirm(first, issued: Self.now.day, quote: "Xử lý điểm đỗ xe")
            try changes.attach(drafts, to: obligation)
        }
    }

    /// Another authority in the same installation, with one person who may do all there.
    func neighbour(login: String) throws {
        let other = try installation.register.found(
            code: "binh-an",
            name: "Phường Bình An",
            body: "Văn phòng Đảng ủy",
            administrator: "Trần Thị Mai",
            login: login
        )
        try installation.register.write(as: other) { try $0.setPassword(Self.password, of: other.person) }
    }

    func browser() -> Browser { Browser(self) }

    /// The application run otherwise.
    func site(_ settings: SiteSettings) -> Site {
        Site(installation, clock: .fixed(Self.now), settings: settings, threads: 1)
    }

    func browser(as login: String) async throws -> Browser {
        let browser = browser()
        let answer = try await browser.post("/sign-in", ["login": login, "password": Self.words])
        try #require(answer.status == .seeOther)
        return browser
    }
}

/// What a browser does: it keeps the cookie, and sends the key that the last page had in its forms.
final class Browser {
    struct Answer {
        var status: HTTPResponse.Status
        var headers: HTTPFields
        var text: String
        var location: String? { headers[.location] }
    }

    private let responder: any HTTPResponder<SiteContext>
    private var cookies: [String: String] = [:]
    var cookie: String? { cookies["dondoc"] }
    var key: String?
    /// What is kept of an attempt to sign in by way of a provider.
    var attempt: String? {
        get { cookies["dondoc-attempt"] }
        set { cookies["dondoc-attempt"] = newValue }
    }

    /// Uses the cookie of another browser.
    func take(_ cookie: String) { cookies["dondoc"] = cookie }

    /// Kept as long as somebody looks at it: its folder goes with it.
    private let ward: WebWard?

    convenience init(_ ward: WebWard) { self.init(ward.site, of: ward) }

    init(_ site: Site, of ward: WebWard? = nil) {
        self.ward = ward
        responder = site.routes().router.buildResponder()
    }

    func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, path, nil, headers)
    }

    func post(_ path: String, _ fields: [String: String], headers: HTTPFields = [:]) async throws -> Answer {
        var fields = fields
        if let key, fields["key"] == nil { fields["key"] = key }
        let text = fields.map { "\(Self.escaped($0))=\(Self.escaped($1))" }.joined(separator: "&")
        return try await send(.post, path, Array(text.utf8), headers)
    }

    /// A form some of whose fields come several times.
    func send(form: String, to path: String) async throws -> Answer {
        try await send(.post, path, Array("\(form)&key=\(Self.escaped(key ?? ""))".utf8), [:])
    }

    func upload(
        _ name: String,
        _ content: String,
        key given: String? = nil,
        to path: String = "/documents",
        _ fields: [String: String] = [:],
        uploads: [String] = []
    ) async throws -> Answer {
        try await upload(files: [(name, content)], key: given, to: path, fields, uploads: uploads)
    }

    func upload(
        files: [(name: String, content: String)],
        key given: String? = nil,
        to path: String = "/documents",
        _ fields: [String: String] = [:],
        uploads: [String] = []
    ) async throws -> Answer {
        func part(_ head: String, _ content: String) -> String {
            "--xyz\r\nContent-Disposition: form-data; \(head)\r\n\r\n\(content)\r\n"
        }
        let key = part("name=\"key\"", given ?? key ?? "")
        let texts = fields.map { part("name=\"\($0)\"", $1) } + uploads.map { part("name=\"upload\"", $0) }
        let contents = files.map {
            part("name=\"file\"; filename=\"\($0.name)\"\r\nContent-Type: text/plain", $0.content)
        }
        let body = ([key] + texts + contents + ["--xyz--\r\n"]).joined()
        let type: HTTPFields = [.contentType: "multipart/form-data; boundary=xyz"]
        return try await send(.post, path, Array(body.utf8), type)
    }

    /// What a script asks for, with the key of the last page in its head.
    func ask(_ method: HTTPRequest.Method, _ path: String, _ body: [UInt8] = [], at offset: Int? = nil) async throws
        -> Answer
    {
        var headers: HTTPFields = [.contentType: "application/offset+octet-stream"]
        for (name, value) in [("X-Form-Key", key), ("Upload-Offset", offset.map { String($0) })] {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        return try await send(method, path, body, headers)
    }

    func send(_ method: HTTPRequest.Method, _ path: String, _ body: [UInt8]?, _ extra: HTTPFields) async throws
        -> Answer
    {
        var headers = extra
        if !cookies.isEmpty { headers[.cookie] = cookies.map { "\($0)=\($1)" }.joined(separator: "; ") }
        let head = HTTPRequest(
            method: method,
            scheme: "http",
            authority: "localhost",
            path: path,
            headerFields: headers
        )
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body ?? [])))
        let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test"))
        let response = try await responder.respond(to: request, context: SiteContext(source: source))
        let collector = Collector()
        try await response.body.write(collector)
        let text = String(buffer: collector.buffer)
        note(response, text)
        return Answer(status: response.status, headers: response.headers, text: text)
    }

    private func note(_ response: Response, _ text: String) {
        for set in response.headers[values: .setCookie] {
            guard let value = set.split(separator: ";").first?.split(separator: "=") else { continue }
            cookies[String(value[0])] = value.count > 1 ? String(value[1]) : nil
        }
        if let found = text.firstMatch(of: /name="key" value="([^"]+)"/) { key = String(found.1) }
    }

    private static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    private final class Collector: ResponseBodyWriter, @unchecked Sendable {
        var buffer = ByteBuffer()
        func write(_ part: ByteBuffer) async throws { buffer.writeImmutableBuffer(part) }
        func finish(_ trailers: HTTPFields?) async throws {}
    }
}
