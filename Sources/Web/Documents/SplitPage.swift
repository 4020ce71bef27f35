import Kernel
import Markup
import Obligations
import Storage

/// The form that makes several proposals of one (trang tách đề xuất).
struct SplitPage {
    let proposal: Proposal
    let quote: String
    let scene: Scene
    /// What was typed already and could not be taken.
    var typed: [String]?

    init(_ records: Records, _ proposal: Proposal, _ scene: Scene, typed: [String]? = nil) throws {
        self.proposal = proposal
        self.scene = scene
        self.typed = typed
        quote = try records.text(of: proposal.document)?.passage(proposal.span) ?? ""
    }

    var page: Page {
        Page(
            title: words.splitting(proposal.ordinal),
            place: .documents,
            body: "<h1>\(words.splitting(proposal.ordinal))</h1><blockquote>\(quote)</blockquote>\(form)",
            assets: [.reviewStyle, .reviewScript]
        )
    }

    private var words: ReviewWords { scene.words.review }

    private var form: HTML {
        """
        <form class="edit" method="post" action="\(Link.proposal(proposal.id, .split))" data-draft="split-\(proposal.id.number.description)">\(key(scene))
        <input type="hidden" name="version" value="\(proposal.version)"><p>\(words.splitHint)</p>
        <fieldset data-more><legend>\(words.pieces)</legend>\(areas)</fieldset>
        <div class="act"><button>\(words.split)</button>\(byLead)<a class="button quiet" data-cancel href="\(Link.document(proposal.document))">\(words.cancel)</a></div></form>
        """
    }

    private var areas: [HTML] {
        let pieces = typed ?? Self.pieces(of: proposal.content)
        return (pieces + Array(repeating: "", count: max(1, 3 - pieces.count))).enumerated().map { index, piece in
            "<textarea name=\"part\" rows=\"2\" aria-label=\"\(words.pieces) \(index + 1)\">\(piece)</textarea>"
        }
    }

    private var byLead: HTML? {
        let leads = proposal.parties(.lead).count
        guard leads > 1 else { return nil }
        return "<button class=\"quiet\" name=\"by\" value=\"lead\" formnovalidate>\(words.splitByLead(leads))</button>"
    }

    /// Where the words themselves part: between sentences, or at semicolons; a proposal only, a person cuts.
    private static func pieces(of content: String) -> [String] {
        let cut = content.replacing("; ", with: ";\n").replacing(". ", with: ".\n")
        let pieces = cut.split(separator: "\n").map { piece in
            String(piece.last == ";" ? piece.dropLast() : piece)
        }
        return pieces.count <= 6 ? pieces : [content]
    }
}
