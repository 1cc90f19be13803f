import InternetMessage
import RawMail

/// The text of a notice, and the same text folded so that phrases can be found in it.
struct NoticeText {
    /// The text in UTF-8.
    let bytes: [UInt8]
    /// Lower case, each run of white space or line ends one space, typographic quotation marks as in ASCII.
    let folded: [UInt8]
    /// Where the distance between ``folded`` and ``bytes`` changes, in their order.
    private let shifts: [Shift]
    /// The position of the part among the message's parts.
    let part: Int
    /// The offset in the message of the text's first byte.
    private let offset: Int
    /// Whether each byte of the text is a byte of the message.
    private let isExact: Bool

    /// From a folded byte on, how many more bytes the text has before it.
    private struct Shift {
        var folded: Int32
        var distance: Int32
    }

    /// The text of a part that has been decoded; HTML is turned into text.
    init(_ part: Part, _ decoded: (bytes: [UInt8], isContent: Bool)) {
        let bytes = decoded.bytes
        let isHTML = part.mediaType == .html ? HTMLText.hasTags(bytes) : HTMLText.looksLikeHTML(bytes.span)
        self.init(
            isHTML ? HTMLText.text(of: bytes) : bytes, part: part.index,
            offset: part.offset(ofContentAt: part.content.startIndex),
            isExact: !isHTML && part.transferEncoding == .identity && decoded.isContent)
    }

    init(_ bytes: [UInt8], part: Int = 0, offset: Int = 0, isExact: Bool = true) {
        self.bytes = bytes
        self.part = part
        self.offset = offset
        self.isExact = isExact
        var shifts: [Shift] = []
        // Empty lines and indented ones have one each.
        shifts.reserveCapacity(bytes.count / 32)
        folded = Fold.fold(bytes.span) { place, position in
            let distance = Int32(truncatingIfNeeded: position - place)
            guard distance != shifts.last?.distance ?? 0 else { return }
            shifts.append(Shift(folded: Int32(truncatingIfNeeded: place), distance: distance))
        }
        self.shifts = shifts
    }

    /// Where in the text a folded byte comes from.
    func position(ofFolded place: Int) -> Int {
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].folded <= place { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? place : place + Int(shifts[low - 1].distance)
    }

    /// The offset in the message of a position in the text: exact where the text stands in the message as it is here.
    func messageOffset(of position: Int) -> Int { isExact ? offset + position : offset }

    /// The text of a range, without white space around it.
    func string(_ range: Range<Int>) -> String { String(decoding: bytes.span.extracting(bytes.trimmed(range))) }

    /// The texts of ranges, each without white space around it, a space between.
    func string(_ ranges: ShortList<Range<Int>>) -> String {
        guard ranges.count > 1, let first = ranges.first else { return ranges.first.map { string($0) } ?? "" }
        var joined: [UInt8] = []
        joined.reserveCapacity(ranges.reduce(0) { $0 + $1.count + 1 })
        for range in ranges {
            if range != first { joined.append(0x20) }
            joined.append(copying: bytes.span.extracting(bytes.trimmed(range)))
        }
        return String(decoding: joined.span)
    }

    /// The lines from a position on.
    func lines(from start: Int = 0) -> TextLines { TextLines(bytes, from: start) }

    /// Where the line ends that holds a position.
    func lineEnd(from position: Int) -> Int { bytes.lineEnd(from: position) }

    /// Where the line begins that comes behind a position's.
    func nextLine(after position: Int) -> Int { bytes.behindLineEnd(at: lineEnd(from: position)) }
}

/// The lines of a text, each found when it is asked for, without their line ends.
struct TextLines: Sequence, IteratorProtocol {
    private let bytes: [UInt8]
    private var start: Int

    init(_ bytes: [UInt8], from start: Int = 0) {
        self.bytes = bytes
        self.start = start
    }

    mutating func next() -> Range<Int>? {
        guard start < bytes.count else { return nil }
        let line = start..<bytes.lineEnd(from: start)
        start = bytes.behindLineEnd(at: line.upperBound)
        return line
    }
}

extension [UInt8] {
    fileprivate func lineEnd(from position: Int) -> Int {
        ByteSearch.firstIndex(of: 0x0A, or: 0x0D, in: span, from: position) ?? count
    }

    /// Behind the CR, LF or CRLF at a position.
    fileprivate func behindLineEnd(at end: Int) -> Int {
        guard end < count else { return count }
        return self[end] == 0x0D && end + 1 < count && self[end + 1] == 0x0A ? end + 2 : end + 1
    }

    /// A range without the white space around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[end - 1] <= 0x20 { end -= 1 }
        while start < end, self[start] <= 0x20 { start += 1 }
        return start..<end
    }
}
