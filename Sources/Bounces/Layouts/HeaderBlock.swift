import RawMail

/// Tells where a message's header stands in running text, with no line that announces it.
enum HeaderBlock {
    /// Fields that people do not quote.
    private static let technical: Set<String> = [
        "received", "return-path", "message-id", "dkim-signature", "x-received", "delivered-to", "mime-version",
        "authentication-results", "arc-seal", "x-originating-ip", "domainkey-signature", "x-google-smtp-source",
        "x-mailer", "user-agent", "x-original-to", "x-google-dkim-signature",
    ]
    private static let common: Set<String> = [
        "from", "to", "cc", "subject", "date", "reply-to", "sender", "content-type", "content-transfer-encoding",
        "list-id", "references", "in-reply-to",
    ]

    /// How many lines are looked at.
    private static let limit = 24

    /// Whether a header begins at a position, which is the start of a line: three known fields in a row, one of them technical.
    static func begins(at position: Int, in text: NoticeText) -> Bool {
        guard let first = fieldName(position, text.bytes) else { return false }
        var names: Set<String> = [first]
        var line = text.line(of: position) + 1
        let end = min(text.lines.count, line + limit)
        while line < end, names.count < 3 || names.isDisjoint(with: technical) {
            let range = text.lines[line]
            line += 1
            if let name = fieldName(range.lowerBound, text.bytes) {
                names.insert(name)
            } else if range.isEmpty || (text.bytes[range.lowerBound] > 0x20 && !hasColon(range, text.bytes)) {
                return false
            }
        }
        return names.count >= 3 && !names.isDisjoint(with: technical)
    }

    private static func fieldName(_ start: Int, _ bytes: [UInt8]) -> String? {
        var end = start
        while end < bytes.count, end - start < 30, bytes[end].isAlphanumeric || bytes[end] == 0x2D { end += 1 }
        guard end > start, end < bytes.count, bytes[end] == 0x3A else { return nil }
        let name = String(decoding: bytes[start..<end].map(\.lowercased), as: UTF8.self)
        return technical.contains(name) || common.contains(name) ? name : nil
    }

    private static func hasColon(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
        bytes[line.prefix(80)].contains(0x3A)
    }
}
