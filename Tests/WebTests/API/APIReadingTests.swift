import Accounts
import Foundation
import HTTPTypes
import Kernel
import Obligations
import Organisations
import Server
import Storage
import Testing

@testable import Web

/// What the JSON interface tells, and how it is asked.
@Suite struct APIReadingTests {
    /// A ward whose police have obligations with deadlines one day after another.
    private static func ward(obligations count: Int, rate: Int = 100) throws -> WebWard {
        var settings = SiteSettings()
        settings.rate = rate
        let ward = try WebWard(settings: settings)
        let police = try ward.body("Công an phường")
        let paper = SourceDocument(
            id: Identifier(0),
            sha256: "cd34",
            fileName: "ke-hoach.txt",
            format: "text",
            byteCount: 10,
            number: "20-KH/ĐU",
            issued: WebWard.now.day,
            imported: WebWard.now
        )
        let proposals = (1...count).map { number in
            Proposal(
                ordinal: number,
                content: "Kiểm tra chợ số \(number)",
                modality: .order,
                span: 0..<10,
                parties: [Party(.lead, "Công an phường", organisation: police)],
                deadline: WebWard.now.day.adding(days: 30 - number)
            )
        }
        try ward.installation.register.write(as: ward.office) { changes in
            let (id, _) = try changes.importDocument(paper, text: "Kiểm tra chợ", proposals: proposals)
            for proposal in try changes.records.proposals(of: id) {
                _ = try changes.confirm(proposal, issued: WebWard.now.day, quote: "Kiểm tra chợ")
            }
        }
        return ward
    }

    @Test(arguments: ["/api/v1/obligations?order=newest&limit=3", "/api/v1/obligations?limit=3&q=cho&status=all"])
    func `pages follow one another by their links and miss nothing`(first: String) async throws {
        let program = try Program(try Self.ward(obligations: 8), as: "hoa")
        var (path, seen, cursors): (String?, [Int], [String?]) = (first, [], [])
        while let place = path, cursors.count < 9 {
            let answer = try await program.get(place)
            seen += try answer.items.compactMap { $0["id"] as? Int }
            cursors.append(try answer.json["next"] as? String)
            path = answer.header("Link").flatMap { $0.firstMatch(of: /<([^>]+)>; rel="next"/) }.map { String($0.1) }
            #expect((path == nil) == (cursors.last == .some(nil)))
        }
        #expect(cursors.count == 3 && seen.count == 8 && Set(seen).count == 8)
    }

    @Test(arguments: ["documents", "organisations"])
    func `other lists have pages as well`(list: String) async throws {
        let ward = try Self.ward(obligations: 1)
        try ward.takeInPaper(ledBy: try ward.body("Trạm Y tế phường"))
        let program = try Program(ward, as: "hoa")
        let all = try await program.get("/api/v1/\(list)").items.compactMap { $0["id"] as? Int }
        #expect(all.count > 1)
        let first = try await program.get("/api/v1/\(list)?limit=1")
        let cursor = try #require(try first.json["next"] as? String)
        let rest = try await program.get("/api/v1/\(list)?cursor=\(cursor)")
        #expect(try (first.items + rest.items).compactMap { $0["id"] as? Int } == all)
        #expect(rest.header("Link") == nil)
    }

    @Test(arguments: [
        ("status=all", 2), ("", 1), ("status=cancelled", 1), ("lead=999", 0), ("document=1&status=all", 2),
        ("q=cho&status=overdue", 0), ("from=2026-07-28&to=2026-07-28", 1), ("awaiting=receipt", 1), ("topic=x", 0),
    ])
    func `filters are those of the screen`(query: String, count: Int) async throws {
        let ward = try Self.ward(obligations: 2)
        try ward.installation.register.write(as: ward.office) { changes in
            _ = try changes.take(.cancel(reason: "Trùng"), with: Identifier(1))
        }
        let program = try Program(ward, as: "hoa")
        #expect(try await program.get("/api/v1/obligations?\(query)").items.count == count)
    }

    @Test(arguments: [
        ("obligations?limit=0", "limit"), ("obligations?limit=201", "limit"), ("obligations?limit=", "limit"),
        ("obligations?limit=1&limit=2", "limit"), ("obligations?statuss=overdue", "statuss"),
        ("obligations?status=x", "status"), ("obligations?from=20/8/2026", "from"),
        ("obligations?to=2026-02-30", "to"), ("obligations?lead=-1", "lead"), ("obligations?cursor=5", "cursor"),
        ("obligations?cursor=5.x", "cursor"), ("obligations?q=%00", "q"),
        ("obligations?topic=\(String(repeating: "x", count: 201))", "topic"), ("documents?year=26", "year"),
        ("documents?state=open", "state"), ("organisations?cursor=a", "cursor"), ("status?x=1", "x"),
        ("obligations/1?expand=all", "expand"),
    ])
    func `a parameter that says nothing is told by its name`(path: String, name: String) async throws {
        let answer = try await Program(try Self.ward(obligations: 1), as: "hoa").get("/api/v1/\(path)")
        #expect(try answer.problem == "invalid" && answer.status == 400 && answer.places == [name])
    }

    @Test func `what has not changed is not sent again`() async throws {
        let ward = try Self.ward(obligations: 1)
        let program = try Program(ward, as: "hoa")
        for path in ["obligations", "obligations/1", "documents/1", "organisations/1", "status", "openapi.json"] {
            let first = try await program.get("/api/v1/\(path)")
            let mark = try #require(first.mark)
            for known in [mark, "W/\(mark)", "\"x\", \(mark)", "*"] {
                let again = try await program.get("/api/v1/\(path)", ["If-None-Match": known])
                #expect(again.status == 304 && again.plain.text.isEmpty && again.mark == mark, "\(path) \(known)")
            }
            #expect(try await program.get("/api/v1/\(path)", ["If-None-Match": "\"x\""]).status == 200)
        }
        let before = try await program.get("/api/v1/obligations/1").mark
        try ward.installation.register.write(as: ward.office) { changes in
            _ = try changes.take(.update(progress: 10, note: "Đã bắt đầu"), with: Identifier(1))
        }
        let after = try await program.get("/api/v1/obligations/1", ["If-None-Match": before ?? ""])
        #expect(try after.status == 200 && after.json["progress"] as? Int == 10)
    }

    @Test func `what is not there is a problem, and so is what is asked in a wrong way`() async throws {
        let program = try Program(try Self.ward(obligations: 1), as: "hoa")
        for path in [
            "obligations/2", "obligations/x", "obligations/99999999999999999999", "documents/7", "organisations/0", "x",
            "obligations/1/divide", "", "obligations/1/receive/x",
        ] {
            #expect(try await program.get("/api/v1/\(path)").problem == "not-found", "\(path)")
        }
        #expect(try await program.get("/api/v2/status").problem == "not-found")
        for (method, path, allowed) in [
            (HTTPRequest.Method.delete, "obligations/1", "GET, HEAD"), (.post, "obligations", "GET, HEAD"),
            (.get, "obligations/1/receive", "POST"), (.put, "status", "GET, HEAD"),
            (.options, "documents", "GET, HEAD"),
        ] {
            let answer = try await program.ask(method, "/api/v1/\(path)", nil)
            #expect(try answer.problem == "method-not-allowed" && answer.status == 405)
            #expect(answer.header("Allow") == allowed, "\(path)")
        }
        let head = try await program.ask(.head, "/api/v1/status", nil)
        #expect(head.status == 200 && head.plain.text.isEmpty && head.mark != nil)
    }

    @Test func `a program that asks too fast is told, and others are not`() async throws {
        // Two at once, and one more every five seconds.
        let ward = try Self.ward(obligations: 1, rate: 1)
        let (wild, calm) = (try Program(ward, as: "hoa"), try Program(ward, as: "hoa"))
        var last = try await wild.get("/api/v1/status")
        for _ in 1...8 where last.status == 200 { last = try await wild.get("/api/v1/status") }
        #expect(try last.problem == "too-fast" && last.status == 429 && last.header("Retry-After") == "1")
        #expect(try await calm.get("/api/v1/status").status == 200)
    }

    @Test func `an address that asks too fast and a foreign site are told in the same form`() async throws {
        let ward = try Self.ward(obligations: 1)
        let foreign = try await Program(ward, as: "hoa").step("receive")
        #expect(foreign.status == 200)
        let refused = try await Program(ward, as: "hoa").post(
            "/api/v1/obligations/1/receive",
            nil,
            ["Sec-Fetch-Site": "cross-site"]
        )
        #expect(try refused.problem == "forbidden")
        #expect(
            refused.header("Content-Security-Policy") != nil && refused.header("X-Content-Type-Options") == "nosniff"
        )
    }
}
