import Crypto
package import Kernel
import Organisations

/// How entries are chained (chuỗi băm của nhật ký): each hash takes in the one before, so that no entry can be changed,
/// left out or put in between without every later hash being wrong.
package enum AuditChain {
    /// How many chains an authority has, so that as many writers need not wait for each other.
    package static let lanes = 8

    /// What the first entry of a chain follows; its number goes in, so that no chain can pass for another.
    package static func start(of lane: Int) -> AuditLink {
        AuditLink(sequence: 0, hash: lane == 0 ? "" : "lane/\(lane)")
    }

    /// The link of an entry behind another.
    ///
    /// Every field goes in with its length before it, so that no two entries have the same bytes; an absent field has
    /// the length -1.
    package static func link(_ entry: AuditEntry, of authority: Identifier<Authority>, after last: AuditLink)
        -> AuditLink
    {
        let sequence = last.sequence + 1
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1024)
        func add(_ field: String?) {
            bytes.append(contentsOf: "\(field?.utf8.count ?? -1):".utf8)
            if let field { bytes.append(contentsOf: field.utf8) }
        }
        add(last.hash)
        add(authority.description)
        add(String(sequence))
        add(entry.at.description)
        add(entry.person.description)
        add(entry.action)
        add(entry.subject)
        add(entry.before)
        add(entry.after)
        add(entry.reason)
        return AuditLink(sequence: sequence, hash: hexadecimal(SHA256.hash(data: bytes)))
    }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        String(unsafeUninitializedCapacity: 2 * SHA256.byteCount) { text in
            var place = 0
            for byte in digest {
                text[place] = digit(byte >> 4)
                text[place + 1] = digit(byte & 15)
                place += 2
            }
            return place
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
