import Exports
import Hummingbird
import Kernel
import Obligations
import Organisations
import Server
import Storage

/// The list of obligations (danh sách nhiệm vụ): filters in the address, so that a list can be kept and sent.
extension Site {
    func addObligations(to routes: Routes) {
        routes.get("/obligations") { request, _ in
            try await showKept(request, searches: Self.isSearch(request)) { records, scene, form in
                try ObligationListPage(records, scene, form).page
            }
        }
        for form in ObligationExport.allCases {
            routes.get("/obligations.\(form.rawValue)") { request, _ in
                try await fillSearch(for: request)
                let fields = Form(encoded: request.uri.query ?? "")
                return try await send(request) { records, scene in
                    let export = ListExport(form: form, filter: try ObligationFilter(fields), scene: scene)
                    return try export.response(records, at: clock.now())
                }
            }
        }
        routes.post("/obligations/together") { request, _ in
            try await answer(request) { scene, form in
                try StepsTogether(installation.register, scene).page(form)
            }
        }
        routes.post("/obligations/lists") { request, _ in
            try await take(request) { scene, form in
                let name = try form.text("name", scene.words.list.noListName)
                let query = form["query"] ?? ""
                try installation.register.write(as: scene.principal) { try $0.saveList(name, query: query) }
                return .list(query)
            }
        }
        routes.post("/obligations/lists/:id/forget") { request, context in
            let id = Identifier<SavedList>(try context.number())
            return try await take(request) { scene, _ in
                try installation.register.write(as: scene.principal) { try $0.forgetList(id) }
                return .obligations
            }
        }
        addObligation(to: routes)
        addUploads(to: routes)
    }

    private static func isSearch(_ request: Request) -> Bool {
        Form(encoded: request.uri.query ?? "")["q"] != nil
    }

    /// Search first takes in what was written since the last one.
    private func fillSearch(for request: Request) async throws {
        guard Self.isSearch(request) else { return }
        let visitor = Visitor(request)
        try await work {
            guard let scene = try scene(visitor) else { return }
            try installation.register.fillIndex(of: scene.principal.authority)
        }
    }
}
