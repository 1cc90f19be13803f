/// What the tokenizer sees in a message, in the order of the bytes.
///
/// All spans are parts of the input and live only as long as the call that hands them on; copy what must stay. Together the
/// spans, and the line ends before delimiters, are the input: each byte once.
public enum Token: ~Escapable {
    /// A part begins, and with it a header. Depth 0 is the message itself; the children of a multipart and the message inside
    /// a message/rfc822 are one deeper than their parent.
    case partStart(depth: Int, offset: Int)

    /// The envelope line of a mailbox (`From jane@example.net Sat Jan 31 09:14:05 2026`) before a header, with its line end.
    case envelopeLine(Span<UInt8>, offset: Int)

    /// The first line of a header field, with its line end. The name is its first `nameLength` bytes; white space may stand
    /// between the name and the colon (RFC 5322 section 4.5).
    case field(Span<UInt8>, nameLength: Int, offset: Int)

    /// A further line of the header field that came last, if any, with its line end (RFC 5322 section 2.2.3); or the rest of a
    /// line that is longer than ``LineSplitter/lineLimit``.
    case continuation(Span<UInt8>, offset: Int)

    /// Empty lines before a header, or the empty line that ends it.
    case emptyLine(Span<UInt8>, offset: Int)

    /// The header is complete: what kind of body follows, and where it begins.
    case headerEnd(PartShape, offset: Int)

    /// Content of a part that has no parts inside: one or more lines, undecoded. How lines are grouped depends on the chunks.
    case body(Span<UInt8>, offset: Int)

    /// Lines before the first delimiter of a multipart.
    case preamble(Span<UInt8>, offset: Int)

    /// Lines after the close delimiter of a multipart.
    case epilogue(Span<UInt8>, offset: Int)

    /// A delimiter line of the multipart at `depth`, with its line end. The line end before it, of `lineEndBefore` bytes (0 to
    /// 2), belongs to it as well (RFC 2046 section 5.1.1) and is no content of the part that ends here.
    case delimiter(Span<UInt8>, depth: Int, isClose: Bool, lineEndBefore: Int, offset: Int)

    /// The part that was begun last and not yet ended ends here.
    case partEnd(offset: Int)

    /// Something in the structure breaks a rule.
    case defect(Defect)
}

/// The kind of body that a header announces, as far as the structure of the message depends on it.
public enum PartShape: Sendable, Hashable {
    /// Text, a report, an attachment: no parts inside.
    case leaf
    /// multipart/*: parts between delimiters.
    case multipart
    /// message/rfc822 or message/global: another message, with a header of its own.
    case message
}

/// Receives the tokens of a message.
///
/// A struct that is generic code's own is specialised into the tokenizer; for everything else there is
/// ``MIMETokenizer/consume(_:beginsLine:hyphens:at:_:)``, which takes a closure.
public protocol TokenSink {
    /// Takes one token; its spans are gone when the call returns.
    mutating func receive(_ token: borrowing Token)

    /// Takes, behind the tokens of the lines of a header and before that of its end, these lines once more in one piece; in
    /// several where chunks cut the header.
    ///
    /// Who keeps fields copies them here, at once, and notes no more than their places when they come. Does nothing by default.
    mutating func receiveHeader(_ lines: Span<UInt8>, offset: Int)
}

extension TokenSink {
    /// Does nothing.
    @inlinable
    public mutating func receiveHeader(_ lines: Span<UInt8>, offset: Int) {}
}
