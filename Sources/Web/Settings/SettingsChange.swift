import Kernel
import Mail
import Notifications
import Organisations
import Storage

/// What a form of the settings asks for.
struct SettingsChange {
    let scene: Scene
    private let form: Form

    init(_ form: Form, _ scene: Scene) {
        self.form = form
        self.scene = scene
    }

    private var words: SettingsWords { scene.words.settings }

    func mine(_ records: Records) throws -> PersonalSettings {
        PersonalSettings(
            address: try form["address"].map { text throws(Failure) in try EmailAddress(typed: text) },
            ladder: form["own"] == nil ? nil : try ladder(),
            quiet: try form["quiet"].map(hours)
        )
    }

    func ours(_ records: Records) throws -> NotificationSettings {
        var settings = try records.notificationSettings()
        settings.ladder = try ladder()
        guard let morning = form["morning"].flatMap({ TimeOfDay(parsing: $0) }) else {
            throw Failure(.usage, words.badTime)
        }
        settings.morning = morning
        settings.quiet = try hours(form["quiet"] ?? "")
        settings.leadersAfter = form.number("leaders").map { Int($0) }
        return settings
    }

    var body: Identifier<Organisation>? { form.number("body").map { Identifier($0) } }

    var isPrivate: Bool { form["private"] != nil }

    var webhook: WebhookAddress {
        get throws { try WebhookAddress(typed: form["address"] ?? "", allowsPrivate: isPrivate) }
    }

    private func hours(_ text: String) throws(Failure) -> QuietHours {
        guard let hours = QuietHours(parsing: text) else { throw Failure(.usage, words.badHours(text)) }
        return hours
    }

    private func ladder() throws -> Ladder {
        try Ladder(
            before: days("before"),
            overdue: days("overdue"),
            every: form.number("every").map { Int($0) }
        )
    }

    private func days(_ name: String) throws(Failure) -> [Int] {
        let text = form[name] ?? ""
        let days = text.split { $0 == "," || $0 == " " || $0 == ";" }.map { Int($0) }
        guard !days.contains(nil) else { throw Failure(.usage, words.badDays(text)) }
        return days.compactMap { $0 }
    }
}
