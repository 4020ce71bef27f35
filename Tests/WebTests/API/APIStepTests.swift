import Foundation
import HTTPTypes
import Kernel
import Obligations
import Organisations
import Server
import Storage
import Testing

@testable import Web

/// Steps that are sent, once and on what their sender has seen.
@Suite struct APIStepTests {
    private static func ward() throws -> WebWard {
        let ward = try WebWard()
        let police = try ward.body("Công an phường")
        try ward.person(.unitHead, login: "minh", in: police)
        try ward.takeInPaper(ledBy: police)
        return ward
    }

    @Test func `an obligation goes from receipt to acceptance`() async throws {
        let ward = try Self.ward()
        let (unit, office) = (try Program(ward, as: "minh"), try Program(ward, as: "hoa"))
        #expect(try await unit.step("receive").json["stage"] as? String == "received")
        let update = try await unit.step("update", 1, #"{"progress": 40, "note": "Đã xong 2 điểm"}"#)
        #expect(try update.json["progress"] as? Int == 40)
        #expect(try await office.step("urge", 1, #"{"note":"Khẩn trương","day":"2026-07-03"}"#).status == 200)
        #expect(try await unit.step("answer", 1, #"{"note":"Xong trong tuần này"}"#).status == 200)
        #expect(try await unit.step("submit", 1, #"{"note":"Đã xong","day":null}"#).status == 200)
        let done = try await office.step("accept")
        let json = try done.json
        #expect(json["stage"] as? String == "done" && json["status"] as? String == "done-on-time")
        let history = try #require(json["history"] as? [[String: Any]])
        let steps = history.compactMap { $0["step"] as? String }
        #expect(steps == ["confirm", "receive", "update", "urge", "answer", "submit", "accept"])
        #expect(done.mark == (try await office.get("/api/v1/obligations/1").mark))
        // The trail has whose token it was, beside what was done.
        let trail = try ward.installation.register.read(in: ward.office.authority) { try $0.audit.lines(AuditFilter()) }
        #expect(trail.filter { $0.entry.action == "api-token.use" }.count == 6)
    }

    @Test func `whoever has not seen the last change is told`() async throws {
        let program = try Program(try Self.ward(), as: "hoa")
        let path = "/api/v1/obligations/1/receive"
        let mark = try #require(try await program.get("/api/v1/obligations/1").mark)
        #expect(try await program.post(path).problem == "unseen")
        for old in ["\"x\"", "W/\(mark)", ""] {
            #expect(try await program.post(path, nil, ["If-Match": old]).problem == "changed", "\(old)")
        }
        #expect(try await program.post(path, nil, ["If-Match": mark]).status == 200)
        #expect(try await program.post(path, nil, ["If-Match": mark]).problem == "changed")
    }

    @Test func `a request that is sent again is done once`() async throws {
        let ward = try Self.ward()
        let (program, other) = (try Program(ward, as: "hoa"), try Program(ward, as: "hoa"))
        let path = "/api/v1/obligations/1/urge"
        let body = #"{"note":"Khẩn trương"}"#
        let headers = ["If-Match": "*", "Idempotency-Key": "k-1"]
        let first = try await program.post(path, body, headers)
        let again = try await program.post(path, body, headers.merging(["If-Match": "\"cũ\""]) { $1 })
        #expect(first.status == 200 && again.plain.text == first.plain.text && again.mark == first.mark)
        #expect(try await program.post(path, #"{"note":"Khác"}"#, headers).problem == "key-reused")
        let elsewhere = try await program.post("/api/v1/obligations/1/cancel", body, headers)
        #expect(try elsewhere.problem == "key-reused")
        // The key is the token's: another token's request with it is another request.
        #expect(try await other.post(path, body, headers).status == 200)
        let history = try await program.get("/api/v1/obligations/1").json["history"] as? [[String: Any]]
        #expect(history?.filter { $0["step"] as? String == "urge" }.count == 2)
        // What was refused is not kept: it may be sent again once it fits.
        let refused = try await program.post(
            "/api/v1/obligations/1/accept",
            nil,
            headers.merging(["Idempotency-Key": "k-2"]) { $1 }
        )
        #expect(try refused.problem == "refused")
        #expect(
            try await program.post(
                "/api/v1/obligations/1/receive",
                nil,
                headers.merging(["Idempotency-Key": "k-2"]) { $1 }
            ).status == 200
        )
        // After a day the key is free again.
        let later = Program(try WebWard(copyOf: ward, after: 2), bearing: program.token)
        #expect(try await later.post(path, #"{"note":"Khác"}"#, headers).status == 200)
    }

    @Test(arguments: [
        ("update", "{", "#"), ("update", "[]", "#"), ("update", "\"x\"", "#"), ("update", "{}", "#/progress"),
        ("update", #"{"progress":101}"#, "#/progress"), ("update", #"{"progress":"10"}"#, "#/progress"),
        ("update", #"{"progress":1.5}"#, "#/progress"), ("update", #"{"progress":null}"#, "#/progress"),
        ("update", #"{"progress":10,"note":5}"#, "#/note"), ("update", #"{"progress":10,"a/b~c":5}"#, "#/a~1b~0c"),
        ("urge", #"{"note":"x","day":"3/7/2026"}"#, "#/day"), ("urge", #"{"note":"x","day":"2026-02-30"}"#, "#/day"),
        ("urge", #"{"note":"  "}"#, "#/note"), ("urge", "", "#/note"), ("urge", #"{"note":{"x":[1]}}"#, "#/note"),
        ("urge", #"{"note":"a\u0000b"}"#, "#/note"), ("receive", #"{"note":"x"}"#, "#/note"),
    ])
    func `what does not fit is told by its place`(step: String, body: String, place: String) async throws {
        let program = try Program(try Self.ward(), as: "hoa")
        let answer = try await program.post("/api/v1/obligations/1/\(step)", body, ["If-Match": "*"])
        #expect(try answer.problem == "invalid" && answer.status == 400 && answer.places == [place])
    }

    @Test func `a body of another kind or too large is not taken`() async throws {
        let program = try Program(try Self.ward(), as: "hoa")
        let path = "/api/v1/obligations/1/urge"
        let form = try await program.post(
            path,
            "note=x",
            ["If-Match": "*", "Content-Type": "application/x-www-form-urlencoded"]
        )
        #expect(try form.problem == "media-type" && form.header("Accept-Post") == "application/json")
        let large = "{\"note\":\"\(String(repeating: "a", count: 70_000))\"}"
        #expect(try await program.post(path, large, ["If-Match": "*"]).problem == "too-large")
        let long = "{\"note\":\"\(String(repeating: "a", count: 5_001))\"}"
        #expect(try await program.post(path, long, ["If-Match": "*"]).places == ["#/note"])
        for key in ["", String(repeating: "k", count: 256), "có dấu"] {
            let headers = ["If-Match": "*", "Idempotency-Key": key]
            #expect(try await program.post(path, #"{"note":"x"}"#, headers).places == ["Idempotency-Key"], "\(key)")
        }
        let typed = ["If-Match": "*", "Content-Type": "application/json; charset=utf-8"]
        #expect(try await program.post(path, #"{"note":"x"}"#, typed).status == 200)
    }
}
