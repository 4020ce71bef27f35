import Glibc
import Kernel
import Storage

/// A data folder that is being filled (thư mục đang dựng): it has another name until everything is in it.
///
/// What a broken-off attempt left is thrown away by the next one; two attempts at once are told.
struct FolderDraft {
    let folder: String
    private let target: String
    private let lock: Int32

    /// What fills it: the ending of its name, and the words of the sentence that another one is told.
    enum Work: String {
        case restoring, demo

        var words: String {
            switch self {
            case .restoring: "khôi phục"
            case .demo: "dựng sổ minh họa"
            }
        }
    }

    /// - Parameters:
    ///   - target: a folder that is not there, or is empty.
    ///   - known: names that may be in it all the same.
    init(for target: String, _ work: Work, besides known: Set<String> = []) throws(Failure) {
        self.target = target.count > 1 && target.hasSuffix("/") ? String(target.dropLast()) : target
        folder = "\(self.target).\(work.rawValue)"
        guard try known.isSuperset(of: Folder.names(in: self.target)) else {
            throw Failure(.conflict, "Thư mục “\(target)” không trống; hãy nêu một thư mục mới bằng --data.")
        }
        try Installation.makeFolders(folder)
        lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard lock >= 0 else { throw DiskFault.writing(folder) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw Failure(.locked, "Một lần \(work.words) khác vào “\(target)” đang chạy; hãy chờ rồi chạy lại.")
        }
        for name in try Folder.names(in: folder) where unlink("\(folder)/\(name)") != 0 {
            try Folder.remove("\(folder)/\(name)")
        }
    }

    /// Gives the folder its name, in one step.
    func keep() throws(Failure) {
        try Folder.force(folder)
        guard rename(folder, target) == 0 else { throw DiskFault.writing(target) }
        try Folder.force(Folder.of(target))
        close(lock)
    }

    func discard() {
        try? Folder.remove(folder)
        close(lock)
    }
}
