package import Kernel
import Notifications
import Obligations
import Organisations
import Storage

/// What a gateway is told (thông điệp cho cổng nhắn tin), as JSON; docs/operating/notifications.md describes it.
package enum DigestMessage {
    /// One person's digest.
    static func body(_ digest: Digest, to person: Person, of authority: Authority) -> [UInt8] {
        write("digest", authority, digest.day) { json in
            json.key("person")
            json.object { json in
                json.key("id")
                json.value(Int(person.id.number))
                json.key("name")
                json.value(person.name)
                json.key("login")
                json.value(person.login)
            }
            json.key("text")
            json.value("\(authority.name): \(digest.summary) (\(digest.day.vietnamese)).")
            json.key("items")
            json.array(digest.items) { json, item in json.object { write(item, to: &$0) } }
        }
    }

    /// Only that the way is open.
    package static func test(of authority: Authority, on day: LocalDay) -> [UInt8] {
        write("test", authority, day) { json in
            json.key("text")
            json.value("\(authority.name): tin thử của Đôn Đốc (\(day.vietnamese)).")
        }
    }

    private static func write(
        _ event: String,
        _ authority: Authority,
        _ day: LocalDay,
        _ members: (inout JSONWriter) -> Void
    ) -> [UInt8] {
        let pieces = Pieces()
        var json = JSONWriter { pieces.bytes += $0 }
        json.object { json in
            json.key("event")
            json.value(event)
            json.key("authority")
            json.value(authority.code)
            json.key("day")
            json.value(day.description)
            members(&json)
        }
        json.finish()
        return Array(pieces.bytes.dropLast())
    }

    private static func write(_ item: Digest.Item, to json: inout JSONWriter) {
        let obligation = item.obligation
        json.key("obligation")
        json.value(Int(obligation.id.number))
        json.key("content")
        json.value(obligation.content)
        json.key("lead")
        json.array(obligation.parties(.lead)) { $0.value($1.name) }
        json.key("due")
        json.value(obligation.due?.description)
        json.key("status")
        json.value(item.status.kind.rawValue)
        json.key("words")
        json.value(item.status.words)
    }

    private final class Pieces {
        var bytes: [UInt8] = []
    }
}
