import Accounts
import Hummingbird
import Kernel
import Markup
import Organisations
import Server
import Storage

/// A page that is shown again as long as the state that it was made from holds (trang giữ lại).
struct KeptPage {
    private let site: Site
    private let visitor: Visitor
    private let path: String

    init(_ site: Site, _ visitor: Visitor, _ path: String) {
        (self.site, self.visitor, self.path) = (site, visitor, path)
    }

    /// The page as it was kept, or made now; `nil` when nobody is signed in.
    ///
    /// - Parameter searches: that what search has not taken in yet has to be taken in first.
    func response(searches: Bool, _ make: (Records, Scene) throws -> Page) throws -> Response? {
        switch try outcome(searches ? .demanded : .none, make) {
        case .response(let response): return response
        case .unindexed(let authority):
            try site.installation.register.fillIndex(of: authority)
            guard case .response(let response) = try outcome(.noted, make) else { return nil }
            return response
        case nil: return nil
        }
    }

    private enum Outcome {
        case response(Response)
        /// Search has not taken in everything.
        case unindexed(Identifier<Authority>)
    }

    /// What is asked of the index of search: nothing; that it is complete; that a page is kept only if it is.
    private enum Index {
        case none, demanded, noted
    }

    private func outcome(_ index: Index, _ make: (Records, Scene) throws -> Page) throws -> Outcome? {
        guard let token = visitor.token else { return nil }
        let (today, key) = (site.clock.today, PageCache.Key(token: token.text, path: path, language: visitor.language))
        return try site.installation.register.visit(token) { records, visit in
            let state = PageCache.State(visit, today: today)
            if let page = site.pages.page(key, of: state) { return .response(.document(page)) }
            let isWhole = try index == .none || records.isIndexed()
            if index == .demanded, !isWhole { return .unindexed(visit.session.authority.id) }
            let scene = try Scene(records, visit, token: token, today: today, language: visitor.language)
            do {
                let page = ByteBuffer(bytes: try make(records, scene).html(for: scene, in: scene.language).bytes)
                // How far a file on its way has come is not in the state.
                if isWhole, visit.uploads == 0 { site.pages.keep(page, key, of: state) }
                return .response(.document(page))
            } catch let failure as Failure { return .response(.fault(failure, for: scene)) }
        }
    }
}
