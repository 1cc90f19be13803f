import InternetMessage
import RawMail

/// The text of a notice: its lines, and the same text folded so that phrases can be found in it.
struct NoticeText {
    /// The text in UTF-8.
    let bytes: [UInt8]
    /// The lines without their line ends.
    private(set) var lines: [Range<Int>] = []
    /// Lower case, each run of white space or line ends one space, typographic quotation marks as in ASCII.
    private(set) var folded: [UInt8] = []
    /// For each folded byte, where it stands in ``bytes``.
    private(set) var places: [Int32] = []
    /// The position of the part among the message's parts.
    let part: Int
    /// The offset in the message of the text's first byte.
    private let offset: Int
    /// Whether each byte of the text is a byte of the message.
    private let isExact: Bool

    /// The text of a part; HTML is turned into text.
    init(_ part: Part) {
        let (decoded, isContent) = part.utf8
        let isHTML = part.mediaType == .html ? HTMLText.hasTags(decoded) : HTMLText.looksLikeHTML(decoded)
        self.init(
            isHTML ? HTMLText.text(of: decoded) : decoded, part: part.index,
            offset: part.offset(ofContentAt: part.content.startIndex),
            isExact: !isHTML && part.transferEncoding == .identity && isContent)
    }

    init(_ bytes: [UInt8], part: Int = 0, offset: Int = 0, isExact: Bool = true) {
        self.bytes = bytes
        self.part = part
        self.offset = offset
        self.isExact = isExact
        splitLines()
        fold()
    }

    /// The offset in the message of a position in the text: exact where the text stands in the message as it is here.
    func messageOffset(of position: Int) -> Int { isExact ? offset + position : offset }

    /// The text of a range, without white space around it.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[bytes.trimmed(range)], as: UTF8.self) }

    /// The texts of ranges, each without white space around it, a space between.
    func string(_ ranges: [Range<Int>]) -> String {
        if ranges.count == 1 { return string(ranges[0]) }
        var joined: [UInt8] = []
        for range in ranges {
            if range != ranges[0] { joined.append(0x20) }
            joined += bytes[bytes.trimmed(range)]
        }
        return String(decoding: joined, as: UTF8.self)
    }

    /// The number of the line that holds a position.
    func line(of position: Int) -> Int {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].lowerBound <= position { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }
}

extension NoticeText {
    private mutating func splitLines() {
        var start = 0
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            guard byte.isLineEnd else {
                position += 1
                continue
            }
            lines.append(start..<position)
            if byte == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
            position += 1
            start = position
        }
        if start < bytes.count { lines.append(start..<bytes.count) }
    }

    private mutating func fold() {
        var folded = [UInt8](repeating: 0, count: bytes.count)
        var places = [Int32](repeating: 0, count: bytes.count)
        var count = 0
        do {
            // No longer than the text; each byte appended would ask anew who else holds the array.
            var bytesOut = folded.mutableSpan
            var placesOut = places.mutableSpan
            Fold.fold(bytes.span) { byte, place in
                bytesOut[count] = byte
                placesOut[count] = Int32(truncatingIfNeeded: place)
                count += 1
            }
        }
        folded.removeLast(folded.count - count)
        places.removeLast(places.count - count)
        (self.folded, self.places) = (folded, places)
    }
}

/// How texts and phrases are folded before they are compared.
enum Fold {
    /// Hands out the folded bytes of a text, each with the position that it comes from.
    @inline(__always)
    static func fold(_ bytes: Span<UInt8>, _ body: (UInt8, Int) -> Void) {
        var position = 0
        var isBlank = true
        while position < bytes.count {
            let byte = bytes[position]
            if byte > 0x20, byte < 0x80 {
                isBlank = false
                body(byte.lowercased, position)
                position += 1
                continue
            }
            let blank = blankLength(bytes, position)
            if blank > 0 {
                if !isBlank { body(0x20, position) }
                isBlank = true
                position += blank
            } else {
                isBlank = false
                position += addCharacter(bytes, position, body)
            }
        }
    }

    static func fold(_ text: String) -> [UInt8] { fold(text.utf8.span) }

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

    static func fold(_ bytes: [UInt8]) -> [UInt8] { fold(bytes.span) }

    private static func fold(_ bytes: Span<UInt8>) -> [UInt8] {
        var folded = [UInt8](repeating: 0, count: bytes.count)
        var count = 0
        do {
            var output = folded.mutableSpan
            fold(bytes) { byte, _ in
                output[count] = byte
                count += 1
            }
        }
        folded.removeLast(folded.count - count)
        return folded
    }

    /// How many bytes of white space stand at a position: ASCII, U+00A0, U+2000 to U+200F, U+202F, U+3000, U+FEFF.
    private static func blankLength(_ bytes: Span<UInt8>, _ position: Int) -> Int {
        let byte = bytes[position]
        if byte <= 0x20 { return 1 }
        if byte == 0xC2 { return position + 1 < bytes.count && bytes[position + 1] == 0xA0 ? 2 : 0 }
        guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, position + 2 < bytes.count else { return 0 }
        switch (byte, bytes[position + 1], bytes[position + 2]) {
        case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }

    /// Folds one character and gives its length.
    private static func addCharacter(
        _ bytes: Span<UInt8>, _ position: Int, _ body: (UInt8, Int) -> Void
    ) -> Int {
        let byte = bytes[position]
        guard byte >= 0xC3, position + 1 < bytes.count else {
            body(byte.lowercased, position)
            return 1
        }
        let next = bytes[position + 1]
        switch (byte, next) {
        case (0xC3, 0x80...0x96), (0xC3, 0x98...0x9E): pair(0xC3, next + 0x20, position, body)
        case (0xD0, 0x80...0x8F): pair(0xD1, next + 0x10, position, body)
        case (0xD0, 0x90...0x9F): pair(0xD0, next + 0x20, position, body)
        case (0xD0, 0xA0...0xAF): pair(0xD1, next - 0x20, position, body)
        case (0xE2, 0x80):
            guard position + 2 < bytes.count else { break }
            return addPunctuation(bytes[position + 2], position, body)
        default: break
        }
        if byte == 0xC3 || byte == 0xD0, next >= 0x80 {
            if !isFolded(byte, next) { pair(byte, next, position, body) }
            return 2
        }
        body(byte, position)
        return 1
    }

    private static func isFolded(_ byte: UInt8, _ next: UInt8) -> Bool {
        byte == 0xC3 ? (0x80...0x9E).contains(next) && next != 0x97 : (0x80...0xAF).contains(next)
    }

    private static func pair(_ first: UInt8, _ second: UInt8, _ position: Int, _ body: (UInt8, Int) -> Void) {
        body(first, position)
        body(second, position + 1)
    }

    /// Folds U+2000 to U+203F: quotation marks and dashes become ASCII ones.
    private static func addPunctuation(_ last: UInt8, _ position: Int, _ body: (UInt8, Int) -> Void) -> Int {
        switch last {
        case 0x98...0x9B: body(0x27, position)
        case 0x9C...0x9F: body(0x22, position)
        case 0x90...0x95: body(0x2D, position)
        default:
            body(0xE2, position)
            body(0x80, position + 1)
            body(last, position + 2)
        }
        return 3
    }
}

extension [UInt8] {
    /// A range without the white space around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let last = range.last, self[last] <= 0x20 { range = range.lowerBound..<last }
        while let first = range.first, self[first] <= 0x20 { range = first + 1..<range.upperBound }
        return range
    }
}
