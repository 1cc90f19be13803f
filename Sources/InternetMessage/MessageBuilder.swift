import RawMail

/// Makes a ``Message`` of the tokens of one, within the limits.
struct MessageBuilder: TokenSink, Sendable {
    private let limits: ParserLimits
    private let capture: CapturePolicy
    private var message = Message()

    /// The recorded parts that are open, outermost first; nil stands for one beyond the limit.
    private var openParts: [Int?] = []
    /// Where the current header begins in the storage, and among the fields.
    private var headerStart = 0
    private var firstField = 0
    /// The first Content-Type and Content-Transfer-Encoding of the current header, among the fields.
    private var contentType: Int?
    private var transferEncoding: Int?
    /// Whether lines of the current field are stored.
    private var storesField = false
    private var fieldStart = 0
    /// Whether the current field is one of MIME's.
    private var isContentField = false
    /// Stored bytes that are no report's: text, and the headers of parts.
    private var textBytes = 0
    /// Where the storage ends for the content that is being captured; nil if none is.
    private var contentLimit: Int?
    private var decoder = ContentDecoder()

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
        case .defect(let defect): message.defects.note(defect.code, at: defect.offset)
        case .envelopeLine: storesField = false
        case .emptyLine, .epilogue: break
        }
    }

    /// Hands out the message with storage of its own size, and keeps the larger storage for the next one.
    mutating func finish(length: Int, lineDefects: [Defect]) -> Message {
        message.length = length
        for defect in lineDefects { message.defects.note(defect.code, at: defect.offset, count: defect.count) }
        if isEmpty { message.defects.note(.emptyMessage, at: 0) }
        textBytes = 0
        // A large storage is handed out itself: a copy would double the peak.
        guard message.storage.count <= 256 * 1024 else {
            let finished = message
            message = Message()
            return finished
        }
        var finished = Message()
        finished.storage = Array(message.storage[...])
        finished.fieldRecords = Array(message.fieldRecords[...])
        finished.partRecords = Array(message.partRecords[...])
        finished.defects = message.defects
        finished.length = message.length
        message.storage.removeAll(keepingCapacity: true)
        message.fieldRecords.removeAll(keepingCapacity: true)
        message.partRecords.removeAll(keepingCapacity: true)
        message.defects.removeAll(keepingCapacity: true)
        return finished
    }
}

// MARK: - Parts

extension MessageBuilder {
    /// Whether there was neither a header field nor a body.
    private var isEmpty: Bool {
        message.partRecords.first.map { $0.fields.isEmpty && $0.bodyOffset == $0.endOffset } ?? true
    }

    private mutating func beginPart(depth: Int, at offset: Int) {
        endContent()
        storesField = false
        headerStart = message.storage.count
        firstField = message.fieldRecords.count
        contentType = nil
        transferEncoding = nil
        // The message itself is always there.
        guard message.partRecords.count < max(1, limits.parts) else {
            message.defects.note(.tooManyParts, at: offset)
            openParts.append(nil)
            return
        }
        let parent = openParts.last ?? nil
        var record = Part.Record(
            parent: parent, depth: depth, headerOffset: offset, bodyOffset: offset, endOffset: offset,
            fields: firstField..<firstField, content: headerStart..<headerStart)
        if let parent {
            record.isReturned =
                message.partRecords[parent].isReturned || message.partRecords[parent].mediaType.isMessage
        }
        openParts.append(message.partRecords.count)
        message.partRecords.append(record)
    }

    private mutating func endHeader(_ shape: PartShape, at offset: Int) {
        storesField = false
        guard let index = openParts.last ?? nil else { return }
        noteNulBytes(at: offset)
        let mediaType = mediaType(ofPart: index)
        let encoding = transferEncoding(of: mediaType)
        message.partRecords[index].endHeader(
            at: offset, fields: firstField..<message.fieldRecords.count, mediaType: mediaType, encoding: encoding,
            storageEnd: message.storage.count)
        if index > 0 { textBytes += message.storage.count - headerStart }
        // The content of a message is a part of its own.
        guard shape != .message else { return }
        let most = capture.limit(mediaType, isReturned: message.partRecords[index].isReturned, limits: limits)
        guard most > 0 else { return }
        let room = mediaType.isMessage ? roomInMessage : min(roomInMessage, roomForText)
        contentLimit = message.storage.count + max(0, min(most, room))
        decoder.reset(encoding)
    }

    private var roomInMessage: Int { limits.messageBytes - message.storage.count }

    /// How much text can be stored so that a report behind it finds room.
    private var roomForText: Int { capture == .reports ? limits.messageTextBytes - textBytes : .max }

    private mutating func endPart(at offset: Int) {
        endContent()
        guard let last = openParts.popLast(), let index = last else { return }
        message.partRecords[index].endOffset = offset
    }

    /// What the Content-Type says; in a multipart/digest a part without one is a message (RFC 2046 section 5.1.5).
    private mutating func mediaType(ofPart index: Int) -> MediaType {
        guard let contentType else {
            let parent = message.partRecords[index].parent
            return parent.map { message.partRecords[$0].mediaType == .digest } ?? false ? .rfc822 : .plainText
        }
        let field = message.fieldRecords[contentType]
        if let type = MediaType(scanning: message.storage.span.extracting(field.body)) { return type }
        message.defects.note(.invalidContentType, at: field.bodyOffset)
        return .plainText
    }

    /// Multiparts are never encoded, whatever the field says (RFC 2045 section 6.4).
    private mutating func transferEncoding(of mediaType: MediaType) -> TransferEncoding {
        guard !mediaType.isMultipart, let transferEncoding else { return .identity }
        let field = message.fieldRecords[transferEncoding]
        if let encoding = TransferEncoding(message.storage.span.extracting(field.body)) { return encoding }
        message.defects.note(.unknownTransferEncoding, at: field.bodyOffset)
        return .identity
    }

    private mutating func noteNulBytes(at bodyOffset: Int) {
        guard let position = ByteSearch.firstIndex(of: 0, in: message.storage.span, from: headerStart) else { return }
        let field = message.fieldRecords.last { $0.name.lowerBound <= position }
        message.defects.note(.nulByte, at: field.map { $0.offset + position - $0.name.lowerBound } ?? bodyOffset)
    }
}

// MARK: - Header fields

extension MessageBuilder {
    private mutating func beginField(_ line: Span<UInt8>, nameLength: Int, at offset: Int) {
        storesField = false
        // In nearly every field the colon follows the name at once.
        let hasColon = nameLength < line.count && line[nameLength] == 0x3A
        guard openParts.last ?? nil != nil,
            let colon = hasColon ? nameLength : ByteSearch.firstIndex(of: 0x3A, in: line, from: nameLength)
        else { return }
        isContentField = Self.isContentField(line)
        guard hasRoomForField(colon + 1, at: offset) else { return }
        // A byte order mark before the first field is no part of its name.
        let skipped = line[0] == 0xEF ? 3 : 0
        storesField = true
        fieldStart = message.storage.count
        let start = fieldStart - skipped
        noteStructuralField(line.extracting(skipped..<nameLength))
        storeFieldLine(line.extracting(skipped..<line.count), at: offset)
        let bodyStart = start + colon + 1
        message.fieldRecords.append(
            HeaderField.Record(
                name: fieldStart..<(start + nameLength), body: bodyStart..<endOfBody(from: bodyStart),
                offset: offset + skipped, bodyOffset: offset + colon + 1))
    }

    /// Remembers the next field, if it is the first of one that the end of the header asks for.
    private mutating func noteStructuralField(_ name: Span<UInt8>) {
        if name.count == 12, contentType == nil, ByteSearch.isEqualIgnoringCase(name, to: "content-type") {
            contentType = message.fieldRecords.count
        } else if name.count == 25, transferEncoding == nil,
            ByteSearch.isEqualIgnoringCase(name, to: "content-transfer-encoding")
        {
            transferEncoding = message.fieldRecords.count
        }
    }


    private mutating func continueField(_ line: Span<UInt8>, at offset: Int) {
        guard storesField else { return }
        storeFieldLine(line, at: offset)
        let last = message.fieldRecords.count - 1
        let start = message.fieldRecords[last].body.lowerBound
        message.fieldRecords[last].body = start..<endOfBody(from: start)
    }

    /// Whether the line begins with `Content-`.
    private static func isContentField(_ line: Span<UInt8>) -> Bool {
        line.count > 8 && line[0].lowercased == 0x63 && line[7] == 0x2D
    }

    /// Whether another field can be stored, at least its name and its colon.
    private mutating func hasRoomForField(_ nameAndColon: Int, at offset: Int) -> Bool {
        guard message.fieldRecords.count - firstField < limits.headerFields,
            message.fieldRecords.count < limits.messageHeaderFields
        else {
            message.defects.note(.tooManyHeaderFields, at: offset)
            return false
        }
        guard nameAndColon <= limits.headerFieldBytes else {
            message.defects.note(.headerFieldTooLong, at: offset)
            return false
        }
        guard nameAndColon <= roomInHeader else {
            message.defects.note(.headerTooLarge, at: offset)
            return false
        }
        return true
    }

    /// How many more bytes of the header can be stored.
    private var roomInHeader: Int {
        // Without its Content-Type a report would not be known as one.
        let isNeeded = message.partRecords.count == 1 || isContentField
        let stored = message.storage.count - headerStart
        let room = isNeeded ? roomInMessage : min(roomInMessage, roomForText - stored)
        return min(limits.headerBytes - stored, room)
    }

    /// Stores a line of the field that was begun last.
    ///
    /// What is beyond a limit is dropped, and with it the rest of the field.
    private mutating func storeFieldLine(_ line: Span<UInt8>, at offset: Int) {
        let roomInField = limits.headerFieldBytes - (message.storage.count - fieldStart)
        let stored = max(0, min(line.count, roomInField, roomInHeader))
        message.storage.append(copying: line.extracting(0..<stored))
        if stored < line.count {
            message.defects.note(stored == roomInField ? .headerFieldTooLong : .headerTooLarge, at: offset + stored)
            storesField = false
        }
    }

    /// Where the body of the field that was stored last ends, without its last line end.
    private func endOfBody(from start: Int) -> Int {
        var end = message.storage.count
        guard end > start, message.storage[end - 1] == 0x0A else { return end }
        end -= 1
        return end > start && message.storage[end - 1] == 0x0D ? end - 1 : end
    }
}

// MARK: - Content

extension MessageBuilder {
    private mutating func captureContent(_ bytes: Span<UInt8>) {
        if let contentLimit { decoder.decode(bytes, into: &message.storage, upTo: contentLimit) }
    }

    /// Ends the content that is being captured, if any: the parts inside a multipart end its preamble.
    private mutating func endContent() {
        guard let limit = contentLimit, let index = openParts.last ?? nil else { return }
        contentLimit = nil
        decoder.finish(into: &message.storage, upTo: limit)
        let bodyOffset = message.partRecords[index].endContent(at: message.storage.count, isWhole: !decoder.isFull)
        if !message.partRecords[index].mediaType.isMessage { textBytes += message.partRecords[index].content.count }
        if decoder.isFull { message.defects.note(.contentTruncated, at: bodyOffset) }
        for defect in decoder.defects { message.defects.note(defect, at: bodyOffset) }
    }
}
