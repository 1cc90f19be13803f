import RawMail

/// Looks at the first bytes of a file to find out what it is.
enum ContentProbe {
    /// How many bytes are looked at.
    static let length = 4096

    /// What the bytes look like.
    enum Content: Hashable {
        case mbox, message
        /// Something else, which the words name, as in `it looks like gzip data, not mail`.
        case other(String)
    }

    /// How a file is read.
    enum Shape: Hashable {
        case mbox(MboxSplitter.Variant), message
        /// Not at all, as it is something else.
        case other(String)
    }

    /// Names what begins with `head`.
    static func content(of head: Span<UInt8>) -> Content {
        if let name = signature(of: head) { return .other("it looks like \(name), not mail") }
        guard let first = firstLine(in: head) else {
            return .other(head.isEmpty ? "it is empty" : "it holds nothing but empty lines")
        }
        if EnvelopeLine.matches(head.extracting(first)) { return .mbox }
        if beginsHeader(head, first) || hasKnownField(head, after: first) { return .message }
        if let name = markup(head, at: first.lowerBound) { return .other("it looks like \(name), not mail") }
        return .other("it looks like \(isBinary(head) ? "binary data" : "text without a header"), not mail")
    }

    /// How a file is to be read that begins with `head`.
    static func shape(of head: Span<UInt8>, as format: MailboxFormat.FileFormat) -> Shape {
        switch (format, content(of: head)) {
        case (.mbox(let variant), .mbox), (.mbox(let variant), .message): .mbox(variant)
        case (.mbox(let variant), .other) where isBlank(head): .mbox(variant)
        case (.automatic, .mbox): .mbox(.mboxrd)
        case (.automatic, .message), (.message, .message), (.message, .mbox): .message
        case (.message(isSaid: true), .other) where !head.isEmpty && signature(of: head) == nil: .message
        case (_, .other(let reason)): .other(reason)
        }
    }

    /// A mailbox without a message is one, if it was said to be.
    private static func isBlank(_ head: Span<UInt8>) -> Bool {
        head.count < length && head.indices.allSatisfy { head[$0].isLineEnd }
    }

    /// Whether the first line ends in LF, and there is no other CR in it than one right before that.
    static func endsFirstLineInLineFeed(_ head: Span<UInt8>) -> Bool {
        guard let end = ByteSearch.firstIndex(of: 0x0A, in: head) else { return false }
        let carriageReturn = ByteSearch.firstIndex(of: 0x0D, in: head.extracting(0..<end))
        return carriageReturn == nil || carriageReturn == end - 1
    }

    /// What no text begins with, if `head` begins with it.
    static func signature(of head: Span<UInt8>) -> String? {
        for (bytes, name) in signatures where begins(head, with: bytes, at: 0) { return name }
        if begins(head, with: Array("ustar".utf8), at: 257) { return "a tar archive" }
        if head.count >= 4, head[0] != 0, head[1] == 0, head[2] != 0, head[3] == 0 { return "UTF-16 text" }
        if head.count >= 4, head[0] == 0, head[1] != 0, head[2] == 0, head[3] != 0 { return "UTF-16 text" }
        return nil
    }
}

// MARK: - Signatures

extension ContentProbe {
    private static let signatures: [([UInt8], String)] = [
        ([0x1F, 0x8B], "gzip data"),
        ([0x42, 0x5A, 0x68], "bzip2 data"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "xz data"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd data"),
        ([0x1F, 0x9D], "compressed data"),
        ([0x50, 0x4B, 0x03, 0x04], "a zip archive"),
        ([0x50, 0x4B, 0x05, 0x06], "a zip archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        ([0xFF, 0xFE], "UTF-16 text"),
        ([0xFE, 0xFF], "UTF-16 text"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an Outlook message or Office document"),
        ([0x21, 0x42, 0x44, 0x4E], "an Outlook data file"),
        ([0x25, 0x50, 0x44, 0x46, 0x2D], "a PDF document"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0x01, 0x01, 0x01, 0x01, 0x0A], "an MMDF mailbox"),
        (Array("*mbx*\r\n".utf8), "a UW-IMAP mbx mailbox"),
        (Array("SQLite format 3\0".utf8), "an SQLite database"),
        ([0x89, 0x50, 0x4E, 0x47], "an image"),
        ([0x47, 0x49, 0x46, 0x38], "an image"),
        ([0xFF, 0xD8, 0xFF], "an image"),
    ]

    private static func begins(_ head: Span<UInt8>, with bytes: [UInt8], at start: Int) -> Bool {
        start + bytes.count <= head.count && bytes.indices.allSatisfy { head[start + $0] == bytes[$0] }
    }

    /// Text in a language that is not mail's.
    private static func markup(_ head: Span<UInt8>, at start: Int) -> String? {
        var word = start
        while word < head.count, head[word].isWhiteSpace { word += 1 }
        guard word < head.count else { return nil }
        switch head[word] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return "JSON"
        case UInt8(ascii: "<"): break
        default: return nil
        }
        let names: [(String, String)] = [("<!doctype html", "HTML"), ("<html", "HTML"), ("<?xml", "XML")]
        for (text, name) in names where hasPrefix(head, word..<head.count, Array(text.utf8)) { return name }
        return "HTML or XML"
    }

    private static func isBinary(_ head: Span<UInt8>) -> Bool {
        var controls = 0
        for index in head.indices where head[index] < 0x20 && !isUsualControl(head[index]) { controls += 1 }
        return controls * 50 > head.count || ByteSearch.firstIndex(of: 0, in: head) != nil
    }

    private static func isUsualControl(_ byte: UInt8) -> Bool { 0x07...0x0D ~= byte || byte == 0x1B }
}

// MARK: - Header fields

extension ContentProbe {
    /// Fields that a message begins with, or has among its first lines whatever came before.
    private static let knownNames = [
        "arc-seal", "authentication-results", "bcc", "cc", "comments", "content-type", "content-transfer-encoding",
        "date",
        "delivered-to", "delivery-date", "dkim-signature", "envelope-to", "from", "message-id", "mime-version",
        "received",
        "references", "reply-to", "resent-from", "return-path", "sender", "status", "subject", "to",
    ].map { Array($0.utf8) }

    /// How many lines of junk may stand before the header.
    private static let mostJunkLines = 20

    /// Behind a byte order mark and empty lines, the first line; nil if there is none.
    private static func firstLine(in head: Span<UInt8>) -> Range<Int>? {
        var start = begins(head, with: [0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0
        while start < head.count, head[start].isLineEnd { start += 1 }
        return start < head.count ? start..<lineEnd(head, from: start) : nil
    }

    /// The line that follows, without its line end; nil behind the last one.
    private static func nextLine(_ head: Span<UInt8>, after line: Range<Int>) -> Range<Int>? {
        var start = line.upperBound
        guard start < head.count else { return nil }
        start += head[start] == 0x0D && start + 1 < head.count && head[start + 1] == 0x0A ? 2 : 1
        return start < head.count ? start..<lineEnd(head, from: start) : nil
    }

    private static func lineEnd(_ head: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < head.count, !head[end].isLineEnd { end += 1 }
        return end
    }

    /// Whether the line is a header field; one of an unknown name must be followed by what can follow a field.
    private static func beginsHeader(_ head: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard let name = fieldName(head, line) else { return false }
        if isKnown(head, name) { return true }
        guard let next = nextLine(head, after: line), !next.isEmpty else { return true }
        let isCut = next.upperBound == length
        return isCut || head[next.lowerBound].isWhiteSpace || fieldName(head, next) != nil
    }

    private static func hasKnownField(_ head: Span<UInt8>, after line: Range<Int>) -> Bool {
        var line = line
        for _ in 0..<mostJunkLines {
            guard let next = nextLine(head, after: line) else { return false }
            if let name = fieldName(head, next), isKnown(head, name) { return true }
            line = next
        }
        return false
    }

    /// The name of the field that the line is: letters, digits and `-_.`, and then a colon that is not a URL's.
    private static func fieldName(_ head: Span<UInt8>, _ line: Range<Int>) -> Range<Int>? {
        var end = line.lowerBound
        while end < line.upperBound,
            head[end].isAlpha || head[end].isDigit || head[end] == 0x2D || head[end] == 0x5F
                || head[end] == 0x2E
        { end += 1 }
        guard end > line.lowerBound, head[line.lowerBound].isAlpha else { return nil }
        var colon = end
        while colon < line.upperBound, head[colon].isWhiteSpace { colon += 1 }
        guard colon < line.upperBound, head[colon] == 0x3A else { return nil }
        let isURL = colon + 2 < line.upperBound && head[colon + 1] == 0x2F && head[colon + 2] == 0x2F
        return isURL ? nil : line.lowerBound..<end
    }

    private static func isKnown(_ head: Span<UInt8>, _ name: Range<Int>) -> Bool {
        if name.count > 2, head[name.lowerBound].lowercased == 0x78, head[name.lowerBound + 1] == 0x2D { return true }
        return knownNames.contains { $0.count == name.count && hasPrefix(head, name, $0) }
    }

    private static func hasPrefix(_ head: Span<UInt8>, _ range: Range<Int>, _ text: [UInt8]) -> Bool {
        range.count >= text.count && text.indices.allSatisfy { head[range.lowerBound + $0].lowercased == text[$0] }
    }
}
