import RawMail

/// How texts and phrases are folded before they are compared.
enum Fold {
    static func fold(_ text: String) -> [UInt8] { fold(text.utf8.span) { _, _ in } }

    static func fold(_ bytes: [UInt8]) -> [UInt8] { fold(bytes.span) { _, _ in } }

    /// The first paragraph of a text, folded, and where it ends: at the first empty line, at the last line end, or where the
    /// text does.
    static func paragraph(_ bytes: Span<UInt8>) -> (folded: [UInt8], end: Int) {
        let last = bytes.count - 1
        var end = last >= 0 && bytes[last].isLineEnd ? last : bytes.count
        let folded = fold(bytes) { position in
            guard isBeforeEmptyLine(bytes, position) else { return false }
            end = position
            return true
        } move: { _, _ in
        }
        return (folded, end)
    }

    /// The folded bytes of a text.
    ///
    /// `move` is told where the text goes on behind what is not folded octet by octet: how much is folded, and the position in
    /// the text. `isEnd` is asked before it, and may end the text there.
    @inline(__always)
    static func fold(
        _ bytes: Span<UInt8>, until isEnd: (Int) -> Bool = { _ in false }, move: (Int, Int) -> Void
    ) -> [UInt8] {
        // It is no longer than the text, and written over it; each byte appended would ask anew who else holds the array.
        var folded: [UInt8] = []
        folded.append(copying: bytes)
        var count = 0
        do {
            var output = folded.mutableSpan
            var position = 0
            while position < bytes.count {
                let copied = ByteSearch.copyFolded(bytes, from: position, to: &output, at: count)
                position += copied
                count += copied
                guard position < bytes.count, count == 0 || !isEnd(position) else { break }
                position += addCharacter(bytes, position, &output, &count)
                move(count, position)
            }
        }
        folded.removeLast(folded.count - count)
        return folded
    }

    /// Whether a text is US-ASCII and as it would be folded.
    static func isFolded(_ bytes: ArraySlice<UInt8>) -> Bool {
        var previous: UInt8 = 0x20
        for byte in bytes {
            let isLetter = byte > 0x20 && byte < 0x80 && byte.lowercased == byte
            guard isLetter || byte == 0x20 && previous != 0x20 else { return false }
            previous = byte
        }
        return true
    }
}

// MARK: - Characters

extension Fold {
    /// Folds a run of white space, or one character outside US-ASCII, and gives its length.
    private static func addCharacter(
        _ bytes: Span<UInt8>, _ position: Int, _ output: inout MutableSpan<UInt8>, _ count: inout Int
    ) -> Int {
        let blanks = blankLength(bytes, position)
        if blanks > 0 {
            if count > 0, output[count - 1] != 0x20 { add(0x20, &output, &count) }
            return blanks
        }
        let byte = bytes[position]
        let next = position + 1 < bytes.count ? bytes[position + 1] : 0
        let last = position + 2 < bytes.count ? bytes[position + 2] : 0
        if let letter = lowercased(byte, next) {
            add(letter.first, letter.second, &output, &count)
            return 2
        }
        switch (byte, next, last) {
        case (0xC3, 0x80..., _), (0xD0, 0x80..., _): add(byte, next, &output, &count)
        // Quotation marks and dashes become ASCII ones.
        case (0xE2, 0x80, 0x98...0x9B): return addMark(0x27, &output, &count)
        case (0xE2, 0x80, 0x9C...0x9F): return addMark(0x22, &output, &count)
        case (0xE2, 0x80, 0x90...0x95): return addMark(0x2D, &output, &count)
        default:
            add(byte, &output, &count)
            return 1
        }
        return 2
    }

    /// Whether a line without text, or nothing at all, follows a line that ends in the white space around a position.
    private static func isBeforeEmptyLine(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
        let end = position + blankLength(bytes, position)
        var isBehindLine = false
        for index in position - 1..<end {
            let byte = bytes[index]
            if byte > 0x20 {
                isBehindLine = false
            } else if byte.isLineEnd, byte == 0x0D || index == position - 1 || bytes[index - 1] != 0x0D {
                if isBehindLine { return true }
                isBehindLine = true
            }
        }
        return isBehindLine && end == bytes.count
    }

    /// A capital of Latin-1 or Cyrillic, two bytes of UTF-8, in lower case; nil for anything else.
    static func lowercased(_ byte: UInt8, _ next: UInt8) -> (first: UInt8, second: UInt8)? {
        switch (byte, next) {
        case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): (0xC3, next + 0x20)
        case (0xD0, 0x80...0x8F): (0xD1, next + 0x10)
        case (0xD0, 0x90...0x9F): (0xD0, next + 0x20)
        case (0xD0, 0xA0...0xAF): (0xD1, next - 0x20)
        default: nil
        }
    }

    private static func add(_ byte: UInt8, _ output: inout MutableSpan<UInt8>, _ count: inout Int) {
        output[count] = byte
        count += 1
    }

    private static func add(
        _ first: UInt8, _ second: UInt8, _ output: inout MutableSpan<UInt8>, _ count: inout Int
    ) {
        add(first, &output, &count)
        add(second, &output, &count)
    }

    private static func addMark(_ mark: UInt8, _ output: inout MutableSpan<UInt8>, _ count: inout Int) -> Int {
        add(mark, &output, &count)
        return 3
    }

    /// How many bytes of white space stand from a position on: ASCII, U+00A0, U+2000 to U+200F, U+202F, U+3000, U+FEFF.
    private static func blankLength(_ bytes: Span<UInt8>, _ start: Int) -> Int {
        var position = start
        while position < bytes.count {
            let byte = bytes[position]
            if byte <= 0x20 {
                position += 1
                continue
            }
            guard byte >= 0xC2 else { break }
            let next = position + 1 < bytes.count ? bytes[position + 1] : 0
            let last = position + 2 < bytes.count ? bytes[position + 2] : 0
            switch (byte, next, last) {
            case (0xC2, 0xA0, _): position += 2
            case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
                position += 3
            default: return position - start
            }
        }
        return position - start
    }
}
