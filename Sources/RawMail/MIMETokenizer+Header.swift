// The header state: fields, their continuations, and what ends a header (RFC 5322 section 2.2).

extension MIMETokenizer {
    /// Begins the next deeper part and its header.
    @inlinable
    mutating func beginPart<Sink: TokenSink>(at offset: Int, into sink: inout Sink) {
        depth += 1
        state = .header
        sink.receive(.partStart(depth: depth, offset: offset))
    }

    /// Reads lines of a header, up to its end or to the end of the lines.
    ///
    /// - Returns: The position behind what was taken.
    @inlinable
    mutating func consumeHeader<Sink: TokenSink>(
        _ lines: Span<UInt8>, from start: Int, at offset: Int, into sink: inout Sink
    ) -> Int {
        var position = start
        while position < lines.count {
            let (nameEnd, end) = lines.headerLine(from: position)
            let line = lines.extracting(position..<end)
            switch classify(line, nameLength: nameEnd &- position) {
            case .field(let nameLength):
                beginField(line, nameLength: nameLength, at: position)
                sink.receive(.field(line, nameLength: nameLength, offset: offset &+ position))
            case .continuation:
                if header.collected != .none { collect(position..<end) }
                sink.receive(.continuation(line, offset: offset &+ position))
            case let other:
                guard consumeOther(other, line, at: offset &+ position, into: &sink) else { break }
                handOnHeader(lines, start..<position, at: offset, into: &sink)
                // A delimiter, and what is none of a header, is read again as what it is.
                let bodyStart = other == .empty ? end : position
                endHeader(lines, at: offset &+ bodyStart, into: &sink)
                return bodyStart
            }
            position = end
        }
        header.hasCompleteLine = lines[position - 1] == 0x0A
        handOnHeader(lines, start..<position, at: offset, into: &sink)
        keepCollected(lines)
        return position
    }

    /// Takes a line that is neither a field nor the continuation of one.
    ///
    /// - Returns: Whether it ends the header.
    @inlinable
    mutating func consumeOther<Sink: TokenSink>(
        _ kind: HeaderLine, _ line: Span<UInt8>, at offset: Int, into sink: inout Sink
    ) -> Bool {
        switch kind {
        case .empty:
            sink.receive(.emptyLine(line, offset: offset))
            return header.hasField || !header.isMessage
        case .envelope:
            header.collected = .none
            sink.receive(.envelopeLine(line, offset: offset))
            return false
        case .orphan:
            sink.receive(.defect(Defect(.malformedHeaderLine, at: offset)))
            sink.receive(.continuation(line, offset: offset))
            return false
        case .foreign:
            let isMail = header.hasField || depth > 0
            sink.receive(.defect(Defect(isMail ? .missingHeaderSeparator : .notAMessage, at: offset)))
            return true
        case .delimiter, .field, .continuation: return true
        }
    }

    @inlinable
    mutating func handOnHeader<Sink: TokenSink>(
        _ lines: Span<UInt8>, _ range: Range<Int>, at offset: Int, into sink: inout Sink
    ) {
        guard !range.isEmpty else { return }
        sink.receiveHeader(lines.extracting(range), offset: offset &+ range.lowerBound)
    }

    /// Goes on with a header line that is longer than a piece.
    @inlinable
    mutating func consumeLongLine<Sink: TokenSink>(
        _ lines: Span<UInt8>, at offset: Int, into sink: inout Sink
    ) -> Int {
        let lineFeed = ByteSearch.firstIndex(of: 0x0A, in: lines)
        let end = lineFeed.map { $0 + 1 } ?? lines.count
        let piece = lines.extracting(0..<end)
        collect(0..<end)
        sink.receive(.continuation(piece, offset: offset))
        sink.receiveHeader(piece, offset: offset)
        keepCollected(lines)
        header.hasCompleteLine = lineFeed != nil
        return end
    }

    /// What a line in a header is.
    @usableFromInline
    enum HeaderLine: Equatable {
        /// `orphan` is a continuation before any field.
        case continuation, orphan, empty, envelope, delimiter, foreign
        case field(nameLength: Int)
    }

    /// Says what a line in a header is, of which the first `nameLength` bytes are characters of a field name.
    ///
    /// This and others like it change nothing; they are `mutating` because the compiler copies the machine for those that are
    /// not, once a line.
    @inlinable
    mutating func classify(_ line: Span<UInt8>, nameLength: Int) -> HeaderLine {
        if nameLength > 0, nameLength < Self.longestFieldName, nameLength < line.count, line[nameLength] == 0x3A,
            line[0] != 0x2D
        {
            return .field(nameLength: nameLength)
        }
        return header.hasField && line[0].isWhiteSpace ? .continuation : classify(line)
    }

    @usableFromInline
    mutating func classify(_ line: Span<UInt8>) -> HeaderLine {
        switch line[0] {
        case 0x20, 0x09:
            if header.hasField { return .continuation }
            // A message may begin in the middle of a field when its top was cut off.
            return header.isMessage ? .orphan : .foreign
        case 0x0A:
            return .empty
        case 0x0D where Self.isEmptyLine(line):
            return .empty
        case 0x2D where delimiter(line) != nil:
            return .delimiter
        default:
            if let nameLength = fieldNameLength(line) { return .field(nameLength: nameLength) }
            return header.isMessage && Self.isEnvelopeLine(line) ? .envelope : .foreign
        }
    }

    /// CR LF, or the CR CR LF that some gateways write for it.
    private static func isEmptyLine(_ line: Span<UInt8>) -> Bool {
        for index in line.indices where !line[index].isLineEnd { return false }
        return true
    }

    /// Longer names are no names: the colon of a long text line must not make it a field.
    @usableFromInline static let longestFieldName = 256

    /// The length of the field name, if the line is `name *WSP ":"`.
    private mutating func fieldNameLength(_ line: Span<UInt8>) -> Int? {
        var length = hasByteOrderMark(line) ? 3 : 0
        let start = length
        let most = min(line.count, Self.longestFieldName)
        while length < most, line[length].isFieldText { length += 1 }
        guard length > start else { return nil }
        var colon = length
        while colon < most, line[colon].isWhiteSpace { colon += 1 }
        return colon < most && line[colon] == 0x3A ? length : nil
    }

    /// The UTF-8 byte order mark that some tools write before a message.
    private mutating func hasByteOrderMark(_ line: Span<UInt8>) -> Bool {
        depth == 0 && !header.hasField && line.count > 3 && line[0] == 0xEF && line[1] == 0xBB && line[2] == 0xBF
    }

    /// `From ` or `>From `: an mbox separator that was left in, or quoted, by whoever took the message out of its mailbox.
    private static func isEnvelopeLine(_ line: Span<UInt8>) -> Bool {
        let start = line[0] == 0x3E ? 1 : 0
        guard line.count >= start + 5 else { return false }
        return line[start] == 0x46 && line[start + 1] == 0x72 && line[start + 2] == 0x6F && line[start + 3] == 0x6D
            && line[start + 4] == 0x20
    }
}

// MARK: - Fields that decide what follows the header

extension MIMETokenizer.CollectedBody {
    /// No such field has come.
    mutating func reset() {
        guard isPresent else { return }
        isPresent = false
        range = 0..<0
        if !bytesBefore.isEmpty { bytesBefore.removeAll(keepingCapacity: true) }
    }

    /// Copies, up to a limit, what lies in lines that will be gone.
    mutating func keep(_ lines: Span<UInt8>, limit: Int) {
        defer { range = 0..<0 }
        // An empty body has a place too, which the next lines need not have.
        guard !range.isEmpty else { return }
        let count = max(0, min(range.count, limit - bytesBefore.count))
        bytesBefore.append(copying: lines.extracting(range.lowerBound..<(range.lowerBound + count)))
    }

    /// Hands the whole body, up to a limit, to a reader.
    mutating func read<Result>(_ lines: Span<UInt8>, limit: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        if bytesBefore.isEmpty {
            let count = max(0, min(range.count, limit))
            return body(lines.extracting(range.lowerBound..<(range.lowerBound + count)))
        }
        keep(lines, limit: limit)
        return body(bytesBefore.span)
    }
}

extension MIMETokenizer {
    /// Longer transfer encodings are none.
    private static let longestTransferEncoding = 256

    /// Begins a field; its line lies at `position` of the lines.
    @inlinable
    mutating func beginField(_ line: Span<UInt8>, nameLength: Int, at position: Int) {
        if nameLength == 12 || nameLength == 25, line[0] | 0x20 == 0x63 {
            return beginCollectedField(line, nameLength: nameLength, at: position)
        }
        if line[0] == 0xEF { return beginCollectedField(line, nameLength: nameLength, at: position) }
        header.hasField = true
        header.collected = .none
    }

    /// Begins a field that may be one of the two: its name begins with `c`, or with a byte order mark.
    @usableFromInline
    mutating func beginCollectedField(_ line: Span<UInt8>, nameLength: Int, at position: Int) {
        let start = hasByteOrderMark(line) ? 3 : 0
        header.hasField = true
        header.collected = .none
        let name = line.extracting(start..<nameLength)
        // In nearly every field the colon follows the name at once.
        let hasColon = line[nameLength] == 0x3A
        guard let colon = hasColon ? nameLength : ByteSearch.firstIndex(of: 0x3A, in: line, from: nameLength)
        else { return }
        let body = (position + colon + 1)..<(position + line.count)
        if !header.contentType.isPresent, ByteSearch.isEqualIgnoringCase(name, to: "content-type") {
            header.collected = .contentType
            header.contentType.isPresent = true
            header.contentType.range = body
        } else if !header.transferEncoding.isPresent,
            ByteSearch.isEqualIgnoringCase(name, to: "content-transfer-encoding")
        {
            header.collected = .transferEncoding
            header.transferEncoding.isPresent = true
            header.transferEncoding.range = body
        }
    }

    /// Adds a line to the Content-Type or the Content-Transfer-Encoding.
    @usableFromInline
    mutating func collect(_ line: Range<Int>) {
        switch header.collected {
        case .none: break
        case .contentType: Self.extend(&header.contentType.range, by: line)
        case .transferEncoding: Self.extend(&header.transferEncoding.range, by: line)
        }
    }

    private static func extend(_ range: inout Range<Int>, by line: Range<Int>) {
        range = (range.isEmpty ? line.lowerBound : range.lowerBound)..<line.upperBound
    }

    /// Copies what the header's end will need of lines that will be gone then.
    @usableFromInline
    mutating func keepCollected(_ lines: Span<UInt8>) {
        header.contentType.keep(lines, limit: limits.headerFieldBytes)
        header.transferEncoding.keep(lines, limit: Self.longestTransferEncoding)
    }
}

// MARK: - The end of a header

extension MIMETokenizer {
    /// Ends the header, whose last lines are in `lines`, and goes where the Content-Type says.
    @inlinable
    mutating func endHeader<Sink: TokenSink>(_ lines: Span<UInt8>, at offset: Int, into sink: inout Sink) {
        let (shape, defect) = openBody(lines, at: offset)
        if let defect { sink.receive(.defect(Defect(defect, at: offset))) }
        sink.receive(.headerEnd(shape, offset: offset))
        switch shape {
        case .leaf: state = .body
        case .multipart: state = .preamble
        case .message:
            header.reset(isMessage: true, isDigestPart: false)
            beginPart(at: offset, into: &sink)
        }
    }

    /// The shape of the body that the header announces; remembers the boundary of a multipart.
    @usableFromInline
    mutating func openBody(_ lines: Span<UInt8>, at offset: Int) -> (PartShape, Defect.Code?) {
        guard header.contentType.isPresent else {
            return header.isDigestPart ? openMessage() : (.leaf, nil)
        }
        let start = boundaries.count
        var boundaries: [UInt8] = []
        swap(&boundaries, &self.boundaries)
        let scanner = header.contentType.read(lines, limit: limits.headerFieldBytes) { body in
            ContentTypeScanner(body, boundaries: &boundaries)
        }
        swap(&boundaries, &self.boundaries)
        switch scanner.shape {
        case .leaf: return (.leaf, nil)
        case .message: return isEncoded(lines) ? (.leaf, nil) : openMessage()
        case .multipart: return openMultipart(boundaryFrom: start, isDigest: scanner.isDigest, at: offset)
        }
    }

    private func openMessage() -> (PartShape, Defect.Code?) {
        depth < limits.nesting ? (.message, nil) : (.leaf, .nestingTooDeep)
    }

    /// Opens a multipart whose boundary is the last one stored, if it has one that can be used.
    private mutating func openMultipart(
        boundaryFrom start: Int, isDigest: Bool, at offset: Int
    ) -> (PartShape, Defect.Code?) {
        // White space behind the boundary of a delimiter line is padding, so that behind the parameter must be as well.
        while boundaries.count > start, let last = boundaries.last, last.isWhiteSpace { boundaries.removeLast() }
        let length = boundaries.count - start
        let defect: Defect.Code? =
            switch length {
            case 0: .missingBoundaryParameter
            case _ where length > limits.boundaryBytes: .boundaryTooLong
            default: depth < limits.nesting ? nil : .nestingTooDeep
            }
        guard defect == nil else {
            boundaries.removeLast(length)
            return (.leaf, defect)
        }
        openMultiparts.append(
            OpenMultipart(boundary: start..<boundaries.count, depth: depth, isDigest: isDigest, bodyOffset: offset))
        return (.multipart, nil)
    }

    /// A transfer encoding hides the structure of what it encodes.
    ///
    /// RFC 2046 forbids it for messages, yet some senders do it.
    private mutating func isEncoded(_ lines: Span<UInt8>) -> Bool {
        header.transferEncoding.read(lines, limit: Self.longestTransferEncoding) { body in
            var start = 0
            while start < body.count, body[start].isWhiteSpace || body[start].isLineEnd { start += 1 }
            guard start < body.count else { return false }
            // b of base64 and q of quoted-printable, but neither 7bit, 8bit nor binary
            let first = body[start].lowercased
            return first == 0x71
                || first == 0x62 && start + 1 < body.count && body[start + 1].lowercased == 0x61
        }
    }
}
