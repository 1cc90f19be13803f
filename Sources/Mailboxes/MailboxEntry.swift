public import InternetMessage
public import RawMail

/// A message, and where it was found.
public struct MailboxEntry: Hashable, Sendable {
    /// The place of the message.
    public var source: MessageSource
    /// The message, unquoted.
    public var message: Message
    /// What is wrong with the message as it lies in an mbox file: bare carriage returns, a wrong Content-Length.
    ///
    /// They stand beside `Message.defects`; their offsets count from the start of the message as well.
    public var defects: [Defect] = []
}

/// The place of a message: a file, and which of its bytes.
public struct MessageSource: Hashable, Sendable {
    /// The path that was given, joined with the name below it; `-` for standard input.
    public var path: String
    /// The number of the message in its file; the first is 0.
    public var index: Int
    /// The byte offset in the file where the message begins; an envelope line before it is not part of it.
    public var offset: Int
    /// How many bytes of the file are the message's, those of its quoting included.
    public var length: Int

    /// Makes a place of its parts.
    public init(path: String, index: Int, offset: Int, length: Int) {
        self.path = path
        self.index = index
        self.offset = offset
        self.length = length
    }
}
