/// Turns chunks cut anywhere into runs of whole lines.
///
/// It is the only place that knows where a chunk ended.
///
/// A run is one or more whole lines, with their line ends, handed on as a range of the chunk where they lie in it, or as
/// ``carry`` when the first of them began in an earlier chunk. So nothing is copied but the one line that a chunk's edge cuts.
///
/// A line longer than ``lineLimit`` is handed on in pieces, the same pieces for any chunks: nothing here grows without bound.
/// What ends a line is LF (or CRLF). Text whose header has only bare CR (classic Mac OS) is recognised at the first line; its CRs
/// are then handed on as LFs, so that nothing above needs to know. Any other bare CR is data, and counted.
///
/// ```swift
/// var position = 0
/// while let run = splitter.next(in: chunk, from: &position) {
///     if run.isCarried { use(splitter.carry.span.extracting(run.range)) } else { use(chunk.extracting(run.range)) }
/// }
/// ```
public struct LineSplitter: Sendable {
    /// Lines longer than this are handed on in pieces of this many bytes (the last may be shorter).
    ///
    /// 64 KiB.
    public static let lineLimit = 64 * 1024

    /// Whole lines: where they lie and where they begin in the input.
    public struct Run: Hashable, Sendable {
        /// True if the bytes lie in ``LineSplitter/carry`` and not in the chunk.
        public var isCarried: Bool
        /// The place of the bytes in the chunk or in the carry.
        public var range: Range<Int>
        /// The offset of the first byte from the start of the input.
        public var offset: Int
        /// False for the later pieces of a line that is longer than the limit.
        public var beginsLine: Bool
        /// Outside of this, counted from the start of the run, there is no hyphen, with which delimiters begin.
        public var hyphens: Range<Int>
        /// Outside of this, counted from the start of the run, there is no space, which the lines hold that matter to a mailbox.
        public var spaces: Range<Int>

        /// Its ``hyphens`` in a piece of it, counted from the start of the piece.
        package func hyphens(in piece: Range<Int>) -> Range<Int> {
            let found = hyphens.clamped(to: piece)
            return (found.lowerBound - piece.lowerBound)..<(found.upperBound - piece.lowerBound)
        }
    }

    /// Holds the bytes of the last run, if that was a carried one.
    public private(set) var carry: [UInt8] = []
    /// What the lines themselves have shown so far: bare carriage returns.
    public private(set) var defects: [Defect] = []
    /// The offset of the current chunk's first byte.
    public private(set) var offset = 0

    private enum Mode { case unknown, lineFeed, carriageReturn }
    private var mode = Mode.unknown
    /// Bytes at the front of `carry` that the last run handed on.
    private var delivered = 0
    /// The offset of the first byte in `carry`.
    private var carryOffset = 0
    private var nextBeginsLine = true
    /// The last piece of a long line ended in a CR, whose LF may still come.
    private var pieceEndsInCarriageReturn = false
    /// In CR text: how many bytes of `carry` are whole lines.
    private var carriedLines = 0
    /// In CR text: the last byte was a CR, whose LF may still come.
    private var pendingCarriageReturn = false

    /// Makes a splitter at the start of its input.
    public init() {}

    /// Forgets the input, keeps the storage, and stands at the start of another one, or at a line in it whose offset is not 0: then
    /// its lines are known to end in LF.
    public mutating func reset(at offset: Int = 0) {
        if !carry.isEmpty { carry.removeAll(keepingCapacity: true) }
        if !defects.isEmpty { defects.removeAll(keepingCapacity: true) }
        self.offset = offset
        mode = offset == 0 ? .unknown : .lineFeed
        delivered = 0
        nextBeginsLine = true
        pieceEndsInCarriageReturn = false
        carriedLines = 0
        pendingCarriageReturn = false
    }

    /// The next run of whole lines in `chunk` at or after `position`, which moves past what was taken.
    ///
    /// - Returns: nil when the chunk is used up; what it left unfinished is carried over to the next chunk, and `position`
    ///   stands at 0 for that.
    public mutating func next(in chunk: Span<UInt8>, from position: inout Int) -> Run? {
        dropDelivered()
        guard position < chunk.count else {
            offset += chunk.count
            position = 0
            return nil
        }
        if mode == .carriageReturn { return nextInCarriageReturnText(chunk, from: &position) }
        if carry.isEmpty, nextBeginsLine, let run = run(in: chunk, from: &position) { return run }
        return carryOn(chunk, from: &position)
    }

    /// The last run, without a line end, once there are no more chunks.
    public mutating func finish() -> Run? {
        dropDelivered()
        guard !carry.isEmpty else {
            noteCarriageReturnBeforeCarry()
            return nil
        }
        if mode == .unknown { settleMode(isWhole: false, isLast: true) }
        if mode == .carriageReturn {
            if carry.last == 0x0D { carry[carry.count - 1] = 0x0A }
        } else {
            noteBareCarriageReturnsInCarry(isWhole: true)
        }
        return carriedRun(endsLine: false)
    }

    private mutating func dropDelivered() {
        guard delivered > 0 else { return }
        if delivered == carry.count {
            carry.removeAll(keepingCapacity: true)
        } else {
            carry.removeSubrange(0..<delivered)
        }
        carryOffset += delivered
        delivered = 0
    }

    private func carriedRun(of count: Int) -> Run {
        Run(
            isCarried: true, range: 0..<count, offset: carryOffset, beginsLine: nextBeginsLine, hyphens: 0..<count,
            spaces: 0..<count)
    }

    private mutating func carriedRun(endsLine: Bool) -> Run {
        delivered = carry.count
        let run = carriedRun(of: carry.count)
        nextBeginsLine = endsLine
        return run
    }
}

// MARK: - Text whose lines end in LF

extension LineSplitter {
    /// A run is no longer than this.
    ///
    /// It is looked at several times, from here on up, and should stay in the processor's caches. No line in a run is too long.
    private static let runLimit = lineLimit

    /// The lines that begin and end in the chunk, within the limit for a run; nil also if the first of all may end in CR.
    private mutating func run(in chunk: Span<UInt8>, from position: inout Int) -> Run? {
        let reach = chunk.extracting(position..<min(chunk.count, position + Self.runLimit))
        // First, as the search from the end would wait for memory.
        let contents = ByteSearch.contents(of: reach)
        guard let last = ByteSearch.lastIndex(of: 0x0A, in: reach) else { return nil }
        if mode == .unknown {
            guard !contents.hasCarriageReturn || hasNoBareCarriageReturn(inFirstLineOf: reach) else { return nil }
            mode = .lineFeed
        }
        let run = Run(
            isCarried: false, range: position..<(position + last + 1), offset: offset + position, beginsLine: true,
            hyphens: contents.hyphens, spaces: contents.spaces)
        if contents.hasCarriageReturn {
            Self.noteBareCarriageReturns(in: chunk.extracting(run.range), at: run.offset, defects: &defects)
        }
        position = run.range.upperBound
        return run
    }

    /// Adds to the carried line up to its LF or the limit, and hands it on when it is whole or full.
    private mutating func carryOn(_ chunk: Span<UInt8>, from position: inout Int) -> Run? {
        if carry.isEmpty { carryOffset = offset + position }
        let most = min(chunk.count - position, Self.lineLimit - carry.count)
        let reach = chunk.extracting(position..<(position + most))
        let lineFeed = ByteSearch.firstIndex(of: 0x0A, in: reach)
        let taken = lineFeed.map { $0 + 1 } ?? most
        carry.append(copying: reach.extracting(0..<taken))
        position += taken
        guard lineFeed != nil || carry.count == Self.lineLimit else {
            return next(in: chunk, from: &position)
        }
        if mode == .unknown {
            settleMode(isWhole: lineFeed != nil)
            if mode == .carriageReturn { return carriageReturnLines() ?? next(in: chunk, from: &position) }
        }
        noteBareCarriageReturnsInCarry(isWhole: lineFeed != nil)
        return carriedRun(endsLine: lineFeed != nil)
    }

    private mutating func noteBareCarriageReturnsInCarry(isWhole: Bool) {
        noteCarriageReturnBeforeCarry()
        let line = carry
        Self.noteBareCarriageReturns(in: line.span, at: carryOffset, isWhole: isWhole, defects: &defects)
        pieceEndsInCarriageReturn = !isWhole && line.last == 0x0D
    }

    /// Counts the CR at the end of the last piece, if no LF begins the carry.
    private mutating func noteCarriageReturnBeforeCarry() {
        if pieceEndsInCarriageReturn, carry.first != 0x0A { defects.note(.bareCarriageReturn, at: carryOffset - 1) }
        pieceEndsInCarriageReturn = false
    }

    /// Counts CRs that end no line.
    ///
    /// The last byte of a piece that is not a whole line is left out: its LF may follow.
    private static func noteBareCarriageReturns(
        in bytes: Span<UInt8>, at offset: Int, isWhole: Bool = true, defects: inout [Defect]
    ) {
        var position = 0
        let end = isWhole ? bytes.count : bytes.count - 1
        while let index = ByteSearch.firstBareCarriageReturn(in: bytes, from: position), index < end {
            defects.note(.bareCarriageReturn, at: offset + index)
            position = index + 1
        }
    }
}

// MARK: - Text whose lines end in CR

extension LineSplitter {
    /// A line that has one is carried first, and then decided on.
    private func hasNoBareCarriageReturn(inFirstLineOf lines: Span<UInt8>) -> Bool {
        let lineFeed = ByteSearch.firstIndex(of: 0x0A, in: lines) ?? lines.count
        // A CR right before the LF is no bare one.
        let text = lines.extracting(0..<max(0, lineFeed - 1))
        return ByteSearch.firstIndex(of: 0x0D, in: text) == nil
    }

    /// Decides, on the first line, whether this is CR text: it has bare CRs, and either no LF at all or a header that ends in
    /// two CRs before the first LF.
    private mutating func settleMode(isWhole: Bool, isLast: Bool = false) {
        mode = .lineFeed
        guard let first = ByteSearch.firstBareCarriageReturn(in: carry.span) else { return }
        // An LF may follow the CR that a piece ends in.
        guard isWhole || isLast || first < carry.count - 1 else { return }
        guard !isWhole || hasEmptyCarriageReturnLine() else { return }
        mode = .carriageReturn
        let line = carry
        carry.removeAll(keepingCapacity: true)
        for byte in line { appendInCarriageReturnText(byte) }
    }

    /// Whether two CRs stand together.
    ///
    /// Those right before the LF do not count: some gateways write CR CR LF for every line end.
    private func hasEmptyCarriageReturnLine() -> Bool {
        guard let end = carry.lastIndex(where: { !$0.isLineEnd }) else { return false }
        return (0..<end).contains { carry[$0] == 0x0D && carry[$0 + 1] == 0x0D }
    }

    /// A CR becomes LF unless an LF follows it.
    private mutating func appendInCarriageReturnText(_ byte: UInt8) {
        if pendingCarriageReturn, byte != 0x0A {
            carry[carry.count - 1] = 0x0A
            carriedLines = carry.count
        }
        pendingCarriageReturn = byte == 0x0D
        carry.append(byte)
        if byte == 0x0A { carriedLines = carry.count }
    }

    private mutating func nextInCarriageReturnText(_ chunk: Span<UInt8>, from position: inout Int) -> Run? {
        if carry.isEmpty { carryOffset = offset + position }
        // A CR that fills the limit is kept until the byte after it tells what it is.
        while position < chunk.count, carry.count < Self.lineLimit || pendingCarriageReturn && carriedLines == 0 {
            appendInCarriageReturnText(chunk[position])
            position += 1
        }
        return carriageReturnLines() ?? next(in: chunk, from: &position)
    }

    /// The whole lines of `carry`; all of it if a line fills the limit.
    private mutating func carriageReturnLines() -> Run? {
        guard carriedLines > 0 else {
            return carry.count >= Self.lineLimit && !pendingCarriageReturn ? carriedRun(endsLine: false) : nil
        }
        delivered = carriedLines
        carriedLines = 0
        let run = carriedRun(of: delivered)
        nextBeginsLine = true
        return run
    }
}
