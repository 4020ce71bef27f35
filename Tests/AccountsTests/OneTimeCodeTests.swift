import Testing

@testable import Accounts

@Suite struct OneTimeCodeTests {
    /// RFC 6238, appendix B, for SHA-1.
    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)]
    )
    func `codes are those of the standard`(seconds: Int64, code: String) {
        let key = OneTimeCode(secret: Array("12345678901234567890".utf8))
        #expect(key.code(at: OneTimeCode.step(at: seconds), digits: 8) == code)
        #expect(key.code(at: OneTimeCode.step(at: seconds)) == code.suffix(6))
    }

    @Test func `a code is taken half a minute early or late, and no later`() {
        let key = OneTimeCode()
        let code = key.code(at: 100)
        for (seconds, step) in [(2969, nil), (2970, 100), (3000, 100), (3059, 100), (3060, nil)] as [(Int64, Int64?)] {
            #expect(key.step(of: code, at: seconds) == step, "\(seconds)")
        }
        #expect(key.step(of: " " + code.prefix(3) + " " + code.suffix(3), at: 3000) == 100)
        for wrong in ["", "12345", code + "0", "không phải"] { #expect(key.step(of: wrong, at: 3000) == nil) }
    }

    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func `keys are written in base32`(text: String, encoded: String) {
        #expect(Base32.encode(Array(text.utf8)) == encoded)
        #expect(Base32.decode(encoded.lowercased()) == Array(text.utf8))
        #expect(Base32.decode("M1") == nil)
    }

    @Test func `an authenticator reads whose code it is`() {
        let key = OneTimeCode(secret: Array("12345678901234567890".utf8))
        #expect(
            key.address(issuer: "Đôn Đốc", account: "minh")
                == "otpauth://totp/%C4%90%C3%B4n%20%C4%90%E1%BB%91c:minh?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=%C4%90%C3%B4n%20%C4%90%E1%BB%91c"
        )
        #expect(key.grouped.hasPrefix("GEZD GNBV "))
        #expect(OneTimeCode(base32: key.grouped) == key && OneTimeCode(base32: "0189") == nil)
    }

    @Test func `a code that was written down is found however it is typed`() {
        let code = RecoveryCode()
        #expect(code.text.count == 19 && RecoveryCode() != code)
        let hash = RecoveryCode.hash(of: code.text)
        #expect(RecoveryCode.hash(of: " " + code.text.uppercased().replacing("-", with: " ")) == hash)
    }

    @Test func `the picture is a code with its three corners and a margin`() throws {
        let code = try #require(QRCode("otpauth://totp/x:y?secret=GEZDGNBVGY3TQOJQ"))
        // Seven dark modules at the top of the corners at left and at right (ISO/IEC 18004, 6.3.3).
        #expect(code.modules.prefix(7).allSatisfy { $0 } && !code.modules[7])
        #expect(code.modules[(code.width - 7)..<code.width].allSatisfy { $0 })
        #expect(code.path.hasPrefix("M4 4h7v1h-7z") && code.modules.count == code.width * code.width)
        #expect(QRCode(String(repeating: "x", count: 5000)) == nil)
    }
}
