import Glibc

/// A row that refers to nothing, put in behind the register's back: a new connection of the SQLite library, which holds
/// references only when it is told to.
enum DanglingRow {
    private typealias Open = @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>) -> Int32
    private typealias Run =
        @convention(c) (
            OpaquePointer?, UnsafePointer<CChar>, OpaquePointer?, OpaquePointer?, OpaquePointer?
        ) -> Int32
    private typealias Close = @convention(c) (OpaquePointer?) -> Int32

    static func add(to path: String) -> Bool {
        guard let library = dlopen("libsqlite3.so.0", RTLD_NOW), let open = dlsym(library, "sqlite3_open"),
            let run = dlsym(library, "sqlite3_exec"), let close = dlsym(library, "sqlite3_close")
        else { return false }
        var handle: OpaquePointer?
        defer { _ = unsafeBitCast(close, to: Close.self)(handle) }
        return unsafeBitCast(open, to: Open.self)(path, &handle) == 0
            && unsafeBitCast(run, to: Run.self)(
                handle,
                "UPDATE organisation SET parent_id = 9999 WHERE id = 2",
                nil,
                nil,
                nil
            ) == 0
    }
}
