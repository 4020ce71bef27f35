extension HelpWords {
    static let english = HelpWords(
        title: "Help",
        onThisPage: "Help on this page",
        name: { topic in
            switch topic {
            case .today: "Today"
            case .list: "List of obligations"
            case .obligation: "One obligation"
            case .documents: "Papers"
            case .review: "Review of proposals"
            case .directory: "Bodies"
            case .people: "People and roles"
            case .calendar: "Days off"
            case .rules: "Rules"
            case .audit: "Audit trail"
            case .notices: "Notifications"
            case .settings: "Settings"
            case .account: "My account"
            case .tokens: "Tokens for other programs"
            }
        },
        text: { topic in
            switch topic {
            case .today:
                [
                    "What comes first: work that is overdue, due soon, or waiting for you.",
                    "Every number leads to the list behind it. Leaders and the office also see it by body, by month and by paper.",
                ]
            case .list:
                [
                    "Choose a status, then narrow by body, topic, deadline or words. The address of the page keeps the filter, so it can be sent to others.",
                    "Keep a filter that you use often. Tick several rows to receive, accept or urge them at once. The calendar and the timeline show the same list.",
                ]
            case .obligation:
                [
                    "At the left: who, by when and why that day, and the words of the paper. At the right: evidence, and everything that happened, the latest first.",
                    "Only steps that you may take now are offered. Completion needs a result or evidence; photos from the phone can be added here. An extension is asked for before the deadline.",
                ]
            case .documents:
                [
                    "Choose a Word file, a PDF, a scan or a text; it is read and every obligation found is proposed. The same file twice creates nothing new.",
                    "Classified papers are not taken in.",
                ]
            case .review:
                [
                    "The paper is at the left, the proposals at the right. Compare each with its passage, then confirm, edit, split, merge or reject. Only what is confirmed becomes an obligation.",
                    "What is missing is named below the proposal.",
                ]
            case .directory:
                [
                    "Names in papers are understood by this directory. Add the short names that papers use.",
                    "A body that ends keeps its record, with its last day and its successor.",
                ]
            case .people:
                [
                    "Everybody has roles in a body during a time. Somebody without a role sees nothing.",
                    "When somebody leaves, hand over the work so that nothing is lost.",
                ]
            case .calendar:
                [
                    "A deadline on a day off moves to the next working day. Take in the official schedule of each year here; running deadlines are computed anew."
                ]
            case .rules:
                [
                    "Every figure that is used to compute stands here with its source. What is to be confirmed must be compared with the original first."
                ]
            case .audit:
                [
                    "Each change is a line: who, when, what, before and after. The lines are chained by hashes, so that a change, a gap or an insertion shows."
                ]
            case .notices:
                [
                    "Reminders come in the morning of working days, once for each step of the ladder. Change the ladder in the settings."
                ]
            case .settings:
                [
                    "Your part changes how you are reminded. The part of the authority is set by the office or an administrator.",
                    "A private calendar shows deadlines on your phone; gateways pass reminders to Zalo or SMS.",
                ]
            case .account:
                ["Change the password, switch one-time codes on, see where you are signed in and end it there."]
            case .tokens:
                [
                    "With a token another program of the office reads or updates the register for you. It may do what you may, and nothing else.",
                    "Give each program a token of its own, so that one can be ended alone. A token is shown once, runs out by itself and can be ended at any time.",
                ]
            }
        },
        all: "All help",
        keysTitle: "Keys",
        keyHead: "Key",
        meaningHead: "What it does",
        keys: [
            ("/", "Find"), ("j, ↓", "Next row"), ("k, ↑", "Previous row"), ("Enter", "Open the row"),
            ("Esc", "Leave the field"), ("?", "Show the keys"),
        ]
    )
}
