import Hummingbird

/// Papers: the list, taking new ones in, and their review (văn bản).
extension Site {
    func addDocuments(to routes: Routes) {
        routes.get("/documents") { request, _ in
            try await show(request) { records, scene, form in try DocumentListPage(records, scene, form).page }
        }
        addIntake(to: routes)
        addReview(to: routes)
    }
}
