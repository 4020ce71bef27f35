import Foundation

/// A name in the form in which two names are compared: the abbreviations of these offices are the same as what they
/// stand for.
enum FoldedName {
    static func fold(_ name: String) -> String {
        var folded = name.precomposedStringWithCanonicalMapping.lowercased()
            .replacing("uỷ", with: "ủy").replacing("–", with: "-")
        folded = replace(#"\((?:[^)]*)\)"#, in: folded, with: " ").trimmingCharacters(in: .whitespacesAndNewlines)
        folded = replace("^(các )?đồng chí ", in: folded, with: "")
        for (pattern, short) in aliases { folded = replace(pattern, in: folded, with: short) }
        return replace(#"[\s,;.:*]+"#, in: folded, with: " ").trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static let aliases = [
        ("ủy ban nhân dân", "ubnd"), ("ủy ban mặt trận tổ quốc( việt nam)?", "ubmttq"),
        (#"\bub ?mttq\b|ủy ban mttq|\bmttq\b|mặt trận tổ quốc"#, "ubmttq"), ("văn phòng đảng ủy", "vpđu"),
        ("ủy ban kiểm tra", "ubkt"), ("ban thường vụ", "btv"), ("ban chấp hành", "bch"),
        ("hội đồng nhân dân", "hđnd"), ("tổ dân phố", "tdp"), ("chính trị - xã hội", "ctxh"),
    ]

    private static func replace(_ pattern: String, in text: String, with replacement: String) -> String {
        text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
    }
}
