/// Finds the messages of an mbox file in runs of whole lines, and takes the quoting out of them.
///
/// A message begins behind an ``EnvelopeLine`` that comes at the start or after an empty line. That empty line, and one at the
/// very end, is the mailbox's and not the message's. Nothing is copied and nothing allocated: an empty line at the end of a
/// run is held back as a number, and a quoted line is handed on without its first byte.
///
/// ```swift
/// while let run = lines.next(in: chunk, from: &position) {
///     var inRun = 0
///     while let piece = mbox.next(
///         in: span, beginsLine: run.beginsLine, spaces: run.spaces, at: run.offset, from: &inRun)
///     {
///         switch piece { case .separator(let range): …  case .lines(let range, let beginsLine): … }
///     }
/// }
/// ```
///
/// Bodies are not read line by line: ``ByteSearch`` finds the few lines that begin with `F` or `>`.
public struct MboxSplitter: Sendable {
    /// The four dialects; they differ in what a writer does with a body line that begins with `From `.
    public enum Variant: Hashable, Sendable, CaseIterable {
        /// `From `, `>From `, `>>From ` and so on get a `>` in front; reading takes it away, so nothing is changed.
        case mboxrd
        /// `From ` alone gets a `>` in front; a `>From ` that was one before cannot be told from it.
        case mboxo
        /// As mboxo, with a Content-Length in each header.
        case mboxcl
        /// Nothing is quoted: the Content-Length says where a message ends.
        case mboxcl2

        /// Whether a Content-Length counts.
        package var hasContentLength: Bool { self == .mboxcl || self == .mboxcl2 }
    }

    /// What comes next in a run of lines.
    public enum Piece: Hashable, Sendable {
        /// An envelope line, with its line end: the message before it is complete, another one begins behind it.
        case separator(Range<Int>)
        /// Lines of the message, or a piece of a line longer than ``LineSplitter/lineLimit``.
        case lines(Range<Int>, beginsLine: Bool)
        /// An empty line that an earlier run ended with has turned out to be the message's.
        case emptyLine(isCRLF: Bool)
        /// The Content-Length of the message goes beyond an envelope line, and ends it at the offset named here. Whether it is
        /// right only that place can tell: look there (``MboxSplitter/isEdge(_:reachesEnd:)``), call
        /// ``MboxSplitter/settleContentLength(isRight:)``, and ask for the next piece again.
        case unsettledContentLength(end: Int)
    }

    /// The `Content-Length` of the message that is being read.
    private struct ContentLength {
        var fieldOffset: Int
        var value: Int
        /// Where it says the message ends; nil as long as the header goes on.
        var end: Int?
        var isTrusted = false
    }

    /// What is wrong with the message that was ended last: ``Defect/Code/wrongContentLength``, at an offset in the input.
    public private(set) var defects: [Defect] = []

    private let variant: Variant
    private var isAtStart = true
    /// The bytes of an empty line that was held back: 0 for none, 1 for LF, 2 for CRLF.
    private var heldLineEnd = 0
    private var contentLength: ContentLength?
    /// Only kept up if a Content-Length counts.
    private var isInHeader: Bool
    /// The offset up to which the header was searched.
    private var searchedHeader = 0
    /// The offset of the separator before which the lines end that were handed on last; -1 if they do not.
    private var nextSeparator = -1

    /// Makes a splitter at the start of a mailbox.
    public init(_ variant: Variant = .mboxrd) {
        self.variant = variant
        isInHeader = variant.hasContentLength
    }

    /// The next piece of the run, at or after `position`, which moves past what was taken.
    ///
    /// - Parameters:
    ///   - lines: Whole lines, as ``LineSplitter`` hands them on.
    ///   - beginsLine: False if the first bytes go on with a line whose start came before.
    ///   - spaces: ``LineSplitter/Run/spaces``, if it is known.
    ///   - offset: The offset of the first byte of `lines` in the mailbox.
    ///   - position: Where to go on in `lines`; 0 for a new run.
    /// - Returns: nil when the run is used up; `position` stands at 0 for the next one.
    public mutating func next(
        in lines: Span<UInt8>, beginsLine: Bool = true, spaces: Range<Int>? = nil, at offset: Int,
        from position: inout Int
    ) -> Piece? {
        let run = Run(beginsLine: beginsLine, spaces: spaces ?? 0..<lines.count, offset: offset)
        if isAtStart, let piece = begin(lines, run, from: &position) { return piece }
        guard position < lines.count else {
            position = 0
            return nil
        }
        if isInHeader { searchHeader(lines, run, from: position) }
        switch classify(lines, run, at: position) {
        case .separator: return separator(lines, run, at: &position)
        case .unsettled(let end): return .unsettledContentLength(end: end)
        case .quoted: return releasedEmptyLine() ?? content(lines, run, from: position + 1, &position)
        case .other: return releasedEmptyLine() ?? content(lines, run, from: position, &position)
        }
    }

    /// Ends the mailbox, and with it the last message.
    ///
    /// - Parameter offset: How many bytes the mailbox has.
    /// - Returns: An empty line, if the end has shown that it is the message's.
    public mutating func finish(at offset: Int) -> Piece? {
        let belongsToMessage = contentLength?.end == offset
        checkContentLength(messageEnd: offset)
        return belongsToMessage ? releasedEmptyLine() : nil
    }

    /// Answers ``Piece/unsettledContentLength(end:)``.
    public mutating func settleContentLength(isRight: Bool) {
        if isRight {
            contentLength?.isTrusted = true
        } else {
            // kept, so that the end of the message finds it wrong
            contentLength?.end = -1
        }
    }

    /// Whether a message can end before these bytes: nothing comes, or an envelope line, perhaps after one empty line.
    ///
    /// - Parameters:
    ///   - bytes: What follows; ``EnvelopeLine/longest`` and two bytes are enough.
    ///   - reachesEnd: Whether the mailbox ends with these bytes.
    /// - Returns: True if a message may end there.
    public static func isEdge(_ bytes: Span<UInt8>, reachesEnd: Bool) -> Bool {
        var start = 0
        if start < bytes.count, bytes[start] == 0x0D { start += 1 }
        if start < bytes.count, bytes[start] == 0x0A { start += 1 } else { start = 0 }
        if start == bytes.count { return reachesEnd }
        let end = ByteSearch.firstIndex(of: 0x0A, in: bytes, from: start) ?? bytes.count
        return EnvelopeLine.matches(bytes.extracting(start..<end))
    }
}

// MARK: - Lines that matter

extension MboxSplitter {
    private struct Run {
        var beginsLine: Bool
        var spaces: Range<Int>
        var offset: Int
    }

    private enum Line {
        case separator, quoted, other
        case unsettled(end: Int)
    }

    /// What the line at `position` is to a mailbox.
    private func classify(_ lines: Span<UInt8>, _ run: Run, at position: Int) -> Line {
        guard position > 0 || run.beginsLine else { return .other }
        if run.offset + position == nextSeparator { return .separator }
        switch lines[position] {
        case 0x3E: return isQuoted(lines, at: position) ? .quoted : .other
        case 0x46: return classifyEnvelopeLine(lines, run, at: position)
        default: return .other
        }
    }

    private func isQuoted(_ lines: Span<UInt8>, at position: Int) -> Bool {
        switch variant {
        case .mboxcl2: return false
        case .mboxo, .mboxcl: return EnvelopeLine.hasKeyword(lines, at: position + 1)
        case .mboxrd:
            var keyword = position + 1
            while keyword < lines.count, lines[keyword] == 0x3E { keyword += 1 }
            return EnvelopeLine.hasKeyword(lines, at: keyword)
        }
    }

    private func classifyEnvelopeLine(_ lines: Span<UInt8>, _ run: Run, at position: Int) -> Line {
        guard EnvelopeLine.hasKeyword(lines, at: position) else { return .other }
        let offset = run.offset + position
        guard isAfterEmptyLine(lines, run, at: position) || contentLength?.end == offset else { return .other }
        let end = ByteSearch.firstIndex(of: 0x0A, in: lines, from: position) ?? lines.count
        guard EnvelopeLine.matches(lines.extracting(position..<end)) else { return .other }
        guard let contentLength, let messageEnd = contentLength.end, offset < messageEnd else { return .separator }
        return contentLength.isTrusted ? .other : .unsettled(end: messageEnd)
    }

    private func isAfterEmptyLine(_ lines: Span<UInt8>, _ run: Run, at position: Int) -> Bool {
        position == 0 ? heldLineEnd > 0 : emptyLineLength(lines, run, before: position) > 0
    }

    /// The bytes of the empty line that ends at `position`; 0 if there is none.
    private func emptyLineLength(_ lines: Span<UInt8>, _ run: Run, before position: Int) -> Int {
        guard position > 0, lines[position - 1] == 0x0A else { return 0 }
        let length = position > 1 && lines[position - 2] == 0x0D ? 2 : 1
        let start = position - length
        let beginsLine = start == 0 ? run.beginsLine : lines[start - 1] == 0x0A
        return beginsLine ? length : 0
    }
}

// MARK: - Pieces

extension MboxSplitter {
    /// Skips the empty lines before the first line, and takes that line if it is an envelope line, perhaps after a byte order
    /// mark.
    private mutating func begin(_ lines: Span<UInt8>, _ run: Run, from position: inout Int) -> Piece? {
        while position < lines.count {
            if lines[position] == 0x0A {
                position += 1
            } else if lines[position] == 0x0D, position + 1 < lines.count, lines[position + 1] == 0x0A {
                position += 2
            } else {
                isAtStart = false
                return firstSeparator(lines, run, from: &position)
            }
        }
        return nil
    }

    private mutating func firstSeparator(_ lines: Span<UInt8>, _ run: Run, from position: inout Int) -> Piece? {
        let rest = lines.count - position
        let isMarked =
            rest > 3 && lines[position] == 0xEF && lines[position + 1] == 0xBB && lines[position + 2] == 0xBF
        let start = isMarked ? position + 3 : position
        let end = ByteSearch.firstIndex(of: 0x0A, in: lines, from: start) ?? lines.count
        guard EnvelopeLine.matches(lines.extracting(start..<end)) else { return nil }
        position = start
        return separator(lines, run, at: &position)
    }

    private mutating func separator(_ lines: Span<UInt8>, _ run: Run, at position: inout Int) -> Piece {
        let offset = run.offset + position
        if contentLength?.end == offset, let piece = releasedEmptyLine() { return piece }
        let held = position == 0 ? heldLineEnd : emptyLineLength(lines, run, before: position)
        checkContentLength(messageEnd: offset, emptyLine: held)
        heldLineEnd = 0
        let end = ByteSearch.firstIndex(of: 0x0A, in: lines, from: position).map { $0 + 1 } ?? lines.count
        let line = position..<end
        position = end
        isInHeader = variant.hasContentLength
        searchedHeader = run.offset + end
        return .separator(line)
    }

    private mutating func releasedEmptyLine() -> Piece? {
        guard heldLineEnd > 0 else { return nil }
        defer { heldLineEnd = 0 }
        return .emptyLine(isCRLF: heldLineEnd == 2)
    }

    /// Lines of the message up to the next one that matters, or to the end of the run.
    private mutating func content(
        _ lines: Span<UInt8>, _ run: Run, from start: Int, _ position: inout Int
    ) -> Piece? {
        // A line that matters has a space in its `From `, behind any number of `>`.
        let reach = lines.extracting(first: run.spaces.upperBound)
        var probe = start
        if run.spaces.lowerBound > start {
            let before = reach.extracting(start..<min(run.spaces.lowerBound, reach.count))
            probe = ByteSearch.lastIndex(of: 0x0A, in: before).map { start + $0 } ?? start
        }
        while let next = ByteSearch.nextLine(beginningWith: 0x46, or: 0x3E, in: reach, after: probe) {
            switch classify(lines, run, at: next) {
            case .other:
                probe = next
            case .unsettled(let end):
                return .unsettledContentLength(end: end)
            case .quoted:
                return piece(run, start..<next, &position, goOnAt: next)
            case .separator:
                let isCounted = contentLength?.end == run.offset + next
                let end = isCounted ? next : next - emptyLineLength(lines, run, before: next)
                if end > start {
                    nextSeparator = run.offset + next
                    return piece(run, start..<end, &position, goOnAt: next)
                }
                position = next
                return separator(lines, run, at: &position)
            }
        }
        let held = emptyLineLength(lines, run, before: lines.count)
        heldLineEnd = held
        let rest = start..<(lines.count - held)
        if !rest.isEmpty { return piece(run, rest, &position, goOnAt: lines.count) }
        position = 0
        return nil
    }

    private func piece(_ run: Run, _ range: Range<Int>, _ position: inout Int, goOnAt next: Int) -> Piece {
        position = next
        return .lines(range, beginsLine: range.lowerBound > 0 || run.beginsLine)
    }
}

// MARK: - Content-Length

extension MboxSplitter {
    /// No message is longer, and ten times as much is still far from the largest number.
    private static let largestContentLength = 1 << 56
    private static let contentLengthName = Array("content-length:".utf8)

    /// Looks through the header for its Content-Length, and for its end.
    private mutating func searchHeader(_ lines: Span<UInt8>, _ run: Run, from position: Int) {
        var start = max(position, searchedHeader - run.offset)
        if start == 0, !run.beginsLine {
            start = ByteSearch.firstIndex(of: 0x0A, in: lines).map { $0 + 1 } ?? lines.count
        }
        while start < lines.count, isInHeader {
            let end = ByteSearch.firstIndex(of: 0x0A, in: lines, from: start).map { $0 + 1 } ?? lines.count
            readHeaderLine(lines.extracting(start..<end), at: run.offset + start)
            start = end
        }
        searchedHeader = run.offset + start
    }

    private mutating func readHeaderLine(_ line: Span<UInt8>, at offset: Int) {
        if line[0] == 0x0A || line[0] == 0x0D && line.count == 2 && line[1] == 0x0A {
            isInHeader = false
            guard let value = contentLength?.value else { return }
            contentLength?.end = offset + line.count + value
        } else if contentLength == nil, let value = Self.contentLength(line) {
            contentLength = ContentLength(fieldOffset: offset, value: value)
        }
    }

    /// The number of a `Content-Length` field.
    private static func contentLength(_ line: Span<UInt8>) -> Int? {
        guard line.count > contentLengthName.count else { return nil }
        for index in contentLengthName.indices where line[index].lowercased != contentLengthName[index] { return nil }
        var value: Int?
        for index in contentLengthName.count..<line.count {
            let byte = line[index]
            if byte.isDigit {
                guard value ?? 0 < largestContentLength else { return largestContentLength }
                value = (value ?? 0) * 10 + Int(byte & 0x0F)
            } else if value != nil || !byte.isWhiteSpace {
                break
            }
        }
        return value
    }

    /// The message ends, perhaps with an empty line that is not its own; notes if its Content-Length says otherwise.
    private mutating func checkContentLength(messageEnd: Int, emptyLine: Int? = nil) {
        if !defects.isEmpty { defects.removeAll(keepingCapacity: true) }
        defer { contentLength = nil }
        guard let contentLength else { return }
        let end = contentLength.end ?? messageEnd
        guard end != messageEnd, end != messageEnd - (emptyLine ?? heldLineEnd) else { return }
        defects.note(.wrongContentLength, at: contentLength.fieldOffset)
    }
}
