import RawMail

/// The media type and parameters as nearly all senders write them, found in a single walk: `text/plain; charset=utf-8`,
/// `multipart/report; report-type=delivery-status; boundary="b"`, folded or not.
///
/// What ``ContentType/parse(_:at:limit:defects:)`` makes of these otherwise is the same, at the cost of many small arrays. Comments,
/// RFC 2231, quoted pairs, encoded words, 8-bit text and whatever breaks the grammar are left to it.
struct PlainContentType {
    private let type: Range<Int>
    private let subtype: Range<Int>
    /// How many parameters there are.
    private var count = 0
    /// The value of the first parameter `charset`.
    private(set) var charset: Range<Int>?

    /// Finds a media type and at most `limit` parameters; nil if the field holds anything else.
    init?(_ bytes: Span<UInt8>, limit: Int) {
        var position = 0
        Self.skipSpaces(bytes, &position)
        type = Self.token(bytes, &position)
        guard !type.isEmpty, position < bytes.count, bytes[position] == 0x2F else { return nil }
        position += 1
        subtype = Self.token(bytes, &position)
        guard !subtype.isEmpty else { return nil }
        while let parameter = Self.parameter(bytes, &position) {
            count += 1
            guard count <= limit else { return nil }
            if charset == nil, ByteSearch.isEqualIgnoringCase(bytes.extracting(parameter.name), to: "charset") {
                charset = parameter.value
            }
        }
        guard position == bytes.count else { return nil }
    }

    /// The media type and its parameters as values.
    func contentType(in bytes: Span<UInt8>) -> ContentType {
        var contentType = ContentType(type: Self.lowercased(bytes, type), subtype: Self.lowercased(bytes, subtype))
        contentType.parameters.reserveCapacity(count)
        var position = subtype.upperBound
        while let parameter = Self.parameter(bytes, &position) {
            contentType.parameters.append(
                Parameter(
                    name: Self.lowercased(bytes, parameter.name),
                    value: String(decoding: bytes.extracting(parameter.value))))
        }
        return contentType
    }

    /// Behind a semicolon, a name and its value; nil at the end, or before anything else.
    private static func parameter(
        _ bytes: Span<UInt8>, _ position: inout Int
    ) -> (name: Range<Int>, value: Range<Int>)? {
        skipSpaces(bytes, &position)
        let start = position
        guard position < bytes.count, bytes[position] == 0x3B else { return nil }
        position += 1
        skipSpaces(bytes, &position)
        if position == bytes.count { return nil }
        // RFC 2231 gives an asterisk a meaning.
        let name = token(bytes, &position) { $0.isTokenByte && $0 != 0x2A }
        guard !name.isEmpty, position < bytes.count, bytes[position] == 0x3D else {
            position = start
            return nil
        }
        position += 1
        guard let value = quoted(bytes, &position) ?? nonEmpty(token(bytes, &position)) else {
            position = start
            return nil
        }
        return (name, value)
    }

    /// What stands between quotation marks, without a quoted pair and without anything that begins an encoded word.
    private static func quoted(_ bytes: Span<UInt8>, _ position: inout Int) -> Range<Int>? {
        guard position < bytes.count, bytes[position] == 0x22 else { return nil }
        let start = position + 1
        guard let end = ByteSearch.firstIndexToEscape(in: bytes, from: start), bytes[end] == 0x22 else { return nil }
        let value = bytes.extracting(start..<end)
        var index = 0
        while let equals = ByteSearch.firstIndex(of: 0x3D, in: value, from: index) {
            if value.beginsEncodedWord(at: equals) { return nil }
            index = equals + 1
        }
        position = end + 1
        return start..<end
    }

    private static func nonEmpty(_ range: Range<Int>) -> Range<Int>? { range.isEmpty ? nil : range }

    @inline(__always)
    private static func token(
        _ bytes: Span<UInt8>, _ position: inout Int, _ isMember: (UInt8) -> Bool = { $0.isTokenByte }
    ) -> Range<Int> {
        let start = position
        while let end = ByteSearch.firstIndexOutsideWord(in: bytes, from: position) {
            position = end
            guard isMember(bytes[end]) else { return start..<end }
            position += 1
        }
        position = bytes.count
        return start..<position
    }

    private static func skipSpaces(_ bytes: Span<UInt8>, _ position: inout Int) {
        while position < bytes.count, bytes[position].isFoldingSpace { position &+= 1 }
    }

    private static func lowercased(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        for index in range where bytes[index].asciiLowercased != bytes[index] {
            return range.map { bytes[$0] }.lowercasedASCII
        }
        return String(decoding: bytes.extracting(range))
    }
}
