import Glibc
package import Kernel
import Storage
import StorageSQLite

extension Installation {
    /// Sets up an installation in an empty place and fills it before anybody can see it (dựng sổ minh họa).
    ///
    /// It is written in a folder beside its own, which gets its name at the end; what goes to a server's database is copied
    /// there in one transaction. Broken off anywhere, it leaves nothing that looks like a register.
    ///
    /// - Parameter clock: what the register takes for the present while it is filled, and at its end.
    package static func filling<Result>(
        _ configuration: Configuration,
        clock: Clock,
        _ fill: (Installation) async throws -> Result
    ) async throws -> Result {
        try refuseTaken(configuration, clock)
        umaskForOwner()
        // What a broken-off copy to a server left may stay: files are only added.
        let known: Set<String> = configuration.databaseAddress == nil ? [] : ["files"]
        let draft = try FolderDraft(for: configuration.folder, .demo, besides: known)
        do {
            return try await run(fill, in: draft, configuration, clock)
        } catch {
            draft.discard()
            throw error
        }
    }

    private static func run<Result>(
        _ fill: (Installation) async throws -> Result,
        in draft: FolderDraft,
        _ configuration: Configuration,
        _ clock: Clock
    ) async throws -> Result {
        var drafted = configuration
        (drafted.folder, drafted.databaseAddress) = (draft.folder, nil)
        let database = try SQLiteDatabase(path: drafted.database, isDraft: true)
        let installation = Installation(
            register: try Register(database, clock: clock),
            files: try FileStore(folder: drafted.files)
        )
        let result = try await fill(installation)
        try Task.checkCancellation()
        guard configuration.databaseAddress != nil else {
            try database.close()
            for ending in ["-wal", "-shm"] { unlink(drafted.database + ending) }
            try draft.keep()
            return result
        }
        _ = try installation.copy(to: configuration, clock: clock)
        try database.close()
        draft.discard()
        return result
    }

    private static func refuseTaken(_ configuration: Configuration, _ clock: Clock) throws {
        if configuration.databaseAddress != nil { return try refuseTaken(try database(configuration), clock) }
        if access(configuration.database, F_OK) == 0 {
            throw Failure(
                .conflict,
                "“\(configuration.folder)” đã có sổ theo dõi; hãy nêu một thư mục mới bằng --data."
            )
        }
    }

    // Tables without any authority are what a broken-off copy left; a register of another version is not touched.
    private static func refuseTaken(_ server: any Database, _ clock: Clock) throws {
        let version = try server.read { try Migrator().versionIfAny(of: $0, server.dialect) }
        guard version > 0 else { return }
        guard version == Migrator.latest, try Register(server, clock: clock).authorities().isEmpty else {
            throw Failure(
                .conflict,
                "Cơ sở dữ liệu ở DONDOC_DATABASE_URL đã có sổ theo dõi; hãy nêu một cơ sở dữ liệu trống."
            )
        }
    }
}
