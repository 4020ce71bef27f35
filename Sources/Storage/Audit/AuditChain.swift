import Crypto
package import Kernel
import Organisations

/// How entries are chained (chuỗi băm của nhật ký): each hash takes in the one before, so that no entry can be changed,
/// left out or put in between without every later hash being wrong.
package enum AuditChain {
    /// The link of an entry behind another.
    ///
    /// Every field goes in with its length before it, so that no two entries have the same bytes; an absent field has
    /// the length -1.
    package static func link(_ entry: AuditEntry, of authority: Identifier<Authority>, after last: AuditLink)
        -> AuditLink
    {
        let sequence = last.sequence + 1
        var hash = SHA256()
        let fields: [String?] = [
            last.hash, authority.description, String(sequence), entry.at.description, entry.person.description,
            entry.action, entry.subject, entry.before, entry.after, entry.reason,
        ]
        for field in fields {
            hash.update(data: Array("\(field?.utf8.count ?? -1):".utf8))
            if let field { hash.update(data: Array(field.utf8)) }
        }
        return AuditLink(sequence: sequence, hash: hexadecimal(hash.finalize()))
    }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
