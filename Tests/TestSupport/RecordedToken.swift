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
    /// The place of its bytes among those of the recorder; empty if it has no span.
    public var bytes: Range<Int>
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

/// Records the tokens of a message.
public struct TokenRecorder: TokenSink, Hashable, Sendable {
    /// The tokens so far.
    ///
    /// Neighbours of the same kind of body are one, since how lines are grouped depends on the chunks.
    public private(set) var tokens: [RecordedToken] = []
    /// The bytes of all tokens, one after the other.
    public private(set) var bytes: [UInt8] = []
    /// Where the lines of a header were not handed on as ``TokenSink/receiveHeader(_:offset:)`` promises.
    public private(set) var headerViolations: [String] = []
    /// Where the lines of the current header begin in `bytes`, and what was handed on of them in one piece.
    private var headerStart = 0
    private var headerLines: [UInt8] = []

    /// Makes a recorder without tokens, with room for as many bytes.
    public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Notes lines that the tokens must have shown.
    public mutating func receiveHeader(_ lines: Span<UInt8>, offset: Int) {
        headerLines.append(copying: lines)
        if headerLines.count > bytes.count - headerStart {
            headerViolations.append("lines of a header before their tokens at \(offset)")
        }
    }

    /// Compares the lines of a header that ends with those of its tokens, but for the empty line that ends it.
    private mutating func checkHeader(at offset: Int) {
        let last = tokens.last { $0.kind != .defect }
        let end = last?.kind == .emptyLine ? last?.bytes.lowerBound ?? 0 : bytes.count
        if headerLines[...] != bytes[headerStart...], headerLines[...] != bytes[headerStart..<end] {
            headerViolations.append("other lines of the header before \(offset)")
        }
        headerLines.removeAll(keepingCapacity: true)
    }

    /// Records one token.
    public mutating func receive(_ token: borrowing Token) {
        switch token {
        case .partStart(let depth, let offset):
            headerStart = bytes.count
            record(.partStart, at: offset, depth: depth)
        case .envelopeLine(let bytes, let offset): record(.envelopeLine, bytes, at: offset)
        case .field(let bytes, let nameLength, let offset):
            record(.field, bytes, at: offset)
            tokens[tokens.count - 1].nameLength = nameLength
        case .continuation(let bytes, let offset): record(.continuation, bytes, at: offset)
        case .emptyLine(let bytes, let offset): record(.emptyLine, bytes, at: offset)
        case .headerEnd(let shape, let offset):
            checkHeader(at: offset)
            record(.headerEnd, at: offset, shape: shape)
        case .body(let bytes, let offset): extend(.body, bytes, at: offset)
        case .preamble(let bytes, let offset): extend(.preamble, bytes, at: offset)
        case .epilogue(let bytes, let offset): extend(.epilogue, bytes, at: offset)
        case .delimiter(let bytes, let depth, let isClose, let lineEndBefore, let offset):
            record(isClose ? .closeDelimiter : .delimiter, bytes, at: offset)
            tokens[tokens.count - 1].depth = depth
            tokens[tokens.count - 1].lineEndBefore = lineEndBefore
        case .partEnd(let offset): record(.partEnd, at: offset)
        case .defect(let defect): record(.defect, at: defect.offset, code: defect.code)
        }
    }

    /// A token that has no bytes.
    private mutating func record(
        _ kind: RecordedToken.Kind, at offset: Int, depth: Int? = nil, shape: PartShape? = nil,
        code: Defect.Code? = nil
    ) {
        let place = bytes.count..<bytes.count
        tokens.append(.init(kind: kind, bytes: place, depth: depth, shape: shape, code: code, offset: offset))
    }

    private mutating func record(_ kind: RecordedToken.Kind, _ span: Span<UInt8>, at offset: Int) {
        let start = bytes.count
        bytes.append(copying: span)
        tokens.append(.init(kind: kind, bytes: start..<bytes.count, offset: offset))
    }

    /// Adds to the token before if it is of this kind and ends where this one begins.
    private mutating func extend(_ kind: RecordedToken.Kind, _ span: Span<UInt8>, at offset: Int) {
        guard let last = tokens.last, last.kind == kind, last.offset + last.bytes.count == offset else {
            return record(kind, span, at: offset)
        }
        bytes.append(copying: span)
        tokens[tokens.count - 1].bytes = last.bytes.lowerBound..<bytes.count
    }

    /// A token in the notation of the fixtures.
    ///
    /// A letter, then the bytes with `$` for each line end, `^M` for a bare CR and `^@` for a NUL. Line ends look alike whether
    /// LF or CRLF, and offsets are left out, so that one row says it for all.
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
    public func description(of token: RecordedToken) -> String {
        let letter = token.kind.rawValue
        switch token.kind {
        case .partStart, .partEnd: return letter
        case .headerEnd: return "> \(token.shape.map { "\($0)" } ?? "")"
        case .defect: return "! \(token.code?.rawValue ?? "")"
        case .delimiter, .closeDelimiter:
            let lineEnd = token.lineEndBefore > 0 ? "$" : ""
            return "\(letter)\(token.depth ?? -1) \(lineEnd)\(Self.readable(bytes[token.bytes]))"
        default: return "\(letter) \(Self.readable(bytes[token.bytes]))"
        }
    }

    private static func readable(_ bytes: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        for (index, byte) in zip(bytes.indices, bytes) {
            switch byte {
            case 0x0D where index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A: break
            case 0x0A: text.append(0x24)
            case 0x00: text += "^@".utf8
            case 0x0D: text += "^M".utf8
            default: text.append(byte)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

extension [UInt8] {
    /// A copy of the bytes of a span.
    public init(copying span: Span<UInt8>) {
        self.init()
        append(copying: span)
    }
}
