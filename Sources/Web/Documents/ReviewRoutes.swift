import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Obligations
import Server
import Storage

/// Reviewing what a paper proposes: one by one, several at once, each step a form (duyệt đề xuất).
extension Site {
    func addReview(to routes: Routes) {
        routes.get("/documents/:id") { request, context in
            let id = Identifier<SourceDocument>(try context.number())
            return try await show(request) { records, scene, form in
                let done = form["done"].flatMap { Int($0) }.map { ($0, form["changed"].flatMap { Int($0) } ?? 0) }
                let known: Page.Notice? = form["known"].map { _ in .done(scene.words.documents.knownNotice) }
                let notice = ReviewStep.notice(done, scene.words.review) ?? known
                return ReviewPage(review: try Review(records, id, scene), scene: scene, notice: notice).page
            }
        }
        addSteps(to: routes)
        addForms(to: routes)
    }

    private func addSteps(to routes: Routes) {
        routes.post("/documents/:id/confirm") { request, context in
            let id = Identifier<SourceDocument>(try context.number())
            return try await step(request) { scene, form, changes in
                try confirm(try Seen(form), of: id, scene, changes)
            }
        }
        routes.post("/proposals/:id/confirm") { request, context in
            try await settle(request, try context.number()) { proposal, _, _, changes in
                try changes.confirm([proposal])
            }
        }
        routes.post("/proposals/:id/reject") { request, context in
            try await settle(request, try context.number()) { proposal, scene, form, changes in
                try changes.reject(proposal, reason: try form.text("note", scene.words.review.noReason))
            }
        }
        routes.post("/proposals/:id/restore") { request, context in
            try await settle(request, try context.number()) { proposal, _, _, changes in
                _ = try changes.restore(proposal.id)
            }
        }
        routes.post("/proposals/:id/edit") { request, context in
            try await settle(request, try context.number()) { proposal, _, form, changes in
                let edit = try ProposalValues(form).edit(of: proposal, form)
                _ = try changes.edit(proposal.id, by: edit, seen: proposal.version, reason: form["note"])
            } again: { records, proposal, scene, form in
                try ProposalFormPage.edit(records, proposal, scene, typed: ProposalValues(form)).page
            }
        }
        routes.post("/proposals/:id/split") { request, context in
            try await settle(request, try context.number(), isAboutOne: false) { proposal, _, form, changes in
                let text = try changes.records.text(of: proposal.document) ?? ""
                let parts = form.all("part").filter { $0.contains(where: \.isLetter) }
                let pieces =
                    form["by"] == "lead"
                    ? proposal.piecesByLead : parts.map { Proposal.Piece($0, of: proposal, in: text) }
                _ = try changes.split(proposal.id, into: pieces, seen: proposal.version)
            } again: { records, proposal, scene, form in
                try SplitPage(records, proposal, scene, typed: form.all("part")).page
            }
        }
        addMergeAndAdd(to: routes)
    }

    private func addMergeAndAdd(to routes: Routes) {
        routes.post("/documents/:id/merge") { request, context in
            let id = Identifier<SourceDocument>(try context.number())
            return try await step(request) { scene, form, changes in
                try Self.demandDocument(id, changes.records, scene)
                let parts = try Seen(form).demanded(in: changes)
                let whole = try ProposalFormPage.whole(of: parts)
                let merged = try changes.merge(parts.map(\.id), with: try ProposalValues(form).edit(of: whole, form))
                return ReviewStep(document: merged.document)
            } again: { records, scene, form in
                let parts = try Seen(form).entries.compactMap { try records.proposal($0.id) }
                guard parts.count > 1, parts.allSatisfy({ $0.document == id }) else { return nil }
                return try ProposalFormPage.merge(records, parts, scene, typed: ProposalValues(form)).page
            }
        }
        routes.post("/documents/:id/add") { request, context in
            let id = Identifier<SourceDocument>(try context.number())
            return try await step(request) { scene, form, changes in
                guard let text = try changes.records.text(of: id) else {
                    throw Failure(.notFound, scene.words.review.noDocument)
                }
                let marked = Proposal(marking: try ProposalFormPage.place(form, in: text, scene), in: text)
                let edit = try ProposalValues(form).edit(of: marked, form)
                _ = try changes.mark(try marked.after(edit), in: id)
                return ReviewStep(document: id)
            } again: { records, scene, form in
                try ProposalFormPage.add(records, id, form, scene, typed: ProposalValues(form)).page
            }
        }
    }

    private func addForms(to routes: Routes) {
        routes.get("/proposals/:id/edit") { request, context in
            let id = Identifier<Proposal>(try context.number())
            return try await show(request) { records, scene, _ in
                try ProposalFormPage.edit(records, try Self.open(id, records, scene), scene).page
            }
        }
        routes.get("/proposals/:id/split") { request, context in
            let id = Identifier<Proposal>(try context.number())
            return try await show(request) { records, scene, _ in
                try SplitPage(records, try Self.open(id, records, scene), scene).page
            }
        }
        routes.get("/documents/:id/merge") { request, context in
            let document = Identifier<SourceDocument>(try context.number())
            return try await show(request) { records, scene, form in
                try Self.demandPapers(scene)
                try Self.demandDocument(document, records, scene)
                let ids = form.all("proposal").compactMap { Int64($0) }.map { Identifier<Proposal>($0) }
                let parts = try ids.map { try Self.open($0, records, scene) }
                guard parts.allSatisfy({ $0.document == document }) else {
                    throw Failure(.notFound, scene.words.review.noDocument)
                }
                return try ProposalFormPage.merge(records, parts, scene).page
            }
        }
        routes.get("/documents/:id/add") { request, context in
            let id = Identifier<SourceDocument>(try context.number())
            return try await show(request) { records, scene, form in
                try Self.demandPapers(scene)
                return try ProposalFormPage.add(records, id, form, scene).page
            }
        }
    }

    private static func demandDocument(_ id: Identifier<SourceDocument>, _ records: Records, _ scene: Scene) throws {
        guard try records.document(id) != nil else { throw Failure(.notFound, scene.words.review.noDocument) }
    }

    static func demandPapers(_ scene: Scene) throws {
        guard scene.policy.handlesPapers else { throw Failure(.forbidden, scene.words.review.notAllowed) }
    }

    /// One that whoever looks may change.
    private static func open(_ id: Identifier<Proposal>, _ records: Records, _ scene: Scene) throws -> Proposal {
        try demandPapers(scene)
        guard let proposal = try records.proposal(id) else {
            throw Failure(.notFound, scene.words.review.noProposal(id.number))
        }
        return proposal
    }

    /// Confirms those that are still what was seen; the others are counted, and shown as they are now.
    private func confirm(_ seen: Seen, of document: Identifier<SourceDocument>, _ scene: Scene, _ changes: Changes)
        throws -> ReviewStep
    {
        try Self.demandDocument(document, changes.records, scene)
        let current = Dictionary(
            uniqueKeysWithValues: try changes.records.proposals(of: document, state: .pending).map { ($0.id, $0) }
        )
        let same = seen.entries.compactMap { entry in
            current[entry.id].flatMap { $0.version == entry.version ? $0 : nil }
        }
        try changes.confirm(same)
        return ReviewStep(document: document, confirmed: (same.count, seen.entries.count - same.count))
    }
}
