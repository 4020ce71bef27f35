import Glibc

/// A program run to its end, with what it took.
package struct ChildProcess {
    /// From start to end by the clock on the wall.
    package let seconds: Double
    /// The processor time of it and its children.
    package let processorSeconds: Double
    /// The peak of resident memory of the largest process among it and its children, in bytes.
    ///
    /// Linux counts the starter's memory at the start in; the process that starts children here stays small.
    package let peak: Int
    package let status: Int32
    package let output: String

    /// Runs a program found in the path; its output is dropped unless it is asked for, its errors always are.
    package static func run(_ command: [String], capturing: Bool = false) throws -> ChildProcess {
        var pipe: [Int32] = [-1, -1]
        if capturing, Glibc.pipe(&pipe) != 0 { throw Fault("cannot make a pipe") }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        if capturing {
            posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
            posix_spawn_file_actions_addclose(&actions, pipe[0])
        } else {
            posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        }
        var arguments = command.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var child: pid_t = 0
        let start = Series.now()
        guard posix_spawnp(&child, command[0], &actions, nil, &arguments, environ) == 0 else {
            throw Fault("cannot run \(command[0])")
        }
        var output: [UInt8] = []
        if capturing {
            close(pipe[1])
            output = readAll(pipe[0])
            close(pipe[0])
        }
        var status: Int32 = 0
        var usage = rusage()
        wait4(child, &status, 0, &usage)
        return ChildProcess(
            seconds: Series.now() - start,
            processorSeconds: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime),
            peak: usage.ru_maxrss * 1024,
            status: status >> 8 & 0xFF | (status & 0x7F) << 8,
            output: String(decoding: output, as: UTF8.self)
        )
    }

    private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }

    private static func readAll(_ descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return bytes }
            bytes += buffer[0..<count]
        }
    }
}
