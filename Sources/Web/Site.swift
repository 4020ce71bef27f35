import Accounts
import HTTPTypes
import Hummingbird
package import Kernel
import Logging
import Markup
import NIOCore
import NIOPosix
import Obligations
import Organisations
package import Server
import Storage

/// The web application over an open installation (ứng dụng web).
///
/// A page is made in one go on a thread of its own pool, in one transaction, so that it shows one state.
package struct Site: Sendable {
    let installation: Installation
    let clock: Clock
    let settings: SiteSettings
    let traffic = Traffic()
    /// Papers that are being read.
    let intakes = Intakes()
    let pages = PageCache()
    /// What each token of the JSON interface has left.
    let tokenBuckets = Buckets()
    private let threads: NIOThreadPool

    package init(
        _ installation: Installation,
        clock: Clock,
        settings: SiteSettings = SiteSettings(),
        threads: Int = 8
    ) {
        self.installation = installation
        self.clock = clock
        self.settings = settings
        self.threads = NIOThreadPool(numberOfThreads: threads)
        self.threads.start()
    }

    /// Serves until the process is asked to end; then what has begun is finished.
    ///
    /// - Parameter started: told the port once connections are taken.
    package func serve(host: String, port: Int, started: @escaping @Sendable (Int) -> Void) async throws {
        let application = Application(
            router: routes().router,
            configuration: .init(address: .hostname(host, port: port), serverName: nil),
            onServerRunning: { channel in started(channel.localAddress?.port ?? port) },
            logger: Logger(label: "dondoc") { _ in SwiftLogNoOpLogHandler() }
        )
        try await application.runService()
    }

    /// Does what touches the database or takes the processor's time, away from the threads that answer.
    func work<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await threads.runIfActive(body)
    }
}

extension Site {
    var isSecure: Bool { settings.isSecure }

    /// Every route; what is not here is not there.
    func routes() -> Routes {
        let routes = Routes()
        routes.router.add(middleware: Watching(traffic: traffic, log: settings.log, clock: clock))
        routes.router.add(middleware: Guarding(isSecure: isSecure))
        routes.router.add(middleware: Limiting(settings))
        for asset in Asset.allCases {
            routes.get("/public/\(asset.rawValue)") { _, _ in Response.asset(asset) }
        }
        addOperation(to: routes)
        addSignIn(to: routes)
        addInvitation(to: routes)
        addProvider(to: routes)
        addAccount(to: routes)
        addOneTimeCode(to: routes)
        addTokens(to: routes)
        addAccounts(to: routes)
        addLanguage(to: routes)
        addToday(to: routes)
        addObligations(to: routes)
        addDocuments(to: routes)
        addDirectory(to: routes)
        addPeople(to: routes)
        addCalendar(to: routes)
        addAudit(to: routes)
        addNotices(to: routes)
        addSettings(to: routes)
        addHelp(to: routes)
        addFeeds(to: routes)
        addAPI(to: routes)
        return routes
    }

    /// Shows a page to whoever is signed in; anybody else is led to the door.
    func show(_ request: Request, _ make: @escaping @Sendable (Records, Scene, Form) throws -> Page) async throws
        -> Response
    {
        let form = Form(encoded: request.uri.query ?? "")
        return try await send(request) { records, scene in
            Response.page(try make(records, scene, form), for: scene)
        }
    }

    /// Shows a page that follows from the authority's rows alone: made once for each state of them.
    ///
    /// - Parameter searches: that what search has not taken in yet has to be taken in first.
    func showKept(
        _ request: Request,
        searches: Bool = false,
        _ make: @escaping @Sendable (Records, Scene, Form) throws -> Page
    ) async throws -> Response {
        let (visitor, path) = (Visitor(request), request.uri.string)
        let form = Form(encoded: request.uri.query ?? "")
        return try await work {
            try KeptPage(self, visitor, path).response(searches: searches) { try make($0, $1, form) }
                ?? Response.redirect(to: Self.door(before: path))
        }
    }

    /// Sends something else than a page to whoever is signed in.
    func send(_ request: Request, _ make: @escaping @Sendable (Records, Scene) throws -> Response) async throws
        -> Response
    {
        let (visitor, path) = (Visitor(request), request.uri.string)
        return try await work {
            let response = try self.visit(visitor) { records, scene in
                do { return try make(records, scene) } catch let failure as Failure {
                    return Response.fault(failure, for: scene)
                }
            }
            return response ?? Response.redirect(to: Self.door(before: path))
        }
    }

    /// Does what a form asks for, and leads on to where its outcome is seen.
    func take(
        _ request: Request,
        _ act: @escaping @Sendable (Scene, Form) throws -> Link
    ) async throws -> Response {
        try await take(request) { scene, form, _ in Response.redirect(to: try act(scene, form).path) }
    }

    /// Does what a form asks for, and says at once what became of it.
    func answer(
        _ request: Request,
        _ act: @escaping @Sendable (Scene, Form) throws -> Page
    ) async throws -> Response {
        try await take(request) { scene, form, _ in Response.page(try act(scene, form), for: scene) }
    }

    /// Does what a form asks for, also with the files that came with it.
    func take(
        _ request: Request,
        _ act: @escaping @Sendable (Scene, Form, [Upload.File]) throws -> Response
    ) async throws -> Response {
        let (visitor, previous) = (Visitor(request), Self.pageBefore(request))
        let type = request.headers[.contentType] ?? ""
        let hasFiles = type.hasPrefix("multipart/")
        let body = try? await request.body.collect(upTo: hasFiles ? Self.mostBytes : 262_144)
        return try await work {
            guard let scene = try self.scene(visitor) else { return Response.redirect(to: Link.signIn.path) }
            var sent = SentForm(previous: previous)
            do {
                guard let body else {
                    throw Failure(.tooLarge, scene.words.documents.tooLarge(Self.mostBytes / 1_048_576))
                }
                let upload = hasFiles ? try Upload(Array(buffer: body)[...], type: type) : nil
                let form = upload.map { Form($0) } ?? Form(encoded: String(buffer: body))
                guard scene.isOwn(form) else { throw Failure(.forbidden, scene.words.frame.staleForm) }
                sent.take(form, files: upload?.files ?? [])
                return try act(scene, form, upload?.files ?? [])
            } catch let failure as Failure { return Response.fault(failure, for: scene, after: sent) }
        }
    }

    /// How much is taken in at once, in bytes.
    static let mostBytes = 64 * 1_048_576

    /// Who comes with a cookie.
    func scene(_ visitor: Visitor) throws -> Scene? { try visit(visitor) { _, scene in scene } }

    /// Reads for whoever comes with a cookie; `nil` when nobody is signed in with it.
    private func visit<Result>(_ visitor: Visitor, _ body: (Records, Scene) throws -> Result) throws -> Result? {
        guard let token = visitor.token else { return nil }
        return try installation.register.visit(token) { records, visit in
            try body(records, Scene(records, visit, token: token, today: clock.today, language: visitor.language))
        }
    }

    private static func door(before path: String) -> String {
        Link.signIn.path([("next", path == "/" ? nil : path)])
    }
}
