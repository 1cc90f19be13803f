// Preamble, body and epilogue: lines in which only delimiters matter (RFC 2046 section 5.1.1).

extension MIMETokenizer {
    /// Reads lines up to the next delimiter or to the end.
    ///
    /// - Returns: The position behind what was taken.
    @inlinable
    mutating func consumeBody<Sink: TokenSink>(
        _ lines: Span<UInt8>, from start: Int, isLineStart: Bool, hyphens: Range<Int>, at offset: Int,
        into sink: inout Sink
    ) -> Int {
        guard !openMultiparts.isEmpty else {
            emit(lines, start..<lines.count, at: offset, into: &sink)
            return lines.count
        }
        if isLineStart, let end = consumeDelimiter(lines, from: start, bodyStart: start, at: offset, into: &sink) {
            return end
        }
        var probe = max(start, hyphens.lowerBound - 1)
        let reach = lines.extracting(first: hyphens.upperBound)
        while let next = ByteSearch.nextLine(beginningWith: 0x2D, or: 0x2D, in: reach, after: probe) {
            if let end = consumeDelimiter(lines, from: next, bodyStart: start, at: offset, into: &sink) { return end }
            probe = next
        }
        let held = Self.lineEndLength(lines, before: lines.count, notBefore: start)
        emit(lines, start..<(lines.count - held), at: offset, into: &sink)
        heldLineEnd = held
        return lines.count
    }

    /// Hands on lines as what they are, after the line end that was held back.
    @inlinable
    mutating func emit<Sink: TokenSink>(
        _ lines: Span<UInt8>, _ range: Range<Int>, at offset: Int, into sink: inout Sink
    ) {
        releaseHeldLineEnd(at: offset + range.lowerBound, into: &sink)
        guard !range.isEmpty else { return }
        emitSpan(lines.extracting(range), at: offset + range.lowerBound, into: &sink)
    }

    @inlinable
    mutating func releaseHeldLineEnd<Sink: TokenSink>(at offset: Int, into sink: inout Sink) {
        guard heldLineEnd > 0 else { return }
        let lineEnd: [UInt8] = heldLineEnd == 2 ? [0x0D, 0x0A] : [0x0A]
        emitSpan(lineEnd.span, at: offset - heldLineEnd, into: &sink)
        heldLineEnd = 0
    }

    @inlinable
    mutating func emitSpan<Sink: TokenSink>(_ bytes: Span<UInt8>, at offset: Int, into sink: inout Sink) {
        switch state {
        case .preamble: sink.receive(.preamble(bytes, offset: offset))
        case .epilogue: sink.receive(.epilogue(bytes, offset: offset))
        case .body, .header: sink.receive(.body(bytes, offset: offset))
        }
    }

    /// The bytes of the line end before `position`: 2 for CRLF, 1 for LF, 0 for none.
    @usableFromInline
    static func lineEndLength(_ lines: Span<UInt8>, before position: Int, notBefore start: Int) -> Int {
        guard position > start, lines[position - 1] == 0x0A else { return 0 }
        return position - 1 > start && lines[position - 2] == 0x0D ? 2 : 1
    }
}

// MARK: - Delimiters

extension MIMETokenizer {
    /// Takes the line at `start` if it is a delimiter, after the body lines before it.
    ///
    /// - Returns: The position behind the line; nil if it is none.
    @inlinable
    mutating func consumeDelimiter<Sink: TokenSink>(
        _ lines: Span<UInt8>, from start: Int, bodyStart: Int, at offset: Int, into sink: inout Sink
    ) -> Int? {
        guard start + 1 < lines.count, lines[start] == 0x2D, lines[start + 1] == 0x2D else { return nil }
        let end = ByteSearch.firstIndex(of: 0x0A, in: lines, from: start).map { $0 + 1 } ?? lines.count
        let line = lines.extracting(start..<end)
        guard let found = delimiter(line) else { return nil }
        var lineEnd = heldLineEnd
        if start > bodyStart {
            lineEnd = Self.lineEndLength(lines, before: start, notBefore: bodyStart)
            emit(lines, bodyStart..<(start - lineEnd), at: offset, into: &sink)
        }
        heldLineEnd = 0
        apply(found, line, lineEndBefore: lineEnd, at: offset + start, into: &sink)
        return end
    }

    /// Which open multipart a delimiter line belongs to.
    @usableFromInline
    struct Delimiter {
        @usableFromInline let multipart: Int
        @usableFromInline let isClose: Bool
    }

    /// The innermost open multipart whose delimiter this line is.
    @usableFromInline
    mutating func delimiter(_ line: Span<UInt8>) -> Delimiter? {
        guard line.count >= 3, line[0] == 0x2D, line[1] == 0x2D, line.count - 1024 <= limits.boundaryBytes else {
            return nil
        }
        var end = line.count
        while end > 2, line[end - 1].isLineEnd || line[end - 1].isWhiteSpace { end -= 1 }
        for index in openMultiparts.indices.reversed() {
            let boundary = openMultiparts[index].boundary
            let rest = end - 2 - boundary.count
            let isClose = rest == 2 && line[end - 1] == 0x2D && line[end - 2] == 0x2D
            guard rest == 0 || isClose,
                ByteSearch.isEqual(line, from: 2, to: boundaries.span.extracting(boundary))
            else { continue }
            return Delimiter(multipart: index, isClose: isClose)
        }
        return nil
    }

    /// Ends what is inside the multipart, and begins its next part or its epilogue.
    @inlinable
    mutating func apply<Sink: TokenSink>(
        _ found: Delimiter, _ line: Span<UInt8>, lineEndBefore: Int, at offset: Int, into sink: inout Sink
    ) {
        let bodyEnd = offset - lineEndBefore
        closeMultiparts(downTo: found.multipart + 1, at: bodyEnd, into: &sink)
        let (multipartDepth, isDigest) = noteDelimiter(found)
        endParts(downTo: multipartDepth + 1, at: bodyEnd, into: &sink)
        sink.receive(
            .delimiter(
                line, depth: multipartDepth, isClose: found.isClose, lineEndBefore: lineEndBefore, offset: offset))
        if found.isClose {
            popMultipart()
            state = .epilogue
        } else {
            header.reset(isMessage: false, isDigestPart: isDigest)
            beginPart(at: offset + line.count, into: &sink)
        }
    }

    /// Remembers that the multipart has shown a delimiter, and gives its depth and whether it is a digest.
    @usableFromInline
    mutating func noteDelimiter(_ found: Delimiter) -> (depth: Int, isDigest: Bool) {
        openMultiparts[found.multipart].hasDelimiter = true
        let multipart = openMultiparts[found.multipart]
        return (multipart.depth, multipart.isDigest)
    }

    /// Forgets the innermost open multipart.
    ///
    /// - Returns: The defect of one that ends here without its close delimiter.
    @discardableResult
    @usableFromInline
    mutating func popMultipart() -> Defect? {
        guard let last = openMultiparts.popLast() else { return nil }
        boundaries.removeLast(last.boundary.count)
        return Defect(last.hasDelimiter ? .missingCloseDelimiter : .boundaryNotFound, at: last.bodyOffset)
    }

    /// Ends, with a defect each, the multiparts inside the one at `count - 1`.
    @inlinable
    mutating func closeMultiparts<Sink: TokenSink>(downTo count: Int, at offset: Int, into sink: inout Sink) {
        while openMultiparts.count > count {
            guard let defect = popMultipart() else { return }
            sink.receive(.defect(Defect(defect.code, at: defect.code == .boundaryNotFound ? defect.offset : offset)))
        }
    }

    /// Ends the open parts from the innermost to the one at `target`.
    @inlinable
    mutating func endParts<Sink: TokenSink>(downTo target: Int, at offset: Int, into sink: inout Sink) {
        while depth >= target {
            sink.receive(.partEnd(offset: offset))
            depth -= 1
        }
    }
}
