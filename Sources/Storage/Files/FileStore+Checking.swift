import Glibc
package import Kernel

extension FileStore {
    /// What a look at the whole store found (kết quả kiểm tra kho tệp), by hash or path.
    package struct Condition: Sendable {
        /// Named by rows and whole.
        package var whole = 0
        /// Named by rows, there, and not what was kept.
        package var damaged: [String] = []
        /// Named by rows and not there.
        package var missing: [String] = []
        /// Paths in the store that no row names: what was kept for a transaction that then failed, and drafts.
        package var orphaned: [String] = []
        /// Of the orphaned those that were removed.
        package var swept: [String] = []
    }

    /// How long a file that no row names is left alone, in milliseconds: a transaction that is under way may be about to name it.
    package static let grace: Int64 = 86_400_000

    /// Reads every file that rows of any authority name, and looks for others.
    ///
    /// - Parameter sweep: whether orphans older than `grace` are removed.
    package func condition(in database: any Database, now: Instant, sweep: Bool = false) throws -> Condition {
        var condition = Condition()
        let named = try database.snapshot { try FileReference.all($0) }
        for sha256 in named {
            // What is no hash names nothing.
            guard let path = try? path(of: sha256), access(path, F_OK) == 0 || errno != ENOENT else {
                condition.missing.append(sha256)
                continue
            }
            if (try? read(sha256)) == nil { condition.damaged.append(sha256) } else { condition.whole += 1 }
        }
        condition.orphaned = try orphans(besides: Set(named))
        if sweep {
            for path in condition.orphaned where try remove(path, olderThan: now) { condition.swept.append(path) }
        }
        return condition
    }

    private func orphans(besides named: Set<String>) throws(Failure) -> [String] {
        var orphans: [String] = []
        for shelf in try Folder.names(in: folder) where shelf.utf8.count == 2 {
            for name in try Folder.names(in: "\(folder)/\(shelf)") where !named.contains(name) {
                orphans.append("\(shelf)/\(name)")
            }
        }
        return orphans
    }

    // Whoever keeps a file makes it fresh under the same lock: it is young here, or kept anew after it is gone.
    private func remove(_ name: String, olderThan now: Instant) throws(Failure) -> Bool {
        let lock = try StoreLock(folder, isShared: false)
        defer { lock.release() }
        let path = "\(folder)/\(name)"
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return false }
        let age = now.milliseconds - (Int64(facts.st_mtim.tv_sec) * 1000 + Int64(facts.st_mtim.tv_nsec) / 1_000_000)
        guard age > Self.grace else { return false }
        guard unlink(path) == 0 else { throw DiskFault.writing(path) }
        return true
    }
}
