package import Kernel
package import Storage
import StorageSQLite

extension Installation {
    /// Sets up an installation from a backup, in an empty place (khôi phục).
    ///
    /// Into a folder: everything is written beside it and gets its name at the end, so that a power cut leaves nothing half
    /// restored. Into a server's database: first the files, then all rows in one transaction.
    package static func restore(_ backup: BackupReader, to configuration: Configuration, clock: Clock) throws {
        umaskForOwner()
        if configuration.databaseAddress != nil { return try restoreToServer(backup, configuration, clock) }
        let draft = try FolderDraft(for: configuration.folder, .restoring)
        do {
            var drafted = configuration
            drafted.folder = draft.folder
            try backup.restoreFiles(to: try FileStore(folder: drafted.files))
            let database = try SQLiteDatabase(path: drafted.database)
            try backup.restoreRows(to: database, now: clock.now())
            try database.close()
            try draft.keep()
        } catch {
            draft.discard()
            throw error
        }
    }

    // The files first: rows never name one that is not there. They are only added, so that a second attempt may follow.
    private static func restoreToServer(_ backup: BackupReader, _ configuration: Configuration, _ clock: Clock) throws {
        let database = try database(configuration)
        let others = try Folder.names(in: configuration.folder).filter { $0 != "files" }
        guard others.isEmpty else {
            throw Failure(
                .conflict,
                "Thư mục “\(configuration.folder)” không trống; hãy nêu một thư mục mới bằng --data."
            )
        }
        try makeFolders(configuration.folder)
        try backup.restoreFiles(to: try FileStore(folder: configuration.files))
        try backup.restoreRows(to: database, now: clock.now())
    }
}
