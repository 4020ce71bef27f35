import Accounts
import Calendars
import Crypto
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore
import Notifications
import Obligations
import Organisations
import RulePacks
import Server
import Storage

/// Private calendars (lịch riêng) for phones and Outlook, which cannot sign in: whoever has the address sees what its owner
/// sees, and a revoked one is not there.
extension Site {
    func addFeeds(to routes: Routes) {
        routes.get("/feeds/:name") { request, context in
            guard let name = context.parameters.get("name"), name.hasSuffix(".ics"), name.utf8.count < 100 else {
                throw HTTPError(.notFound)
            }
            let (token, known) = (SecretToken(brought: String(name.dropLast(4))), request.headers[.ifNoneMatch])
            return try await work { try self.feed(token, known) }
        }
    }

    private func feed(_ token: SecretToken, _ known: String?) throws -> Response {
        guard let feed = try installation.register.feed(token),
            let bytes = try installation.register.read(in: feed.authority.id, { try calendar(of: feed, $0) })
        else { throw HTTPError(.notFound) }
        let mark = "\"\(SHA256.hash(data: bytes).prefix(16).map { String($0, radix: 16) }.joined(separator: "-"))\""
        // Asked again every time, since a deadline moves and an address is revoked.
        var headers: HTTPFields = [.eTag: mark, .cacheControl: "private, no-cache"]
        if known?.split(separator: ",").contains(where: {
            $0.drop(while: { $0 == " " || $0 == "W" || $0 == "/" }) == mark
        })
            == true
        {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = "text/calendar; charset=utf-8"
        if let name = HTTPField.Name("X-Robots-Tag") { headers[name] = "noindex" }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    // Written as of the beginning of the day: the same bytes until something changes or the day does.
    private func calendar(of feed: Feed, _ records: Records) throws -> [UInt8]? {
        let today = clock.today
        guard let obligations = try records.obligations(in: feed, on: today) else { return nil }
        let symbols = try records.symbols(of: obligations.map(\.id))
        let body = try feed.body.flatMap { id in try records.organisations().first { $0.id == id }?.name }
        let soon = records.rules.soon(on: today)
        var calendar = ICalendarWriter(stamp: today.midnight, reminders: try reminders(of: feed, records))
        calendar.begin("Đôn Đốc: \(body ?? feed.person.name)")
        for obligation in obligations {
            let status = obligation.facts.status(asOf: today, soon: soon).words
            let place = feed.authority.id.description
            CalendarEvent(obligation, symbol: symbols[obligation.id], status: status, place: place).map {
                calendar.add($0)
            }
        }
        calendar.end()
        return calendar.takeBytes()
    }

    private func reminders(of feed: Feed, _ records: Records) throws -> [Int] {
        let own = try records.personalSettings(of: feed.person.id).ladder
        return try (own ?? records.notificationSettings().ladder).before
    }
}
