import Directives
import Obligations
import PaperView

extension DocumentWords {
    static let english = DocumentWords(
        title: "Documents",
        pending: { $0 == 1 ? "1 proposal to review" : "\($0) proposals to review" },
        assigned: { $0 == 1 ? "1 obligation assigned" : "\($0) obligations assigned" },
        kind: { DocumentDescription.words(ofKind: $0) },
        none:
            "There are no documents yet. Choose files or paste a text above; every task in them is listed for review.",
        take: "Import documents (.docx, .odt, .pdf, .txt, scans)",
        read: "Read",
        nothingChosen: "No file was chosen.",
        notAllowed: "This account may not import documents.",
        tooLarge: { "The file is larger than \($0) MB; please split it and send it again." },
        paste: "Or paste the text of a document",
        pasteHint: "Text of the document",
        pastedName: "pasted-text.txt",
        find: "Find documents",
        state: "Proposals",
        unread: "Some wait for review",
        settled: "All reviewed",
        kindLabel: "Kind",
        year: "Year",
        any: "All",
        filter: "Filter",
        restOfFilter: "More filters",
        nothingFound: "There is no such document.",
        seeAll: "See all",
        more: "More",
        reading: "Reading documents",
        readingDone: "All is read",
        waiting: "Waiting",
        readingNow: "Reading …",
        known: "Was in the register before",
        knownNotice: "This file was in the register before; nothing was added.",
        noIntake: "This intake is no longer followed; what has been read stands in the list of documents.",
        tooMany: { "At most \($0) files are taken in at once; please send them in several parts." },
        page: { "Recognising page \($0) of \($1)" },
        notRead: { "“\($0)” could not be read; please try again." }
    )
}

extension ReviewWords {
    static let english = ReviewWords(
        paper: "Document",
        proposals: "Proposals",
        settled: "proposals reviewed.",
        assignRest: { $0 == 1 ? "Assign the last one" : "Assign the remaining \($0)" },
        unknownBody: "not in the directory yet",
        deadline: "Deadline",
        recurring: "Recurring",
        eachTime: "Yes, one obligation each time",
        assign: "Assign",
        reject: "Reject",
        reason: "Reason",
        rejectProposal: "Reject the proposal",
        rejected: "Rejected.",
        noProposal: { "There is no proposal \($0)." },
        legend: "Legend",
        columns: "Text in columns",
        table: "Table",
        mark: { kind in
            switch kind {
            case .obligation: "Obligation"
            case .lead: "Lead"
            case .coordinating: "Coordinating"
            case .reporting: "Reported to"
            case .deadline: "Deadline"
            case .start: "Start"
            case .recurrence: "Recurring"
            case .mention: "Mentioned"
            case .reference: "Reference"
            case .finding: "To look at"
            }
        },
        toProposal: { "Proposal \($0), see it in the list" },
        toPassage: { "Proposal \($0), see its passage" },
        nothing: "No obligations were found in the document; add one by copying a passage below.",
        replaced: "This document was replaced by another one.",
        newer: "See the newer one",
        finished: "All reviewed.",
        seeObligations: "See the obligations",
        assignSure: { $0 == 1 ? "Assign the one that is certain" : "Assign the \($0) that are certain" },
        assignAll: { "Assign all \($0)" },
        mergeChosen: "Merge the chosen ones",
        choose: "Choose to merge",
        sure: "Certain",
        doubtful: "Look at it",
        assigned: "Assigned",
        starts: "Starts",
        setByPerson: "set by a reviewer",
        fivePoints: "The five clear points",
        point: { point in
            switch point {
            case .lead: "lead"
            case .coordinating: "coordinators"
            case .content: "content"
            case .deadline: "deadline"
            case .reporting: "reporting"
            }
        },
        lacks: { point in
            switch point {
            case .lead: "no lead"
            case .coordinating: "no coordinators"
            case .content: "no content"
            case .deadline: "no deadline"
            case .reporting: "nobody to report to"
            }
        },
        doubt: { doubt in
            switch doubt {
            case .noLead: "The document names no lead."
            case .unknownLead(let name): "“\(name)” is not in the directory."
            case .guess: "The program is not sure that this is an obligation."
            case .openDeadline(let text): "The deadline counts from an event: \(text)."
            case .finding(let text): text
            case .difference(let text): "A later reading differs: \(text)."
            }
        },
        changes: { $0 == 1 ? "Changed once" : "Changed \($0) times" },
        edit: "Edit",
        split: "Split",
        restore: "Take it back",
        reasons: ["Not an obligation", "Same as another one", "Not ours to assign"],
        add: "Add an obligation that was not found",
        passageWords: "Copy a passage of the document here, letter by letter",
        addNext: "Continue",
        addProposal: "Add the proposal",
        content: "Content",
        modality: "Tone",
        tone: { modality in
            switch modality {
            case .order: "order"
            case .strive: "strive"
            case .advise: "advise"
            case .option: "option"
            }
        },
        recurrenceHint: "ngày 25 hằng tháng",
        note: "Why it is changed (optional)",
        save: "Save",
        cancel: "Cancel",
        editing: { "Edit proposal \($0)" },
        splitting: { "Split proposal \($0)" },
        splitHint: "Each box is a new proposal; empty ones are left out. All else stays as in the original.",
        pieces: "Part",
        splitByLead: { "Split by the \($0) leads" },
        merging: "Merge proposals",
        merge: { "Merge \($0) proposals" },
        differing: { "They differ: \($0.map { $0.isEmpty ? "(empty)" : $0 }.joined(separator: "; ")). Please choose." },
        confirmed: { $0 == 1 ? "1 obligation assigned." : "\($0) obligations assigned." },
        confirmedBut: {
            "\($0) assigned. \($1) had been changed by somebody else and were not; please look at them again."
        },
        noReason: "Please say why the proposal is rejected.",
        noWords: "Please copy a passage of the document.",
        noDocument: "There is no such document.",
        notAllowed: "This account may not decide about proposals.",
        offline: "Not connected: not saved yet. The draft is kept on this machine; please try again.",
        signedOut: "The session has ended; the draft is kept on this machine. Please sign in again.",
        restored: "An unsaved draft was restored.",
        dropDraft: "Drop the draft",
        addSelection: "Add the selection as an obligation",
        keys: "Keys",
        close: "Close",
        keyList: [
            ("j / k", "next, previous proposal"), ("Enter", "edit"), ("c", "assign"), ("e", "edit"), ("s", "split"),
            ("x", "reject"), ("m", "choose to merge"), ("Esc", "leave the form"), ("?", "these keys"),
        ]
    )
}
