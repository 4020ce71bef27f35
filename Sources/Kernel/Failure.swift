/// Something a person has to be told in one sentence: what happened, to which file, and what to do about it.
///
/// Faults of programs stay faults; a `Failure` is for what the world does to us: an unreadable file, a damaged
/// document, a classified paper. The sentence is in the user's language and complete; whoever prints it adds nothing.
package struct Failure: Error, Equatable, Sendable {
    /// The kinds of failure, a closed set, for exit statuses and for tests; people read `message`.
    package enum Code: String, Sendable, CaseIterable {
        /// The path does not exist.
        case notFound
        /// The path exists and cannot be read.
        case unreadable
        /// The file has no content at all.
        case empty
        /// The file is of a kind that the program does not read.
        case unsupported
        /// The file is damaged or cut short.
        case damaged
        /// The file is encrypted or asks for a password.
        case encrypted
        /// The file, or what it unpacks to, is larger than the limit.
        case tooLarge
        /// The file was read and holds no text.
        case noText
        /// A child process took longer or more memory than it may.
        case exhausted
        /// The user stopped the work; nobody needs to be told.
        case interrupted
        /// A program that is needed for this format is not installed.
        case missingTool
        /// The document bears a degree of secrecy (Mật, Tối mật, Tuyệt mật).
        case classified
        /// The command was used in a wrong way.
        case usage
        /// The rules do not allow it now.
        case refused
        /// Whoever asks may not do it.
        case forbidden
        /// Somebody else changed it in the meantime.
        case conflict
        /// The store is in use by another program for too long.
        case locked
        /// The store may not be written, or not even read: its permissions, a read-only medium, a standby.
        case inaccessible
        /// The database cannot be reached, or the connection was lost.
        case disconnected
        /// The database does not take the account: a wrong name or password, or too few rights.
        case rejected
        /// The database was made by a newer version of this program.
        case newer
        /// There is no room left on the disk.
        case full
        /// What is stored is not what was stored: a chain is broken, a file is missing.
        case corrupt
    }

    package let code: Code
    /// One sentence in Vietnamese that names the file and says what to do.
    package let message: String

    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
