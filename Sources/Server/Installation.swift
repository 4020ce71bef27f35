import Glibc
package import Kernel
package import Organisations
import RulePacks
package import Storage
import StoragePostgreSQL
import StorageSQLite

/// An open installation (bản cài đặt đang mở): the register and the store of files, whatever they are kept in.
package struct Installation: Sendable {
    package let register: Register
    package let files: FileStore

    /// Opens what is there; an installation that was never set up is told how to.
    ///
    /// - Parameter whileWaiting: called once when another program's writing is waited for longer than people like to wait.
    package init(
        _ configuration: Configuration,
        clock: Clock,
        whileWaiting: (@Sendable () -> Void)? = nil
    ) throws {
        guard configuration.databaseAddress != nil || access(configuration.database, F_OK) == 0 else {
            throw Self.missing(configuration.folder, errno)
        }
        do { try self.init(opening: configuration, clock, whileWaiting) } catch let failure as Failure {
            // On a server the folder is only for files: without it there may be no register at all.
            guard configuration.databaseAddress != nil, access(configuration.folder, F_OK) != 0,
                [.notFound, .inaccessible, .unreadable].contains(failure.code)
            else { throw failure }
            throw Self.missing(configuration.folder, errno)
        }
    }

    /// Sets up folder and database; what is there already stays.
    package static func create(_ configuration: Configuration, clock: Clock) throws -> Installation {
        try makeFolders(configuration.folder)
        return try Installation(opening: configuration, clock)
    }

    /// What was opened already.
    init(register: Register, files: FileStore) {
        self.register = register
        self.files = files
    }

    private init(
        opening configuration: Configuration,
        _ clock: Clock,
        _ whileWaiting: (@Sendable () -> Void)? = nil
    ) throws {
        Self.umaskForOwner()
        let rules = try RuleBook(own: RuleFolder.read(configuration.rules))
        register = try Register(Self.database(configuration, whileWaiting), clock: clock, rules: rules)
        files = try FileStore(folder: configuration.files)
    }

    static func missing(_ folder: String, _ reason: Int32) -> Failure {
        switch reason {
        case EACCES, EPERM:
            Failure(.inaccessible, "Không có quyền đọc thư mục dữ liệu “\(folder)”; hãy dùng đúng tài khoản của máy.")
        case ENOTDIR:
            Failure(.usage, "“\(folder)” là một tệp, không phải thư mục dữ liệu; hãy nêu thư mục khác bằng --data.")
        default:
            Failure(.notFound, "Chưa có sổ theo dõi trong “\(folder)”; hãy chạy dondoc init để tạo.")
        }
    }

    static func database(
        _ configuration: Configuration,
        _ whileWaiting: (@Sendable () -> Void)? = nil
    ) throws -> any Database {
        if let address = configuration.databaseAddress { return try PostgreSQLDatabase(address: address) }
        return try SQLiteDatabase(path: configuration.database, whileWaiting: whileWaiting)
    }

    static func makeFolders(_ path: String) throws(Failure) {
        var made = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            made += "/" + part
            guard mkdir(made, 0o700) == 0 || errno == EEXIST else { throw DiskFault.writing(path) }
        }
    }
}

extension Installation {
    /// Who acts: the person with a login, or the only person there is.
    ///
    /// - Parameter authority: the code of the authority; may be left out where there is only one.
    package func principal(login: String?, authority code: String?) throws -> Principal {
        let authority = try authority(code)
        return try register.read(in: authority.id) { records in
            guard let person = try person(login, of: records) else {
                throw Failure(.notFound, "Không có tài khoản “\(login ?? "")” trong \(authority.name).")
            }
            guard person.isActive(on: register.clock.today) else {
                let last = person.activeUntil?.vietnamese ?? ""
                throw Failure(.forbidden, "Tài khoản của \(person.name) đã ngừng dùng sau ngày \(last).")
            }
            return try records.principal(person.id)
        }
    }

    package func authority(_ code: String?) throws -> Authority {
        let authorities = try register.authorities()
        guard !authorities.isEmpty else {
            throw Failure(
                .corrupt,
                "Sổ theo dõi chưa có đơn vị nào; hãy khôi phục từ bản sao lưu hoặc chạy dondoc init."
            )
        }
        guard let code else {
            guard let only = authorities.first, authorities.count == 1 else {
                let codes = authorities.map(\.code).joined(separator: ", ")
                throw Failure(.usage, "Cần nêu đơn vị bằng --authority, một trong: \(codes).")
            }
            return only
        }
        guard let found = authorities.first(where: { $0.code == code }) else {
            throw Failure(.notFound, "Không có đơn vị “\(code)”.")
        }
        return found
    }

    private func person(_ login: String?, of records: Records) throws -> Person? {
        if let login { return try records.person(login: login) }
        let today = register.clock.today
        let people = try records.people().filter { $0.login != nil && $0.isActive(on: today) }
        guard people.count == 1 else { throw Failure(.usage, "Cần nêu tài khoản bằng --as.") }
        return people[0]
    }
}
