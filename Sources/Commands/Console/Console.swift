package import Kernel
import Server

/// Why nothing more can be printed.
package enum OutputFault: Error, Equatable, Sendable {
    /// Whoever read has stopped reading (`dondoc … | head`): no error for anybody.
    case closed
    /// The system refused: a full disk, for example. The system's error number.
    case refused(Int32)
}

/// Where a command prints (đầu ra); passed in, so that tests read what was printed.
package struct Console: Sendable {
    /// Writes bytes to the standard output; throws an `OutputFault`.
    package var write: @Sendable ([UInt8]) throws -> Void
    /// Writes text to the standard error; what cannot be written there is lost.
    package var writeError: @Sendable (String) -> Void
    package var terminal: Terminal
    package var clock = Clock.system
    /// What the shell passes on: HOME, DONDOC_DATA …
    package var environment: [String: String] = [:]

    package init(
        terminal: Terminal = Terminal(),
        write: @escaping @Sendable ([UInt8]) throws -> Void,
        writeError: @escaping @Sendable (String) -> Void
    ) {
        self.terminal = terminal
        self.write = write
        self.writeError = writeError
    }
}

/// What the user looks at (màn hình dòng lệnh), if anybody looks at all.
package struct Terminal: Sendable {
    /// True when the standard output is a terminal.
    package var showsOutput = false
    /// True when the standard error is a terminal.
    package var showsErrors = false
    /// Columns of it; 100 where output goes into a file or a pipe.
    package var columns = 100
    /// False when the user set NO_COLOR (https://no-color.org) or the terminal is "dumb".
    package var allowsColour = true

    package init() {}

    /// Whether output may carry colours: only for eyes, never in files.
    var colours: Bool { showsOutput && allowsColour }
}
