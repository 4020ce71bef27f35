/// Where an installation keeps what it has (cấu hình).
package struct Configuration: Hashable, Sendable {
    /// The folder of files, and of the database where no server is named.
    package var folder: String
    /// The server of the database: a connection string or address after libpq's manual, several hosts allowed.
    package var databaseAddress: String?

    /// The server is `DONDOC_DATABASE_URL`; the folder the one given, else `DONDOC_DATA`, else `~/.local/share/dondoc` (XDG base directory specification).
    package init(folder: String?, environment: [String: String]) {
        let home = environment["XDG_DATA_HOME"] ?? "\(environment["HOME"] ?? ".")/.local/share"
        self.folder = folder ?? environment["DONDOC_DATA"] ?? "\(home)/dondoc"
        databaseAddress = environment["DONDOC_DATABASE_URL"]
    }

    /// What sentences call the register.
    package var place: String { databaseAddress == nil ? folder : "DONDOC_DATABASE_URL" }
    var database: String { folder + "/register.sqlite" }
    var files: String { folder + "/files" }
}
