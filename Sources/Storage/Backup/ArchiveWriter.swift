import Kernel

/// Writes the members of an archive one after another (ghi bản sao lưu), into a draft; a member's size need not be known
/// before it is written.
final class ArchiveWriter {
    /// What was written of a member.
    struct Written {
        var sha256: String
        var size: Int
    }

    private let draft: DraftFile
    private let time: Int64
    private var waiting: [UInt8] = []
    private var written = 0

    init(_ draft: DraftFile, at time: Instant) {
        self.draft = draft
        self.time = time.milliseconds / 1000
        waiting.reserveCapacity(Self.piece * 2)
    }

    /// A member whose bytes come in pieces of any size.
    func member(_ name: String, _ body: (_ append: ([UInt8]) throws -> Void) throws -> Void) throws -> Written {
        try flush()
        let start = written
        try put(ArchiveHeader(name: name, size: 0, time: time).bytes)
        var hash = ContentHash()
        var size = 0
        try body { piece in
            hash.add(piece)
            size += piece.count
            try put(piece)
        }
        try put([UInt8](repeating: 0, count: ArchiveHeader.padding(size)))
        try flush()
        try draft.overwrite(ArchiveHeader(name: name, size: size, time: time).bytes, at: start)
        return Written(sha256: hash.finish(), size: size)
    }

    @discardableResult
    func member(_ name: String, _ bytes: [UInt8]) throws -> Written { try member(name) { try $0(bytes) } }

    /// Ends the archive with its two empty blocks.
    func finish() throws {
        try put([UInt8](repeating: 0, count: ArchiveHeader.block * 2))
        try flush()
    }

    private static let piece = 1 << 20

    private func put(_ bytes: [UInt8]) throws {
        waiting += bytes
        if waiting.count >= Self.piece { try flush() }
    }

    private func flush() throws {
        guard !waiting.isEmpty else { return }
        try draft.write(waiting)
        written += waiting.count
        waiting.removeAll(keepingCapacity: true)
    }
}
