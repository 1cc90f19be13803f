public import RawMail

extension TokenStream {
    /// What breaks the promises that hold for any input; empty if all is well.
    ///
    /// Every byte stands in exactly one token, in order, at its offset. Parts are balanced, children lie one deeper than their
    /// parent, within the limit; each has one header end, fields before it and content after it.
    public func violations(in input: [UInt8], limits: ParserLimits) -> [String] {
        var check = InvariantCheck(stream: self, input: input, limits: limits)
        for token in tokens { check.receive(token) }
        return check.finish() + recorder.headerViolations
    }
}

private struct InvariantCheck {
    let stream: TokenStream
    let input: [UInt8]
    let limits: ParserLimits
    var position = 0
    /// For each open part: the shape of its body once its header has ended.
    var open: [PartShape?] = []
    var isBegun = false
    var violations: [String] = []

    init(stream: TokenStream, input: [UInt8], limits: ParserLimits) {
        self.stream = stream
        self.input = input
        self.limits = limits
    }

    mutating func receive(_ token: RecordedToken) {
        switch token.kind {
        case .defect: require(0...input.count ~= token.offset, "the defect lies outside the input", token)
        case .delimiter, .closeDelimiter:
            takeLineEnd(token)
            takeBytes(token)
            require(open.count - 1 == token.depth, "the parts inside the multipart are open", token)
            require(open.last == .multipart, "no multipart is open there", token)
        case .partStart: beginPart(token)
        case .partEnd:
            require(open.popLast() ?? nil != nil, "no part with a header is open", token)
        case .headerEnd:
            require(open.last == .some(nil), "no header is open", token)
            if !open.isEmpty { open[open.count - 1] = token.shape }
        case .envelopeLine, .field, .continuation, .emptyLine:
            require(open.last == .some(nil), "no header is open", token)
            takeBytes(token)
        case .body:
            require(open.last == .leaf, "no leaf is open", token)
            takeBytes(token)
        case .preamble, .epilogue:
            require(open.last == .multipart, "no multipart is open", token)
            takeBytes(token)
        }
        require(token.kind == .defect || token.offset == position - token.bytes.count, "the offset is wrong", token)
    }

    mutating func finish() -> [String] {
        if position != input.count { violations.append("\(input.count - position) bytes are missing at the end") }
        if !open.isEmpty { violations.append("\(open.count) parts are left open") }
        if !isBegun { violations.append("no part") }
        return violations
    }

    private mutating func beginPart(_ token: RecordedToken) {
        require(token.depth == open.count, "the depth is not one more than the parent's", token)
        require(open.count <= limits.nesting, "nested too deep", token)
        require(open.isEmpty ? !isBegun : open.last == .multipart || open.last == .message, "a leaf has parts", token)
        isBegun = true
        open.append(nil)
    }

    private mutating func takeLineEnd(_ token: RecordedToken) {
        let end = position + token.lineEndBefore
        let isLineEnd =
            switch token.lineEndBefore {
            case 0: true
            case 1: end <= input.count && (input[position] == 0x0A || input[position] == 0x0D)
            case 2: end <= input.count && input[position] == 0x0D && input[position + 1] == 0x0A
            default: false
            }
        require(isLineEnd, "no such line end is before it", token)
        position = end
    }

    private mutating func takeBytes(_ token: RecordedToken) {
        let bytes = stream.bytes(of: token)
        let end = position + bytes.count
        // In CR text a CR is handed on as LF.
        let isSame =
            end <= input.count
            && zip(bytes.indices, position..<end).allSatisfy {
                bytes[$0] == input[$1] || bytes[$0] == 0x0A && input[$1] == 0x0D
            }
        require(isSame, "the bytes are not the input's", token)
        require(!bytes.isEmpty, "no bytes", token)
        position = end
    }

    private mutating func require(
        _ condition: Bool, _ message: @autoclosure () -> String, _ token: RecordedToken
    ) {
        if !condition { violations.append("\(message()): \(stream.description(of: token)) at \(token.offset)") }
    }
}
