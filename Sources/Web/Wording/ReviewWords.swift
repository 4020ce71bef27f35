/// A paper beside what it proposes.
struct ReviewWords: Sendable {
    let paper: String
    let proposals: String
    let settled: String
    let assignRest: @Sendable (Int) -> String
    let unknownBody: String
    let deadline: String
    let recurring: String
    let eachTime: String
    let missing: @Sendable ([String]) -> String
    let missingLead: String
    let missingDeadline: String
    let missingRecipient: String
    let assign: String
    let reject: String
    let reason: String
    let rejectProposal: String
    let rejected: String
    let noProposal: @Sendable (Int64) -> String
}
