public import InternetMessage
public import RawMail

/// The messages in a sequence of chunks that come when they come.
public struct AsyncMessages<Base: AsyncSequence>: AsyncSequence where Base.Element: Collection<UInt8> {
    /// A message, and where it was found.
    public typealias Element = MailboxEntry

    private let base: Base
    private let reader: MessageReader

    init(_ base: Base, _ reader: MessageReader) {
        self.base = base
        self.reader = reader
    }

    /// Begins to read.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(base.makeAsyncIterator(), reader) }

    /// Reads chunk after chunk.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var base: Base.AsyncIterator
        private var reader: MessageReader
        private var chunk: [UInt8]? = []
        private var position = 0

        init(_ base: Base.AsyncIterator, _ reader: MessageReader) {
            self.base = base
            self.reader = reader
        }

        /// The next message, as soon as a chunk has shown its end.
        ///
        /// - Throws: What the sequence of chunks throws; or a ``MailboxError`` if they are not mail.
        public mutating func next() async throws -> MailboxEntry? {
            while let chunk {
                if let entry = try reader.next(in: chunk.span, from: &position) { return entry }
                self.chunk = try await base.next().map { Array($0) }
            }
            return try reader.finish()
        }
    }
}

extension AsyncMessages: Sendable where Base: Sendable {}

extension AsyncSequence where Element: Collection<UInt8> {
    /// The messages in these chunks, which may be cut anywhere: of an mbox file, or of a single message.
    ///
    /// ```swift
    /// for try await entry in request.body.messages() { … }
    /// ```
    ///
    /// - Parameters:
    ///   - format: How the messages are stored; those of directories stand for `automatic`.
    ///   - path: What ``MessageSource/path`` and errors are to say.
    ///   - limits: How much of a message is looked at and stored.
    ///   - capture: Which content of a message is kept.
    /// - Returns: The messages, each as soon as its end was seen.
    public func messages(
        format: MailboxFormat = .automatic, path: String = "-", limits: ParserLimits = ParserLimits(),
        capture: CapturePolicy = .reports
    ) -> AsyncMessages<Self> {
        AsyncMessages(self, MessageReader(path: path, format: format, limits: limits, capture: capture))
    }
}
