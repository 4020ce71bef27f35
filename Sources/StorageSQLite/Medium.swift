import Glibc
import Kernel

/// Whether a database in a file may be written, and if not how it can be read (nơi đặt tệp cơ sở dữ liệu).
///
/// The journal of SQLite (WAL) needs two files beside the database, `-wal` and `-shm`. Where nothing may be written they
/// cannot be made (https://www.sqlite.org/wal.html#read_only_databases, docs/decisions/0027).
enum Medium: Equatable {
    case writable
    /// The two files are there: SQLite reads what is committed and sees what others write.
    case withJournal
    /// There is no journal, so everything is in the one file: it is read as what nobody changes, and looked at again
    /// afterwards whether that was so.
    case still

    /// - Parameter mayWrite: whether the file and its folder may be written; looked up when `nil`.
    init(of path: String, mayWrite: Bool? = nil) throws(Failure) {
        let isThere = access(path, F_OK) == 0
        guard isThere, !(mayWrite ?? Self.mayWrite(path)) else {
            self = .writable
            return
        }
        let hasJournal = access(path + "-wal", F_OK) == 0
        if hasJournal, access(path + "-shm", F_OK) == 0 {
            self = .withJournal
        } else if FileMark(path + "-wal").isEmpty {
            self = .still
        } else {
            throw Failure(
                .inaccessible,
                """
                Phần mới ghi của sổ còn nằm trong “\(path)-wal” mà nơi này không cho ghi nên chưa đọc được; hãy chép cả \
                thư mục sang nơi ghi được rồi chạy lại.
                """
            )
        }
    }

    private static func mayWrite(_ path: String) -> Bool {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        let isAtRoot = folder.isEmpty && path.hasPrefix("/")
        return access(path, W_OK) == 0 && access(isAtRoot ? "/" : folder.isEmpty ? "." : folder, W_OK) == 0
    }

    /// The name under which SQLite reads a file that nobody changes (https://www.sqlite.org/uri.html).
    static func unchanging(_ path: String) -> String {
        let name = path.map { character in
            switch character {
            case "%": "%25"
            case "?": "%3f"
            case "#": "%23"
            default: String(character)
            }
        }
        return (path.hasPrefix("/") ? "file://" : "file:") + name.joined() + "?immutable=1"
    }
}

/// By what it is seen that a file has changed: its size and the times that the system keeps of it.
struct FileMark: Equatable {
    private var size: Int64 = 0
    private var inode: UInt64 = 0
    private var changed: [Int] = []

    /// The mark of a file that is not there is that of an empty one.
    init(_ path: String) {
        var facts = stat()
        guard stat(path, &facts) == 0, facts.st_size > 0 else { return }
        size = Int64(facts.st_size)
        inode = UInt64(facts.st_ino)
        changed = [
            Int(facts.st_mtim.tv_sec), Int(facts.st_mtim.tv_nsec), Int(facts.st_ctim.tv_sec),
            Int(facts.st_ctim.tv_nsec),
        ]
    }

    var isEmpty: Bool { size == 0 }
}
