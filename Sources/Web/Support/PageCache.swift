import Accounts
import Kernel
import NIOCore
import Storage
import Synchronization

/// Pages that were made lately, each good for the state of the register that it was made from (trang đã dựng sẵn).
///
/// A page shows one state: who asks sees it again as long as nothing has changed. What changes has an entry in the trail,
/// here or on another server, and with it the revision that every request reads; so no page is shown that is out of date.
final class PageCache: Sendable {
    /// Which page, and whose: a page carries the key of its session's forms.
    struct Key: Hashable {
        var token: String
        var path: String
        var language: Language
    }

    /// What a page was made from, besides the rules of the process.
    struct State: Hashable {
        var revision: Int64
        var unread: Int
        /// None: while files are on their way, nothing is kept.
        var uploads: Int
        var today: LocalDay

        init(revision: Int64, unread: Int, uploads: Int = 0, today: LocalDay) {
            (self.revision, self.unread, self.uploads, self.today) = (revision, unread, uploads, today)
        }

        init(_ visit: Visit, today: LocalDay) {
            self.init(revision: visit.revision, unread: visit.unread, uploads: visit.uploads, today: today)
        }
    }

    private struct Entry {
        var state: State
        var page: ByteBuffer
    }

    /// Two generations: what nobody has asked for during a whole one is dropped with it.
    private struct Generations {
        var young: [Key: Entry] = [:]
        var old: [Key: Entry] = [:]
        var bytes = 0
    }

    private let generations = Mutex(Generations())
    private let most: Int

    /// - Parameter most: how many bytes of pages are kept.
    init(most: Int = 16 * 1_048_576) {
        self.most = most
    }

    func page(_ key: Key, of state: State) -> ByteBuffer? {
        generations.withLock { generations in
            if let entry = generations.young[key] { return entry.state == state ? entry.page : nil }
            guard let entry = generations.old[key], entry.state == state else { return nil }
            keep(entry, key, &generations)
            return entry.page
        }
    }

    func keep(_ page: ByteBuffer, _ key: Key, of state: State) {
        generations.withLock { keep(Entry(state: state, page: page), key, &$0) }
    }

    private func keep(_ entry: Entry, _ key: Key, _ generations: inout Generations) {
        generations.bytes += entry.page.readableBytes - (generations.young[key]?.page.readableBytes ?? 0)
        generations.young[key] = entry
        guard generations.bytes > most / 2 else { return }
        (generations.old, generations.young, generations.bytes) = (generations.young, [:], 0)
    }
}
