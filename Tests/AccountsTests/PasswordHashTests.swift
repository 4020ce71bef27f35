import Accounts
import Testing

@Suite struct PasswordHashTests {
    @Test func `a password is known again, and no other`() throws {
        let hash = try PasswordHash(of: "mật khẩu rất dài")
        #expect(PasswordHash(kept: hash.text).matches("mật khẩu rất dài"))
        #expect(!hash.matches("mật khẩu rất dàI") && !hash.matches(""))
        #expect(!hash.text.contains("mật") && hash.text.hasPrefix("scrypt$15$8$1$"))
    }

    @Test func `two of the same differ`() throws {
        #expect(try PasswordHash(of: "xin chào các bạn") != PasswordHash(of: "xin chào các bạn"))
    }

    @Test func `letters put together and letters in parts are the same password`() throws {
        #expect(try PasswordHash(of: "\u{1EA5}m áp mùa đông").matches("a\u{302}\u{301}m áp mùa đông"))
    }

    @Test(arguments: ["", "scrypt", "scrypt$15$8$1$$", "scrypt$99$8$1$AAAA$AAAA", "bcrypt$15$8$1$AAAA$AAAA"])
    func `what is no hash matches nothing`(text: String) {
        #expect(!PasswordHash(kept: text).matches(""))
    }

    @Test func `a secret is kept by its hash, and what is derived from it differs by purpose`() {
        let token = SecretToken()
        #expect(token.text.count == 43 && token != SecretToken() && token.hash.count == 64)
        #expect(SecretToken(brought: token.text).hash == token.hash)
        let key = token.derived(for: "form")
        #expect(
            token.isDerived(key, for: "form") && !token.isDerived(key, for: "other")
                && !token.isDerived("", for: "form")
        )
        #expect(!SecretToken().isDerived(key, for: "form"))
    }
}
