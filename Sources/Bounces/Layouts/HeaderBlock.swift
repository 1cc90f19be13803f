import RawMail

/// Tells where a message's header stands in running text, with no line that announces it.
enum HeaderBlock {
    /// Fields that people quote, too.
    private static let common: [String] = [
        "from", "to", "cc", "subject", "date", "reply-to", "sender", "content-type", "content-transfer-encoding",
        "list-id", "references", "in-reply-to",
    ]
    /// Fields that people do not quote.
    private static let technical: [String] = [
        "received", "return-path", "message-id", "dkim-signature", "x-received", "delivered-to", "mime-version",
        "authentication-results", "arc-seal", "x-originating-ip", "domainkey-signature", "x-google-smtp-source",
        "x-mailer", "user-agent", "x-original-to", "x-google-dkim-signature",
    ]
    /// The fields by their numbers.
    private static let names = NameTable<UInt64>((common + technical).enumerated().map { ($1, UInt64($0)) })

    /// How many lines are looked at.
    private static let limit = 24

    /// Whether a header begins at a position, which is the start of a line: three known fields, one of them technical, with
    /// nothing but fields between them.
    static func begins(at position: Int, in text: NoticeText) -> Bool {
        guard let first = fieldNumber(position, text.bytes) else { return false }
        var found: UInt64 = 1 << first
        var seen = 0
        for line in text.lines(from: text.nextLine(after: position)) {
            if isEnough(found) || seen == limit { break }
            seen += 1
            if let number = fieldNumber(line.lowerBound, text.bytes) {
                found |= 1 << number
            } else if line.isEmpty || (text.bytes[line.lowerBound] > 0x20 && !hasColon(line, text.bytes)) {
                return false
            }
        }
        return isEnough(found)
    }

    private static func isEnough(_ found: UInt64) -> Bool {
        found.nonzeroBitCount >= 3 && found >> UInt64(common.count) != 0
    }

    /// The number of the field whose name and colon stand at a position.
    private static func fieldNumber(_ start: Int, _ bytes: [UInt8]) -> UInt64? {
        guard start < bytes.count, bytes[start].isAlpha else { return nil }
        // No name is longer.
        let last = min(bytes.count - 1, start + 32)
        var end = start
        while end < last, bytes[end].isFieldText { end += 1 }
        guard bytes[end] == 0x3A else { return nil }
        return names[bytes.span.extracting(start..<end)]
    }

    private static func hasColon(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
        bytes[line.prefix(80)].contains(0x3A)
    }
}
