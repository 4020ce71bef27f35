/// Which lines are the letterhead, the body and the end of the document (phần mở đầu, nội dung, phần cuối).
struct Frame: Sendable {
    /// Issuer, number, motto, place and date.
    var letterhead: Range<Int>
    /// The line that names the kind ("THÔNG BÁO"), where there is one.
    var kindLine: Int?
    /// The lines of the title under the kind.
    var title: Range<Int>
    /// The lines of the body; an annex after the signature is a second part.
    var body: [Range<Int>]
    /// Recipients and signature.
    var closing: Range<Int>
    /// The line at which another paper begins behind the signature.
    var further: Int?
}
