import Kernel
import Markup
import Obligations
import Organisations
import Server
import Storage
import VietnameseText

/// The page of a proposal's form (trang sửa, gộp, thêm đề xuất): the passage above, the fields below.
struct ProposalFormPage {
    let title: String
    let quotes: [String]
    let form: ProposalForm

    var page: Page {
        let passages = quotes.map { "<blockquote>\($0)</blockquote>" as HTML }
        return Page(
            title: title,
            place: .documents,
            body: "<h1>\(title)</h1>\(passages)\(form.html)",
            assets: [.reviewStyle, .reviewScript]
        )
    }
}

extension ProposalFormPage {
    /// Changing one.
    ///
    /// - Parameter typed: what was typed already and could not be taken.
    static func edit(_ records: Records, _ proposal: Proposal, _ scene: Scene, typed: ProposalValues? = nil) throws
        -> ProposalFormPage
    {
        let text = try records.text(of: proposal.document) ?? ""
        let read = PaperReading(text).explanation(of: proposal)
        let moved = try proposal.deadline.flatMap { try records.calendar().lastDay($0).explanation }
        let why = [read, moved].compactMap { $0 }.joined(separator: "; ")
        let form = ProposalForm(
            scene: scene,
            values: typed ?? ProposalValues(proposal),
            target: .proposal(proposal.id, .edit),
            hidden: [("version", proposal.version.description)],
            draft: "edit-\(proposal.id)",
            submit: scene.words.review.save,
            explanation: why.isEmpty ? nil : why,
            bodies: try bodies(records, scene),
            back: .document(proposal.document)
        )
        return ProposalFormPage(
            title: scene.words.review.editing(proposal.ordinal),
            quotes: [text.passage(proposal.span)],
            form: form
        )
    }

    /// Making one of several; where they differ, the person says what holds.
    static func merge(_ records: Records, _ parts: [Proposal], _ scene: Scene, typed: ProposalValues? = nil) throws
        -> ProposalFormPage
    {
        let fields: [ProposalField] = [.deadline, .starts, .recurrence, .modality]
        let said = fields.map { field in (field, parts.map { $0.text(of: field) }) }.filter { Set($1).count > 1 }
        let whole = try whole(of: parts)
        let text = try records.text(of: whole.document) ?? ""
        let form = ProposalForm(
            scene: scene,
            values: typed ?? ProposalValues(whole),
            target: .review(whole.document, .merge),
            hidden: [("seen", parts.map { "\($0.id).\($0.version)" }.joined(separator: " "))],
            draft: "merge-\(parts.map(\.id.description).joined(separator: "-"))",
            submit: scene.words.review.merge(parts.count),
            differing: Dictionary(uniqueKeysWithValues: said),
            bodies: try bodies(records, scene),
            back: .document(whole.document)
        )
        return ProposalFormPage(
            title: scene.words.review.merging,
            quotes: parts.map { text.passage($0.span) },
            form: form
        )
    }

    /// Several as one, as far as they agree.
    static func whole(of parts: [Proposal]) throws(Failure) -> Proposal {
        func differ(_ field: ProposalField) -> Bool { Set(parts.map { $0.text(of: field) }).count > 1 }
        var open = ProposalEdit()
        if differ(.deadline) { open.deadline = .clear }
        if differ(.starts) { open.starts = .clear }
        if differ(.recurrence) { open.recurrence = .clear }
        if differ(.modality) { open.modality = parts.first?.modality }
        return try Proposal.merged(parts, with: open)
    }

    /// Adding one for words of the paper.
    static func add(
        _ records: Records,
        _ document: Identifier<SourceDocument>,
        _ asked: Form,
        _ scene: Scene,
        typed: ProposalValues? = nil
    ) throws -> ProposalFormPage {
        guard let text = try records.text(of: document) else {
            throw Failure(.notFound, scene.words.review.noDocument)
        }
        let place = try place(asked, in: text, scene)
        let marked = Proposal(marking: place, in: text)
        let form = ProposalForm(
            scene: scene,
            values: typed ?? ProposalValues(marked),
            target: .review(document, .add),
            hidden: [("words", asked["words"] ?? ""), ("near", place.lowerBound.description)],
            draft: "add-\(document)-\(place.lowerBound)",
            submit: scene.words.review.addProposal,
            bodies: try bodies(records, scene),
            back: .document(document)
        )
        return ProposalFormPage(title: scene.words.review.add, quotes: [text.passage(place)], form: form)
    }

    /// Where the words stand that a person has selected or copied.
    static func place(_ form: Form, in text: String, _ scene: Scene) throws -> Range<Int> {
        let words = try form.text("words", scene.words.review.noWords)
        return try SourceText(text).onlyPlace(of: words, near: form["near"].flatMap { Int($0) })
    }

    private static func bodies(_ records: Records, _ scene: Scene) throws -> [Organisation] {
        try records.organisations(on: scene.today).sorted { $0.name < $1.name }
    }
}
