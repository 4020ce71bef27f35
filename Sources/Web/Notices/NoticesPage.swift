import Kernel
import Markup
import Notifications
import Obligations
import Organisations
import Storage

/// The reminders of whoever looks, the latest first (thông báo).
struct NoticesPage {
    private let scene: Scene
    private let notices: [Notice]
    private let isMore: Bool
    private let isUnread: Bool

    init(_ records: Records, _ scene: Scene, _ form: Form) throws {
        self.scene = scene
        isUnread = form["all"] == nil
        let found = try records.notices(
            of: scene.principal.person,
            isUnread: isUnread,
            behind: form.number("after").map { Identifier($0) },
            limit: Self.length + 1
        )
        isMore = found.count > Self.length
        notices = Array(found.prefix(Self.length))
    }

    private static let length = 50

    private var words: NoticeWords { scene.words.notices }

    var page: Page { Page(title: words.title, place: .notices, help: .notices, body: html) }

    private var html: HTML {
        """
        <div class="head"><h1>\(words.title)</h1><a href="\(Link.settings)">\(words.settings)</a></div>\(tabs)
        \(notices.isEmpty ? "<p class=\"empty\">\(isUnread ? words.nothingNew : words.nothing)</p>" : list)\(more)
        """
    }

    private var tabs: HTML {
        let choices: [(String, Bool, String)] = [
            (words.unread, isUnread, Link.notices.path), (words.all, !isUnread, Link.notices.path([("all", "yes")])),
        ]
        let links = choices.map { name, isCurrent, path -> HTML in
            let current: HTML? = isCurrent ? " aria-current=\"true\"" : nil
            return "<a href=\"\(path)\"\(current)>\(name)</a>"
        }
        return "<nav class=\"tabs\" aria-label=\"\(words.title)\">\(links)</nav>"
    }

    private var list: HTML {
        let rows = notices.map { notice -> HTML in
            let read: HTML? = notice.read == nil ? nil : " class=\"read\""
            return """
                <li data-row\(read)><a class="row" href="\(Link.obligation(notice.reminder.obligation))"><span class="what">\(notice.content)</span>
                <span class="meta"><span class="lead">\(notice.lead)</span><span class="due">\(scene.words.list.due(notice.reminder.due.vietnamese))</span>
                \(StatusBadge(status: notice.status, words: scene.words.status).html)<span>\(words.told(notice.made.vietnamese))</span></span></a></li>
                """
        }
        let ids = notices.filter { $0.read == nil }.map { Field.hidden("id", $0.id.description) }
        let mark: HTML? =
            ids.isEmpty
            ? nil : PostForm(link: .readNotices, verb: words.markRead, fields: ids, isQuiet: true).html(scene)
        return "<ul class=\"rows\">\(rows)</ul><div class=\"act below\">\(mark)</div>"
    }

    private var more: HTML? {
        guard isMore, let last = notices.last else { return nil }
        let path = Link.notices.path([("all", isUnread ? nil : "yes"), ("after", last.id.description)])
        return "<p class=\"more\"><a href=\"\(path)\" rel=\"next\">\(scene.words.list.more)</a></p>"
    }
}
