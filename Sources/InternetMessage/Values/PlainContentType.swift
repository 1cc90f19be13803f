import RawMail

/// The media type and parameters as nearly all senders write them, found in a single walk: `text/plain; charset=utf-8`,
/// `multipart/report; report-type=delivery-status; boundary="b"`, folded or not.
///
/// What ``ContentType/parse(_:at:limit:defects:)`` makes of these otherwise is the same, at the cost of many small arrays. Comments,
/// RFC 2231, quoted pairs, encoded words, 8-bit text and whatever breaks the grammar are left to it.
struct PlainContentType {
    /// What was found.
    private(set) var contentType: ContentType

    /// Reads a media type and at most `limit` parameters; nil if the field holds anything else.
    init?(_ bytes: Span<UInt8>, limit: Int) {
        var position = 0
        Self.skipSpaces(bytes, &position)
        let type = Self.token(bytes, &position)
        guard !type.isEmpty, position < bytes.count, bytes[position] == 0x2F else { return nil }
        position += 1
        let subtype = Self.token(bytes, &position)
        guard !subtype.isEmpty else { return nil }
        contentType = ContentType(type: Self.lowercased(bytes, type), subtype: Self.lowercased(bytes, subtype))
        Self.skipSpaces(bytes, &position)
        while position < bytes.count {
            guard bytes[position] == 0x3B else { return nil }
            position += 1
            Self.skipSpaces(bytes, &position)
            if position == bytes.count { break }
            guard contentType.parameters.count < limit, let parameter = Self.parameter(bytes, &position) else {
                return nil
            }
            contentType.parameters.append(parameter)
            Self.skipSpaces(bytes, &position)
        }
    }

    private static func parameter(_ bytes: Span<UInt8>, _ position: inout Int) -> Parameter? {
        let name = token(bytes, &position)
        for index in name where bytes[index] == 0x2A { return nil }
        guard !name.isEmpty, position < bytes.count, bytes[position] == 0x3D else { return nil }
        position += 1
        guard let value = quoted(bytes, &position) ?? nonEmpty(token(bytes, &position)) else { return nil }
        return Parameter(
            name: lowercased(bytes, name), value: String(decoding: bytes.extracting(value)))
    }

    /// What stands between quotation marks, without a quoted pair and without anything that begins an encoded word.
    private static func quoted(_ bytes: Span<UInt8>, _ position: inout Int) -> Range<Int>? {
        guard position < bytes.count, bytes[position] == 0x22 else { return nil }
        let start = position + 1
        var end = start
        while end < bytes.count, bytes[end] != 0x22 {
            let isPlain = bytes[end] >= 0x20 && bytes[end] < 0x7F && bytes[end] != 0x5C
            guard isPlain, bytes[end] != 0x3F || bytes[end - 1] != 0x3D else { return nil }
            end += 1
        }
        guard end < bytes.count else { return nil }
        position = end + 1
        return start..<end
    }

    private static func nonEmpty(_ range: Range<Int>) -> Range<Int>? { range.isEmpty ? nil : range }

    private static func token(_ bytes: Span<UInt8>, _ position: inout Int) -> Range<Int> {
        let start = position
        while position < bytes.count, bytes[position].isTokenByte { position += 1 }
        return start..<position
    }

    private static func skipSpaces(_ bytes: Span<UInt8>, _ position: inout Int) {
        while position < bytes.count, bytes[position].isFoldingSpace { position += 1 }
    }

    private static func lowercased(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        for index in range where bytes[index].asciiLowercased != bytes[index] {
            return range.map { bytes[$0] }.lowercasedASCII
        }
        return String(decoding: bytes.extracting(range))
    }
}
