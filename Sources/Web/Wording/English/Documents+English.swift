extension DocumentWords {
    static let english = DocumentWords(
        title: "Documents",
        pending: { $0 == 1 ? "1 proposal to review" : "\($0) proposals to review" },
        assigned: { $0 == 1 ? "1 obligation assigned" : "\($0) obligations assigned" },
        none: "There are no documents yet.",
        take: "Import documents (.docx, .odt, .pdf, .txt, scans)",
        read: "Read",
        nothingChosen: "No file was chosen.",
        notAllowed: "This account may not import documents.",
        tooLarge: { "The file is larger than \($0) MB; please split it and send it again." }
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
        missing: { "The document does not say: \($0.joined(separator: ", "))." },
        missingLead: "the lead",
        missingDeadline: "the deadline",
        missingRecipient: "to whom to report",
        assign: "Assign",
        reject: "Reject",
        reason: "Reason",
        rejectProposal: "Reject the proposal",
        rejected: "Rejected.",
        noProposal: { "There is no proposal \($0)." }
    )
}
