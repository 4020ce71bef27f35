import Kernel
import Markup
import Obligations
import Organisations
import PaperView
import Storage

/// A paper beside what it proposes (trang duyệt văn bản): the passage at left, the proposal at right.
struct ReviewPage {
    let review: Review
    let scene: Scene
    /// What has just been done.
    var notice: Page.Notice?

    var page: Page {
        Page(
            title: document.number ?? document.fileName,
            place: .documents,
            help: .review,
            body: html,
            notice: notice,
            assets: [.reviewStyle, .reviewScript]
        )
    }

    private var words: ReviewWords { scene.words.review }
    private var document: SourceDocument { review.document }

    private var html: HTML {
        """
        <header class="review-head"><p class="soft">\(facts)</p><h1>\(document.title ?? document.fileName)</h1>\(replaced)</header>
        \(progress)
        <div class="review" data-review="\(document.id.number.description)" data-person="\(scene.session.person.id.number.description)"\(says)>
        <section class="beside" aria-label="\(words.paper)" tabindex="0">\(legend)<div class="paper" id="paper">\(original)</div></section>
        <section aria-label="\(words.proposals)">\(list)\(addition)</section></div>
        \(review.isOpen ? ReviewKeys(words: words).dialog : nil)
        """
    }

    private var facts: String {
        let kind = document.kind.map { scene.words.documents.kind($0) }
        return [kind, document.number, document.issued?.vietnamese, document.issuer].compactMap { $0 }
            .joined(separator: " · ")
    }

    private var replaced: HTML? {
        review.summary.replacedBy.map {
            "<p class=\"notice fault\">\(words.replaced) <a href=\"\(Link.document($0))\">\(words.newer)</a></p>"
        }
    }

    /// What a script says, in the language of the page.
    private var says: HTML? {
        guard review.isOpen else { return nil }
        return """
             data-offline="\(words.offline)" data-signed-out="\(words.signedOut)" data-restored="\(words.restored)" \
            data-drop="\(words.dropDraft)" data-add="\(words.addSelection)"
            """
    }

    /// How far it is, and what can be done with many at once.
    var progress: HTML {
        let (settled, all) = (review.settled, review.entries.count)
        let isFinished = review.isOpen && settled == all && all > 0
        return """
            <div class="progress" id="progress"><p><b>\(settled)/\(all)</b> \(words.settled)</p>
            <progress max="\(max(all, 1))" value="\(settled)" aria-label="\(words.settled)"></progress>\(together)
            \(isFinished ? "<p class=\"finished\">✓ \(words.finished) <a href=\"\(Link.obligations.path([("document", document.id.number.description)]))\">\(words.seeObligations)</a></p>" : nil)</div>
            """
    }

    private var together: HTML? {
        let (pending, sure) = (review.pending, review.sure)
        guard review.isOpen, !pending.isEmpty else { return nil }
        let rest = sure.isEmpty ? words.assignRest(pending.count) : words.assignAll(pending.count)
        return """
            <div class="act">\(sure.isEmpty ? nil : confirm(sure, words.assignSure(sure.count), "sure", nil))
            \(sure.count == pending.count ? nil : confirm(pending, rest, "rest", " class=\"quiet\""))
            \(pending.count > 1 ? merging : nil)
            <button type="button" class="quiet" data-keys hidden>\(words.keys) <kbd>?</kbd></button></div>
            """
    }

    private var merging: HTML {
        """
        <form id="merge" action="\(Link.review(document.id, .merge))"><button class="quiet">\(words.mergeChosen)</button></form>
        """
    }

    private func confirm(_ entries: [ReviewEntry], _ label: String, _ name: String, _ kind: HTML?) -> HTML {
        """
        <form method="post" action="\(Link.review(document.id, .confirm))" data-step="\(name)">\(key(scene))
        <input type="hidden" name="seen" value="\(entries.map(\.seen).joined(separator: " "))"><button\(kind)>\(label)</button></form>
        """
    }

    var original: HTML {
        let shown = review.entries.map(\.proposal).filter { $0.state != .rejected }
        let labels = PaperLabels(
            kind: words.mark,
            number: words.toProposal,
            anchor: { "t\($0)" },
            entry: { "o\($0)" },
            columns: words.columns,
            table: words.table
        )
        return OriginalView(text: review.reading.text, marks: review.reading.marks(for: shown), labels: labels).html
    }

    private var legend: HTML {
        let kinds: [MarkKind] = [.lead, .coordinating, .reporting, .deadline, .start, .recurrence, .finding]
        let items = kinds.map { kind -> HTML in "<li><span class=\"\(kind.rawValue)\">\(words.mark(kind))</span></li>" }
        return "<ul class=\"legend\" tabindex=\"0\" aria-label=\"\(words.legend)\">\(items)</ul>"
    }

    var list: HTML {
        guard !review.entries.isEmpty else { return "<p class=\"empty\">\(words.nothing)</p>" }
        return """
            <ol class="proposals" id="proposals">\(review.entries.map { ProposalCard(entry: $0, review: review, scene: scene).html })</ol>
            <datalist id="reasons">\(words.reasons.map { "<option>\($0)</option>" as HTML })</datalist>
            """
    }

    /// Marking what the program has not seen: by the words, or by selecting them where a script runs.
    private var addition: HTML? {
        guard review.isOpen else { return nil }
        return """
            <details class="card add"><summary>\(words.add)</summary><form action="\(Link.review(document.id, .add))">
            <label>\(words.passageWords)<textarea name="words" rows="3" required></textarea></label><button>\(words.addNext)</button></form></details>
            """
    }
}
