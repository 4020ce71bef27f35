extension CalendarWords {
    static let english = CalendarWords(
        title: { "Days off in \($0)" },
        badYear: "Years from 2013 to 2100 can be shown.",
        official: "After the official schedule that was taken in.",
        officialOf: { "Take in the official schedule of \($0)" },
        presumed: {
            "There is no official schedule for \($0) yet; these days follow from the Labour Code and may change."
        },
        daysOff: "Days off",
        worked: "Working days instead",
        day: "Day",
        name: "Name",
        source: "Basis",
        weekday: { ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][($0 - 1) % 7] },
        takeIn: "Take in",
        lines: "A line for each day: day;kind;name",
        linesHint:
            "Kinds are written as in the example for a day off, or the words for a day worked instead. It replaces the schedule of the whole year; running deadlines are computed anew.",
        noLines: "No day was written.",
        basis: "Basis",
        basisHint: "The notice that announces it",
        noBasis: "The basis of the schedule is needed.",
        typed: "typed",
        taken: { "The schedule of \($0) is in. \($1) deadlines moved to another day." }
    )
}

extension RuleWords {
    static let english = RuleWords(
        title: "Rules",
        about: "Dates and limits are computed by these rules. This is a tool to keep track, not legal advice.",
        showAll: "Show also what is not in force",
        onlyInForce: "Show only what is in force",
        apply: "Compute deadlines anew",
        applyHint:
            "After a change of rules, compute the running deadlines anew. What is done keeps the day it was judged by.",
        applied: { "Done. \($0) deadlines moved to another day." }
    )
}

extension NoticeWords {
    static let english = NoticeWords(
        title: "Notifications",
        unread: "Unread",
        all: "All",
        nothingNew: "Nothing new.",
        nothing: "No reminders yet. They come in the morning of working days.",
        told: { "told at \($0)" },
        markRead: "Mark as read",
        settings: "Settings of reminders",
        count: { "Notifications (\($0) unread)" }
    )
}

extension SettingsWords {
    static let english = SettingsWords(
        title: "Settings",
        mine: "My reminders",
        ours: "Reminders of the whole authority",
        save: "Save",
        saved: "Saved.",
        email: "E-mail for reminders",
        emailHint: "At most one letter each morning. Leave empty for none.",
        ownLadder: "Remind me by the days below",
        before: "Remind before the deadline (days)",
        beforeHint: "Separated by commas; 0 is the day itself. For example: 7, 3, 1, 0",
        overdue: "Remind when overdue (days)",
        overdueHint: "For example: 1, 3, 7",
        every: "Then again every (days)",
        badDays: { "“\($0)” is not a list of days separated by commas, like 7, 3, 1." },
        morning: "Time of the morning",
        badTime: "The time is written like 07:00.",
        quiet: "Quiet hours",
        quietHint: { "For example 20:00-06:30. Empty: as in the authority, \($0)" },
        badHours: { "“\($0)” is not a time of quiet; write it like 20:00-06:30." },
        leaders: "Tell leaders when overdue by (days)",
        feeds: "Private calendar on the phone",
        feedsHint:
            "Make an address and paste it where your phone or Outlook subscribes to calendars. Whoever has it can read it; revoke it if it leaks.",
        feedOf: "Work of",
        ownWork: "my bodies",
        makeFeed: "Make a calendar",
        feedMade: "The address is shown this once; copy it now:",
        revoke: "Revoke this calendar",
        webhooks: "Gateways for Zalo and SMS",
        webhooksHint:
            "Each morning a signed message with what is overdue, due today and due soon goes to this address.",
        webhookAddress: "Address",
        webhookHint: "https://…",
        isPrivate: "The address is in the local network",
        addWebhook: "Add a gateway",
        webhookMade: "The key to check signatures with is shown this once; copy it now:",
        remove: "Remove this gateway"
    )
}

extension AuditWords {
    static let english = AuditWords(
        title: "Audit trail",
        notForAll:
            "The whole trail is for the office, leaders, supervision and inspection. The trail of one obligation: give its number.",
        none: "No entries.",
        since: "Since",
        obligation: "Obligation",
        at: "At",
        who: "Who",
        what: "What",
        with: "With",
        change: "Change",
        before: "Before",
        after: "After",
        see: "See",
        system: "the system",
        verify: "Verify the trail",
        whole: { "The trail is whole: \($0) entries, each of which fits those before it." },
        broken: { "The trail was tampered with: \($0)." },
        older: "Older entries"
    )
}
