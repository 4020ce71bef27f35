/// Where an installation keeps what it has (cấu hình).
package struct Configuration: Hashable, Sendable {
    /// The folder of database and files.
    package var folder: String

    package init(folder: String) {
        self.folder = folder
    }

    /// The folder given, else `DONDOC_DATA`, else `~/.local/share/dondoc` (XDG base directory specification).
    package init(folder: String?, environment: [String: String]) {
        let home = environment["XDG_DATA_HOME"] ?? "\(environment["HOME"] ?? ".")/.local/share"
        self.folder = folder ?? environment["DONDOC_DATA"] ?? "\(home)/dondoc"
    }

    var database: String { folder + "/register.sqlite" }
    var files: String { folder + "/files" }
}
