public import RawMail

/// A copy of a token that outlives its spans.
public struct RecordedToken: Hashable, Sendable {
    /// The cases of ``Token``, and the close delimiter as one of its own.
    public enum Kind: String, Hashable, Sendable {
        case partStart = "("
        case partEnd = ")"
        case envelopeLine = "V"
        case field = "F"
        case continuation = "+"
        case emptyLine = "E"
        case headerEnd = ">"
        case body = "B"
        case preamble = "P"
        case epilogue = "Q"
        case delimiter = "D"
        case closeDelimiter = "C"
        case defect = "!"
    }

    /// Which token it is.
    public var kind: Kind
    /// The bytes of its span; none if it has no span.
    public var bytes: [UInt8] = []
    /// The bytes of the line end before a delimiter.
    public var lineEndBefore = 0
    /// The depth of a part or a delimiter.
    public var depth: Int?
    /// The length of a field's name.
    public var nameLength: Int?
    /// The shape that a header announces.
    public var shape: PartShape?
    /// What a defect is.
    public var code: Defect.Code?
    /// The offset of the first byte.
    public var offset: Int
}

extension RecordedToken: CustomStringConvertible {
    /// The token in the notation of the fixtures.
    ///
    /// A letter, then the bytes with `$` for each line end, `^M` for a bare CR and `^@` for a NUL. Line ends look alike whether LF or CRLF, and offsets are left out, so that one row says it for all.
    ///
    /// ```
    /// (                      a part begins
    /// V From jane$           an envelope line
    /// F Subject: a$          a field             + \tb$   its continuation
    /// E $                    an empty line
    /// > multipart            the header ends; what follows is a leaf, a multipart, a message
    /// P, B, Q hello$         preamble, body, epilogue
    /// D0 $--b$               a delimiter of the multipart at depth 0, with the line end before it
    /// C0 $--b--$             its close delimiter
    /// ! nestingTooDeep       a defect
    /// )                      the part ends
    /// ```
    public var description: String {
        switch kind {
        case .partStart, .partEnd: kind.rawValue
        case .headerEnd: "> \(shape.map { "\($0)" } ?? "")"
        case .defect: "! \(code?.rawValue ?? "")"
        case .delimiter, .closeDelimiter:
            "\(kind.rawValue)\(depth ?? -1) \(lineEndBefore > 0 ? "$" : "")\(Self.readable(bytes))"
        default: "\(kind.rawValue) \(Self.readable(bytes))"
        }
    }

    private static func readable(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: break
            case 0x0A: text.append(0x24)
            case 0x00: text += "^@".utf8
            case 0x0D: text += "^M".utf8
            default: text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// Records the tokens of a message.
public struct TokenRecorder: TokenSink, Sendable {
    /// The tokens so far.
    ///
    /// Neighbours of the same kind of body are one, since how lines are grouped depends on the chunks.
    public private(set) var tokens: [RecordedToken] = []

    /// Makes a recorder without tokens.
    public init() {}

    /// Records one token.
    public mutating func receive(_ token: borrowing Token) {
        switch token {
        case .partStart(let depth, let offset): tokens.append(.init(kind: .partStart, depth: depth, offset: offset))
        case .envelopeLine(let bytes, let offset): record(.envelopeLine, bytes, offset)
        case .field(let bytes, let nameLength, let offset):
            tokens.append(.init(kind: .field, bytes: Array(copying: bytes), nameLength: nameLength, offset: offset))
        case .continuation(let bytes, let offset): record(.continuation, bytes, offset)
        case .emptyLine(let bytes, let offset): record(.emptyLine, bytes, offset)
        case .headerEnd(let shape, let offset): tokens.append(.init(kind: .headerEnd, shape: shape, offset: offset))
        case .body(let bytes, let offset): extend(.body, bytes, offset)
        case .preamble(let bytes, let offset): extend(.preamble, bytes, offset)
        case .epilogue(let bytes, let offset): extend(.epilogue, bytes, offset)
        case .delimiter(let bytes, let depth, let isClose, let lineEndBefore, let offset):
            tokens.append(
                .init(
                    kind: isClose ? .closeDelimiter : .delimiter, bytes: Array(copying: bytes),
                    lineEndBefore: lineEndBefore, depth: depth, offset: offset))
        case .partEnd(let offset): tokens.append(.init(kind: .partEnd, offset: offset))
        case .defect(let defect): tokens.append(.init(kind: .defect, code: defect.code, offset: defect.offset))
        }
    }

    private mutating func record(_ kind: RecordedToken.Kind, _ bytes: Span<UInt8>, _ offset: Int) {
        tokens.append(.init(kind: kind, bytes: Array(copying: bytes), offset: offset))
    }

    /// Adds to the token before if it is of this kind and ends where this one begins.
    private mutating func extend(_ kind: RecordedToken.Kind, _ bytes: Span<UInt8>, _ offset: Int) {
        guard let last = tokens.last, last.kind == kind, last.offset + last.bytes.count == offset else {
            return record(kind, bytes, offset)
        }
        tokens[tokens.count - 1].bytes.append(copying: bytes)
    }
}

extension [UInt8] {
    /// A copy of the bytes of a span.
    public init(copying span: Span<UInt8>) {
        self.init()
        append(copying: span)
    }
}
