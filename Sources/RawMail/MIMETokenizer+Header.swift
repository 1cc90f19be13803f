// The header state: fields, their continuations, and what ends a header (RFC 5322 section 2.2).

extension MIMETokenizer {
    /// Begins the next deeper part and its header.
    @inlinable
    mutating func beginPart<Sink: TokenSink>(at offset: Int, into sink: inout Sink) {
        depth += 1
        state = .header
        sink.receive(.partStart(depth: depth, offset: offset))
    }

    /// Reads one line of a header; where the line cannot belong to it, only ends the header.
    ///
    /// - Returns: The position behind what was taken.
    @inlinable
    mutating func consumeHeaderLine<Sink: TokenSink>(
        _ lines: Span<UInt8>, from start: Int, at offset: Int, into sink: inout Sink
    ) -> Int {
        let ends = ByteSearch.headerLine(in: lines, from: start)
        let end = ends.end
        let line = lines.extracting(start..<end)
        switch classify(line, nameLength: ends.nameLength) {
        case .continuation:
            if !header.hasField { sink.receive(.defect(Defect(.malformedHeaderLine, at: offset + start))) }
            if header.collected != .none { collect(line) }
            sink.receive(.continuation(line, offset: offset + start))
        case .field(let nameLength):
            beginField(line, nameLength: nameLength)
            sink.receive(.field(line, nameLength: nameLength, offset: offset + start))
        case .empty:
            sink.receive(.emptyLine(line, offset: offset + start))
            if header.hasField || !header.isMessage { endHeader(at: offset + end, into: &sink) }
        case .envelope:
            header.collected = .none
            sink.receive(.envelopeLine(line, offset: offset + start))
        case .delimiter:
            endHeader(at: offset + start, into: &sink)
            return start
        case .foreign:
            let isMail = header.hasField || depth > 0
            sink.receive(.defect(Defect(isMail ? .missingHeaderSeparator : .notAMessage, at: offset + start)))
            endHeader(at: offset + start, into: &sink)
            return start
        }
        header.hasCompleteLine = lines[end - 1] == 0x0A
        return end
    }

    /// Goes on with a header line that is longer than a piece.
    @inlinable
    mutating func consumeLongLine<Sink: TokenSink>(
        _ lines: Span<UInt8>, at offset: Int, into sink: inout Sink
    ) -> Int {
        let lineFeed = ByteSearch.firstIndex(of: 0x0A, in: lines)
        let end = lineFeed.map { $0 + 1 } ?? lines.count
        collect(lines.extracting(0..<end))
        sink.receive(.continuation(lines.extracting(0..<end), offset: offset))
        header.hasCompleteLine = lineFeed != nil
        return end
    }

    /// What a line in a header is.
    @usableFromInline
    enum HeaderLine {
        case continuation, empty, envelope, delimiter, foreign
        case field(nameLength: Int)
    }

    /// Says what a line in a header is, of which the first `nameLength` bytes are characters of a field name.
    @inlinable
    func classify(_ line: Span<UInt8>, nameLength: Int) -> HeaderLine {
        if nameLength > 0, nameLength < Self.longestFieldName, nameLength < line.count, line[nameLength] == 0x3A,
            line[0] != 0x2D
        {
            return .field(nameLength: nameLength)
        }
        return classify(line)
    }

    @usableFromInline
    func classify(_ line: Span<UInt8>) -> HeaderLine {
        switch line[0] {
        case 0x20, 0x09:
            // A message may begin in the middle of a field when its top was cut off.
            return header.hasField || header.isMessage ? .continuation : .foreign
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
    private func fieldNameLength(_ line: Span<UInt8>) -> Int? {
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
    private func hasByteOrderMark(_ line: Span<UInt8>) -> Bool {
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

extension MIMETokenizer {
    @inlinable
    mutating func beginField(_ line: Span<UInt8>, nameLength: Int) {
        if nameLength == 12 || nameLength == 25, line[0] | 0x20 == 0x63 {
            return beginCollectedField(line, nameLength: nameLength)
        }
        if line[0] == 0xEF { return beginCollectedField(line, nameLength: nameLength) }
        header.hasField = true
        header.collected = .none
    }

    /// Begins a field that may be one of the two: its name begins with `c`, or with a byte order mark.
    @usableFromInline
    mutating func beginCollectedField(_ line: Span<UInt8>, nameLength: Int) {
        let start = hasByteOrderMark(line) ? 3 : 0
        header.hasField = true
        header.collected = .none
        let name = line.extracting(start..<nameLength)
        guard name.count == 12 || name.count == 25, name[0] | 0x20 == 0x63 else { return }
        if !header.hasContentType, ByteSearch.isEqualIgnoringCase(name, to: Self.contentType) {
            header.collected = .contentType
            header.hasContentType = true
        } else if header.transferEncoding.isEmpty,
            ByteSearch.isEqualIgnoringCase(name, to: Self.contentTransferEncoding)
        {
            header.collected = .transferEncoding
        }
        let afterName = line.extracting(nameLength..<line.count)
        guard let colon = ByteSearch.firstIndex(of: 0x3A, in: afterName) else { return }
        collect(afterName.extracting((colon + 1)..<afterName.count))
    }

    /// Keeps a line of the Content-Type or the Content-Transfer-Encoding, up to the limit for a header field.
    @usableFromInline
    mutating func collect(_ bytes: Span<UInt8>) {
        switch header.collected {
        case .none: break
        case .contentType: Self.append(bytes, to: &header.contentType, limit: limits.headerFieldBytes)
        case .transferEncoding: Self.append(bytes, to: &header.transferEncoding, limit: 256)
        }
    }

    private static func append(_ bytes: Span<UInt8>, to stored: inout [UInt8], limit: Int) {
        let room = max(0, min(bytes.count, limit - stored.count))
        stored.append(copying: bytes.extracting(0..<room))
    }

    private static let contentType = Array("content-type".utf8)
    private static let contentTransferEncoding = Array("content-transfer-encoding".utf8)
}

// MARK: - The end of a header

extension MIMETokenizer {
    /// Ends the header, and goes where the Content-Type says.
    @inlinable
    mutating func endHeader<Sink: TokenSink>(at offset: Int, into sink: inout Sink) {
        let (shape, defect) = openBody(at: offset)
        if let defect { sink.receive(.defect(Defect(defect, at: offset))) }
        sink.receive(.headerEnd(shape, offset: offset))
        switch shape {
        case .leaf: state = .body
        case .multipart: state = .preamble
        case .message: beginPart(at: offset, into: &sink)
        }
        header.reset(isMessage: shape == .message, isDigestPart: false)
    }

    /// The shape of the body that the header announces; remembers the boundary of a multipart.
    @usableFromInline
    mutating func openBody(at offset: Int) -> (PartShape, Defect.Code?) {
        guard header.hasContentType else {
            return header.isDigestPart ? openMessage() : (.leaf, nil)
        }
        let scanner = ContentTypeScanner(header.contentType)
        switch scanner.shape {
        case .leaf: return (.leaf, nil)
        case .message: return isEncoded ? (.leaf, nil) : openMessage()
        case .multipart: return openMultipart(scanner, at: offset)
        }
    }

    private func openMessage() -> (PartShape, Defect.Code?) {
        depth < limits.nesting ? (.message, nil) : (.leaf, .nestingTooDeep)
    }

    private mutating func openMultipart(_ scanner: ContentTypeScanner, at offset: Int) -> (PartShape, Defect.Code?) {
        // White space behind the boundary of a delimiter line is padding, so that behind the parameter must be as well.
        let end = scanner.boundary?.lastIndex { !$0.isWhiteSpace }
        guard let boundary = scanner.boundary, let end else { return (.leaf, .missingBoundaryParameter) }
        guard end < limits.boundaryBytes else { return (.leaf, .boundaryTooLong) }
        guard depth < limits.nesting else { return (.leaf, .nestingTooDeep) }
        let start = boundaries.count
        boundaries.append(contentsOf: boundary[...end])
        openMultiparts.append(
            OpenMultipart(
                boundary: start..<boundaries.count, depth: depth, isDigest: scanner.isDigest, bodyOffset: offset))
        return (.multipart, nil)
    }

    /// A transfer encoding hides the structure of what it encodes.
    ///
    /// RFC 2046 forbids it for messages, yet some senders do it.
    private var isEncoded: Bool {
        let encoding = header.transferEncoding.drop(while: { $0.isWhiteSpace || $0.isLineEnd })
        guard let first = encoding.first?.lowercased else { return false }
        // b of base64 and q of quoted-printable, but neither 7bit, 8bit nor binary
        return first == 0x71 || first == 0x62 && encoding.dropFirst().first?.lowercased == 0x61
    }
}
