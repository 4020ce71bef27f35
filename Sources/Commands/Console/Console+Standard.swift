import Glibc
import Mail
import Web

extension Console {
    /// The process's own streams. From here on a closed pipe is an error to handle, not a signal that kills.
    package static var standard: Console {
        signal(SIGPIPE, SIG_IGN)
        StandardStream.occupy
        var console = Console(
            terminal: .current,
            write: { bytes in try StandardStream.output.write(bytes) },
            writeError: { text in try? StandardStream.error.write(Array(text.utf8)) }
        )
        console.environment = environmentOfProcess
        return console
    }
}

/// The names and values that the shell passed on.
private var environmentOfProcess: [String: String] {
    var found: [String: String] = [:]
    let names =
        ["HOME", "DONDOC_DATA", "DONDOC_DATABASE_URL", "XDG_DATA_HOME"] + MailSettings.names + InstallationServe.names
    for name in names {
        if let value = getenv(name) { found[name] = String(cString: value) }
    }
    return found
}

/// A file descriptor to write whole buffers to.
private struct StandardStream: Sendable {
    let descriptor: Int32

    static let output = StandardStream(descriptor: STDOUT_FILENO)
    static let error = StandardStream(descriptor: STDERR_FILENO)

    /// Sees to it, once, that a stream the caller closed (`<&-`) stays unusable: the next file to be opened would get its
    /// number, and be read or written in its place.
    static let occupy: Void = {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
            _ = open("/", unusable)
        }
    }()

    /// O_PATH: open, and yet neither to be read nor written (EBADF).
    private static let unusable: Int32 = 0o10_000_000

    func write(_ bytes: [UInt8]) throws(OutputFault) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                waitUntilWritable()
            } else if errno != EINTR {
                throw errno == EPIPE ? .closed : .refused(errno)
            }
        }
    }

    /// A terminal or pipe that another program set to non-blocking is waited for.
    private func waitUntilWritable() {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&request, 1, -1)
    }
}

extension Terminal {
    /// What the process was started with.
    static var current: Terminal {
        var terminal = Terminal()
        terminal.showsOutput = isatty(STDOUT_FILENO) == 1
        terminal.showsErrors = isatty(STDERR_FILENO) == 1
        terminal.allowsColour = variable("NO_COLOR").isEmpty && variable("TERM") != "dumb"
        if let columns = Int(variable("COLUMNS")), columns > 0 {
            terminal.columns = columns
        } else if terminal.showsOutput, let columns = windowColumns {
            terminal.columns = columns
        }
        return terminal
    }

    private static func variable(_ name: String) -> String {
        getenv(name).map { String(cString: $0) } ?? ""
    }

    private static var windowColumns: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
