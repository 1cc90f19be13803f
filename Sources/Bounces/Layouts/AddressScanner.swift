import RawMail

/// Finds mail addresses in text for people.
///
/// Looser than RFC 5321: what mail systems quote is read as they quote it, a final dot in the local part included. Each call
/// looks at a bounded number of bytes.
struct AddressScanner {
    let bytes: [UInt8]

    /// An address and what stands around it.
    struct Found {
        /// The address itself.
        var address: Range<Int>
        /// Behind the address and whatever closes it: brackets, quotation marks.
        var end: Int
        /// Whether it stood between `<` and `>`.
        var isBracketed = false
    }

    /// All addresses in a text.
    static func addresses(in text: String) -> [String] {
        guard ByteSearch.firstIndex(of: 0x40, in: text.utf8.span) != nil else { return [] }
        let scanner = AddressScanner(bytes: Array(text.utf8))
        var found: [String] = []
        var position = 0
        while let next = scanner.first(in: position..<scanner.bytes.count) {
            found.append(scanner.string(next.address))
            position = next.end
        }
        return found
    }

    /// The longest address that is looked for.
    private static let limit = 512

    /// The address that stands at a position, perhaps behind white space and opening marks.
    func address(at position: Int, before end: Int) -> Found? {
        let start = skipOpening(position, end)
        guard start < end else { return nil }
        if bytes[start] == 0x3C { return bracketed(start, end) }
        guard let address = bare(start, end) else { return nil }
        return Found(address: address, end: skipClosing(address.upperBound, end))
    }

    /// The first address in a range.
    func first(in range: Range<Int>) -> Found? {
        var earliest = range.lowerBound
        while let at = ByteSearch.firstIndex(of: 0x40, in: bytes.span.extracting(..<range.upperBound), from: earliest) {
            let whole = quotedStart(at, earliest) ?? wholeStart(at, earliest)
            let isBracketed = whole > range.lowerBound && bytes[whole - 1] == 0x3C
            let start = isBracketed || bytes[whole] == 0x22 ? whole : localStart(at, whole)
            if start < at, let domain = domainEnd(at + 1, range.upperBound) {
                return Found(
                    address: start..<domain, end: skipClosing(domain, range.upperBound), isBracketed: isBracketed)
            }
            earliest = at + 1
        }
        return nil
    }

    /// The text of an address; Exim's octal escapes, `\\303\\274`, become the bytes that they stand for.
    func string(_ range: Range<Int>) -> String {
        let written = bytes.span.extracting(range)
        guard ByteSearch.firstIndex(of: 0x5C, in: written) != nil else { return String(decoding: written) }
        var unescaped: [UInt8] = []
        var position = range.lowerBound
        while position < range.upperBound {
            let digits = bytes[position + 1..<min(position + 4, range.upperBound)]
            if bytes[position] == 0x5C, digits.count == 3, digits.allSatisfy({ (0x30...0x37).contains($0) }) {
                unescaped.append(digits.reduce(0) { $0 &* 8 &+ ($1 - 0x30) })
                position += 4
            } else {
                unescaped.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: unescaped, as: UTF8.self)
    }
}

// MARK: - Forms

extension AddressScanner {
    /// `<user@example.net>`, also `<mailto:user@example.net>` and `<"a b"@example.net>`.
    private func bracketed(_ start: Int, _ end: Int) -> Found? {
        var position = start + 1
        var at: Int?
        let stop = min(end, start + Self.limit)
        while position < stop, bytes[position] != 0x3E {
            if bytes[position] == 0x40 { at = position }
            if bytes[position] == 0x3C || bytes[position].isLineEnd { return nil }
            position += 1
        }
        guard position < stop, let at else { return nil }
        let first = skipPrefix(start + 1, position)
        guard first < at, at + 1 < position else { return nil }
        let address = bytes.trimmed(first..<position)
        let hasBlank = bytes[address].contains { $0 <= 0x20 }
        if hasBlank, bytes[address.lowerBound] != 0x22 { return nil }
        return Found(address: address, end: skipClosing(position + 1, end), isBracketed: true)
    }

    /// `user@example.net` or `"a b"@example.net`.
    private func bare(_ first: Int, _ end: Int) -> Range<Int>? {
        let start = behindRoute(first, end)
        let stop = min(end, start + Self.limit)
        var position = quotedEnd(start, stop) ?? start
        while position < stop, bytes[position].isLocalText, !isWideMark(position, stop) { position += 1 }
        guard position > start, position < stop, bytes[position] == 0x40,
            let domain = domainEnd(position + 1, end)
        else { return nil }
        return start..<domain
    }

    /// Behind the closing quotation mark of a Quoted-string that an `@` follows.
    private func quotedEnd(_ start: Int, _ end: Int) -> Int? {
        guard start < end, bytes[start] == 0x22 else { return nil }
        var position = start + 1
        while position < end, bytes[position] != 0x22, !bytes[position].isLineEnd {
            position += bytes[position] == 0x5C ? 2 : 1
        }
        guard position + 1 < end, bytes[position] == 0x22, bytes[position + 1] == 0x40 else { return nil }
        return position + 1
    }

    /// Behind a source route, `@relay.example.org:` (RFC 5321 section 4.1.2, A-d-l).
    private func behindRoute(_ start: Int, _ end: Int) -> Int {
        guard start < end, bytes[start] == 0x40 else { return start }
        var position = start
        while position < end, bytes[position].isDomainText || bytes[position] == 0x40 || bytes[position] == 0x2C {
            position += 1
        }
        return position < end && bytes[position] == 0x3A ? position + 1 : start
    }

    /// Behind the last byte of the domain that begins at a position.
    private func domainEnd(_ start: Int, _ end: Int) -> Int? {
        guard start < end else { return nil }
        if bytes[start] == 0x5B { return bytes[start..<min(end, start + 64)].firstIndex(of: 0x5D).map { $0 + 1 } }
        let stop = min(end, start + Self.limit)
        let text = bytes.span
        var position = start
        var hasDot = false
        while position < stop, text[position].isDomainText {
            // Behind a whole ASCII name, other scripts are the sentence going on.
            if text[position] >= 0x80, hasDot, text[position - 1] < 0x80, text[position - 1] != 0x2E { break }
            hasDot = hasDot || text[position] == 0x2E
            position += 1
        }
        while position > start, bytes[position - 1] == 0x2E || bytes[position - 1] == 0x2D { position -= 1 }
        return position > start ? position : nil
    }

    /// The opening quotation mark of a Quoted-string that ends before an `@`.
    private func quotedStart(_ at: Int, _ earliest: Int) -> Int? {
        guard at > earliest, bytes[at - 1] == 0x22 else { return nil }
        var start = at - 2
        let stop = max(earliest, at - Self.limit)
        while start >= stop, bytes[start] >= 0x20 {
            if bytes[start] == 0x22, start == 0 || bytes[start - 1] != 0x5C { return start }
            start -= 1
        }
        return nil
    }

    /// The first byte of all that may belong to the local part before a position.
    private func wholeStart(_ at: Int, _ earliest: Int) -> Int {
        var start = at
        let stop = max(earliest, at - Self.limit)
        while start > stop, bytes[start - 1].isLocalText { start -= 1 }
        return start
    }

    /// The first byte of the local part before a position, outside brackets.
    private func localStart(_ at: Int, _ whole: Int) -> Int {
        var start = at
        // Before ASCII, other scripts are the sentence that the address stands in.
        let isWide = at > whole && bytes[at - 1] >= 0x80
        while start > whole, isWide || bytes[start - 1] < 0x80 { start -= 1 }
        while start < at, bytes[start] == 0x27 || bytes[start] == 0x2E || bytes[start] == 0x2A { start += 1 }
        return start
    }
}

// MARK: - What stands around an address

extension AddressScanner {
    private static let prefixes: [StaticString] = ["mailto:", "smtp:", "rfc822;", "utf-8;", "tel:"]

    /// Skips white space, a colon, brackets, quotation marks and the like; stays on a `<`.
    private func skipOpening(_ start: Int, _ end: Int) -> Int {
        var position = start
        let stop = min(end, start + 128)
        while position < stop {
            switch bytes[position] {
            case 0x22 where quotedEnd(position, end) != nil: return position
            case 0x00...0x20, 0x22, 0x27, 0x28, 0x3A, 0x3D, 0x5B, 0x60: position += 1
            case 0x2D where position + 1 < stop && (bytes[position + 1] == 0x2D || bytes[position + 1] == 0x20):
                position += 2
            case 0xC2 where position + 1 < stop && bytes[position + 1] == 0xA0: position += 2
            case 0xE2...0xEF where isWideMark(position, stop): position += 3
            default:
                let behind = skipPrefix(position, end)
                if behind == position { return position }
                position = behind
            }
        }
        return position
    }

    /// Whether a mark of another script stands at a position: a typographic quotation mark, `「`, `：`, `（`.
    private func isWideMark(_ position: Int, _ end: Int) -> Bool {
        guard bytes[position] >= 0xE2, position + 2 < end else { return false }
        switch (bytes[position], bytes[position + 1]) {
        case (0xE2, 0x80), (0xE3, 0x80): return true
        case (0xEF, 0xBC): return bytes[position + 2] < 0x90 || (0x9A...0xA0).contains(bytes[position + 2])
        default: return false
        }
    }

    private func skipPrefix(_ start: Int, _ end: Int) -> Int {
        for prefix in Self.prefixes {
            let behind = start + prefix.utf8CodeUnitCount
            if behind < end, ByteSearch.isEqualIgnoringCase(bytes.span.extracting(start..<behind), to: prefix) {
                return bytes[behind] == 0x20 ? behind + 1 : behind
            }
        }
        return start
    }

    private func skipClosing(_ start: Int, _ end: Int) -> Int {
        var position = start
        while position < end, bytes[position].isClosing { position += 1 }
        return position
    }
}

extension UInt8 {
    /// An ASCII letter or digit.
    var isAlphanumeric: Bool { isAlpha || isDigit }

    /// A mark that closes what an address stands in: `"`, `'`, `)`, `>`, `]`, `` ` ``.
    fileprivate var isClosing: Bool {
        switch self {
        case 0x22, 0x27, 0x29, 0x3E, 0x5D, 0x60: true
        default: false
        }
    }

    /// A character of a local part outside quotation marks (RFC 5321 Dot-string, RFC 6531).
    var isLocalText: Bool {
        switch self {
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D...0x39, 0x3D, 0x3F, 0x41...0x5A, 0x5C, 0x5E...0x7E, 0x80...0xFF: true
        default: false
        }
    }

    /// A character of a domain, underscores and other scripts included.
    var isDomainText: Bool {
        // Digits, `-` and `.`; letters, `\` and `_`.
        self >= 0x80 || isOne(of: 0x03FF_6000_0000_0000, 0x07FF_FFFE_97FF_FFFE)
    }
}
