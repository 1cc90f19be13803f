public import RawMail

/// A message, bounded whatever its size: the header fields, a flat list of parts, and the content that was captured.
///
/// ```swift
/// let message = Message(bytes)
/// message.header[text: .subject]                   // "Undelivered Mail Returned to Sender"
/// message.parts.first { $0.mediaType == .deliveryStatus }?.text
/// ```
///
/// Offsets count bytes from the start of the message. Nothing is decoded before it is asked for.
public struct Message: Hashable, Sendable {
    let content: MessageContent

    /// Header fields as they stood, and captured content.
    package var storage: [UInt8] { content.bytes }

    /// What is wrong in the structure of the message, each code once, with the first place and a count.
    public var defects: [Defect] { content.defects }
    /// How many bytes the message has.
    public var length: Int { content.length }

    init(_ content: MessageContent) {
        self.content = content
    }

    /// Reads a whole message that is in memory.
    public init(_ bytes: [UInt8], limits: ParserLimits = ParserLimits(), capture: CapturePolicy = .reports) {
        var parser = MessageParser(limits: limits, capture: capture)
        parser.consume(bytes.span)
        self = parser.finish()
    }

    /// Reads a whole message that is in a string.
    public init(_ text: String, limits: ParserLimits = ParserLimits(), capture: CapturePolicy = .reports) {
        self.init(Array(text.utf8), limits: limits, capture: capture)
    }

    /// All parts in the order they begin; the first is the message itself.
    public var parts: Parts { Parts(message: self) }

    /// The header of the message.
    public var header: HeaderFields { parts[0].header }

    /// The parts of a message as a collection of views.
    public struct Parts: RandomAccessCollection, Sendable {
        let message: Message
        /// 0.
        public var startIndex: Int { 0 }
        /// How many parts there are.
        public var endIndex: Int { message.content.parts.count }
        /// The part at a position.
        public subscript(position: Int) -> Part { Part(message: message, index: position) }
    }
}

/// Which content a ``MessageParser`` keeps.
///
/// Header fields and the places of parts are always kept.
public struct CapturePolicy: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case headers, reports, everything }
    let kind: Kind

    /// No content.
    public static let headers = Self(kind: .headers)

    /// What a bounce is read from: text, reports, returned headers, and the preambles of multiparts; of what lies inside a
    /// returned message, delivery reports alone.
    ///
    /// Attachments are walked for their boundaries only.
    public static let reports = Self(kind: .reports)

    /// Every content of every part, up to `ParserLimits.reportBytes` a part.
    public static let everything = Self(kind: .everything)

    /// How many bytes are kept of a part.
    func limit(_ type: MediaType.Code, isReturned: Bool, limits: ParserLimits) -> Int {
        switch kind {
        case .headers: return 0
        case .everything: return limits.reportBytes
        case .reports:
            // a gateway may pass a report on inside one of its own
            if isReturned { return type.name == .deliveryStatus ? limits.reportBytes : 0 }
            switch type.family {
            case .message: return limits.reportBytes
            case .text, .multipart: return limits.textBytes
            case .other: return type.name == .json ? limits.textBytes : 0
            }
        }
    }
}
