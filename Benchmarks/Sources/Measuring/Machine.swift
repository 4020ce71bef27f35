import Glibc

/// Where and when the figures were taken.
package struct Machine {
    /// Lines of Markdown that name processor, memory, kernel, compiler, date and command.
    package static func description() -> String {
        let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        let memory = Double(sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))) / 1_073_741_824
        return """
            | | |
            | --- | --- |
            | processor | \(processor()), \(cores) cores |
            | memory | \(memory.short) GiB |
            | kernel | \(line(["uname", "-sr"])) |
            | compiler | \(line(["swift", "--version"])) |
            | date | \(line(["date", "-u", "+%Y-%m-%d %H:%M UTC"])) |
            | commit | \(line(["git", "describe", "--always", "--dirty"])) |
            | load before the run | \(load()) |
            | command | `make bench` |
            """
    }

    /// Processes that wanted a core in the last minute: well above 0 means that others disturbed the run.
    private static func load() -> String {
        var averages = [0.0]
        return getloadavg(&averages, 1) == 1 ? averages[0].short : "unknown"
    }

    private static func processor() -> String {
        let name = line(["sh", "-c", "grep -m1 'model name' /proc/cpuinfo | cut -d: -f2"])
        return name.isEmpty ? line(["uname", "-m"]) : name
    }

    private static func line(_ command: [String]) -> String {
        let output = (try? ChildProcess.run(command, capturing: true))?.output ?? ""
        let first = output.split(separator: "\n").first ?? ""
        return String(first.drop { $0 == " " })
    }
}
