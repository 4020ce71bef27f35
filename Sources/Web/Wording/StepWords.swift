import Obligations

/// The forms of the steps.
struct StepWords: Sendable {
    let verb: @Sendable (StepKind) -> String
    let progress: String
    let whatIsDone: String
    let dayDone: String
    let result: String
    let reason: String
    let askedUntil: String
    let grantedUntil: String
    let opinion: String
    let answer: String
    let content: String
    let answerBy: String
    let deadline: String
    let basis: String
    let until: String
    let topic: String
    let newLead: String
    let partContent: String
    let partDeadline: String
    let files: String
    let filesHint: String
    let uploadSending: String
    let uploadPaused: String
    let uploadSent: String
    let uploadAgain: String
    let uploadRemove: String
    let uploadSignedOut: String
    let uploadWaits: String
    let uploadBroken: String
    let uploadIsPartial: @Sendable (String) -> String
    let noBody: String
    /// What a field is called in the sentence that misses it.
    let missingContent: String
    let missingBasis: String
    let noDay: String
    let badProgress: String
    let noSuchStep: String
}
