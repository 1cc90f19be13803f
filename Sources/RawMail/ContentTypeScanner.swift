/// Reads from a Content-Type only what the structure of a message depends on: the shape of the body and the boundary.
///
/// The tokenizer needs these at every header, of mail that breaks every rule; the whole value with its parameters is read from
/// the stored field by those who want it (RFC 2045 section 5.1, RFC 2231 section 3 for a boundary in segments).
struct ContentTypeScanner {
    private(set) var shape = PartShape.leaf
    /// True for multipart/digest, whose parts are messages unless they say otherwise (RFC 2046 section 5.1.5).
    private(set) var isDigest = false

    private var cursor = FieldCursor()

    /// Scans a field body that may still hold line ends and comments, and appends the boundary, if there is one, without its
    /// quotes to those that are stored.
    init(_ body: Span<UInt8>, boundaries: inout [UInt8]) {
        cursor.skipCommentsAndSpace(in: body)
        // Only multipart/* and message/* have parts inside.
        guard cursor.position + 1 < body.count, body[cursor.position] | 0x20 == 0x6D else { return }
        let isMultipart = body[cursor.position + 1] | 0x20 == 0x75
        guard isMultipart ? take("multipart", body) : take("message", body) else { return }
        cursor.skipCommentsAndSpace(in: body)
        guard cursor.take(0x2F, in: body) else { return }
        let subtype = body.extracting(cursor.token(in: body))
        guard !subtype.isEmpty else { return }
        if isMultipart {
            shape = .multipart
            isDigest = ByteSearch.isEqualIgnoringCase(subtype, to: "digest")
            appendBoundary(body, to: &boundaries)
        } else if ByteSearch.isEqualIgnoringCase(subtype, to: "rfc822")
            || ByteSearch.isEqualIgnoringCase(subtype, to: "global")
        {
            shape = .message
        }
    }

    /// Moves behind a word if it stands here; whether it is the whole of a token the caller sees by what follows.
    @inline(__always)
    private mutating func take(_ name: StaticString, _ body: Span<UInt8>) -> Bool {
        let word = body.extracting(droppingFirst: cursor.position).extracting(first: name.utf8CodeUnitCount)
        cursor.position += word.count
        return ByteSearch.isEqualIgnoringCase(word, to: name)
    }

    private static let boundaryNameLength = "boundary".utf8.count

    /// Looks through the parameters for `boundary`, or its segments `boundary*0`, `boundary*1` in any order.
    private mutating func appendBoundary(_ body: Span<UInt8>, to boundaries: inout [UInt8]) {
        var segments: [(number: Int, value: [UInt8])] = []
        while skipToParameter(body) {
            let name = cursor.token(in: body)
            cursor.skipCommentsAndSpace(in: body)
            guard cursor.take(0x3D, in: body) else { continue }
            guard Self.isBoundary(body.extracting(name)) else {
                skipParameterValue(body)
                continue
            }
            if name.count == Self.boundaryNameLength { return appendParameterValue(body, to: &boundaries) }
            var value: [UInt8] = []
            appendParameterValue(body, to: &value)
            let isExtended = body[name.upperBound - 1] == 0x2A
            if isExtended { value = Self.percentDecoded(value) }
            let number = name.dropFirst(Self.boundaryNameLength).dropLast(isExtended ? 1 : 0)
            if number.isEmpty {
                boundaries += value
                return
            }
            if let number = Self.segmentNumber(body.extracting(number)), segments.count < 100 {
                segments.append((number, value))
            }
        }
        for segment in segments.sorted(by: { $0.number < $1.number }) { boundaries += segment.value }
    }

    /// Whether the name is `boundary`, perhaps with what RFC 2231 puts behind it.
    private static func isBoundary(_ name: Span<UInt8>) -> Bool {
        name.count >= boundaryNameLength
            && ByteSearch.isEqualIgnoringCase(name.extracting(first: boundaryNameLength), to: "boundary")
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

    private mutating func appendParameterValue(_ body: Span<UInt8>, to value: inout [UInt8]) {
        cursor.skipCommentsAndSpace(in: body)
        if cursor.take(0x22, in: body) { return appendQuotedString(body, to: &value) }
        let start = cursor.position
        skipUnquotedValue(body)
        value.append(copying: body.extracting(start..<cursor.position))
    }

    /// Appends the content of a quoted string whose opening quote is taken; an unclosed one ends with the field.
    private mutating func appendQuotedString(_ body: Span<UInt8>, to value: inout [UInt8]) {
        let start = cursor.position
        cursor.position = ByteSearch.firstIndexToEscape(in: body, from: start) ?? body.count
        value.append(copying: body.extracting(start..<cursor.position))
        while cursor.position < body.count, !cursor.take(0x22, in: body) {
            let isQuotedPair = body[cursor.position] == 0x5C && cursor.position + 1 < body.count
            if isQuotedPair { cursor.position &+= 1 }
            let byte = body[cursor.position]
            if isQuotedPair || !byte.isLineEnd { value.append(byte) }
            cursor.position &+= 1
        }
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
}
