/// Where an installation keeps what it has (cấu hình).
package struct Configuration: Hashable, Sendable {
    /// The folder of files, and of the database where no server is named.
    package var folder: String
    /// The server of the database: a connection string or address after libpq's manual, several hosts allowed.
    package var databaseAddress: String?

    /// The server is `DONDOC_DATABASE_URL`; the folder the one given, else `DONDOC_DATA`, else `~/.local/share/dondoc` (XDG base directory specification).
    package init(folder: String?, environment: [String: String]) {
        // What is empty is not set: an empty folder would be the root of all.
        func said(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        let home = said("XDG_DATA_HOME") ?? "\(said("HOME") ?? ".")/.local/share"
        let given = folder.flatMap { $0.isEmpty ? nil : $0 }
        self.folder = given ?? said("DONDOC_DATA") ?? "\(home)/dondoc"
        databaseAddress = said("DONDOC_DATABASE_URL")
    }

    var database: String { folder + "/register.sqlite" }
    var files: String { folder + "/files" }
    package var rules: String { folder + "/rules" }
}
