/// A machine that reads whole lines and says what they are: header fields, delimiters, bodies, the beginnings and ends of parts.
///
/// It is fed by ``LineSplitter`` and keeps no more than where it is: one of four states, the boundaries of the multiparts that
/// are open, and the Content-Type of the header it is in. It never fails: odd input gives tokens and defects.
/// (RFC 5322 section 2, RFC 2045, RFC 2046.)
///
/// - An outer boundary ends every part inside it, as a part may have been cut off anywhere.
/// - A line is a delimiter only if nothing but white space follows the boundary: so a boundary may be the prefix of another.
/// - A header ends at an empty line, at a delimiter, or before a line that cannot belong to it.
public struct MIMETokenizer: Sendable {
    @usableFromInline
    enum State: Sendable { case header, preamble, body, epilogue }

    /// A multipart whose close delimiter has not come.
    @usableFromInline
    struct OpenMultipart: Sendable {
        /// Where its boundary lies in `boundaries`.
        var boundary: Range<Int>
        var depth: Int
        var isDigest: Bool
        var bodyOffset: Int
        var hasDelimiter = false
    }

    /// The two fields whose bodies decide what follows the header.
    @usableFromInline
    enum CollectedField: Sendable { case none, contentType, transferEncoding }

    /// The body of such a field: in the lines that are being read, and, of a field that an edge cuts, what came before them.
    @usableFromInline
    struct CollectedBody: Sendable {
        var isPresent = false
        var range = 0..<0
        var bytesBefore: [UInt8] = []
    }

    @usableFromInline let limits: ParserLimits
    @usableFromInline var state = State.header
    @usableFromInline var openMultiparts: [OpenMultipart] = []
    @usableFromInline var boundaries: [UInt8] = []
    /// The depth of the innermost open part; -1 before the message begins.
    @usableFromInline var depth = -1
    /// The line end of the last body line, 0 to 2 bytes: content, unless a delimiter follows.
    @usableFromInline var heldLineEnd = 0
    @usableFromInline var header = HeaderState(isMessage: true)

    /// What is known of the header that is being read.
    @usableFromInline
    struct HeaderState: Sendable {
        /// The header of a message, not of a body part.
        @usableFromInline var isMessage: Bool
        /// A multipart/digest is around: without a Content-Type this part is a message.
        var isDigestPart = false
        @usableFromInline var hasField = false
        @usableFromInline var hasCompleteLine = true
        @usableFromInline var collected = CollectedField.none
        var contentType = CollectedBody()
        var transferEncoding = CollectedBody()

        @usableFromInline
        init(isMessage: Bool) { self.isMessage = isMessage }

        /// Stands at the start of another header, with the storage kept.
        @usableFromInline
        mutating func reset(isMessage: Bool, isDigestPart: Bool) {
            self.isMessage = isMessage
            self.isDigestPart = isDigestPart
            hasField = false
            hasCompleteLine = true
            collected = .none
            contentType.reset()
            transferEncoding.reset()
        }
    }

    /// Makes a tokenizer at the start of a message.
    public init(limits: ParserLimits = ParserLimits()) {
        self.limits = limits
    }

    /// Forgets the message, keeps the storage, and stands at the start of another one.
    public mutating func reset() {
        state = .header
        if !openMultiparts.isEmpty { openMultiparts.removeAll(keepingCapacity: true) }
        if !boundaries.isEmpty { boundaries.removeAll(keepingCapacity: true) }
        depth = -1
        heldLineEnd = 0
        header.reset(isMessage: true, isDigestPart: false)
    }

    /// Reads whole lines.
    ///
    /// - Parameters:
    ///   - lines: One or more lines with their line ends; the last may lack it only at the end of the message, or if it is a
    ///     piece of a line that is longer than ``LineSplitter/lineLimit``.
    ///   - beginsLine: False if the first bytes go on with a line whose start came before.
    ///   - hyphens: ``LineSplitter/Run/hyphens``, if it is known.
    ///   - offset: The offset of the first byte.
    ///   - sink: Takes the tokens.
    @inlinable
    public mutating func consume<Sink: TokenSink>(
        _ lines: Span<UInt8>, beginsLine: Bool = true, hyphens: Range<Int>? = nil, at offset: Int, into sink: inout Sink
    ) {
        if depth < 0 { beginPart(at: offset, into: &sink) }
        var position = 0
        if !beginsLine, state == .header {
            position = consumeLongLine(lines, at: offset, into: &sink)
        }
        while position < lines.count {
            if state == .header {
                position = consumeHeader(lines, from: position, at: offset, into: &sink)
            } else {
                let isLineStart = beginsLine || position > 0
                position = consumeBody(
                    lines, from: position, isLineStart: isLineStart, hyphens: hyphens ?? 0..<lines.count, at: offset,
                    into: &sink)
            }
        }
    }

    /// Ends the message: ends every open part, and says what is missing.
    @inlinable
    public mutating func finish<Sink: TokenSink>(at offset: Int, into sink: inout Sink) {
        if depth < 0 { beginPart(at: offset, into: &sink) }
        if state == .header {
            if !header.hasCompleteLine { sink.receive(.defect(Defect(.truncatedHeader, at: offset))) }
            endHeader(Span(), at: offset, into: &sink)
            if state == .header { endHeader(Span(), at: offset, into: &sink) }
        }
        releaseHeldLineEnd(at: offset, into: &sink)
        closeMultiparts(downTo: 0, at: offset, into: &sink)
        endParts(downTo: 0, at: offset, into: &sink)
    }
}

// MARK: - The closure form

extension MIMETokenizer {
    /// Hands the tokens to a closure.
    @usableFromInline
    struct ClosureSink: TokenSink {
        @usableFromInline let body: (borrowing Token) -> Void

        @inlinable
        init(_ body: @escaping (borrowing Token) -> Void) { self.body = body }

        @inlinable
        mutating func receive(_ token: borrowing Token) { body(token) }
    }

    /// Reads whole lines as ``consume(_:beginsLine:hyphens:at:into:)`` does, and hands the tokens to a closure.
    @inlinable
    public mutating func consume(
        _ lines: Span<UInt8>, beginsLine: Bool = true, hyphens: Range<Int>? = nil, at offset: Int,
        _ body: (borrowing Token) -> Void
    ) {
        withoutActuallyEscaping(body) { body in
            var sink = ClosureSink(body)
            consume(lines, beginsLine: beginsLine, hyphens: hyphens, at: offset, into: &sink)
        }
    }

    /// Ends the message as ``finish(at:into:)`` does, and hands the tokens to a closure.
    @inlinable
    public mutating func finish(at offset: Int, _ body: (borrowing Token) -> Void) {
        withoutActuallyEscaping(body) { body in
            var sink = ClosureSink(body)
            finish(at: offset, into: &sink)
        }
    }
}
