import Exports
import Kernel
import Obligations
import Organisations
import Storage

extension ListWords {
    static let english = ListWords(
        found: { "Results for “\($0)”" },
        ofStatus: { "Obligations: \($0.lowercased())" },
        underWay: "Obligations under way",
        tabUnderWay: "Under way",
        status: "Status",
        all: "All",
        words: "Words to find",
        filter: "Filter",
        none: "There are no such obligations.",
        seeAll: "See all under way",
        orTakeIn: "Import a document",
        more: "More",
        noLead: "No lead body known",
        due: { "Due \($0)" },
        noDeadline: "No deadline written",
        awaiting: { awaiting in
            switch awaiting {
            case .answer: "Obligations awaiting an answer"
            case .acceptance: "Obligations awaiting acceptance"
            case .extension: "Obligations asking for more time"
            case .receipt: "Obligations not yet received"
            }
        },
        topic: "Topic",
        from: "Due from",
        to: "Due until",
        sort: "Sort",
        order: { order in
            switch order {
            case .deadline: "By deadline"
            case .newest: "Newest first"
            }
        },
        restOfFilter: "More filters, sorting",
        views: "View",
        view: { view in
            switch view {
            case .list: "List"
            case .calendar: "Calendar"
            case .timeline: "Timeline"
            }
        },
        month: { month in
            let names = [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
            return "\(names[month.number - 1]) \(month.year)"
        },
        weekday: { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][$0 - 1] },
        moreOnDay: { "and \($0) more" },
        cut: { "Only the first \($0) are shown; narrow the list to see all." },
        takeAlong: "Download:",
        export: { form in
            switch form {
            case .csv: "CSV"
            case .xlsx: "Excel"
            case .ics: "Calendar"
            }
        },
        tooMany: { "The list has more than \($0) obligations; narrow it first." },
        keep: "Keep this filter",
        listName: "Name of the filter",
        noListName: "The filter has no name.",
        forget: { "Forget the filter “\($0)”" },
        pick: { "Pick obligation \($0)" },
        withPicked: "With those picked",
        step: "Step",
        note: "Text (or topic)",
        doTogether: "Do it",
        nonePicked: "Nothing was picked.",
        doneTogether: { $0 == 1 ? "Done with 1 obligation." : "Done with \($0) obligations." },
        notDone: "Not done",
        awaitsAcceptance: "Awaiting acceptance",
        notReceived: "Not yet received"
    )
}

extension ObligationWords {
    static let english = ObligationWords(
        title: { "Obligation \($0)" },
        noObligation: { "There is no obligation \($0)." },
        partOf: "part of",
        supersededBy: { "superseded by \($0)" },
        waitsForAcceptance: "Reported done, awaiting acceptance.",
        extensionAsked: { "More time was asked for until \($0); awaiting a decision." },
        answerBy: { "An answer is due by \($0)." },
        repeats: "Repeats",
        evidence: "Evidence",
        noEvidence: "There is no such file.",
        from: "from",
        issued: "Issued",
        deadline: "Deadline",
        notWritten: "Not written in the document",
        firstDeadline: "First deadline",
        extended: { "\($0), extended \($1 == 1 ? "once" : "\($1) times")" },
        topic: "Topic",
        progress: "Progress",
        quote: "In the document’s words",
        work: "Next steps",
        otherWork: "Other steps",
        history: "History",
        parts: "Parts",
        instances: "Instances",
        part: { part in
            switch part {
            case .lead: "Lead"
            case .coordinating: "Coordinating"
            case .informed: "Informed"
            case .recipient: "Reports to"
            }
        },
        stage: { stage in
            switch stage {
            case .assigned: "Assigned"
            case .received: "Received"
            case .underWay: "Under way"
            case .submitted: "Awaiting acceptance"
            case .done: "Done"
            case .closed: "Cancelled"
            }
        },
        event: { StepWords.englishEvent($0) }
    )
}

extension StepWords {
    static let english = StepWords(
        verb: { kind in
            switch kind {
            case .receive: "Receive"
            case .update: "Update progress"
            case .submit: "Report completion"
            case .accept: "Accept as done"
            case .sendBack: "Return"
            case .requestExtension: "Ask for more time"
            case .grantExtension: "Grant the extension"
            case .refuseExtension: "Refuse the extension"
            case .answer: "Answer"
            case .urge: "Urge"
            case .setDeadline: "Set a deadline"
            case .supervise: "Add a supervision note"
            case .suspend: "Suspend"
            case .resume: "Resume"
            case .cancel: "Cancel"
            case .divide: "Assign a part"
            case .handOver: "Hand over to another body"
            case .setTopic: "Set the topic"
            default: englishEvent(kind)
            }
        },
        progress: "Progress (%)",
        whatIsDone: "What has been done",
        dayDone: "Day of completion",
        result: "Result and evidence (words here or a file are required)",
        reason: "Reason",
        askedUntil: "Asked until",
        grantedUntil: "Granted until",
        opinion: "Opinion",
        answer: "Answer",
        content: "Text",
        answerBy: "Answer by (if needed)",
        deadline: "Deadline",
        basis: "Basis",
        until: "Until the end of (if known)",
        topic: "Topic",
        newLead: "Lead body",
        partContent: "What the part is",
        partDeadline: "Deadline (empty: that of the whole)",
        files: "Photos and files as evidence",
        filesHint: "Pictures, PDF, Word, Excel; at most 25 MB each.",
        uploadSending: "Sending",
        uploadPaused: "Waiting for a connection; the file goes on by itself",
        uploadSent: "Sent",
        uploadAgain: "Sent in part; choose this file again to go on",
        uploadRemove: "Remove",
        uploadSignedOut: "Your session has ended; sign in again, and the file goes on from where it was.",
        uploadWaits: "A file is on its way; the form is sent when it has arrived.",
        uploadBroken: "The file could not be sent; choose it again.",
        uploadIsPartial: { "“\($0)” has not arrived yet; choose it again to go on, or remove it." },
        noBody: "No lead body was chosen.",
        missingContent: "The text is missing.",
        missingBasis: "The basis is missing.",
        noDay: "No day was chosen.",
        badProgress: "Progress is a number from 0 to 100.",
        noSuchStep: "There is no such step."
    )

    /// A step that was taken.
    fileprivate static func englishEvent(_ kind: StepKind) -> String {
        switch kind {
        case .confirm: "assigned"
        case .instance: "instance assigned"
        case .receive: "received"
        case .update: "progress updated"
        case .submit: "completion reported"
        case .accept: "accepted as done"
        case .sendBack: "returned"
        case .setDeadline: "deadline set"
        case .requestExtension: "extension asked for"
        case .grantExtension: "extension granted"
        case .refuseExtension: "extension refused"
        case .urge: "urged"
        case .answer: "answered"
        case .supervise: "supervision note"
        case .suspend: "suspended"
        case .resume: "resumed"
        case .cancel: "cancelled"
        case .supersede: "superseded by another document"
        case .divide: "part assigned"
        case .setTopic: "topic set"
        case .handOver: "handed over"
        }
    }
}

extension StatusWords {
    static let english = StatusWords(
        of: { status in
            switch status {
            case .doneOnTime: "Done on time"
            case .doneLate(let days): "Done, \(Self.days(days)) late"
            case .inTime(let left): "\(Self.days(left)) left"
            case .dueSoon(0): "Due today"
            case .dueSoon(let left): "\(Self.days(left)) left"
            case .overdue(let days): "\(Self.days(days)) overdue"
            case .noDeadline(let age): "No deadline, assigned \(Self.days(age)) ago"
            case .series: "Recurring"
            case .suspended: "Suspended"
            case .cancelled: "Cancelled"
            }
        },
        heading: { status in
            switch status {
            case .overdue: "Overdue"
            case .dueSoon: "Due soon"
            case .inTime: "In time"
            case .noDeadline: "No deadline"
            case .series: "Recurring"
            case .suspended: "Suspended"
            case .doneOnTime: "Done on time"
            case .doneLate: "Done late"
            case .cancelled: "Cancelled"
            }
        }
    )

    private static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
}
