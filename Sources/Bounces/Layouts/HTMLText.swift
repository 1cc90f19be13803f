import RawMail

/// Turns HTML into the text that people see, in one pass and without a tree.
///
/// Tags, comments, scripts and styles are left out; blocks, rows and `br` end a line, as line ends do within `pre`; the common
/// character references are decoded.
struct HTMLText {
    private let source: [UInt8]
    private var position = 0
    private var output: [UInt8] = []
    /// Whether white space counts.
    private var isPreformatted = false

    /// The text of an HTML document.
    static func text(of html: [UInt8]) -> [UInt8] {
        var reader = HTMLText(html)
        reader.output.reserveCapacity(html.count)
        while reader.position < reader.source.count { reader.step() }
        return reader.output
    }

    /// Whether a text that is called plain begins as an HTML document.
    static func looksLikeHTML(_ bytes: Span<UInt8>) -> Bool {
        var start = 0
        while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
        guard start < bytes.count, bytes[start] == 0x3C else { return false }
        return ["<html", "<!doctype html", "<body"].contains { HTMLText.begins(bytes, start, $0) }
    }

    /// Whether a text that is called HTML has any tag; some senders put plain text under that name.
    static func hasTags(_ bytes: [UInt8]) -> Bool {
        let reader = HTMLText(bytes)
        return bytes.indices.dropLast().contains { index in
            bytes[index] == 0x3C
                && (bytes[index + 1].isAlphanumeric || bytes[index + 1] == 0x2F || bytes[index + 1] == 0x21)
                && reader.addressEnd(index + 1) == nil
        }
    }

    private init(_ source: [UInt8]) {
        self.source = source
    }

    private mutating func step() {
        switch source[position] {
        case 0x3C: readTag()
        case 0x26: readReference()
        case let byte where byte <= 0x20:
            if !isPreformatted { addBlank() } else if byte != 0x0D { output.append(byte) }
            position += 1
        case let byte:
            output.append(byte)
            position += 1
        }
    }

    private mutating func addBlank() {
        if let last = output.last, last != 0x20, last != 0x0A { output.append(0x20) }
    }

    private mutating func addLineEnd() {
        if output.last == 0x20 { output.removeLast() }
        // Two line ends are a paragraph's end; more say nothing.
        if !output.suffix(2).elementsEqual([0x0A, 0x0A]) { output.append(0x0A) }
    }
}

// MARK: - Tags

extension HTMLText {
    private static let blocks: Set<String> = [
        "p", "div", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "hr", "blockquote",
        "dl",
        "dt", "dd", "center", "body", "title", "br", "/br",
    ]

    private mutating func readTag() {
        if Self.begins(source.span, position, "<!--") { return skip(past: "-->") }
        let start = position + 1
        guard start < source.count, source[start].isAlphanumeric || source[start] == 0x2F || source[start] == 0x21
        else {
            output.append(0x3C)
            position = start
            return
        }
        // `<user@example.net>` stands unescaped in the notices of careless senders.
        if let end = addressEnd(start) {
            output += source[position..<end]
            position = end
            return
        }
        finishTag(tagName(start))
    }

    private func tagName(_ start: Int) -> String {
        var end = start
        while end < source.count, end - start < 12, source[end].isAlphanumeric || (end == start && source[end] == 0x2F)
        {
            end += 1
        }
        return String(decoding: source[start..<end].map(\.lowercased), as: UTF8.self)
    }

    private mutating func finishTag(_ name: String) {
        while position < source.count, source[position] != 0x3E { position += 1 }
        position += 1
        switch name {
        case "script", "style":
            skip(past: "</" + name)
            skip(past: ">")
        case "pre", "/pre":
            isPreformatted = name == "pre"
            addLineEnd()
        case "td", "/td", "th", "/th": addBlank()
        case let name where Self.blocks.contains(name.hasPrefix("/") ? String(name.dropFirst()) : name): addLineEnd()
        default: break
        }
    }

    private func addressEnd(_ start: Int) -> Int? {
        var end = start
        var hasAt = false
        while end < source.count, end - start < 320, source[end] > 0x20, source[end] != 0x3C {
            if source[end] == 0x40 { hasAt = true }
            if source[end] == 0x3E { return hasAt ? end + 1 : nil }
            end += 1
        }
        return nil
    }

    private mutating func skip(past end: String) {
        let first = end.utf8.first
        while position < source.count {
            if source[position] == first, Self.begins(source.span, position, end) {
                position += end.utf8.count
                return
            }
            position += 1
        }
    }

    private static func begins(_ bytes: Span<UInt8>, _ position: Int, _ text: String) -> Bool {
        guard text.utf8.count <= bytes.count - position else { return false }
        let found = bytes.extracting(position..<position + text.utf8.count)
        return ByteSearch.isEqualIgnoringCase(found, toName: text)
    }
}

// MARK: - Character references

extension HTMLText {
    private static let references: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "commat": "@", "period": ".",
        "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é",
        "egrave": "è", "ecirc": "ê", "agrave": "à", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú",
        "ntilde": "ñ", "ccedil": "ç", "Eacute": "É", "atilde": "ã", "otilde": "õ", "rsquo": "'", "lsquo": "'",
        "ldquo": "\"", "rdquo": "\"", "ndash": "-", "mdash": "-", "hellip": "...",
    ]

    private mutating func readReference() {
        var end = position + 1
        while end < source.count, end - position < 10, source[end].isAlphanumeric || source[end] == 0x23 { end += 1 }
        let name = String(decoding: source[position + 1..<end], as: UTF8.self)
        guard end < source.count, source[end] == 0x3B, let text = Self.references[name] ?? Self.character(name) else {
            output.append(0x26)
            position += 1
            return
        }
        if text == " " { addBlank() } else { output += Array(text.utf8) }
        position = end + 1
    }

    /// `#64` or `#x40`.
    private static func character(_ name: String) -> String? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
        let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let number, number >= 0x20, let scalar = Unicode.Scalar(number) else { return nil }
        return String(Character(scalar))
    }
}
