import HTTPTypes
import Kernel
import Organisations
import Server
import Storage
import Testing

@testable import Web

/// The screens of those who keep the register: bodies, people, days off, rules, settings, help.
@Suite struct KeepingTests {
    @Test func `a body is added, gets a name and a post, and ends with its successor`() async throws {
        let ward = try WebWard()
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/organisations")
        let fields = ["name": "Trạm Y tế phường An Hạ", "kind": "government", "level": "ward", "account": "yes"]
        let path = try #require(try await office.post("/organisations", fields).location)
        #expect(try await office.post("\(path)/add-name", ["name": "TYT phường"]).location == path)
        let person = try ward.installation.register.read(in: ward.office.authority) { try $0.people()[0].id }
        let post = ["title": "Trưởng trạm", "person": person.description]
        #expect(try await office.post("\(path)/appoint", post).status == .seeOther)
        let page = try await office.get(path).text
        #expect(page.contains("TYT phường") && page.contains("<b>Trưởng trạm</b>: Lê Thị Hoa"))
        #expect(try await office.post("\(path)/code", ["code": "mã sai!"]).status == .unprocessableContent)
        #expect(try await office.post("\(path)/end", ["day": "2026-06-29"]).status == .seeOther)
        let directory = try await office.get("/organisations").text
        #expect(directory.contains("Chưa hoặc không còn hoạt động (1)"))
        #expect(try await office.get("/organisations?q=tyt").text.contains("Không có cơ quan nào mang tên này."))
        #expect(try await office.get("/organisations/99").status == .notFound)
    }

    @Test func `a name that papers mean another body by is given only when that is said`() async throws {
        let ward = try WebWard()
        let station = try ward.body("Trạm Y tế phường Hòa Lạc")
        let school = try ward.body("Trường Tiểu học An Hạ")
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/organisations/\(station)")
        let name = "Trạm Y tế phường"
        for (path, field) in [
            ("/organisations", ["name": name]), ("/organisations/\(school)/rename", ["name": name]),
            ("/organisations/\(school)/add-name", ["name": name]),
        ] {
            let answer = try await office.post(path, field)
            #expect(answer.status == .conflict, "\(path)")
            #expect(answer.text.contains("“\(name)” đang được hiểu là “Trạm Y tế phường Hòa Lạc”"), "\(path)")
        }
        let fields = ["name": name, "distinct": "yes"]
        #expect(try await office.post("/organisations", fields).status == .seeOther)
    }

    @Test func `who does not keep the directory may read it and change nothing`() async throws {
        let ward = try WebWard()
        let police = try ward.body("Công an phường")
        try ward.person(.unitHead, login: "cuong", in: police)
        let lead = try await ward.browser(as: "cuong")
        let page = try await lead.get("/organisations/\(police)").text
        #expect(page.contains("<h1>Công an phường</h1>") && !page.contains("Đổi tên"))
        #expect(try await lead.post("/organisations/\(police)/rename", ["name": "X"]).status == .forbidden)
        #expect(try await lead.get("/people").status == .forbidden)
        #expect(try await lead.get("/people/1").status == .forbidden)
        #expect(
            try await lead.post("/calendar", ["lines": "02/9/2027;nghỉ;Quốc khánh", "source": "x"]).status == .forbidden
        )
    }

    @Test func `somebody is added with a role, renamed, and leaves`() async throws {
        let ward = try WebWard()
        let police = try ward.body("Công an phường")
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/people")
        let fields = ["name": "Phạm Duy Cường", "login": "cuong", "role": "unitHead", "body": police.description]
        let path = try #require(try await office.post("/people", fields).location)
        let page = try await office.get(path).text
        #expect(page.contains("<b>trưởng đơn vị</b>, Công an phường"))
        #expect(try await office.post("\(path)/rename", ["name": "Phạm Duy Cương"]).status == .seeOther)
        let revoked = ["role": "unitHead", "body": police.description, "day": "2026-06-29"]
        #expect(try await office.post("\(path)/revoke", revoked).status == .seeOther)
        #expect(try await office.post("\(path)/end", ["day": "2026-06-29"]).status == .seeOther)
        #expect(try await office.get("/people").text.contains("Đã thôi dùng (1)"))
        #expect(try await office.post("/people", ["name": "Ai đó"]).status == .unprocessableContent)
    }

    @Test func `a schedule is taken in for a year and says where it comes from`() async throws {
        let office = try await WebWard().browser(as: "hoa")
        #expect(try await office.get("/calendar?year=2027").text.contains("Chưa có lịch nghỉ chính thức năm 2027"))
        let fields = [
            "lines": "02/9/2027;nghỉ;Quốc khánh\n03/9/2027;nghỉ;Quốc khánh\n04/9/2027;làm bù;",
            "source": "Thông báo 12",
        ]
        let taken = try await office.post("/calendar", fields).text
        #expect(taken.contains("Đã nhập lịch năm 2027. 0 thời hạn") && taken.contains("Thông báo 12"))
        #expect(taken.contains("Thứ Bảy, 04/9/2027"))
        #expect(try await office.post("/calendar", ["lines": "x", "source": "y"]).status == .unprocessableContent)
        #expect(try await office.get("/calendar?year=1900").status == .unprocessableContent)
    }

    @Test func `rules stand with their sources, and deadlines are computed anew`() async throws {
        let office = try await WebWard().browser(as: "hoa")
        let page = try await office.get("/rules").text
        #expect(page.contains("Điều 112 Bộ luật Lao động") && page.contains("đã đối chiếu"))
        #expect(try await office.get("/rules?all=yes").text.utf8.count > page.utf8.count)
        #expect(try await office.post("/rules/apply", [:]).text.contains("Đã tính lại. 0 thời hạn"))
    }

    @Test func `somebody sets the own reminders, the office those of all`() async throws {
        let ward = try WebWard()
        try ward.person(.unitMember, login: "minh", in: try ward.body("Công an phường"))
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/settings")
        let ours = [
            "before": "5, 2, 0", "overdue": "1", "every": "", "morning": "06:30", "quiet": "21:00-06:00",
            "leaders": "10",
        ]
        #expect(try await office.post("/settings/ours", ours).text.contains("Đã lưu."))
        #expect(try await office.get("/settings").text.contains("value=\"5, 2, 0\""))
        let member = try await ward.browser(as: "minh")
        let page = try await member.get("/settings").text
        #expect(!page.contains("Nhắc việc của cả đơn vị") && !page.contains("Cổng nhắn tin"))
        #expect(try await member.post("/settings/ours", ours).status == .forbidden)
        #expect(try await member.post("/settings/mine", ["before": "mai"]).status == .ok)
        let wrong = ["own": "yes", "before": "mai", "overdue": "", "every": ""]
        #expect(try await member.post("/settings/mine", wrong).text.contains("“mai” không phải là số ngày"))
        #expect(try await member.post("/settings/webhooks", ["address": "https://gw.example/x"]).status == .forbidden)
    }

    @Test func `a private calendar is made, opened by its address, and revoked`() async throws {
        let ward = try WebWard()
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/settings")
        let page = try await office.post("/settings/feeds", ["body": ""]).text
        let address = String(
            try #require(page.firstMatch(of: /<code>http:\/\/localhost(\/feeds\/[^<]+\.ics)<\/code>/)).1
        )
        #expect(try await ward.browser().get(address).text.hasPrefix("BEGIN:VCALENDAR"))
        let revoke = String(try #require(page.firstMatch(of: /action="(\/settings\/feeds\/\d+\/revoke)"/)).1)
        #expect(try await office.post(revoke, [:]).status == .seeOther)
        #expect(try await ward.browser().get(address).status == .notFound)
    }

    @Test func `every topic of help is there in both languages`() async throws {
        let office = try await WebWard().browser(as: "hoa")
        let page = try await office.get("/help").text
        for topic in HelpTopic.allCases { #expect(page.contains("<section id=\"\(topic.rawValue)\">"), "\(topic)") }
        for words in [HelpWords.vietnamese, .english] {
            for topic in HelpTopic.allCases { #expect(!words.text(topic).isEmpty && !words.name(topic).isEmpty) }
        }
        #expect(try await office.get("/notifications").text.contains("Không có thông báo mới."))
    }

    @Test func `the trail is read and proved, and what was done to it shows`() async throws {
        let ward = try WebWard()
        let office = try await ward.browser(as: "hoa")
        _ = try await office.get("/organisations")
        _ = try await office.post("/organisations", ["name": "Trạm Y tế phường"])
        let page = try await office.get("/audit").text
        #expect(page.contains("thêm cơ quan") && page.contains("Trạm Y tế phường"))
        for number in 1...41 { _ = try ward.body("Tổ dân phố số \(number)") }
        let newest = try await office.get("/audit").text
        #expect(newest.contains("Tổ dân phố số 41") && !newest.contains("Trạm Y tế phường"))
        let older = try #require(newest.firstMatch(of: /href="(\/audit\?[^"]+)" rel="next"/)).1
        let next = try await office.get(String(older).replacing("&amp;", with: "&")).text
        #expect(next.contains("Trạm Y tế phường") && !next.contains("Tổ dân phố số 41"))
        #expect(try await office.get("/audit/verify").text.contains("Nhật ký còn nguyên vẹn"))
        #expect(try await office.get("/audit?obligation=9").status == .notFound)
        #expect(try await office.get("/audit?since=2027-01-01").text.contains("Không có dòng nào."))
    }
}
