/// Reads from a Content-Type only what the structure of a message depends on: the shape of the body and the boundary.
///
/// The tokenizer needs these at every header, of mail that breaks every rule; the whole value with its parameters is read from
/// the stored field by those who want it (RFC 2045 section 5.1, RFC 2231 section 3 for a boundary in segments).
struct ContentTypeScanner {
    private(set) var shape = PartShape.leaf
    /// True for multipart/digest, whose parts are messages unless they say otherwise (RFC 2046 section 5.1.5).
    private(set) var isDigest = false
    /// The boundary, unquoted; nil if there is no such parameter.
    private(set) var boundary: [UInt8]?

    private let bytes: [UInt8]
    private var position = 0

    /// Scans a field body that may still hold line ends and comments.
    init(_ fieldBody: [UInt8]) {
        bytes = fieldBody
        skipCommentsAndSpace()
        // Only multipart/* and message/* have parts inside.
        guard position < bytes.count, bytes[position].lowercased == 0x6D else { return }
        let type = token()
        skipCommentsAndSpace()
        guard take(0x2F) else { return }
        let subtype = token()
        guard !subtype.isEmpty else { return }
        if isEqual(type, Self.multipart) {
            shape = .multipart
            isDigest = isEqual(subtype, Self.digest)
            scanBoundary()
        } else if isEqual(type, Self.message), isEqual(subtype, Self.rfc822) || isEqual(subtype, Self.global) {
            shape = .message
        }
    }

    private static let multipart = Array("multipart".utf8)
    private static let digest = Array("digest".utf8)
    private static let message = Array("message".utf8)
    private static let rfc822 = Array("rfc822".utf8)
    private static let global = Array("global".utf8)
    private static let boundaryName = Array("boundary".utf8)

    /// Looks through the parameters for `boundary`, or its segments `boundary*0`, `boundary*1` in any order.
    private mutating func scanBoundary() {
        var segments: [(number: Int, value: [UInt8])] = []
        while skipToParameter() {
            var name = token()
            skipCommentsAndSpace()
            guard take(0x3D) else { continue }
            guard isEqual(name.prefix(Self.boundaryName.count), Self.boundaryName) else {
                skipParameterValue()
                continue
            }
            var value = parameterValue()
            if bytes[name].last == 0x2A {
                name.removeLast()
                value = Self.percentDecoded(value)
            }
            if name.count == Self.boundaryName.count {
                if boundary == nil { boundary = value }
            } else if let number = segmentNumber(name), segments.count < 100 {
                segments.append((number, value))
            }
        }
        guard boundary == nil, !segments.isEmpty else { return }
        boundary = segments.sorted { $0.number < $1.number }.flatMap(\.value)
    }

    /// The `12` of `boundary*12`.
    private func segmentNumber(_ name: Range<Int>) -> Int? {
        let rest = bytes[name.dropFirst(Self.boundaryName.count)]
        let digits = rest.dropFirst()
        guard rest.first == 0x2A, 1...3 ~= digits.count, digits.allSatisfy(\.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
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
    private mutating func skipToParameter() -> Bool {
        skipCommentsAndSpace()
        while position < bytes.count, !Self.isTokenText(bytes[position]) {
            position += 1
            skipCommentsAndSpace()
        }
        return position < bytes.count
    }

    /// Where a token stands; empty if none stands here.
    private mutating func token() -> Range<Int> {
        skipCommentsAndSpace()
        let start = position
        while position < bytes.count, Self.isTokenText(bytes[position]) { position += 1 }
        return start..<position
    }

    /// Whether the bytes are the name, whatever their case.
    private func isEqual(_ range: Range<Int>, _ name: [UInt8]) -> Bool {
        range.count == name.count && ByteSearch.isEqualIgnoringCase(bytes.span.extracting(range), to: name)
    }

    private mutating func parameterValue() -> [UInt8] {
        skipCommentsAndSpace()
        if take(0x22) { return quotedString() }
        let start = position
        while position < bytes.count, bytes[position] > 0x20, bytes[position] != 0x3B { position += 1 }
        return Array(bytes[start..<position])
    }

    /// The content of a quoted string whose opening quote is taken; an unclosed one ends with the field.
    private mutating func quotedString() -> [UInt8] {
        let start = position
        while position < bytes.count, Self.isPlainQuotedText(bytes[position]) { position += 1 }
        var value = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == 0x22 { break }
            if byte == 0x5C, position < bytes.count {
                value.append(bytes[position])
                position += 1
            } else if !byte.isLineEnd {
                value.append(byte)
            }
        }
        return value
    }

    /// Moves behind a value that is not wanted.
    private mutating func skipParameterValue() {
        skipCommentsAndSpace()
        guard take(0x22) else {
            while position < bytes.count, bytes[position] > 0x20, bytes[position] != 0x3B { position += 1 }
            return
        }
        while position < bytes.count, !take(0x22) { position += bytes[position] == 0x5C ? 2 : 1 }
        position = min(position, bytes.count)
    }

    /// A character of a quoted string that stands for itself.
    private static func isPlainQuotedText(_ byte: UInt8) -> Bool { byte != 0x22 && byte != 0x5C && !byte.isLineEnd }

    private mutating func skipCommentsAndSpace() {
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case 0x28: depth += 1
            case 0x29 where depth > 0: depth -= 1
            case 0x5C where depth > 0: position += 1
            case 0x09, 0x0A, 0x0D, 0x20: break
            default: if depth == 0 { return }
            }
            position += 1
        }
        position = min(position, bytes.count)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// A character of an RFC 2045 token.
    private static func isTokenText(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x28, 0x29, 0x3C, 0x3E, 0x40, 0x2C, 0x3B, 0x3A, 0x5C, 0x22, 0x2F, 0x5B, 0x5D, 0x3F, 0x3D: false
        default: byte > 0x20 && byte != 0x7F
        }
    }
}
