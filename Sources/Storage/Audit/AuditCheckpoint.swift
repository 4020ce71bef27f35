import Crypto
import FoundationEssentials
package import Kernel

/// A signed statement of where the trail of an authority stood (dấu mốc nhật ký), to be kept elsewhere: whoever rewrites the
/// trail later, hashes and all, cannot make it fit.
package struct AuditCheckpoint: Codable, Hashable, Sendable {
    /// The form of the statement.
    package private(set) var schema = AuditCheckpoint.current
    /// The code of the authority, and its name for the eye.
    package let code: String
    package let name: String
    /// ISO 8601, UTC.
    package let created: String
    /// The end of each chain.
    package let heads: [AuditHead]
    /// Ed25519 (RFC 8032), in base64.
    package let publicKey: String
    package private(set) var signature = ""

    static let current = "dondoc.checkpoint/1"

    package init(of authority: Authority, heads: [AuditHead], at now: Instant, signedBy key: CheckpointKey) throws {
        code = authority.code
        name = authority.name
        created = now.description
        self.heads = heads
        publicKey = key.publicKey
        signature = try key.signature(of: statement)
    }

    /// How many entries it speaks for.
    package var entries: Int { heads.reduce(0) { $0 + Int($1.sequence) } }

    /// Reads a statement, proves its signature, and demands that it is by a key that is known.
    ///
    /// - Parameter publicKey: in base64; `nil` takes the statement's own word for whose it is.
    package init(_ text: [UInt8], publicKey: String?) throws(Failure) {
        guard let read = try? JSONDecoder().decode(AuditCheckpoint.self, from: Data(text)) else {
            throw Failure(.damaged, "Tệp không phải là dấu mốc nhật ký của dondoc hoặc đã hỏng.")
        }
        guard read.schema == Self.current else {
            throw Failure(
                .newer,
                "Dấu mốc có dạng “\(read.schema)” mà phiên bản này không đọc được; hãy cập nhật chương trình."
            )
        }
        guard publicKey == nil || publicKey == read.publicKey else {
            throw Failure(.corrupt, "Dấu mốc được ký bằng khóa khác với khóa công khai đã nêu.")
        }
        guard CheckpointKey.holds(read.signature, of: read.statement, by: read.publicKey) else {
            throw Failure(.corrupt, "Chữ ký của dấu mốc không đúng: dấu mốc đã bị sửa.")
        }
        self = read
    }

    package func text() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
    }

    // What is signed: every field with its length before it, so that no two statements have the same bytes.
    private var statement: [UInt8] {
        var fields = [schema, code, name, created, publicKey]
        for head in heads { fields += ["\(head.authority)", "\(head.lane)", "\(head.sequence)", head.hash] }
        return fields.flatMap { Array("\($0.utf8.count):\($0)\n".utf8) }
    }
}
