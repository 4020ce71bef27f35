import HTTPTypes
import Hummingbird
import Kernel
import Obligations
import Organisations
import RulePacks
import Search
import Storage

/// The JSON interface, version 1 (giao diện JSON): what stands in the register, for other programs of the office.
///
/// What it says is described in openapi.json, which names each of these routes.
extension Site {
    func addAPI(to routes: Routes) {
        routes.get("/api/v1/openapi.json") { request, _ in
            APIBody(text: String(decoding: PackageResources.openapi_json, as: UTF8.self))
                .response(known: request.headers[.ifNoneMatch])
        }
        routes.get("/api/v1/documents") { request, context in
            let names = APIQuery.page.union(["q", "kind", "year", "state"])
            return try await tell(request, context, parameters: names) { try APIReading($0, $1).documents($2) }
        }
        routes.get("/api/v1/documents/:id") { request, context in
            let id = Identifier<SourceDocument>(context.apiNumber)
            return try await tell(request, context) { records, caller, _ in
                let summary = try records.summary(of: id, for: caller.policy)
                return try APIBody { $0.write(summary) }
            }
        }
        routes.get("/api/v1/obligations") { request, context in
            let names = APIQuery.page.union(APIReading.filters)
            return try await tell(request, context, parameters: names) { try APIReading($0, $1).obligations($2) }
        }
        routes.get("/api/v1/obligations/:id") { request, context in
            let id = Identifier<Obligation>(context.apiNumber)
            return try await tell(request, context) { records, caller, _ in
                try APIReading(records, caller).obligation(id)
            }
        }
        routes.get("/api/v1/organisations") { request, context in
            try await tell(request, context, parameters: APIQuery.page) { try APIReading($0, $1).organisations($2) }
        }
        routes.get("/api/v1/organisations/:id") { request, context in
            let id = Identifier<Organisation>(context.apiNumber)
            return try await tell(request, context) { records, caller, _ in
                try APIReading(records, caller).organisation(id)
            }
        }
        routes.get("/api/v1/status") { request, context in
            try await tell(request, context) { records, caller, _ in try APIReading(records, caller).status() }
        }
        addAPISteps(to: routes)
        routes.refuseOthers(under: "/api/")
    }
}

extension RequestContext {
    /// The number in the address; anything else is the number of nothing.
    var apiNumber: Int64 { parameters.get("id", as: Int64.self) ?? 0 }
}
