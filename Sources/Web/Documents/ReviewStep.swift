import HTTPTypes
import Hummingbird
import Kernel
import Markup
import Obligations
import Storage

/// What became of a step in the review, and what of the page shows it (kết quả thao tác duyệt).
struct ReviewStep {
    var document: Identifier<SourceDocument>
    /// The proposal that it was about; `nil` where many were, so that the whole list is shown anew.
    var proposal: Identifier<Proposal>?
    /// Where several were confirmed: how many, and how many were left because somebody else had changed them.
    var confirmed: (done: Int, changed: Int)?

    /// Where a browser without a script goes on: the next one that waits.
    func path(_ review: Review) -> String {
        let said = confirmed.map { [("done", $0.done.description), ("changed", $0.changed.description)] } ?? []
        let current = proposal.flatMap { id in review.entries.first { $0.proposal.id == id }?.proposal }
        let next = review.next(after: current).map { "#o\($0.proposal.ordinal)" } ?? ""
        return Link.document(document).path(said) + next
    }

    /// What a script puts in the place of what it shows.
    func part(_ review: Review, _ scene: Scene) -> HTML {
        let page = ReviewPage(review: review, scene: scene)
        let notice = Self.notice(confirmed, scene.words.review).map(\.html)
        guard let proposal, let entry = review.entries.first(where: { $0.proposal.id == proposal }) else {
            return "\(notice)\(page.progress)\(page.list)<div class=\"paper\" id=\"paper\">\(page.original)</div>"
        }
        return "\(notice)\(page.progress)<ol>\(ProposalCard(entry: entry, review: review, scene: scene).html)</ol>"
    }

    static func notice(_ confirmed: (done: Int, changed: Int)?, _ words: ReviewWords) -> Page.Notice? {
        confirmed.map { done, changed in
            changed == 0 ? .done(words.confirmed(done)) : .fault(words.confirmedBut(done, changed))
        }
    }
}

extension Request {
    /// Whether a script asks, which shows only a part of the page.
    var wantsPart: Bool { HTTPField.Name("X-Part").map { headers[$0] != nil } ?? false }
}

extension Response {
    /// A part of a page for the script that asked.
    static func part(_ html: HTML, _ status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: html.bytes))
        )
    }
}
