import InternetMessage
import RawMail

extension Property {
    /// A message is the same however it is cut; parts lie in their parents, fields and content where they say, all within the
    /// limits; and LF and CRLF differ in nothing but offsets.
    public static let message = Property("message") { input, findings in
        let (choice, rest) = Inputs.choice(input)
        let limits = choice % 2 == 0 ? ParserLimits() : Inputs.lowLimits
        let capture = [CapturePolicy.reports, .everything, .headers][choice / 2 % 3]
        let input = Inputs.withLongLine(rest)
        let message = Message(input, limits: limits, capture: capture)
        MessageCheck(message, input, limits).run(&findings)
        var parser = MessageParser(limits: limits, capture: capture)
        for mode in FeedingMode.allCases where input.count < 5_000 || mode != .bytes {
            for chunk in mode.chunks(of: input, seed: Inputs.seed(input)) { parser.consume(Array(chunk).span) }
            findings.require(parser.finish() == message, "\(mode): another message")
        }
        guard input.count < 2_000, choice % 2 == 0 else { return }
        let (lineFeed, doubled) = Inputs.lineEnds(input)
        findings.same(
            PlacelessMessage(Message(doubled, limits: limits, capture: capture)),
            PlacelessMessage(Message(lineFeed, limits: limits, capture: capture)), "CRLF")
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
        return zip(bytes, input[offset...]).allSatisfy { $0 == $1 || $0 == 0x0A && $1 == 0x0D }
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
        findings.require(Set(defects.map(\.code)).count == defects.count, "a defect twice: \(defects)")
        for defect in defects {
            findings.require(defect.count > 0, "no count: \(defect)")
            findings.require(places ~= defect.offset, "\(defect) lies outside of \(places)")
        }
    }
}

/// What does not depend on line ends.
private struct PlacelessMessage: Equatable {
    struct PlacelessPart: Equatable {
        var depth: Int
        var parent: Int?
        var mediaType: MediaType
        var isReturned: Bool
        var header: [[UInt8]]
        var content: [UInt8]
        var isWhole: Bool
    }

    var parts: [PlacelessPart]
    var defects: [String]

    init(_ message: Message) {
        func plain(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.filter { $0 != 0x0D } }
        parts = message.parts.map { part in
            PlacelessPart(
                depth: part.depth, parent: part.parent, mediaType: part.mediaType, isReturned: part.isReturned,
                header: part.header.flatMap { [plain($0.rawName), plain($0.rawBody), Array($0.text.utf8)] },
                content: plain(part.content), isWhole: part.isContentWhole)
        }
        defects = message.defects.map { "\($0.code) (\($0.count))" }
    }
}
