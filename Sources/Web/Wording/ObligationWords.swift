import Obligations
import Organisations

/// The page of one obligation.
struct ObligationWords: Sendable {
    let title: @Sendable (Int64) -> String
    let noObligation: @Sendable (Int64) -> String
    let partOf: String
    let supersededBy: @Sendable (String) -> String
    let waitsForAcceptance: String
    let extensionAsked: @Sendable (String) -> String
    let answerBy: @Sendable (String) -> String
    let repeats: String
    let evidence: String
    let noEvidence: String
    let from: String
    let issued: String
    let deadline: String
    let notWritten: String
    let firstDeadline: String
    let extended: @Sendable (String, Int) -> String
    let topic: String
    let progress: String
    let quote: String
    let work: String
    let otherWork: String
    let history: String
    let parts: String
    let instances: String
    let part: @Sendable (Party.Part) -> String
    let stage: @Sendable (Stage) -> String
    let event: @Sendable (StepKind) -> String
}
