import InternetMessage
import RawMail

/// The bytes of a report, groups decoded that were encoded although the part was not marked so, and where they stand.
///
/// Office 365 sends everything behind the first group as one base64 block; gateways encode single groups.
struct ReportText: Sendable {
    let bytes: [UInt8]
    let range: Range<Int>
    /// Begins with `range`.
    private let first: Segment
    /// In the order of their starts; nearly all reports stand as they are, and have none.
    private let others: ArraySlice<Segment>

    /// Bytes that stand together in the message.
    private struct Segment: Sendable {
        /// The first byte in ``ReportText/bytes``.
        var start: Int
        /// The offset of the first byte in the message.
        var offset: Int
        /// Whether later bytes follow one by one; else all stand where the first does.
        var isExact: Bool
    }

    /// Takes a report as it stands in `range`, which begins at `offset` in the message.
    init(_ bytes: [UInt8], range: Range<Int>, at offset: Int, isExact: Bool) {
        self.bytes = bytes
        self.range = range.clamped(to: bytes.startIndex..<bytes.endIndex)
        first = Segment(start: self.range.lowerBound, offset: offset, isExact: isExact)
        others = []
    }

    /// Decodes the groups of a report that are encoded; nil if none is.
    init?(decoding text: ReportText, limit: Int) {
        var decoder = GroupDecoder(bytes: text.bytes, range: text.range, limit: limit)
        decoder.decodeGroups()
        guard !decoder.pieces.isEmpty else { return nil }
        bytes = decoder.output
        range = decoder.output.indices
        let segments = decoder.pieces.map { piece in
            let isExact = text.first.isExact && !piece.isDecoded
            return Segment(start: piece.start, offset: text.offset(of: piece.source), isExact: isExact)
        }
        first = segments[0]
        others = segments.dropFirst()
    }

    /// Whether an equals sign begins an escape of quoted-printable, or ends a line.
    var hasEscape: Bool {
        let text = bytes.span.extracting(range)
        var index = 0
        while let equals = ByteSearch.firstIndex(of: 0x3D, in: text, from: index) {
            index = equals + 1
            guard index < text.count, !text[index].isLineEnd else { return true }
            if text[index].hexDigitValue != nil, index + 1 < text.count, text[index + 1].hexDigitValue != nil {
                return true
            }
        }
        return false
    }

    /// The offset in the message of a position in ``bytes``.
    @inline(__always)
    func offset(of position: Int) -> Int {
        others.isEmpty && first.isExact ? first.offset + position - first.start : offset(amongSegments: position)
    }

    private func offset(amongSegments position: Int) -> Int {
        var segment = first
        if !others.isEmpty, position >= others[others.startIndex].start {
            var low = others.startIndex
            var high = others.endIndex
            while high - low > 1 {
                let middle = (low + high) / 2
                if others[middle].start <= position { low = middle } else { high = middle }
            }
            segment = others[low]
        }
        return segment.isExact ? segment.offset + position - segment.start : segment.offset
    }
}

/// Finds groups of a report that are base64 or quoted-printable, and decodes them.
private struct GroupDecoder {
    /// A run of the output: where it begins there, and where in the input it comes from.
    struct Piece {
        var start: Int
        var source: Int
        var isDecoded: Bool
    }

    let bytes: [UInt8]
    let range: Range<Int>
    let limit: Int
    private(set) var output: [UInt8] = []
    /// Empty if nothing was encoded.
    private(set) var pieces: [Piece] = []

    private var mayBeQuotedPrintable = true
    private var copied: Int
    private var lineEnd: UInt8 = 0x0A
    private var group = Group()

    /// What the lines of a group have in common.
    private struct Group {
        var range = 0..<0
        var isBase64 = true
        var isQuotedPrintable = true
        /// Whether something is in it that only quoted-printable has.
        var hasEscape = false
        /// Whether an escape of an 8-bit byte is in it, which may also be text: `type=AAAA`.
        var hasEightBitEscape = false
        /// Whether the line before ended with `=`.
        var endsSoftly = false
    }

    init(bytes: [UInt8], range: Range<Int>, limit: Int) {
        self.bytes = bytes
        self.range = range
        self.limit = limit
        copied = range.lowerBound
    }

    mutating func decodeGroups() {
        // What is quoted-printable has an equals sign.
        mayBeQuotedPrintable = ByteSearch.firstIndex(of: 0x3D, in: bytes.span.extracting(range)) != nil
        var reader = FieldLineReader(bytes.span, range: range)
        lineEnd = reader.lineEnd
        while let line = reader.next(in: bytes.span) {
            if case .empty = line.kind {
                endGroup()
            } else {
                add(line)
            }
        }
        endGroup()
        if !pieces.isEmpty { copy(upTo: range.upperBound) }
    }

    private mutating func add(_ line: FieldLine) {
        if group.range.isEmpty { group.range = line.range }
        group.range = group.range.lowerBound..<line.range.upperBound
        if group.isBase64 {
            let isBase64 = Self.isBase64(line.range, in: bytes.span)
            group.isBase64 = isBase64
        }
        guard group.isQuotedPrintable, mayBeQuotedPrintable else { return }
        // `Original-Envelope-Id: QUFB=` ends with a padding, not with a soft line break.
        if group.endsSoftly, case .field(let name, _) = line.kind, ReportField(name, in: bytes.span) != nil {
            group.isQuotedPrintable = false
        }
        checkQuotedPrintable(line.range)
    }

    private static func isBase64(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        for index in line {
            let byte = bytes[index]
            guard byte.isAlpha || byte.isDigit || byte == 0x2B || byte == 0x2F || byte == 0x3D || byte.isWhiteSpace
            else {
                return false
            }
        }
        return true
    }

    /// Every `=` must begin an escape of RFC 2045 section 6.7, and one of them must be one that addresses do not hold.
    private mutating func checkQuotedPrintable(_ line: Range<Int>) {
        group.endsSoftly = false
        var index = line.lowerBound
        while index < line.upperBound {
            defer { index += 1 }
            guard bytes[index] == 0x3D else { continue }
            if index + 1 == line.upperBound {
                group.endsSoftly = true
                group.hasEscape = true
            } else if index + 2 < line.upperBound, let high = bytes[index + 1].hexDigitValue,
                let low = bytes[index + 2].hexDigitValue
            {
                let byte = high << 4 | low
                let isLast = index + 3 == line.upperBound
                if byte == 0x3D || byte == 0x20 && isLast { group.hasEscape = true }
                if byte.isEightBit { group.hasEightBitEscape = true }
            } else {
                group.isQuotedPrintable = false
                return
            }
        }
    }

    private mutating func endGroup() {
        defer { group = Group() }
        guard !group.range.isEmpty else { return }
        if group.isBase64, group.range.count >= 24, let decoded = base64(group.range), Self.hasKnownField(decoded) {
            replace(with: decoded)
        } else if group.isQuotedPrintable, group.hasEscape || group.hasEightBitEscape {
            let decoded = quotedPrintable(group.range)
            if group.hasEscape || String(validating: decoded, as: UTF8.self) != nil { replace(with: decoded) }
        }
    }

    private mutating func replace(with decoded: [UInt8]) {
        copy(upTo: group.range.lowerBound)
        pieces.append(Piece(start: output.count, source: group.range.lowerBound, isDecoded: true))
        output.append(contentsOf: decoded)
        if decoded.last != 0x0A { output.append(0x0A) }
        copied = group.range.upperBound
    }

    private mutating func copy(upTo end: Int) {
        guard copied < end else { return }
        pieces.append(Piece(start: output.count, source: copied, isDecoded: false))
        if lineEnd == 0x0A {
            output.append(contentsOf: bytes[copied..<end])
        } else {
            output.append(contentsOf: bytes[copied..<end].lazy.map { $0 == 0x0D ? 0x0A : $0 })
        }
    }

    private func base64(_ range: Range<Int>) -> [UInt8]? {
        var decoder = Base64Decoder()
        var decoded: [UInt8] = []
        decoder.decode(bytes.span.extracting(range), into: &decoded, upTo: limit)
        decoder.finish(into: &decoded, upTo: limit)
        return decoded
    }

    private func quotedPrintable(_ range: Range<Int>) -> [UInt8] {
        var decoder = QuotedPrintableDecoder()
        var decoded: [UInt8] = []
        decoder.decode(bytes.span.extracting(range), into: &decoded, upTo: limit)
        decoder.finish(into: &decoded, upTo: limit)
        return decoded
    }

    private static func hasKnownField(_ bytes: [UInt8]) -> Bool {
        var reader = FieldLineReader(bytes.span, range: bytes.indices)
        while let line = reader.next(in: bytes.span) {
            if case .field(let name, _) = line.kind, ReportField(name, in: bytes.span) != nil { return true }
        }
        return false
    }
}
