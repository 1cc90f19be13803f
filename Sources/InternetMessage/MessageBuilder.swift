import RawMail

/// Makes a ``Message`` of the tokens of one, within the limits.
struct MessageBuilder: TokenSink, Sendable {
    private let limits: ParserLimits
    private let capture: CapturePolicy

    private var storage: [UInt8] = []
    private var fields: [HeaderField.Record] = []
    private var parts: [Part.Record] = []
    private var defects: [Defect] = []
    /// The recorded parts that are open, outermost first; nil stands for one beyond the limit.
    private var openParts: [Int?] = []
    /// Stored bytes that are no report's: text, and the headers of parts.
    private var textBytes = 0
    private var header = HeaderState()
    /// Where the storage ends for the content that is being captured; nil if none is.
    private var contentLimit: Int?
    private var decoder = ContentDecoder()

    /// What is known of the header that is being read.
    ///
    /// Its lines are copied all at once, when the tokenizer hands them on; until then only their places are noted.
    private struct HeaderState {
        /// Whether its part is one that is stored.
        var isStored = false
        /// Where it begins in the storage, and among the fields.
        var start = 0
        var firstField = 0
        /// How many fields of the message there may be at its end.
        var mostFields = 0
        /// Where the lines will end in the storage that have come so far.
        var end = 0
        /// Where the storage must end: for the fields of MIME, and for others.
        var mimeLimit = 0
        var limit = 0
        /// The places in the message of what is not stored.
        var skipped: [Range<Int>] = []
        /// The tags of the names of the fields.
        var tags: UInt64 = 0
        /// The first Content-Type and Content-Transfer-Encoding, among the fields.
        var contentType: Int?
        var transferEncoding: Int?
        /// Whether there is a field whose next lines are stored, where it begins in the storage, and where that must end.
        var storesField = false
        var fieldStart = 0
        var fieldLimit = 0
        /// The last stored line is the piece of one, and ends in a CR: its LF may follow.
        var endsInCarriageReturn = false
    }

    init(limits: ParserLimits, capture: CapturePolicy) {
        self.limits = limits
        self.capture = capture
    }

    mutating func receive(_ token: borrowing Token) {
        switch token {
        case .field(let line, let nameLength, let offset): beginField(line, nameLength: nameLength, at: offset)
        case .continuation(let line, let offset): continueField(line, at: offset)
        case .body(let bytes, _), .preamble(let bytes, _): captureContent(bytes)
        case .partStart(let depth, let offset): beginPart(depth: depth, at: offset)
        case .headerEnd(let shape, let offset): endHeader(shape, at: offset)
        case .delimiter(_, _, _, _, _): endContent()
        case .partEnd(let offset): endPart(at: offset)
        case .defect(let defect): defects.note(defect.code, at: defect.offset)
        case .envelopeLine(let line, let offset):
            header.storesField = false
            skip(line.count, at: offset)
        case .emptyLine(let line, let offset):
            // Behind a field it ends the header.
            if fields.count == header.firstField { skip(line.count, at: offset) }
        case .epilogue: break
        }
    }

    /// Hands out the message with storage of its own size, and keeps the larger storage for the next one.
    mutating func finish(length: Int, lineDefects: [Defect]) -> Message {
        for defect in lineDefects { defects.note(defect.code, at: defect.offset, count: defect.count) }
        if isEmpty { defects.note(.emptyMessage, at: 0) }
        textBytes = 0
        // A large storage is handed out itself: a copy would double the peak.
        if storage.count > 256 * 1024 {
            defer { (storage, fields, parts, defects) = ([], [], [], []) }
            return Message(
                MessageContent(
                    bytes: storage, fields: fields, parts: parts, defects: defects, length: length,
                    parameterLimit: limits.parameters))
        }
        defer {
            storage.removeAll(keepingCapacity: true)
            fields.removeAll(keepingCapacity: true)
            parts.removeAll(keepingCapacity: true)
            defects = []
        }
        return Message(
            MessageContent(
                bytes: storage.copy, fields: fields.copy, parts: parts.copy, defects: defects, length: length,
                parameterLimit: limits.parameters))
    }
}

extension Array {
    /// An array of just this size; what ``Array/init(_:)`` makes of a slice or an array shares its storage.
    fileprivate var copy: Self {
        var copy = Self()
        copy.reserveCapacity(count)
        copy.append(contentsOf: self)
        return copy
    }
}

// MARK: - Parts

extension MessageBuilder {
    /// Whether there was neither a header field nor a body.
    private var isEmpty: Bool {
        parts.first.map { $0.fields.isEmpty && $0.bodyOffset == $0.endOffset } ?? true
    }

    private mutating func beginPart(depth: Int, at offset: Int) {
        endContent()
        // The message itself is always there.
        guard parts.count < max(1, limits.parts) else {
            defects.note(.tooManyParts, at: offset)
            openParts.append(nil)
            beginHeader()
            return
        }
        let parent = openParts.last ?? nil
        var record = Part.Record(
            parent: parent, depth: depth, headerOffset: offset, bodyOffset: offset, endOffset: offset,
            fields: fields.count..<fields.count, content: storage.count..<storage.count)
        if let parent {
            record.isReturned = parts[parent].isReturned || parts[parent].type.family == .message
        }
        openParts.append(parts.count)
        parts.append(record)
        beginHeader()
    }

    private mutating func beginHeader() {
        header.isStored = openParts.last ?? nil != nil
        header.start = storage.count
        header.end = storage.count
        header.firstField = fields.count
        header.mostFields = min(limits.messageHeaderFields, fields.count.addingClamped(limits.headerFields))
        header.tags = 0
        header.contentType = nil
        header.transferEncoding = nil
        header.storesField = false
        forgetSkipped()
        header.mimeLimit = min(mostBytes, header.start.addingClamped(limits.headerBytes))
        // Without its Content-Type a report would not be known as one.
        let limit = parts.count == 1 ? .max : header.start.addingClamped(roomForText)
        header.limit = min(header.mimeLimit, limit)
    }

    private mutating func endHeader(_ shape: PartShape, at offset: Int) {
        header.storesField = false
        guard let index = openParts.last ?? nil else { return }
        noteNulBytes(at: offset)
        let type = mediaType(ofPart: index)
        let encoding = transferEncoding(of: type)
        parts[index].tags = header.tags
        parts[index].endHeader(
            at: offset, fieldEnd: fields.count, type: type, encoding: encoding, storageEnd: storage.count)
        if index > 0 { textBytes += storage.count - header.start }
        // The content of a message is a part of its own.
        guard shape != .message else { return }
        let most = capture.limit(type, isReturned: parts[index].isReturned, limits: limits)
        guard most > 0 else { return }
        let roomInMessage = mostBytes - storage.count
        let room = type.family == .message ? roomInMessage : min(roomInMessage, roomForText)
        contentLimit = storage.count + max(0, min(most, room))
        decoder.reset(encoding)
    }

    /// How many bytes are stored of a message; their places are 32-bit numbers.
    private var mostBytes: Int { min(limits.messageBytes, Int(UInt32.max)) }

    /// How much text can be stored so that a report behind it finds room.
    private var roomForText: Int { capture == .reports ? limits.messageTextBytes - textBytes : .max }

    private mutating func endPart(at offset: Int) {
        endContent()
        guard let last = openParts.popLast(), let index = last else { return }
        parts[index].endOffset = offset
    }

    /// What the Content-Type says; in a multipart/digest a part without one is a message (RFC 2046 section 5.1.5).
    private mutating func mediaType(ofPart index: Int) -> MediaType.Code {
        guard let contentType = header.contentType else {
            let isInDigest = parts[index].parent.map { parts[$0].type.name == .digest } ?? false
            return isInDigest ? MediaType.rfc822.code : .plainText
        }
        let field = fields[contentType]
        if let type = MediaType.Code(scanning: storage.span.extracting(field.body)) { return type }
        defects.note(.invalidContentType, at: field.bodyOffset)
        return .plainText
    }

    /// Multiparts are never encoded, whatever the field says (RFC 2045 section 6.4).
    private mutating func transferEncoding(of type: MediaType.Code) -> TransferEncoding {
        guard type.family != .multipart, let transferEncoding = header.transferEncoding else { return .identity }
        let field = fields[transferEncoding]
        if let encoding = TransferEncoding(storage.span.extracting(field.body)) { return encoding }
        defects.note(.unknownTransferEncoding, at: field.bodyOffset)
        return .identity
    }

    private mutating func noteNulBytes(at bodyOffset: Int) {
        guard let position = ByteSearch.firstIndex(of: 0, in: storage.span, from: header.start) else { return }
        let field = fields.last { $0.name.lowerBound <= position }
        defects.note(.nulByte, at: field.map { $0.offset + position - $0.name.lowerBound } ?? bodyOffset)
    }
}

extension Int {
    /// The sum, or the greatest number there is.
    fileprivate func addingClamped(_ other: Int) -> Int {
        let (sum, hasOverflow) = addingReportingOverflow(other)
        return hasOverflow ? .max : sum
    }
}

// MARK: - Header fields

extension MessageBuilder {
    private mutating func beginField(_ line: Span<UInt8>, nameLength: Int, at offset: Int) {
        header.storesField = false
        // In nearly every field the colon follows the name at once.
        let hasColon = nameLength < line.count && line[nameLength] == 0x3A
        guard header.isStored,
            let colon = hasColon ? nameLength : ByteSearch.firstIndex(of: 0x3A, in: line, from: nameLength)
        else { return }
        let limit = Self.isContentField(line) ? header.mimeLimit : header.limit
        // At least the name and the colon.
        guard fields.count < header.mostFields, colon < min(limits.headerFieldBytes, limit &- header.end) else {
            noteFieldWithoutRoom(colon + 1, at: offset)
            return skip(line.count, at: offset)
        }
        // A byte order mark before the first field is no part of its name.
        let markLength = line[0] == 0xEF ? 3 : 0
        if markLength > 0 { skip(markLength, at: offset) }
        let start = header.end
        let name = line.extracting(markLength..<nameLength)
        let tag = FieldName.Tag(name)
        header.tags |= tag.bit
        header.storesField = true
        header.fieldStart = start
        header.fieldLimit = min(limit, start.addingClamped(limits.headerFieldBytes))
        noteStructuralField(name)
        let bodyStart = start &+ colon &+ 1 &- markLength
        let bodyEnd = placeLine(line, from: markLength, at: offset) ?? header.end
        fields.append(
            HeaderField.Record(
                name: start..<(start &+ name.count), body: bodyStart..<max(bodyStart, bodyEnd),
                offset: offset &+ markLength, bodyOffset: offset &+ colon &+ 1, tag: tag))
    }

    /// Remembers the next field, if it is the first of one that the end of the header asks for.
    @inline(__always)
    private mutating func noteStructuralField(_ name: Span<UInt8>) {
        if name.count == 12, header.contentType == nil, ByteSearch.isEqualIgnoringCase(name, to: "content-type") {
            header.contentType = fields.count
        } else if name.count == 25, header.transferEncoding == nil,
            ByteSearch.isEqualIgnoringCase(name, to: "content-transfer-encoding")
        {
            header.transferEncoding = fields.count
        }
    }

    private mutating func continueField(_ line: Span<UInt8>, at offset: Int) {
        guard header.storesField else { return skip(line.count, at: offset) }
        guard let end = placeLine(line, from: 0, at: offset) else { return }
        fields[fields.count - 1].endBody(at: end)
    }

    /// Whether the line begins with `Content-`.
    private static func isContentField(_ line: Span<UInt8>) -> Bool {
        line.count > 8 && line[0].lowercased == 0x63 && line[7] == 0x2D
    }

    /// Notes which limit keeps another field out.
    private mutating func noteFieldWithoutRoom(_ nameAndColon: Int, at offset: Int) {
        let code: Defect.Code =
            if fields.count >= header.mostFields {
                .tooManyHeaderFields
            } else if nameAndColon > limits.headerFieldBytes {
                .headerFieldTooLong
            } else {
                .headerTooLarge
            }
        defects.note(code, at: offset)
    }

    /// Finds room for a line of the field that was begun last.
    ///
    /// What is beyond a limit is dropped, and with it the rest of the field.
    /// - Returns: Where the body of the field ends, without its last line end; nil if nothing is stored.
    @inline(__always)
    private mutating func placeLine(_ line: Span<UInt8>, from start: Int, at offset: Int) -> Int? {
        let count = line.count &- start
        guard count <= header.fieldLimit &- header.end else { return cutLine(count, at: offset &+ start) }
        header.end &+= count
        return header.end &- lineEndLength(line)
    }

    /// Stores as much of a line as there is room for.
    private mutating func cutLine(_ count: Int, at offset: Int) -> Int? {
        let stored = max(0, header.fieldLimit - header.end)
        let isFieldLimit = header.fieldLimit == header.fieldStart.addingClamped(limits.headerFieldBytes)
        defects.note(isFieldLimit ? .headerFieldTooLong : .headerTooLarge, at: offset + stored)
        header.end += stored
        header.storesField = false
        skip(count - stored, at: offset + stored)
        return stored > 0 ? header.end : nil
    }

    /// The bytes of the line end of a line, of which the last piece may be no more than its LF.
    @inline(__always)
    private mutating func lineEndLength(_ line: Span<UInt8>) -> Int {
        let last = line.count &- 1
        let wasCarriageReturn = last == 0 && header.endsInCarriageReturn
        header.endsInCarriageReturn = line[last] == 0x0D
        guard line[last] == 0x0A else { return 0 }
        return wasCarriageReturn || last > 0 && line[last &- 1] == 0x0D ? 2 : 1
    }

    /// Leaves bytes of the header out of the storage.
    private mutating func skip(_ count: Int, at offset: Int) {
        guard header.isStored else { return }
        if let last = header.skipped.last, last.upperBound == offset {
            header.skipped[header.skipped.count - 1] = last.lowerBound..<(offset + count)
        } else {
            header.skipped.append(offset..<(offset + count))
        }
    }

    /// Stores the lines whose places were noted.
    mutating func receiveHeader(_ lines: Span<UInt8>, offset: Int) {
        guard header.isStored else { return }
        var position = 0
        for range in header.skipped where range.lowerBound < offset + lines.count {
            storage.append(copying: lines.extracting(position..<(range.lowerBound - offset)))
            position = min(range.upperBound - offset, lines.count)
        }
        storage.append(copying: lines.extracting(position..<lines.count))
        forgetSkipped()
    }

    private mutating func forgetSkipped() {
        if !header.skipped.isEmpty { header.skipped.removeAll(keepingCapacity: true) }
    }
}

// MARK: - Content

extension MessageBuilder {
    private mutating func captureContent(_ bytes: Span<UInt8>) {
        if let contentLimit { decoder.decode(bytes, into: &storage, upTo: contentLimit) }
    }

    /// Ends the content that is being captured, if any: the parts inside a multipart end its preamble.
    private mutating func endContent() {
        guard let limit = contentLimit, let index = openParts.last ?? nil else { return }
        contentLimit = nil
        decoder.finish(into: &storage, upTo: limit)
        let bodyOffset = parts[index].endContent(at: storage.count, isWhole: !decoder.isFull)
        if parts[index].type.family != .message { textBytes += parts[index].content.count }
        if decoder.isFull { defects.note(.contentTruncated, at: bodyOffset) }
        if let defect = decoder.defect { defects.note(defect, at: bodyOffset) }
    }
}
