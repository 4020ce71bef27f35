import Crypto
import FoundationEssentials
import Glibc
package import Kernel

/// What checkpoints are signed with (khóa ký dấu mốc): Ed25519, in a file that only its owner can read.
package struct CheckpointKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// Reads the key, or makes one where there is none yet.
    package init(file: String) throws(Failure) {
        if access(file, F_OK) != 0, errno == ENOENT { try Self.make(file) }
        var facts = stat()
        guard stat(file, &facts) == 0 else { throw DiskFault.reading(file) }
        guard facts.st_mode & 0o077 == 0 else {
            throw Failure(
                .refused,
                "Người khác đọc được tệp khóa “\(file)”; hãy chạy chmod 600 với tệp đó rồi thử lại."
            )
        }
        let text = String(decoding: try FileContent.read(file, limit: 4096), as: UTF8.self)
        guard let raw = Data(base64Encoded: String(text.prefix { !$0.isWhitespace })),
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: raw)
        else { throw Failure(.damaged, "Tệp “\(file)” không phải là khóa ký của dondoc hoặc đã hỏng.") }
        self.key = key
    }

    // Of two programs that make one at once the first wins, and the second reads it.
    private static func make(_ file: String) throws(Failure) {
        let draft = try DraftFile(for: file)
        let key = Curve25519.Signing.PrivateKey()
        try draft.write(Array((key.rawRepresentation.base64EncodedString() + "\n").utf8))
        do throws(Failure) { try draft.keep(replacing: false) } catch {
            guard error.code == .conflict else { throw error }
        }
    }

    var publicKey: String { key.publicKey.rawRepresentation.base64EncodedString() }

    func signature(of statement: [UInt8]) throws -> String {
        try key.signature(for: Data(statement)).base64EncodedString()
    }

    static func holds(_ signature: String, of statement: [UInt8], by publicKey: String) -> Bool {
        guard let raw = Data(base64Encoded: publicKey), let signed = Data(base64Encoded: signature),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
        else { return false }
        return key.isValidSignature(signed, for: Data(statement))
    }
}
