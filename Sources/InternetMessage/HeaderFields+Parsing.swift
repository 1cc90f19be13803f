package import RawMail

/// A line of a header or of a report, and what it can be (RFC 5322 section 2.2).
package struct FieldLine: Hashable, Sendable {
    /// What a line can be, looked at alone.
    package enum Kind: Hashable, Sendable {
        /// Nothing, or white space alone.
        case empty
        /// Begins with white space: the folded end of the field before.
        case continuation
        /// Begins with a name and a colon; white space may stand between them (RFC 5322 section 4.5).
        case field(name: Range<Int>, body: Range<Int>)
        /// None of these.
        case other
    }

    /// What the line can be.
    package var kind: Kind
    /// The line without its line end.
    package var range: Range<Int>
}

/// Takes lines out of bytes that are in memory, and says what each can be.
///
/// Lines end with LF or CRLF, or with CR where there is no LF at all.
package struct FieldLineReader: Sendable {
    /// Where the next line begins.
    package private(set) var position: Int
    /// The byte that ends lines: LF, or CR where there is no LF at all.
    package let lineEnd: UInt8
    private let end: Int

    /// Stands at the start of `range`; the same bytes must be handed to ``next(in:)``.
    package init(_ bytes: Span<UInt8>, range: Range<Int>) {
        let range = range.clamped(to: 0..<bytes.count)
        position = range.lowerBound
        end = range.upperBound
        let hasLineFeed = ByteSearch.firstIndex(of: 0x0A, in: bytes.extracting(range)) != nil
        lineEnd = hasLineFeed || range.isEmpty ? 0x0A : 0x0D
    }

    /// The next line; nil at the end.
    package mutating func next(in bytes: Span<UInt8>) -> FieldLine? {
        guard position < end else { return nil }
        let start = position
        let nameEnd = moveToNextLine(in: bytes)
        var last = position
        if bytes[last - 1] == lineEnd { last -= 1 }
        while last > start, bytes[last - 1] == 0x0D { last -= 1 }
        let kind = Self.kind(of: start..<last, nameEnd: min(nameEnd, last), in: bytes)
        return FieldLine(kind: kind, range: start..<last)
    }

    /// Moves behind the line end, and tells how far the line looks like the name of a field.
    private mutating func moveToNextLine(in bytes: Span<UInt8>) -> Int {
        let bytes = bytes.extracting(0..<end)
        let start = position
        if lineEnd == 0x0A {
            let (nameEnd, lineEnd) = bytes.headerLine(from: start)
            position = lineEnd
            return nameEnd
        }
        position = ByteSearch.firstIndex(of: lineEnd, in: bytes, from: start).map { $0 + 1 } ?? end
        var nameEnd = start
        while nameEnd < position, bytes[nameEnd].isFieldText { nameEnd += 1 }
        return nameEnd
    }

    private static func kind(of line: Range<Int>, nameEnd: Int, in bytes: Span<UInt8>) -> FieldLine.Kind {
        var index = nameEnd
        while index < line.upperBound, bytes[index].isWhiteSpace { index += 1 }
        guard nameEnd > line.lowerBound else {
            return index == line.upperBound ? .empty : index > line.lowerBound ? .continuation : .other
        }
        guard index < line.upperBound, bytes[index] == 0x3A else { return .other }
        return .field(name: line.lowerBound..<nameEnd, body: index + 1..<line.upperBound)
    }
}

extension HeaderFields {
    /// Reads a header that stands in text, such as text/rfc822-headers or what is pasted below a notice.
    ///
    /// Empty lines before it are skipped; it ends at the first empty line behind a field, or with the range. Lines that are no
    /// fields, such as `>From jane@example.org Mon Jan  5 ...`, are skipped. The bytes are shared, not copied.
    ///
    /// `offset` is where `range` begins in the message.
    package init(
        parsing bytes: [UInt8], range: Range<Int>, at offset: Int, limits: ParserLimits = ParserLimits()
    ) {
        self.init(parsing: bytes, range: range, limits: limits) { offset + $0 - range.lowerBound }
    }

    /// Reads a header that stands in text whose bytes may not be those of the message; `offset` gives the place there.
    package init(parsing bytes: [UInt8], range: Range<Int>, limits: ParserLimits, offset: (Int) -> Int) {
        var reader = FieldLineReader(bytes.span, range: range)
        var records: [HeaderField.Record] = []
        records.reserveCapacity(16)
        var isField = false
        reading: while let line = reader.next(in: bytes.span) {
            switch line.kind {
            case .empty where records.isEmpty: continue
            case .empty: break reading
            case .continuation:
                guard isField, let last = records.indices.last else { continue }
                let most = records[last].name.lowerBound + limits.headerFieldBytes
                let start = records[last].body.lowerBound
                records[last].body = start..<Swift.max(start, Swift.min(line.range.upperBound, most))
            case .field(let name, let body):
                isField = records.count < limits.headerFields
                guard isField else { continue }
                let most = Swift.max(body.lowerBound, name.lowerBound + limits.headerFieldBytes)
                let record = HeaderField.Record(
                    name: name, body: body.clamped(to: name.lowerBound..<most), offset: offset(name.lowerBound),
                    bodyOffset: offset(body.lowerBound), in: bytes.span)
                records.append(record)
            case .other: isField = false
            }
        }
        self.init(bytes: bytes, records: records, parameterLimit: limits.parameters)
    }
}
