import RawMail

/// How messages are stored: found by looking, or said.
///
/// The formats of files (mbox, its dialects, message) may also be said of a folder: then each file in it is read so.
public enum MailboxFormat: String, Hashable, Sendable, CaseIterable {
    /// Found by looking: at the first bytes of a file, and at the names in a directory.
    case automatic
    /// An mbox file, quoted as mboxrd.
    case mbox
    /// An mbox file in which every `>From ` has lost one `>` when it is read.
    case mboxrd
    /// An mbox file in which only `>From ` is unquoted, not `>>From `.
    case mboxo
    /// An mbox file quoted as mboxo, whose messages have a Content-Length.
    case mboxcl
    /// An mbox file without quoting, whose messages have a Content-Length.
    ///
    /// What a Content-Length names is trusted only where an edge was seen there, for which the input must be a file: from a
    /// pipe, an envelope line in a body ends the message.
    case mboxcl2
    /// A directory with `cur` and `new`; its sub-folders, whose names begin with a dot, are Maildirs of their own.
    case maildir
    /// A directory of messages, mbox files and further directories.
    case folder
    /// A file that is one message.
    case message

    /// What is said of a file.
    enum FileFormat: Hashable, Sendable {
        case automatic
        case mbox(MboxSplitter.Variant)
        /// One message; `isSaid` if by the caller, and not because the file lies in a Maildir.
        case message(isSaid: Bool)
    }

    /// How files are read.
    var fileFormat: FileFormat {
        switch self {
        case .automatic, .folder: .automatic
        case .mbox, .mboxrd: .mbox(.mboxrd)
        case .mboxo: .mbox(.mboxo)
        case .mboxcl: .mbox(.mboxcl)
        case .mboxcl2: .mbox(.mboxcl2)
        case .maildir: .message(isSaid: false)
        case .message: .message(isSaid: true)
        }
    }
}
