import Foundation
import HTTPTypes
import Kernel
import Obligations
import Organisations
import Server
import Storage
import Testing

@testable import Web

/// Evidence that comes piece by piece, as the script sends it.
@Suite struct UploadTests {
    /// Cường leads obligation 1; beside him there is Yến of another body.
    private static func stage() async throws -> (ward: WebWard, lead: Browser) {
        let ward = try WebWard()
        let police = try ward.body("Công an phường")
        try ward.person(.unitHead, login: "cuong", in: police)
        try ward.person(.unitHead, login: "yen", in: try ward.body("Trạm Y tế phường"))
        try ward.takeInPaper(ledBy: police)
        let lead = try await ward.browser(as: "cuong")
        _ = try await lead.get("/obligations/1")
        _ = try await lead.post("/obligations/1/receive", ["version": "1"])
        return (ward, lead)
    }

    private static let report = Array("Biên bản kiểm tra các điểm đỗ xe".utf8)

    private static func begin(_ browser: Browser, _ name: String = "bien-ban.txt", length: Int = report.count)
        async throws
        -> String
    {
        let fields = ["step": "update", "name": name, "length": String(length)]
        let answer = try await browser.post("/obligations/1/uploads", fields)
        #expect(answer.status == .created)
        return try #require(answer.location)
    }

    private static func offset(_ answer: Browser.Answer) -> Int? {
        HTTPField.Name("Upload-Offset").flatMap { answer.headers[$0] }.flatMap { Int($0) }
    }

    private static func step(_ uploads: String..., version: String = "2") -> String {
        (uploads.map { "upload=\($0.split(separator: "/").last ?? "")" } + ["version=\(version)", "progress=60"])
            .joined(separator: "&")
    }

    @Test func `pieces become evidence when a step names them`() async throws {
        let (ward, lead) = try await Self.stage()
        let place = try await Self.begin(lead)
        #expect(Self.offset(try await lead.ask(.head, place)) == 0)
        let first = try await lead.ask(.patch, place, Array(Self.report.prefix(10)), at: 0)
        #expect(first.status == .noContent && Self.offset(first) == 10)
        // The page has it, and says that it is not all.
        #expect(try await lead.get("/obligations/1").text.contains("hãy chọn lại tệp này để gửi tiếp"))
        let early = try await lead.send(form: Self.step(place), to: "/obligations/1/update")
        #expect(early.status == .unprocessableContent && early.text.contains("chưa gửi xong"))
        let last = try await lead.ask(.patch, place, Array(Self.report.dropFirst(10)), at: 10)
        #expect(last.status == .noContent && Self.offset(last) == Self.report.count)
        let id = try #require(place.split(separator: "/").last)
        #expect(try await lead.get("/obligations/1").text.contains("name=\"upload\" value=\"\(id)\" checked"))
        #expect(try await lead.send(form: Self.step(place), to: "/obligations/1/update").status == .seeOther)
        let page = try await lead.get("/obligations/1").text
        let link = String(try #require(page.matches(of: /\/obligations\/1\/evidence\/\d+/).last).0)
        #expect(try await lead.get(link).text == "Biên bản kiểm tra các điểm đỗ xe")
        // It has been used up.
        #expect(try await lead.ask(.head, place).status == .notFound)
        #expect(
            try await lead.send(form: Self.step(place, version: "3"), to: "/obligations/1/update").status == .notFound
        )
        let principal = ward.office
        #expect(
            try ward.installation.register.read(in: principal.authority) { try $0.evidence(of: Identifier(1)).count }
                == 2
        )
    }

    @Test func `several go with one form, beside files of the form itself`() async throws {
        let (ward, lead) = try await Self.stage()
        var places: [String] = []
        for number in 1...2 {
            let content = Array("Ảnh chụp số \(number)".utf8)
            let place = try await Self.begin(lead, "\(number).txt", length: content.count)
            _ = try await lead.ask(.patch, place, content, at: 0)
            places.append(place)
        }
        let sent = try await lead.upload(
            "3.txt",
            "Ảnh chụp số 3",
            to: "/obligations/1/update",
            ["version": "2", "progress": "60"],
            uploads: places.compactMap { $0.split(separator: "/").last.map(String.init) }
        )
        #expect(sent.status == .seeOther)
        let names = try ward.installation.register.read(in: ward.office.authority) { records in
            try records.evidence(of: Identifier(1)).map(\.name)
        }
        #expect(names == ["a.txt", "3.txt", "1.txt", "2.txt"])
    }

    @Test func `a piece fits only where the last one ended, and once`() async throws {
        let (_, lead) = try await Self.stage()
        let place = try await Self.begin(lead)
        for (at, status, offset) in [(5, 409, 0), (0, 204, 4), (0, 204, 4), (2, 409, 4), (-4, 409, 4), (4, 204, 8)] {
            let answer = try await lead.ask(.patch, place, Array(Self.report[max(0, at)..<(max(0, at) + 4)]), at: at)
            #expect(answer.status.code == status && Self.offset(answer) == offset, "at \(at)")
        }
        let long = try await lead.ask(.patch, place, Self.report, at: 8)
        #expect(long.status == .contentTooLarge)
        #expect(Self.offset(try await lead.ask(.head, place)) == 8)
        #expect(try await lead.ask(.patch, place, [1]).status == .badRequest)
    }

    @Test func `what somebody sends is there for nobody else`() async throws {
        let (ward, lead) = try await Self.stage()
        let place = try await Self.begin(lead)
        for login in ["yen", "hoa"] {
            let other = try await ward.browser(as: login)
            _ = try await other.get("/")
            #expect(try await other.ask(.head, place).status == .notFound)
            #expect(try await other.ask(.patch, place, Self.report, at: 0).status == .notFound)
            #expect(try await other.ask(.delete, place).status == .notFound)
        }
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/obligations/1")
        _ = try await lead.ask(.patch, place, Self.report, at: 0)
        #expect(try await office.send(form: Self.step(place), to: "/obligations/1/update").status == .notFound)
        lead.key = "forged"
        #expect(try await lead.ask(.patch, place, Self.report, at: 0).status == .forbidden)
        #expect(try await lead.ask(.delete, place).status == .forbidden)
        #expect(try await ward.browser().ask(.head, place).status == .unauthorized)
    }

    @Test func `limits hold before anything is sent`() async throws {
        let (_, lead) = try await Self.stage()
        for (length, status) in [(0, 422), (-1, 422), ((25 << 20) + 1, 413)] {
            let fields = ["step": "update", "name": "x", "length": String(length)]
            #expect(try await lead.post("/obligations/1/uploads", fields).status.code == status)
        }
        #expect(
            try await lead.post("/obligations/1/uploads", ["step": "accept", "name": "x", "length": "1"]).status
                == .unprocessableContent
        )
        for _ in 1...2 { _ = try await Self.begin(lead, length: 25 << 20) }
        let more = try await lead.post(
            "/obligations/1/uploads",
            ["step": "update", "name": "x", "length": "\(25 << 20)"]
        )
        #expect(more.status == .unprocessableContent && more.text.contains("Đang có 2 tệp chưa dùng"))
        let place = try await Self.begin(lead, length: 1)
        #expect(try await lead.ask(.delete, place).status == .noContent)
        #expect(try await lead.ask(.head, place).status == .notFound)
    }

    @Test func `what is no evidence is refused with the step, and nothing is lost`() async throws {
        let (ward, lead) = try await Self.stage()
        let place = try await Self.begin(lead, "ảnh.jpg", length: 4)
        _ = try await lead.ask(.patch, place, [0x7F, 0x45, 0x4C, 0x46], at: 0)
        let answer = try await lead.send(form: Self.step(place), to: "/obligations/1/update")
        #expect(answer.status == .unprocessableContent && answer.text.contains("ảnh.jpg"))
        #expect(try await lead.ask(.head, place).status == .ok)
        // A step that comes too late leaves the file for the next attempt.
        let good = try await Self.begin(lead)
        _ = try await lead.ask(.patch, good, Self.report, at: 0)
        #expect(
            try await lead.send(form: Self.step(good, version: "1"), to: "/obligations/1/update").status == .conflict
        )
        #expect(try await lead.ask(.head, good).status == .ok)
        #expect(
            try ward.installation.register.read(in: ward.office.authority) { try $0.evidence(of: Identifier(1)).count }
                == 1
        )
    }

    @Test func `what nobody used is gone after a day`() async throws {
        let (ward, lead) = try await Self.stage()
        let place = try await Self.begin(lead)
        _ = try await lead.ask(.patch, place, Self.report, at: 0)
        try ward.installation.register.forgetOldUploads()
        #expect(try await lead.ask(.head, place).status == .ok)
        let later = try WebWard(copyOf: ward, after: 2)
        try later.installation.register.forgetOldUploads()
        let browser = later.browser()
        browser.take(try #require(lead.cookie))
        #expect(try await browser.ask(.head, place).status == .notFound)
    }
}
