import ArgumentParser
import Kernel
import Notifications
import Organisations
import Storage

/// `dondoc notifications settings`: on which days, at what hour; of the authority or of one person.
struct NotificationSet: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "Xem hoặc đổi cách nhắc việc của đơn vị, hoặc của một người.",
        discussion: """
            Ví dụ:
              dondoc notifications settings
              dondoc notifications settings --before 7,3,1,0 --overdue 1,3,7 --every 7 --leaders-after 7
              dondoc notifications settings --morning 07:30 --quiet 19:00-07:00
              dondoc notifications settings --person minh --before 2,0 --overdue 1

            Ngày nghỉ không nhắc: nấc trước hạn dời lên ngày làm việc trước đó, nấc quá hạn dời sang ngày làm việc sau.
            """
    )

    @Option(
        help: ArgumentHelp(
            "Trước hạn chừng này ngày, cách nhau dấu phẩy; 0 là trong ngày đến hạn; trống là không nhắc.",
            valueName: "số ngày"
        )
    )
    var before: String?

    @Option(
        help: ArgumentHelp("Quá hạn chừng này ngày, cách nhau dấu phẩy; trống là không nhắc.", valueName: "số ngày")
    )
    var overdue: String?

    @Option(help: ArgumentHelp("Sau nấc quá hạn cuối, cứ chừng này ngày nhắc lại; 0 là thôi.", valueName: "số ngày"))
    var every: Int?

    @Option(help: ArgumentHelp("Giờ nhắc buổi sáng, như 07:00.", valueName: "giờ"))
    var morning: String?

    @Option(
        help: ArgumentHelp("Giờ không gửi thư và tin, như 20:00-06:30; 00:00-00:00 là không có.", valueName: "từ-đến")
    )
    var quiet: String?

    @Option(help: ArgumentHelp("Quá hạn chừng này ngày thì báo cả lãnh đạo; 0 là không báo.", valueName: "số ngày"))
    var leadersAfter: Int?

    @Option(help: ArgumentHelp("Của riêng một người: tài khoản, số hoặc họ tên.", valueName: "người"))
    var person: String?

    @Flag(help: "Người này được nhắc như cả đơn vị.")
    var asAuthority = false

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if person != nil, morning != nil || leadersAfter != nil {
            throw ValidationError("--morning và --leaders-after là của cả đơn vị, không dùng cùng --person.")
        }
        if asAuthority, person == nil || changesSome { throw ValidationError("--as-authority chỉ đi cùng --person.") }
    }

    private var changesSome: Bool {
        changesLadder || morning != nil || quiet != nil || leadersAfter != nil
    }

    private var changesLadder: Bool { before != nil || overdue != nil || every != nil }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        if let person { return try set(person, session) }
        let known = try session.read { try $0.notificationSettings() }
        let settings =
            try !changesSome
            ? known
            : session.write { changes in
                var settings = try changes.records.notificationSettings()
                settings.ladder = try ladder(over: settings.ladder)
                settings.morning = try morning.map(Self.time) ?? settings.morning
                settings.quiet = try quiet.map(Self.hours) ?? settings.quiet
                if let leadersAfter { settings.leadersAfter = leadersAfter == 0 ? nil : leadersAfter }
                try changes.setNotifications(settings)
                return settings
            }
        let leaders = settings.leadersAfter.map { "quá hạn từ \($0) ngày" } ?? "không báo"
        try session.say(
            """
            Các nấc nhắc: \(settings.ladder.words)
            Giờ nhắc: \(settings.morning), ngày làm việc
            Giờ yên tĩnh: \(settings.quiet.words)
            Báo lãnh đạo: \(leaders)
            """
        )
        return .done
    }

    private func set(_ person: String, _ session: RegisterSession) throws -> ExitStatus {
        if changesSome || asAuthority { try session.write { try change(person, $0) } }
        let (who, own, common) = try session.read { records in
            let who = try records.person(typed: person)
            return (who, try records.personalSettings(of: who.id), try records.notificationSettings())
        }
        func note(_ isOwn: Bool) -> String { isOwn ? "" : " (như cả đơn vị)" }
        try session.say(
            """
            \(who.name)
            Các nấc nhắc: \((own.ladder ?? common.ladder).words)\(note(own.ladder != nil))
            Giờ yên tĩnh: \((own.quiet ?? common.quiet).words)\(note(own.quiet != nil))
            Nhận thư: \(own.address?.text ?? "không")
            """
        )
        return .done
    }

    private func change(_ person: String, _ changes: Changes) throws {
        let who = try changes.records.person(typed: person)
        var own = try changes.records.personalSettings(of: who.id)
        if changesLadder { own.ladder = try ladder(over: own.ladder ?? changes.records.notificationSettings().ladder) }
        if let quiet { own.quiet = try Self.hours(quiet) }
        if asAuthority { (own.ladder, own.quiet) = (nil, nil) }
        try changes.setNotifications(own, of: who.id)
    }

    private func ladder(over known: Ladder) throws -> Ladder {
        try Ladder(
            before: before.map(Self.days) ?? known.before,
            overdue: overdue.map(Self.days) ?? known.overdue,
            every: every.map { $0 == 0 ? nil : $0 } ?? known.every
        )
    }

    private static func days(_ text: String) throws -> [Int] {
        let days = text.split(whereSeparator: { $0 == "," || $0 == " " }).map { Int($0) }
        guard !days.contains(nil) else {
            throw Failure(.usage, "“\(text)” không phải là số ngày cách nhau dấu phẩy, như 7,3,1.")
        }
        return days.compactMap { $0 }
    }

    private static func time(_ text: String) throws -> TimeOfDay {
        guard let time = TimeOfDay(parsing: text) else {
            throw Failure(.usage, "“\(text)” không phải là giờ; hãy ghi như 07:00.")
        }
        return time
    }

    private static func hours(_ text: String) throws -> QuietHours {
        guard let hours = QuietHours(parsing: text) else {
            throw Failure(.usage, "“\(text)” không phải là giờ yên tĩnh; hãy ghi như 20:00-06:30.")
        }
        return hours
    }
}
