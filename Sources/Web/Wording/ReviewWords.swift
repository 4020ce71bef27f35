import Directives
import Obligations
import PaperView

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
    let assign: String
    let reject: String
    let reason: String
    let rejectProposal: String
    let rejected: String
    let noProposal: @Sendable (Int64) -> String
    let legend: String
    let columns: String
    let table: String
    let mark: @Sendable (MarkKind) -> String
    let toProposal: @Sendable (Int) -> String
    let toPassage: @Sendable (Int) -> String
    let nothing: String
    let replaced: String
    let newer: String
    let finished: String
    let seeObligations: String
    let assignSure: @Sendable (Int) -> String
    let assignAll: @Sendable (Int) -> String
    let mergeChosen: String
    let choose: String
    let sure: String
    let doubtful: String
    let assigned: String
    let starts: String
    let setByPerson: String
    let fivePoints: String
    let point: @Sendable (ClearPoint) -> String
    let lacks: @Sendable (ClearPoint) -> String
    let doubt: @Sendable (ReviewDoubt) -> String
    let changes: @Sendable (Int) -> String
    let edit: String
    let split: String
    let restore: String
    let reasons: [String]
    let add: String
    let passageWords: String
    let addNext: String
    let addProposal: String
    let content: String
    let modality: String
    let tone: @Sendable (Obligations.Modality) -> String
    let recurrenceHint: String
    let note: String
    let save: String
    let cancel: String
    let editing: @Sendable (Int) -> String
    let splitting: @Sendable (Int) -> String
    let splitHint: String
    let pieces: String
    let splitByLead: @Sendable (Int) -> String
    let merging: String
    let merge: @Sendable (Int) -> String
    let differing: @Sendable ([String]) -> String
    let confirmed: @Sendable (Int) -> String
    let confirmedBut: @Sendable (Int, Int) -> String
    let noReason: String
    let noWords: String
    let noDocument: String
    let notAllowed: String
    let offline: String
    let signedOut: String
    let restored: String
    let dropDraft: String
    let addSelection: String
    let keys: String
    let close: String
    let keyList: [(String, String)]
}
