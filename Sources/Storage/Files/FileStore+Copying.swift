extension FileStore: Equatable {
    package static func == (left: FileStore, right: FileStore) -> Bool { left.folder == right.folder }

    /// Puts the files that rows name into another store too; one that is missing or damaged ends it.
    package func copy(to other: FileStore, in session: any Session) throws {
        for sha256 in try FileReference.all(session) { try other.keep(try read(sha256), sha256: sha256) }
    }
}
