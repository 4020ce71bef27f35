package import Kernel

extension LocalDay {
    /// The day that a test writes as `2024-06-21`; a wrong one stops the test run, because the test itself is wrong.
    package static func iso(_ text: String) -> LocalDay {
        guard let day = LocalDay(parsing: text) else { preconditionFailure("\(text) is no day") }
        return day
    }
}
