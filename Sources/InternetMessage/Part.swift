public import RawMail

/// One part of a message: the message itself, a body part of a multipart, or the message inside a message/rfc822.
///
/// A part is a view of its ``Message``, cheap to make and to pass on.
public struct Part: Sendable {
    /// What is stored of a part.
    struct Record: Hashable, Sendable {
        var parent: Int?
        var depth: Int
        var headerOffset: Int
        var bodyOffset: Int
        var endOffset: Int
        var fields: Range<Int>
        /// The tags of the names of the fields.
        var tags: UInt64 = 0
        var type = MediaType.Code.plainText
        var encoding = TransferEncoding.identity
        /// Where the captured content lies in the message's storage.
        var content: Range<Int>
        var isContentWhole = false
        /// Inside a message/rfc822 part: what stands here was not written by the reporter.
        var isReturned = false

        /// Notes what the header has said, and that the body begins.
        mutating func endHeader(
            at offset: Int, fieldEnd: Int, type: MediaType.Code, encoding: TransferEncoding, storageEnd: Int
        ) {
            bodyOffset = offset
            endOffset = offset
            fields = fields.lowerBound..<fieldEnd
            self.type = type
            self.encoding = encoding
            content = storageEnd..<storageEnd
        }

        /// Notes where the captured content ends in the storage; gives the offset of the body.
        mutating func endContent(at storageEnd: Int, isWhole: Bool) -> Int {
            content = content.lowerBound..<storageEnd
            isContentWhole = isWhole
            return bodyOffset
        }
    }

    /// The message that this is a part of.
    public let message: Message
    /// The position among ``Message/parts``; 0 is the message itself.
    public let index: Int

    var record: Record { message.content.parts[index] }

    /// The position of the part around this one; nil for the message itself.
    public var parent: Int? { record.parent }
    /// How deep the part lies; 0 is the message itself.
    public var depth: Int { record.depth }
    /// Whether the part lies inside a returned or attached message: not written by whoever sent this one.
    public var isReturned: Bool { record.isReturned }
    /// The media type; `text/plain` if the header names none that can be read (RFC 2045 section 5.2).
    public var mediaType: MediaType {
        let type = record.type
        if type.name != .other { return MediaType(type) }
        return header[.contentType]?.withBody { MediaType(scanning: $0) } ?? .plainText
    }
    /// Whether the media type is neither text nor message nor multipart, and none that has a name here.
    package var isAttachment: Bool {
        let type = record.type
        return type.family == .other && type.name == .other
    }
    /// How the content is encoded for transfer.
    public var transferEncoding: TransferEncoding { record.encoding }
    /// The bytes of the part in the message: header, empty line and body.
    public var range: Range<Int> { record.headerOffset..<record.endOffset }
    /// Where the body begins in the message.
    public var bodyOffset: Int { record.bodyOffset }
    /// The bytes of the body in the message.
    public var bodyRange: Range<Int> { record.bodyOffset..<record.endOffset }

    /// The header of the part.
    public var header: HeaderFields {
        HeaderFields(message.content, record.fields, tags: record.tags)
    }

    /// The captured content, its transfer encoding undone.
    ///
    /// Of a multipart: its preamble. Empty if nothing was captured.
    public var content: ArraySlice<UInt8> { message.storage[record.content] }

    /// Whether anything is in the captured content.
    package var hasContent: Bool { !record.content.isEmpty }

    /// Whether the part has a header field.
    package var hasHeader: Bool { !record.fields.isEmpty }

    /// Whether ``content`` is the whole of the body: captured, and not cut off at a limit.
    public var isContentWhole: Bool { record.isContentWhole }

    /// The captured content as text in the charset that the part names (RFC 2046 section 4.1.2).
    public var text: String {
        var defects: [Defect] = []
        return text(defects: &defects)
    }

    /// The captured content as text, with `unknownCharset` or `undecodableBytes` if it cannot be decoded whole, and what is wrong
    /// in the parameters of the Content-Type.
    public func text(defects: inout [Defect]) -> String {
        let charset = contentType(defects: &defects)?[parameter: "charset"]
        return CharsetDecoder.decode(
            message.storage.span.extracting(record.content), charset: charset, at: record.bodyOffset, defects: &defects)
    }

    /// The Content-Type, with what is wrong in its parameters; that it cannot be read at all is among the defects of the message.
    package func contentType(defects: inout [Defect]) -> ContentType? {
        var found: [Defect] = []
        let contentType = header.contentType(defects: &found)
        for defect in found where defect.code != .invalidContentType {
            defects.note(defect.code, at: defect.offset, count: defect.count)
        }
        return contentType
    }

    /// The offset in the message of a position in ``content``: exact where the content is not encoded, else the body's start.
    public func offset(ofContentAt position: Int) -> Int {
        guard record.encoding == .identity else { return record.bodyOffset }
        let offset = record.bodyOffset + position - record.content.lowerBound
        return Swift.min(offset, record.endOffset)
    }
}

extension Part: Hashable {
    /// Equal if they stand at the same place of equal messages.
    public static func == (left: Self, right: Self) -> Bool {
        left.index == right.index && left.message == right.message
    }

    /// Hashes the place.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(index)
        hasher.combine(record)
    }
}

/// How a body is encoded for transfer (RFC 2045 section 6).
public enum TransferEncoding: Hashable, Sendable {
    /// 7bit, 8bit, binary, none, or one that is not known.
    case identity
    /// base64
    case base64
    /// quoted-printable
    case quotedPrintable

    /// Reads a Content-Transfer-Encoding; nil if it is not one of RFC 2045's.
    init?(_ body: Span<UInt8>) {
        var start = 0
        while start < body.count, body[start].isWhiteSpace || body[start].isLineEnd { start += 1 }
        var end = start
        // Some senders append a semicolon or a comment.
        while end < body.count, body[end] > 0x20, body[end] != 0x3B, body[end] != 0x28 { end += 1 }
        guard let encoding = Self.table[body.extracting(start..<end)] else { return nil }
        self = encoding
    }

    private static let table = NameTable<TransferEncoding>([
        ("7bit", .identity), ("8bit", .identity), ("binary", .identity), ("base64", .base64),
        ("quoted-printable", .quotedPrintable),
    ])
}
