/// What the screens say (lời trên màn hình) in one language: a catalogue is a value, so what it lacks does not compile.
///
/// An area of the screens has its own part. What people and papers wrote, names, quotes, notes, stays as it is, and so
/// does what the register itself answers to a step that it cannot take.
struct Words: Sendable {
    let frame: FrameWords
    let signIn: SignInWords
    let account: AccountWords
    let today: TodayWords
    let list: ListWords
    let obligation: ObligationWords
    let step: StepWords
    let status: StatusWords
    let documents: DocumentWords
    let review: ReviewWords
    let directory: DirectoryWords
    let people: PeopleWords
    let calendar: CalendarWords
    let rules: RuleWords
    let notices: NoticeWords
    let settings: SettingsWords
    let help: HelpWords

    static let vietnamese = Words(
        frame: .vietnamese,
        signIn: .vietnamese,
        account: .vietnamese,
        today: .vietnamese,
        list: .vietnamese,
        obligation: .vietnamese,
        step: .vietnamese,
        status: .vietnamese,
        documents: .vietnamese,
        review: .vietnamese,
        directory: .vietnamese,
        people: .vietnamese,
        calendar: .vietnamese,
        rules: .vietnamese,
        notices: .vietnamese,
        settings: .vietnamese,
        help: .vietnamese
    )

    static let english = Words(
        frame: .english,
        signIn: .english,
        account: .english,
        today: .english,
        list: .english,
        obligation: .english,
        step: .english,
        status: .english,
        documents: .english,
        review: .english,
        directory: .english,
        people: .english,
        calendar: .english,
        rules: .english,
        notices: .english,
        settings: .english,
        help: .english
    )
}
