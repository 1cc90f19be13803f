import RawMail

/// Why a file or directory could not be read, or not to its end.
///
/// It ends the reading of that one file; ``Mailbox/next()`` goes on with the others when it is called again.
public struct MailboxError: Error, Hashable, Sendable {
    /// The kind of trouble.
    public var code: Code
    /// The file or directory, as in ``MessageSource/path``.
    public var path: String
    /// The number of the system's error, if it was the system that refused.
    public var errno: Int32?
    /// The byte offset that was read up to, if the trouble came in the middle of a file.
    public var offset: Int?
    /// What is wrong, as the end of a sentence that begins with the path.
    public var reason: String

    init(_ code: Code, path: String, errno: Int32? = nil, offset: Int? = nil, reason: String) {
        self.code = code
        self.path = path
        self.errno = errno
        self.offset = offset
        self.reason = reason
    }

    init(_ code: Code, path: String, _ error: SystemError, offset: Int? = nil) {
        let place = offset.map { " after \($0) bytes" } ?? ""
        let reason = "\(code == .cannotOpen ? "cannot open" : "cannot read")\(place): \(error)"
        self.init(code, path: path, errno: error.errno, offset: offset, reason: reason)
    }

    /// What was there when the file was opened is gone.
    init(shortened path: String) {
        self.init(.cannotRead, path: path, reason: "it became shorter while it was read")
    }

    /// A kind of trouble; the set grows, so it is open: compare with the static members.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        private enum Kind: String, Hashable, Sendable {
            case cannotOpen, cannotRead, notMail, notAFile, wrongFormat, nestingTooDeep
        }
        private let kind: Kind

        /// The code's name.
        public var description: String { kind.rawValue }

        /// The file or directory does not exist, went away, or may not be read.
        public static let cannotOpen = Self(kind: .cannotOpen)
        /// The system could not read on.
        public static let cannotRead = Self(kind: .cannotRead)
        /// The content is not mail; ``MailboxError/reason`` says what it looks like.
        public static let notMail = Self(kind: .notMail)
        /// Something in a folder is neither file nor directory: a FIFO, a socket, a device, a symbolic link.
        public static let notAFile = Self(kind: .notAFile)
        /// It is not of the format that was said: a directory and not a file, a folder and not a Maildir.
        public static let wrongFormat = Self(kind: .wrongFormat)
        /// Directories nest deeper than is looked into.
        public static let nestingTooDeep = Self(kind: .nestingTooDeep)
    }
}

extension MailboxError: CustomStringConvertible {
    /// The path and what is wrong with it, as in `in.mbox: it looks like gzip data, not mail`, on one line.
    public var description: String { "\(path.terminalSafe): \(reason)" }
}
