import HTTPTypes
import Testing

@testable import Web

@Suite struct LanguageTests {
    @Test func `the screens speak English to whoever asks for it, and lead back to the page`() async throws {
        let browser = try await WebWard().browser(as: "hoa")
        let answer = try await browser.post(
            "/language",
            ["language": "en"],
            headers: [.referer: "http://localhost:8080/obligations?status=overdue"]
        )
        #expect(answer.location == "/obligations?status=overdue")
        for path in ["/", "/obligations", "/documents"] {
            let page = try await browser.get(path).text
            #expect(page.contains("<html lang=\"en\">"), "\(path)")
            #expect(Self.vietnamese(in: page).isEmpty, "\(path)")
        }
    }

    @Test func `nobody chooses a page elsewhere, nor a language that is not there`() async throws {
        let browser = try WebWard().browser()
        let headers: HTTPFields = [.referer: "https://evil.example//evil.example/x"]
        let answer = try await browser.post("/language", ["language": "xx"], headers: headers)
        #expect(answer.location == "/")
        #expect(try await browser.get("/sign-in").text.contains("<html lang=\"vi\">"))
    }

    /// Words with a letter of Vietnamese alone, but for names.
    private static func vietnamese(in page: String) -> [Substring] {
        var text = page
        for name in ["Đôn Đốc", "Tiếng Việt", "Lê Thị Hoa", "Phường An Hạ", "Văn phòng Đảng ủy"] {
            text = text.replacing(name, with: "")
        }
        return text.split { !$0.isLetter }.filter { word in
            word.unicodeScalars.contains { (0xC0...0x1EF9).contains($0.value) }
        }
    }
}
