import Glibc

/// The computer we run on.
enum Machine {
    /// Processors that this process may use.
    static var cores: Int {
        max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }
}
