extension FrameWords {
    static let english = FrameWords(
        toContent: "Skip to content",
        mainNavigation: "Main",
        today: "Today",
        obligations: "Obligations",
        documents: "Documents",
        others: "More",
        directory: "Bodies",
        people: "People and roles",
        accounts: "Accounts and invitations",
        calendar: "Days off",
        audit: "Audit trail",
        rules: "Rules",
        settings: "Settings",
        help: "Help",
        notices: "Notifications",
        find: "Find obligations",
        findHint: "Find obligations …",
        signOut: "Sign out",
        language: "Language",
        fault: "Not done",
        backToToday: "Back to Today",
        backToForm: "Back to the page before",
        written: "What you had written, to copy",
        filesNotTaken: "The files were not taken; please choose them again.",
        staleForm: "This page is out of date; open it again and repeat. Nothing has been changed.",
        foreignForm: "The request came from another site and was not taken.",
        noPage: "There is no such page.",
        tooFast: "You are asking too fast; wait a few seconds and try again.",
        tooMuch: "What was sent is too large; nothing has changed.",
        ourFault: "The server failed on this; try again, and tell the administrator if it happens again.",
        account: { "Account of \($0)" }
    )
}

extension TodayWords {
    static let english = TodayWords(
        title: { "Today, \($0)" },
        nothing: "There are no obligations yet.",
        nothingUrgent: "Nothing is overdue, due soon or waiting.",
        takeIn: "Import a document",
        toBegin: "to begin.",
        worse: { "\($0) more within 7 days" },
        byBody: "By lead body",
        body: "Body",
        byPaper: "By latest document",
        paper: "Document",
        byMonth: "Due by month",
        asTable: "Show as a table",
        month: "Month",
        open: "Open, in time"
    )
}
