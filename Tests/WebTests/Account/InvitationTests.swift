import Accounts
import HTTPTypes
import Kernel
import Organisations
import Server
import Storage
import Testing

@testable import Web

@Suite struct InvitationTests {
    private static func ward() throws -> (WebWard, Identifier<Person>) {
        let ward = try WebWard()
        let person = try ward.installation.register.write(as: ward.office) { changes in
            try changes.add(Person(id: Identifier(0), name: "Phạm Văn Bình", login: "binh"))
        }
        return (ward, person)
    }

    private static func invite(_ person: Identifier<Person>, _ browser: Browser) async throws -> String {
        let page = try await browser.post("/accounts/\(person)/invite", [:])
        return String(try #require(page.text.firstMatch(of: /value="http:\/\/localhost(\/invitation[^"]+)"/)).1)
    }

    private static func fields(_ link: String, _ password: String) -> [String: String] {
        ["t": String(link.split(separator: "=")[1]), "new": password, "again": password]
    }

    @Test func `a link sets a password once, and the last link counts`() async throws {
        let (ward, person) = try Self.ward()
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/accounts")
        let (old, link) = (try await Self.invite(person, office), try await Self.invite(person, office))
        let guest = ward.browser()
        #expect(try await guest.get(old).status == .notFound)
        let page = try await guest.get(link)
        #expect(page.text.contains("Phạm Văn Bình") && page.headers[.cacheControl] == "no-store")
        #expect(try await guest.post("/invitation", Self.fields(link, "ngắn")).status == .unprocessableContent)
        let set = try await guest.post("/invitation", Self.fields(link, WebWard.words))
        #expect(set.location == "/sign-in?invited=1")
        #expect(try await guest.post("/sign-in", ["login": "binh", "password": WebWard.words]).location == "/")
        #expect(try await guest.get(link).status == .notFound)
        #expect(try await guest.post("/invitation", Self.fields(link, "kẻ khác đặt lại")).status == .notFound)
    }

    @Test func `a link runs out, and one of somebody who has left is good for nothing`() async throws {
        let (ward, person) = try Self.ward()
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/accounts")
        let link = try await Self.invite(person, office)
        for (days, status) in [(2, HTTPResponse.Status.ok), (3, .notFound)] {
            let later = try WebWard(copyOf: ward, after: days)
            #expect(try await later.browser().get(link).status == status, "\(days)")
        }
        try ward.installation.register.write(as: ward.office) {
            try $0.end(person, lastDay: WebWard.now.day.adding(days: -1))
        }
        #expect(try await ward.browser().get(link).status == .notFound)
    }
}
