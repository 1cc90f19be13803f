import InternetMessage
import RawMail

extension Property {
    /// A message is the same however it is cut; parts lie in their parents, fields and content where they say, all within the
    /// limits; and LF and CRLF differ in nothing but offsets.
    public static let message = Property("message") { input, findings in
        let (choice, rest) = Inputs.choice(input)
        let limits = choice % 2 == 0 ? ParserLimits() : Inputs.lowLimits
        let capture = [CapturePolicy.reports, .everything, .headers][choice / 2 % 3]
        let input = Inputs.withLongLine(rest, findings.effort)
        let message = Message(input, limits: limits, capture: capture)
        MessageCheck(message, input, limits).run(&findings)
        var parser = MessageParser(limits: limits, capture: capture)
        let (modes, seed) = findings.cuttings()
        for mode in modes {
            mode.forEachChunk(of: input, seed: seed) { parser.consume(input.span.extracting($0)) }
            findings.require(parser.finish() == message, "\(mode): another message")
        }
        guard input.count < 2_000, choice % 2 == 0, findings.isChosen(oneIn: 2) else { return }
        let (lineFeed, doubled) = Inputs.lineEnds(input)
        parser.consume(lineFeed.span)
        let one = parser.finish()
        parser.consume(doubled.span)
        PlacelessCheck(one, parser.finish()).run(&findings)
    }
}

/// Checks one message against its input.
private struct MessageCheck {
    let message: Message
    let input: [UInt8]
    let limits: ParserLimits

    init(_ message: Message, _ input: [UInt8], _ limits: ParserLimits) {
        self.message = message
        self.input = input
        self.limits = limits
    }

    func run(_ findings: inout Findings) {
        findings.same(message.length, input.count, "length")
        findings.require(1...max(1, limits.parts) ~= message.parts.count, "\(message.parts.count) parts")
        for part in message.parts {
            checkRange(part, &findings)
            checkHeader(part, &findings)
            checkContent(part, &findings)
        }
        let fields = message.parts.map(\.header.count).reduce(0, +)
        findings.require(fields <= limits.messageHeaderFields, "\(fields) fields")
        findings.require(stored <= limits.messageBytes + 3, "\(stored) bytes stored")
        DefectsCheck(message.defects, 0...input.count).run(&findings)
    }

    private var stored: Int {
        message.parts.reduce(0) { sum, part in
            part.header.reduce(sum + part.content.count) { $0 + $1.rawName.count + $1.rawBody.count }
        }
    }

    private func checkRange(_ part: Part, _ findings: inout Findings) {
        let name = "part \(part.index)"
        findings.require(0 <= part.range.lowerBound && part.range.upperBound <= input.count, "\(name) lies outside")
        findings.require(
            part.range.lowerBound <= part.bodyRange.lowerBound && part.bodyRange.upperBound == part.range.upperBound,
            "\(name): its body lies outside")
        findings.require(part.depth <= limits.nesting, "\(name) lies too deep")
        guard let parent = part.parent.map({ message.parts[$0] }) else {
            return findings.require(part.index == 0 && part.depth == 0, "\(name) has no parent")
        }
        findings.require(parent.index < part.index && parent.depth + 1 == part.depth, "\(name): not its parent")
        findings.require(
            parent.bodyRange.lowerBound <= part.range.lowerBound && part.range.upperBound <= parent.range.upperBound,
            "\(name) lies outside of its parent")
        let before = message.parts[part.index - 1]
        if before.depth >= part.depth {
            findings.require(before.range.upperBound <= part.range.lowerBound, "\(name) overlaps the one before")
        }
    }

    private func checkHeader(_ part: Part, _ findings: inout Findings) {
        var bytes = 0
        var end = part.range.lowerBound
        findings.require(part.header.count <= limits.headerFields, "part \(part.index): \(part.header.count) fields")
        for field in part.header {
            bytes += field.rawName.count + field.rawBody.count
            let name = "field at \(field.offset)"
            findings.require(field.offset >= end && field.bodyOffset > field.offset, "\(name) overlaps")
            end = field.bodyOffset + field.rawBody.count
            findings.require(end <= part.bodyRange.lowerBound, "\(name) lies outside of its header")
            findings.require(
                field.rawName.count + field.rawBody.count <= limits.headerFieldBytes, "\(name) is too long")
            findings.require(isInput(field.rawName, at: field.offset), "\(name): its name is not the input's")
            findings.require(isInput(field.rawBody, at: field.bodyOffset), "\(name): its body is not the input's")
            var defects: [Defect] = []
            let text = field.text(defects: &defects)
            findings.require(!text.utf8.contains { $0 == 0x0A || $0 == 0x0D } || hasEncodedWord(field), "\(name) folds")
            DefectsCheck(defects, field.bodyOffset...end).run(&findings)
        }
        findings.require(bytes <= limits.headerBytes, "part \(part.index): a header of \(bytes) bytes")
    }

    private func hasEncodedWord(_ field: HeaderField) -> Bool {
        zip(field.rawBody, field.rawBody.dropFirst()).contains { $0 == 0x3D && $1 == 0x3F }
    }

    private func checkContent(_ part: Part, _ findings: inout Findings) {
        let content = part.content
        findings.require(content.count <= limits.reportBytes, "part \(part.index): content of \(content.count) bytes")
        var defects: [Defect] = []
        _ = part.text(defects: &defects)
        DefectsCheck(defects, part.range.lowerBound...input.count).run(&findings)
        for position in [content.startIndex, content.endIndex] {
            let offset = part.offset(ofContentAt: position)
            let reach = part.bodyRange.lowerBound...part.bodyRange.upperBound
            findings.require(reach ~= offset, "part \(part.index): content at \(offset)")
        }
        guard part.transferEncoding == .identity else { return }
        let isSame = isInput(content, at: part.bodyRange.lowerBound)
        findings.require(isSame, "part \(part.index): its content is not the input's")
    }

    /// Whether the bytes stand in the input; in CR text a CR is handed on as LF.
    private func isInput(_ bytes: ArraySlice<UInt8>, at offset: Int) -> Bool {
        guard offset + bytes.count <= input.count else { return false }
        return zip(bytes.indices, offset...).allSatisfy {
            bytes[$0] == input[$1] || bytes[$0] == 0x0A && input[$1] == 0x0D
        }
    }
}

/// Checks defects: each code once, counted, at a place that exists.
struct DefectsCheck {
    let defects: [Defect]
    let places: ClosedRange<Int>

    init(_ defects: [Defect], _ places: ClosedRange<Int>) {
        self.defects = defects
        self.places = places
    }

    func run(_ findings: inout Findings) {
        for (index, defect) in defects.enumerated() {
            findings.require(!defects[..<index].contains { $0.code == defect.code }, "a defect twice: \(defects)")
            findings.require(defect.count > 0, "no count: \(defect)")
            findings.require(places ~= defect.offset, "\(defect) lies outside of \(places)")
        }
    }
}

/// Checks that two messages that differ in their line ends differ in nothing else but offsets.
private struct PlacelessCheck {
    let lineFeed: Message
    let carriageReturnLineFeed: Message

    init(_ lineFeed: Message, _ carriageReturnLineFeed: Message) {
        self.lineFeed = lineFeed
        self.carriageReturnLineFeed = carriageReturnLineFeed
    }

    func run(_ findings: inout Findings) {
        findings.same(carriageReturnLineFeed.parts.count, lineFeed.parts.count, "CRLF: parts")
        for (part, twin) in zip(lineFeed.parts, carriageReturnLineFeed.parts) {
            let name = "CRLF: part \(part.index)"
            findings.require(
                part.depth == twin.depth && part.parent == twin.parent && part.mediaType == twin.mediaType
                    && part.isReturned == twin.isReturned && part.isContentWhole == twin.isContentWhole,
                "\(name) differs")
            findings.require(
                LineEnds.isSameWithoutCarriageReturns(part.content, twin.content), "\(name): other content")
            findings.same(twin.header.count, part.header.count, "\(name): fields")
            for (field, other) in zip(part.header, twin.header) { check(field, other, name, &findings) }
        }
        findings.require(
            lineFeed.defects.elementsEqual(carriageReturnLineFeed.defects) {
                $0.code == $1.code && $0.count == $1.count
            }, "CRLF: \(carriageReturnLineFeed.defects) are not \(lineFeed.defects)")
    }

    private func check(_ field: HeaderField, _ twin: HeaderField, _ name: String, _ findings: inout Findings) {
        findings.require(
            LineEnds.isSameWithoutCarriageReturns(field.rawName, twin.rawName)
                && LineEnds.isSameWithoutCarriageReturns(field.rawBody, twin.rawBody), "\(name): another field")
        findings.same(twin.text, field.text, "\(name): text")
    }
}
