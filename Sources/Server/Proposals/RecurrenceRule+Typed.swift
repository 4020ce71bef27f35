import Directives
package import Kernel
package import Obligations
import VietnameseText

extension RecurrenceRule {
    /// The rule that the same words would have in a paper (định kỳ viết bằng lời), or a rule after RFC 5545 as it is.
    package static func rule(typed words: String) throws(Failure) -> String {
        let paper = SourceText("1. Giao Văn phòng báo cáo \(words).")
        if let rule = Extractor().extract(paper).obligations.first?.recurrence?.rule { return rule }
        if RecurrenceRule(parsing: words) != nil { return words }
        throw Failure(
            .usage,
            "Chưa hiểu định kỳ “\(words)”; hãy viết như “hằng tuần”, “ngày 25 hằng tháng”, “thứ Sáu hằng tuần”, “hằng quý”."
        )
    }
}
