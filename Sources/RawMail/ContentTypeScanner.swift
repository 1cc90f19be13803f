/// Reads from a Content-Type only what the structure of a message depends on: the shape of the body and the boundary.
///
/// The tokenizer needs these at every header, of mail that breaks every rule; the whole value with its parameters is read from
/// the stored field by those who want it (RFC 2045 section 5.1, RFC 2231 section 3 for a boundary in segments).
struct ContentTypeScanner {
    /// A boundary without its quotes.
    enum Boundary: Equatable {
        /// It stands in the body as it is.
        case verbatim(Range<Int>)
        /// It was put together: of segments, or with its escapes resolved.
        case assembled([UInt8])
    }

    private(set) var shape = PartShape.leaf
    /// True for multipart/digest, whose parts are messages unless they say otherwise (RFC 2046 section 5.1.5).
    private(set) var isDigest = false
    /// Nil if there is no such parameter.
    private(set) var boundary: Boundary?

    private var cursor = FieldCursor()

    /// Scans a field body that may still hold line ends and comments.
    init(_ body: Span<UInt8>) {
        cursor.skipCommentsAndSpace(in: body)
        // Only multipart/* and message/* have parts inside.
        guard cursor.position + 1 < body.count, body[cursor.position] | 0x20 == 0x6D else { return }
        let isMultipart = body[cursor.position + 1] | 0x20 == 0x75
        guard takeType(isMultipart ? "multipart" : "message", body) else { return }
        cursor.skipCommentsAndSpace(in: body)
        guard cursor.take(0x2F, in: body) else { return }
        let subtype = body.extracting(cursor.token(in: body))
        guard !subtype.isEmpty else { return }
        if isMultipart {
            shape = .multipart
            isDigest = ByteSearch.isEqualIgnoringCase(subtype, to: "digest")
            boundary = scanBoundary(body)
        } else if ByteSearch.isEqualIgnoringCase(subtype, to: "rfc822")
            || ByteSearch.isEqualIgnoringCase(subtype, to: "global")
        {
            shape = .message
        }
    }

    /// Moves behind a word if it stands here; whether it is the whole of a token the caller sees by what follows.
    private mutating func takeType(_ name: StaticString, _ body: Span<UInt8>) -> Bool {
        let end = cursor.position + name.utf8CodeUnitCount
        guard end <= body.count, ByteSearch.isEqualIgnoringCase(body.extracting(cursor.position..<end), to: name)
        else { return false }
        cursor.position = end
        return true
    }

    /// Appends the boundary, if there is one, to those that are stored; `body` is what was scanned.
    func appendBoundary(of body: Span<UInt8>, to boundaries: inout [UInt8]) {
        switch boundary {
        case .verbatim(let range): boundaries.append(copying: body.extracting(range))
        case .assembled(let bytes): boundaries.append(contentsOf: bytes)
        case nil: break
        }
    }

    private static let boundaryNameLength = "boundary".utf8.count

    /// Looks through the parameters for `boundary`, or its segments `boundary*0`, `boundary*1` in any order.
    private mutating func scanBoundary(_ body: Span<UInt8>) -> Boundary? {
        var segments: [(number: Int, value: [UInt8])] = []
        while skipToParameter(body) {
            let name = cursor.token(in: body)
            cursor.skipCommentsAndSpace(in: body)
            guard cursor.take(0x3D, in: body) else { continue }
            guard Self.isBoundary(body.extracting(name)) else {
                skipParameterValue(body)
                continue
            }
            let value = parameterValue(body)
            if name.count == Self.boundaryNameLength { return value }
            let isExtended = body[name.upperBound - 1] == 0x2A
            let bytes = isExtended ? Self.percentDecoded(Self.bytes(of: value, body)) : Self.bytes(of: value, body)
            let number = name.dropFirst(Self.boundaryNameLength).dropLast(isExtended ? 1 : 0)
            if number.isEmpty { return .assembled(bytes) }
            if let number = Self.segmentNumber(body.extracting(number)), segments.count < 100 {
                segments.append((number, bytes))
            }
        }
        guard !segments.isEmpty else { return nil }
        return .assembled(segments.sorted { $0.number < $1.number }.flatMap(\.value))
    }

    /// Whether the name is `boundary`, perhaps with what RFC 2231 puts behind it.
    private static func isBoundary(_ name: Span<UInt8>) -> Bool {
        name.count >= boundaryNameLength
            && ByteSearch.isEqualIgnoringCase(name.extracting(first: boundaryNameLength), to: "boundary")
    }

    private static func bytes(of value: Boundary, _ body: Span<UInt8>) -> [UInt8] {
        switch value {
        case .verbatim(let range):
            var bytes: [UInt8] = []
            bytes.append(copying: body.extracting(range))
            return bytes
        case .assembled(let bytes): return bytes
        }
    }

    /// The 12 of `*12`.
    private static func segmentNumber(_ text: Span<UInt8>) -> Int? {
        guard text.count > 1, text.count < 5, text[0] == 0x2A else { return nil }
        var number = 0
        for index in 1..<text.count {
            guard text[index].isDigit else { return nil }
            number = number * 10 + Int(text[index] &- 0x30)
        }
        return number
    }

    /// An extended value without its charset and language (RFC 2231 section 4); a boundary is ASCII.
    private static func percentDecoded(_ value: [UInt8]) -> [UInt8] {
        var rest = value[...]
        if let last = value.lastIndex(of: 0x27), value.firstIndex(of: 0x27) != last { rest = value[(last + 1)...] }
        var decoded: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == 0x25, let high = rest.first?.hexDigitValue, let low = rest.dropFirst().first?.hexDigitValue {
                decoded.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return decoded
    }

    // MARK: Grammar

    /// Moves behind the next `;`, or to a parameter that follows without one, as some senders write it on a folded line.
    private mutating func skipToParameter(_ body: Span<UInt8>) -> Bool {
        cursor.skipCommentsAndSpace(in: body)
        while cursor.position < body.count, !body[cursor.position].isTokenText {
            cursor.position &+= 1
            cursor.skipCommentsAndSpace(in: body)
        }
        return cursor.position < body.count
    }

    private mutating func parameterValue(_ body: Span<UInt8>) -> Boundary {
        cursor.skipCommentsAndSpace(in: body)
        if cursor.take(0x22, in: body) { return quotedString(body) }
        let start = cursor.position
        skipUnquotedValue(body)
        return .verbatim(start..<cursor.position)
    }

    /// The content of a quoted string whose opening quote is taken; an unclosed one ends with the field.
    private mutating func quotedString(_ body: Span<UInt8>) -> Boundary {
        let start = cursor.position
        var end = start
        while end < body.count, Self.isPlainQuotedText(body[end]) { end &+= 1 }
        let plain = start..<end
        cursor.position = end
        if cursor.position == body.count || cursor.take(0x22, in: body) { return .verbatim(plain) }
        var value = Self.bytes(of: .verbatim(plain), body)
        while cursor.position < body.count {
            let byte = body[cursor.position]
            cursor.position &+= 1
            if byte == 0x22 { break }
            if byte == 0x5C, cursor.position < body.count {
                value.append(body[cursor.position])
                cursor.position &+= 1
            } else if !byte.isLineEnd {
                value.append(byte)
            }
        }
        return .assembled(value)
    }

    /// Moves behind a value that is not wanted.
    private mutating func skipParameterValue(_ body: Span<UInt8>) {
        cursor.skipCommentsAndSpace(in: body)
        guard cursor.take(0x22, in: body) else { return skipUnquotedValue(body) }
        while cursor.position < body.count, !cursor.take(0x22, in: body) {
            cursor.position &+= body[cursor.position] == 0x5C ? 2 : 1
        }
        cursor.position = min(cursor.position, body.count)
    }

    private mutating func skipUnquotedValue(_ body: Span<UInt8>) {
        var end = cursor.position
        while end < body.count, body[end] > 0x20, body[end] != 0x3B { end &+= 1 }
        cursor.position = end
    }

    /// A character of a quoted string that stands for itself.
    private static func isPlainQuotedText(_ byte: UInt8) -> Bool { byte != 0x22 && byte != 0x5C && !byte.isLineEnd }
}
