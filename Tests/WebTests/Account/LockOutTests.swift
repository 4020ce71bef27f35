import Glibc
import HTTPTypes
import Kernel
import Organisations
import Server
import Storage
import Testing

@testable import Web

@Suite struct LockOutTests {
    private static func wrong(_ login: String) -> [String: String] { ["login": login, "password": "sai mật khẩu rồi"] }

    @Test func `after five wrong passwords one waits, alike for a name that nobody has`() async throws {
        let ward = try WebWard()
        var answers: [[String]] = []
        for login in ["hoa", "khong-co"] {
            let browser = ward.browser()
            var told: [String] = []
            for _ in 1...6 {
                let answer = try await browser.post("/sign-in", Self.wrong(login))
                let text = answer.text.replacing(login, with: "…")
                told.append("\(answer.status) \(answer.headers[.retryAfter] ?? "") \(text)")
            }
            #expect(told[4].hasPrefix("401 ") && told[5].hasPrefix("429 "), "\(login)")
            answers.append(told)
        }
        #expect(answers[0] == answers[1])
        // Also the right password waits; a little later it is taken.
        #expect(
            try await ward.browser().post("/sign-in", ["login": "hoa", "password": WebWard.words]).status
                == .tooManyRequests
        )
        let later = try WebWard(copyOf: ward, after: 1)
        #expect(
            try await later.browser().post("/sign-in", ["login": "hoa", "password": WebWard.words]).location == "/"
        )
    }

    @Test func `an unknown name takes as long as a wrong password`() throws {
        let ward = try WebWard()
        // Of the processor, since others use the machine too.
        func time(_ login: String) throws -> Double {
            let attempt = SignInAttempt(login: login, password: "sai mật khẩu rồi", authority: "", device: "")
            let times = try (1...4).map { _ in
                let start = clock()
                _ = try ward.installation.register.signIn(attempt)
                return clock() - start
            }
            return times.min() ?? 0
        }
        func clock() -> Double {
            var time = timespec()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
        let ratio = try time("khong-co") / time("hoa")
        #expect((0.6...1.6).contains(ratio), "\(ratio)")
    }

    @Test func `whoever guesses elsewhere does not lock out a browser that is known`() async throws {
        let ward = try WebWard()
        let known = try await ward.browser(as: "hoa")
        _ = try await known.get("/")
        _ = try await known.post("/sign-out", [:])
        let thief = ward.browser()
        for _ in 1...6 { _ = try await thief.post("/sign-in", Self.wrong("hoa")) }
        #expect(try await known.post("/sign-in", ["login": "hoa", "password": WebWard.words]).location == "/")
        #expect(
            try await thief.post("/sign-in", ["login": "hoa", "password": WebWard.words]).status == .tooManyRequests
        )
    }
}
