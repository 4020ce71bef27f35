package import Kernel
package import VietnameseText

/// What one document says (kết quả bóc tách): its description and every obligation, each fact at its place in the
/// original.
///
/// Nothing in it is invented: a value is what the text says where it says it, or it is absent. The shape printed for
/// other programs is `dondoc.extraction/1`.
package struct Extraction: Sendable {
    /// The text that all spans point into.
    package var text: SourceText
    package var document: DocumentDescription
    package var sections: [DocumentSection]
    package var obligations: [ObligationProposal]
    package var statements: [Statement]
    package var times: [TimeMention]
    package var references: [Reference]
    package var findings: [Finding]
}

/// The header, title and signature of a document.
package struct DocumentDescription: Sendable {
    /// The kind's abbreviation as in symbols: TB, KL, NQ, CT, KH, QĐ, CV, BC, HD, TTr, CTr … (Decree 30/2020/NĐ-CP,
    /// annex III).
    package var kind: String?
    /// The number without its symbol, as written ("05"), `nil` when the draft leaves it blank.
    package var number: String?
    /// What follows the number: "TB/ĐU", "KH-UBND".
    package var symbol: String?
    /// The date of issue, else the date of the meeting that a notice concludes.
    package var date: LocalDay?
    package var place: String?
    package var issuer: String?
    package var title: String?
    package var signer: String?
    /// The signer's post: "Bí thư", "Phó Chủ tịch".
    package var position: String?
    /// On whose behalf it is signed: "T/M Ban Thường vụ", "KT. Chủ tịch".
    package var authority: String?
    package var recipients: [String]
    /// Where the values above stand, by the field's name in the output.
    package var places: [String: TextSpan]

    package init() {
        recipients = []
        places = [:]
    }
}

/// A headed or labelled part of the text (mục, điều, khoản, điểm).
package struct DocumentSection: Sendable {
    /// The full label from the top, "1.(2)", "II.3.a)", "Điều 2.1.b)".
    package var label: String
    /// The heading's words, or `nil` for an item that has none of its own.
    package var title: String?
    package var span: TextSpan
    /// The label of the part that holds this one.
    package var parent: String?
}
