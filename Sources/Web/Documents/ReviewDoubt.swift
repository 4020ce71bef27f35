import Directives
import Obligations

/// Why a person has to look at a proposal before it is assigned (điểm cần xem).
enum ReviewDoubt: Sendable {
    case noLead
    /// The lead is nobody that the directory knows.
    case unknownLead(String)
    /// The program found neither an order's own words nor a subject.
    case guess
    /// A last day that counts from an event whose day the paper does not say.
    case openDeadline(String)
    case finding(String)
    /// A later reading of the paper says something else.
    case difference(String)
}

extension ReviewDoubt {
    /// - Parameters:
    ///   - isTouched: whether a person has already changed it, so that what the program doubted is decided.
    ///   - differences: what a later reading says otherwise.
    static func doubts(
        of proposal: Proposal,
        in reading: PaperReading,
        isTouched: Bool,
        differences: [FieldDifference]
    ) -> [ReviewDoubt] {
        let leads = proposal.parties(.lead)
        var doubts: [ReviewDoubt] = leads.isEmpty ? [.noLead] : []
        doubts += leads.filter { $0.organisation == nil }.map { .unknownLead($0.name) }
        if !isTouched {
            let readings = reading.readings(of: proposal)
            if !leads.isEmpty, readings.contains(where: { $0.confidence < sure }) { doubts.append(.guess) }
            if proposal.deadline == nil, let open = readings.lazy.compactMap(\.deadline).first(where: { $0.due == nil })
            {
                doubts.append(.openDeadline(open.explanation))
            }
            doubts += reading.findings(in: proposal).map { .finding($0.message) }
        }
        return doubts + differences.map { .difference($0.words) }
    }

    /// A guess is always below it, what has an order's own words always above.
    private static let sure = 0.8
}
