package import Kernel
package import TemporalExpressions
package import VietnameseText

/// A sentence that orders nothing: an assessment of the past or a bare decision.
package struct Statement: Sendable {
    package enum Kind: String, Sendable {
        /// ghi nhận, đánh giá, tuy nhiên.
        case finding
        /// nhất trí, thống nhất, biểu quyết.
        case decision
    }

    package var kind: Kind
    package var span: TextSpan
}

/// An expression of a day, a period or a recurrence, anywhere in the text.
package struct TimeMention: Sendable {
    package enum Role: String, Sendable {
        case deadline, start, recurrence, mention
    }

    package var span: TextSpan
    package var start: LocalDay? = nil
    package var end: LocalDay? = nil
    package var recurrence: Recurrence? = nil
    package var role: Role
}

/// A cited document (văn bản viện dẫn).
package struct Reference: Sendable {
    package var number: String
    package var symbol: String
    /// The abbreviation of its kind where the text or the symbol says it.
    package var kind: String?
    package var date: LocalDay?
    package var issuer: String?
    package var span: TextSpan
}

/// Something a person should look at (điểm cần xem lại): never changed by the program, only pointed out.
package struct Finding: Sendable {
    package enum Severity: String, Sendable {
        case info, warning, error
    }

    package var severity: Severity
    /// A stable word for programs: "suspect-ocr".
    package var code: String
    /// One sentence in Vietnamese.
    package var message: String
    package var span: TextSpan?
    /// What was probably meant, where the program has a guess.
    package var suggestion: String?

    package init(
        _ severity: Severity,
        _ code: String,
        _ message: String,
        at span: TextSpan? = nil,
        suggestion: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.span = span
        self.suggestion = suggestion
    }
}
