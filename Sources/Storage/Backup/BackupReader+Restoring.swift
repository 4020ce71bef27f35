package import Kernel

extension BackupReader {
    /// Puts the files into a store.
    package func restoreFiles(to store: FileStore) throws {
        archive.rewind()
        while let member = try archive.next() {
            guard member.name.hasPrefix("files/") else { continue }
            try store.keep(try archive.whole(), sha256: String(member.name.suffix(64)))
        }
    }

    /// Puts the rows into an empty database of either engine, in one transaction, and brings its schema up to date.
    ///
    /// The tables are made as they were when the backup was written; the later steps then change the rows as they would
    /// have changed them at the time.
    package func restoreRows(to database: any Database, now: Instant) throws {
        let steps = Migration.all.filter { $0.number <= manifest.step }
        guard steps.last?.number == manifest.step else {
            throw Failure(
                .newer,
                "Bản sao lưu do phiên bản dondoc mới hơn tạo ra (bước \(manifest.step)); hãy cập nhật chương trình rồi chạy lại."
            )
        }
        try demandSteps(of: database)
        try Migrator(steps).migrate(database, now: now)
        try database.write { session in
            let load = try BulkLoad(session, database.dialect)
            try fill(load)
            try load.finish()
            let counts = manifest.tables.map { ($0.name, $0.rows) }
            try DatabaseCopy.compare(counts, manifest.audit, session, database.dialect)
        }
        try Migrator().migrate(database, now: now)
    }

    // A server's database may have seen the steps of this program already, though it is empty.
    private func demandSteps(of database: any Database) throws {
        let version = try database.read { try Migrator().versionIfAny(of: $0, database.dialect) }
        guard version <= manifest.step else {
            throw Failure(
                .conflict,
                "Cơ sở dữ liệu đích đã ở bước \(version), bản sao lưu ở bước \(manifest.step); hãy dùng cơ sở dữ liệu mới."
            )
        }
    }

    private func fill(_ load: BulkLoad) throws {
        guard Set(manifest.tables.map(\.name)) == Set(load.tables.map(\.name)) else { throw archive.damaged() }
        for target in load.tables {
            for table in manifest.tables where table.name == target.name {
                try goTo(BackupManifest.member(of: table.name))
                var loader = load.loader(of: try load.table(table.name, columns: table.columns))
                try forEachLine { try loader.add(RowTextReader.values(of: $0)) }
                try loader.flush()
            }
        }
    }

    private func goTo(_ name: String) throws {
        archive.rewind()
        while let member = try archive.next() {
            if member.name == name { return }
        }
        throw archive.damaged()
    }

    private func forEachLine(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
        var rest: [UInt8] = []
        while case let piece = try archive.piece(), !piece.isEmpty {
            rest += piece
            var start = rest.startIndex
            while let end = rest[start...].firstIndex(of: UInt8(ascii: "\n")) {
                try body(rest[start..<end])
                start = end + 1
            }
            rest.removeFirst(start)
        }
        guard rest.isEmpty else { throw archive.damaged() }
    }
}
