import Glibc
package import Kernel
package import Storage
import StoragePostgreSQL
import StorageSQLite

extension Installation {
    /// The database of an installation as it is, its schema not touched.
    package static func existingDatabase(_ configuration: Configuration) throws -> any Database {
        guard configuration.databaseAddress != nil || access(configuration.database, F_OK) == 0 else {
            throw missing(configuration.folder, errno)
        }
        umaskForOwner()
        return try database(configuration)
    }

    /// What is made from here on is nobody else's to read.
    static func umaskForOwner() { umask(0o077) }

    /// Copies the register to another place, which must be empty (chuyển sổ sang nơi khác).
    ///
    /// A database in a file gets its name when everything is in it.
    ///
    /// - Parameters:
    ///   - target: another folder gets the files too.
    /// - Returns: how many rows each table has.
    package func copy(to target: Configuration, clock: Clock) throws -> [(table: String, rows: Int)] {
        try Self.makeFolders(target.folder)
        let store = try FileStore(folder: target.files)
        if store != files { try register.database.snapshot { try files.copy(to: store, in: $0) } }
        guard target.databaseAddress == nil else {
            return try DatabaseCopy(from: register.database, to: try Self.database(target)).run(now: clock.now())
        }
        guard access(target.database, F_OK) != 0 else {
            throw Failure(.conflict, "“\(target.folder)” đã có sổ theo dõi; hãy nêu thư mục khác.")
        }
        return try copy(toFile: target.database, clock)
    }

    private func copy(toFile path: String, _ clock: Clock) throws -> [(table: String, rows: Int)] {
        let draft = "\(path).\(String(UInt64.random(in: 0...UInt64.max), radix: 36))\(DraftFile.ending)"
        defer { for ending in ["", "-wal", "-shm"] { unlink(draft + ending) } }
        let database = try SQLiteDatabase(path: draft)
        let counts = try DatabaseCopy(from: register.database, to: database).run(now: clock.now())
        try database.close()
        guard link(draft, path) == 0 || rename(draft, path) == 0 else { throw DiskFault.writing(path) }
        try Folder.force(Folder.of(path))
        return counts
    }
}
