/// What the screens say (lời trên màn hình) in one language: a catalogue is a value, so what it lacks does not compile.
///
/// An area of the screens has its own part. What people and papers wrote, names, quotes, notes, stays as it is, and so
/// does what the register itself answers to a step that it cannot take. It is a class, since a page asks for hundreds of
/// words and a value of that size would be copied each time.
final class Words: Sendable {
    let frame: FrameWords
    let signIn: SignInWords
    let account: AccountWords
    let tokens: TokenWords
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
    let audit: AuditWords
    let notices: NoticeWords
    let settings: SettingsWords
    let help: HelpWords

    private init(
        frame: FrameWords,
        signIn: SignInWords,
        account: AccountWords,
        tokens: TokenWords,
        today: TodayWords,
        list: ListWords,
        obligation: ObligationWords,
        step: StepWords,
        status: StatusWords,
        documents: DocumentWords,
        review: ReviewWords,
        directory: DirectoryWords,
        people: PeopleWords,
        calendar: CalendarWords,
        rules: RuleWords,
        audit: AuditWords,
        notices: NoticeWords,
        settings: SettingsWords,
        help: HelpWords
    ) {
        self.frame = frame
        self.signIn = signIn
        self.account = account
        self.tokens = tokens
        self.today = today
        self.list = list
        self.obligation = obligation
        self.step = step
        self.status = status
        self.documents = documents
        self.review = review
        self.directory = directory
        self.people = people
        self.calendar = calendar
        self.rules = rules
        self.audit = audit
        self.notices = notices
        self.settings = settings
        self.help = help
    }

    static let vietnamese = Words(
        frame: .vietnamese,
        signIn: .vietnamese,
        account: .vietnamese,
        tokens: .vietnamese,
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
        audit: .vietnamese,
        notices: .vietnamese,
        settings: .vietnamese,
        help: .vietnamese
    )

    static let english = Words(
        frame: .english,
        signIn: .english,
        account: .english,
        tokens: .english,
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
        audit: .english,
        notices: .english,
        settings: .english,
        help: .english
    )
}
