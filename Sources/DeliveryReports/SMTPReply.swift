import RawMail

/// A reply of an SMTP server: its code, its enhanced status code if it has one, and its text (RFC 5321 section 4.2).
///
/// ```swift
/// SMTPReply("550-5.1.1 No such user\n550 5.1.1 Try again")   // 550, 5.1.1, ["No such user", "Try again"]
/// ```
public struct SMTPReply: Hashable, Sendable {
    /// The reply code, 200 to 599.
    public let code: Int
    /// The enhanced status code, wherever in the reply it stands (RFC 2034).
    public let enhancedCode: EnhancedStatusCode?
    /// The text of each line, without the codes at its start.
    public let lines: [String]

    /// Makes a reply.
    public init(code: Int, enhancedCode: EnhancedStatusCode? = nil, lines: [String] = []) {
        self.code = code
        self.enhancedCode = enhancedCode
        self.lines = lines
    }

    /// The text of all lines, joined with spaces.
    public var text: String { lines.filter { !$0.isEmpty }.joined(separator: " ") }

    /// Reads text that begins with a reply, of one line or of several; nil if it does not.
    ///
    /// Lines may be folded into one, as reports do: `550-5.1.1 No such user 550 5.1.1 Try again`.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count, Self.isOpening(bytes[start]) { start += 1 }
        guard let candidate = ReplyCandidate(at: start, in: bytes.span), !candidate.isNumber(in: bytes) else {
            return nil
        }
        self.init(candidate, in: bytes)
    }

    /// The first reply in prose or in a diagnostic; failures (4xx, 5xx) before other replies.
    ///
    /// A number of three digits is a reply where a reply can be expected: at the start of a line or behind `said:`, quotes or
    /// brackets, or with an enhanced code behind it. In `port 550` or `500 recipients` there is none.
    public static func first(in text: String) -> SMTPReply? { first(in: Array(text.utf8))?.reply }

    /// The first reply in `bytes`, and where it begins.
    package static func first(in bytes: [UInt8]) -> (reply: SMTPReply, offset: Int)? {
        firstCandidate(in: bytes).map { (SMTPReply($0, in: bytes), $0.start) }
    }

    /// The codes of the first reply in a diagnostic, without its text.
    package static func firstCodes(in text: String) -> (code: Int, enhancedCode: EnhancedStatusCode?)? {
        leadingCodes(of: text.utf8.span) ?? firstCodes(in: Array(text.utf8))
    }

    /// The codes of a failure with which nearly all diagnostics begin: `550 5.1.1 User unknown`; nil if it is anything else.
    private static func leadingCodes(of text: Span<UInt8>) -> (code: Int, enhancedCode: EnhancedStatusCode?)? {
        guard let candidate = ReplyCandidate(at: 0, in: text), candidate.code >= 400,
            let enhanced = ReplyReader.enhancedCode(at: candidate.end, in: text)
        else { return nil }
        return (candidate.code, enhanced.code)
    }

    /// The codes of the first reply in `bytes`, without its text.
    package static func firstCodes(in bytes: [UInt8]) -> (code: Int, enhancedCode: EnhancedStatusCode?)? {
        guard let candidate = firstCandidate(in: bytes) else { return nil }
        // of the codes of several lines the first counts
        if let behind = ReplyReader.enhancedCode(at: candidate.end, in: bytes.span) {
            return (candidate.code, behind.code)
        }
        guard EnhancedStatusCode.mayStand(in: bytes.span) else { return (candidate.code, nil) }
        return (candidate.code, enhancedCode(ReplyReader(candidate, in: bytes)))
    }

    private static func firstCandidate(in bytes: [UInt8]) -> ReplyCandidate? {
        var other: ReplyCandidate?
        for index in bytes.indices where bytes[index] &- 0x32 < 4 {
            guard let candidate = ReplyCandidate(at: index, in: bytes.span), candidate.standsAsReply(in: bytes) else {
                continue
            }
            if candidate.code >= 400 { return candidate }
            if other == nil { other = candidate }
        }
        return other
    }

    private static func isOpening(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), 0x0A, 0x0D, UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "("),
            UInt8(ascii: "["), UInt8(ascii: "'"), UInt8(ascii: "\""):
            true
        default: false
        }
    }

    private init(_ candidate: ReplyCandidate, in bytes: [UInt8]) {
        let reader = ReplyReader(candidate, in: bytes)
        self.init(
            code: candidate.code, enhancedCode: Self.enhancedCode(reader),
            lines: reader.lines.map { String(decoding: $0, as: UTF8.self) })
    }

    private static func enhancedCode(_ reader: ReplyReader) -> EnhancedStatusCode? {
        if let code = reader.enhancedCode { return code }
        let text = Array(reader.lines.joined(separator: [0x20]))
        let inText = EnhancedStatusCode.all(in: text).first { $0.code.class == reader.candidate.code / 100 }?.code
        return inText ?? reader.candidate.enhancedCodeBefore(in: reader.bytes)
    }
}

extension SMTPReply: CustomStringConvertible {
    /// The reply on one line.
    public var description: String {
        var words = ["\(code)"]
        if let enhancedCode { words.append(enhancedCode.description) }
        if !text.isEmpty { words.append(text) }
        return words.joined(separator: " ")
    }
}

// MARK: - Where a reply begins

/// Three digits that may be a reply code.
private struct ReplyCandidate {
    let start: Int
    let code: Int
    /// The index behind the digits.
    var end: Int { start + 3 }

    /// `Reply-code = %x32-35 %x30-35 %x30-39`, with any second digit as some hosts write it, and neither more digits nor letters around it.
    init?(at index: Int, in bytes: Span<UInt8>) {
        guard index + 2 < bytes.count, bytes[index] &- 0x32 < 4, bytes[index + 1].isDigit, bytes[index + 2].isDigit
        else {
            return nil
        }
        if index > 0 {
            let before = bytes[index - 1]
            if before.isDigit || before.isAlpha || before.isEightBit { return nil }
        }
        start = index
        code = Int(bytes[index] & 15) * 100 + Int(bytes[index + 1] & 15) * 10 + Int(bytes[index + 2] & 15)
        guard index + 3 < bytes.count else { return }
        switch bytes[index + 3] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ":"), 0x0A, 0x0D, UInt8(ascii: ")"), UInt8(ascii: "]"),
            UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ">"):
            return
        case UInt8(ascii: "-"), UInt8(ascii: "#"):
            return
        case UInt8(ascii: "."):
            // The end of a sentence; not `550.1`.
            guard index + 4 == bytes.count || bytes[index + 4].isWhiteSpace || bytes[index + 4].isLineEnd else {
                return nil
            }
        default: return nil
        }
    }

    /// Whether it begins a telephone number or a part number: `555-1234`, `(480) 624-2500`.
    func isNumber(in bytes: [UInt8]) -> Bool {
        guard end < bytes.count, !hasEnhancedCode(in: bytes) else { return false }
        let behind = bytes[(end + 1)...]
        switch bytes[end] {
        case UInt8(ascii: "-"): return behind.first?.isDigit ?? false
        case UInt8(ascii: ")"):
            let digits = behind.drop { $0 == UInt8(ascii: " ") }
            return digits.prefix(3).count == 3 && digits.prefix(3).allSatisfy(\.isDigit)
                && digits.dropFirst(3).first == UInt8(ascii: "-")
        default: return false
        }
    }

    /// Whether it counts something: `500 recipients`.
    private func isCount(in bytes: [UInt8]) -> Bool {
        let text = bytes[end...].drop { $0.isWhiteSpace }
        guard let first = text.first, first &- 0x61 < 26, text.startIndex > end else { return false }
        return Self.units.contains(String(decoding: text.prefix(12).prefix { $0.isAlpha }, as: UTF8.self))
    }

    /// Whether the surroundings make it a reply in the middle of text.
    func standsAsReply(in bytes: [UInt8]) -> Bool {
        let before = bytes[max(0, start - 40)..<start]
        if let last = before.last {
            switch last {
            case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"),
                UInt8(ascii: "+"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "\\"):
                return false
            case UInt8(ascii: ":") where before.dropLast().last?.isDigit ?? false: return false
            case UInt8(ascii: "=") where !hasEnhancedCode(in: bytes): return false
            default: break
            }
        }
        if hasEnhancedCode(in: bytes) { return true }
        return !isNumber(in: bytes) && !isCount(in: bytes) && isExpected(after: before, in: bytes)
    }

    private func isExpected(after before: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
        let opened = before.suffix(while: { Self.isOpening($0) })
        let words = before[..<opened.startIndex]
        guard let last = words.last else { return true }
        if last.isLineEnd { return true }
        switch last {
        case UInt8(ascii: ":"), UInt8(ascii: "="): return !Self.labels.contains(Self.lastWord(words.dropLast()))
        case UInt8(ascii: ";"), UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "."),
            UInt8(ascii: "-"), UInt8(ascii: "!"), UInt8(ascii: "|"):
            return true
        // SurfControl: `jane@example.net: [192.0.2.25], 554 ...`
        case UInt8(ascii: ",") where words.dropLast().last == UInt8(ascii: "]"): return true
        default:
            if opened.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
            ) {
                return true
            }
            if let bracket = opened.last, bracket != UInt8(ascii: " "), bracket != UInt8(ascii: "\t") { return true }
            return isQuoting(bytes) || followsEnhancedCode(words, in: bytes)
                || Self.introductions.contains(Self.lastWord(words))
        }
    }

    /// `550-'User unknown'`, as IronPort writes.
    private func isQuoting(_ bytes: [UInt8]) -> Bool {
        end + 1 < bytes.count && bytes[end] == UInt8(ascii: "-") && bytes[end + 1] == UInt8(ascii: "'")
    }

    /// Whether an enhanced code stands right before, as in `5.1.1 550 ...`.
    private func followsEnhancedCode(_ words: ArraySlice<UInt8>, in bytes: [UInt8]) -> Bool {
        let token = words.suffix { $0.isDigit || $0 == UInt8(ascii: ".") }
        return EnhancedStatusCode.match(at: token.startIndex, in: bytes.span)?.range.upperBound == token.endIndex
    }

    private static func isOpening(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "("),
            UInt8(ascii: "["), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
            true
        default: false
        }
    }

    /// Whether `5.1.1`, `#5.1.1` or `'5.1.1` stands behind the code.
    private func hasEnhancedCode(in bytes: [UInt8]) -> Bool {
        ReplyReader.enhancedCode(at: end, in: bytes.span) != nil
    }

    /// `5.1.1 550 ...`, `5.1.0 - Unknown address error 550-...`: a code of the same class on the line before this one.
    func enhancedCodeBefore(in bytes: [UInt8]) -> EnhancedStatusCode? {
        let before = bytes[max(0, start - 80)..<start]
        let line = before.lastIndex(where: \.isLineEnd).map { before[($0 + 1)...] } ?? before
        return EnhancedStatusCode.all(in: Array(line)).last { $0.code.class == code / 100 }?.code
    }

    private static func lastWord(_ bytes: ArraySlice<UInt8>) -> String {
        let word = bytes.suffix { $0.isAlpha || $0 == UInt8(ascii: "-") }
        return String(decoding: word.map(\.lowercased), as: UTF8.self)
    }

    /// Words behind a number that count something; no singular ones that a reply begins with (`550 user unknown`).
    private static let units: Set<String> = [
        "recipients", "messages", "bytes", "byte", "seconds", "sec", "secs", "minutes", "minute", "hours", "hour",
        "days",
        "day", "weeks", "times", "kb", "mb", "gb", "kib", "mib", "users", "connections", "mails", "emails", "addresses",
        "characters", "chars", "lines", "octets", "percent", "attempts", "per", "ms", "deliveries", "members",
        "retries",
        "files", "points", "people",
    ]

    /// Words before `: 550` that make it a measure.
    private static let labels: Set<String> = [
        "content-length", "length", "size", "port", "lines", "bytes", "limit", "count", "line", "max", "maximum",
        "number",
        "uid", "pid", "quota", "total", "items", "id",
    ]

    /// Words that a reply follows.
    private static let introductions: Set<String> = [
        "said", "says", "saying", "returned", "return", "returns", "reply", "replied", "replies", "response",
        "responded",
        "responds", "error", "code", "status", "smtp", "lmtp", "esmtp", "with", "result", "reason", "was", "got",
        "failed",
        "gave", "answer", "answered", "reported", "received", "diagnostic", "diagnostic-code", "message", "rejected",
        "state",
        // chasquid: `MAIL+RCPT 550 ...`, `DATA closing 550 ...`
        "rcpt", "data", "closing",
    ]
}

// MARK: - The lines of a reply

/// Collects the lines of one reply.
private struct ReplyReader {
    let bytes: [UInt8]
    let candidate: ReplyCandidate
    private(set) var lines: [ArraySlice<UInt8>] = []
    private(set) var enhancedCode: EnhancedStatusCode?

    init(_ candidate: ReplyCandidate, in bytes: [UInt8]) {
        self.bytes = bytes
        self.candidate = candidate
        readLines()
    }

    /// Reads `Reply-line = *( Reply-code "-" [ textstring ] CRLF ) Reply-code [ SP textstring ] CRLF`.
    private mutating func readLines() {
        var start = candidate.start
        while true {
            let isLast = start + 3 >= bytes.count || bytes[start + 3] != UInt8(ascii: "-")
            let end = isLast ? lineEnd(from: start) : nextCode(from: start + 4) ?? lineEnd(from: start)
            append(start + 3..<max(start + 3, end))
            guard !isLast, let next = codeAtLine(after: end) else { break }
            start = next
        }
        removeAnnotations()
    }

    private func lineEnd(from start: Int) -> Int { bytes[start...].firstIndex(where: \.isLineEnd) ?? bytes.count }

    /// The start of the same code, folded into the same line.
    private func nextCode(from start: Int) -> Int? {
        var index = start
        while index < bytes.count, !bytes[index].isLineEnd {
            if bytes[index - 1].isWhiteSpace, isCode(at: index) { return index }
            index += 1
        }
        return nil
    }

    /// The start of the same code at `end`, or at the start of the line behind it.
    private func codeAtLine(after end: Int) -> Int? {
        guard end < bytes.count else { return nil }
        if !bytes[end].isLineEnd { return end }
        var index = end + 1
        if bytes[end] == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        while index < bytes.count, bytes[index].isWhiteSpace || bytes[index] == UInt8(ascii: "<") { index += 1 }
        return isCode(at: index) ? index : nil
    }

    private func isCode(at index: Int) -> Bool {
        guard index + 3 <= bytes.count, bytes[index..<index + 3] == bytes[candidate.start..<candidate.end] else {
            return false
        }
        guard index + 3 < bytes.count else { return true }
        let next = bytes[index + 3]
        return next == UInt8(ascii: "-") || next.isWhiteSpace || next.isLineEnd
    }

    private mutating func append(_ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound, Self.isSeparator(bytes[start]) { start += 1 }
        if let match = Self.enhancedCode(at: range.lowerBound, in: bytes.span),
            match.range.upperBound <= range.upperBound,
            enhancedCode == nil || enhancedCode == match.code
        {
            enhancedCode = match.code
            start = match.range.upperBound
            while start < range.upperBound, bytes[start].isWhiteSpace || bytes[start] == UInt8(ascii: ")") {
                start += 1
            }
        }
        let line = Self.trimmedEnd(bytes[start..<range.upperBound])
        lines.append(quote(openedBefore: start).map { Self.upToClosing($0, line) } ?? line)
    }

    /// The quote that the reply, or its text, stands in.
    private func quote(openedBefore start: Int) -> UInt8? {
        bytes[max(0, candidate.start - 1)..<min(start, candidate.end + 3)].first {
            $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"")
        }
    }

    /// The line up to the quote at its end, or to the one before a remark: `User unknown' (delivery attempts: 0)`.
    private static func upToClosing(_ quote: UInt8, _ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let index = line.lastIndex(of: quote) else { return line }
        let rest = line[(index + 1)...]
        return rest.isEmpty || rest.starts(with: " (".utf8) ? line[..<index] : line
    }

    private static func trimmedEnd(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        while let last = line.last, last.isWhiteSpace || last.isLineEnd { line.removeLast() }
        return line
    }

    /// What reporters write around a reply: `(in reply to RCPT TO command)` of Postfix, `##` of Exchange, `(reason: ...)` of
    /// Sendmail.
    private mutating func removeAnnotations() {
        guard var line = lines.last else { return }
        if line.last == UInt8(ascii: ")"), isUnbalanced(line) { line.removeLast() }
        while line.last == UInt8(ascii: "#") { line.removeLast() }
        if line.last == UInt8(ascii: ")"), let open = line.lastIndex(of: UInt8(ascii: "(")),
            line[(open + 1)...].starts(with: "in reply to ".utf8)
        {
            line = line[..<open]
        }
        lines[lines.count - 1] = Self.trimmedEnd(line)
    }

    private func isUnbalanced(_ line: ArraySlice<UInt8>) -> Bool {
        line.count { $0 == UInt8(ascii: ")") } > line.count { $0 == UInt8(ascii: "(") }
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ","),
            UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ">"):
            true
        default: byte.isWhiteSpace
        }
    }

    /// The enhanced code behind a reply code: ` 5.1.1`, `-5.1.1`, ` #5.1.1`, `-'5.1.1`.
    static func enhancedCode(at end: Int, in bytes: Span<UInt8>) -> EnhancedStatusCode.Match? {
        var index = end
        while index < bytes.count, index < end + 6, isSeparator(bytes[index]) || isMark(bytes[index]) { index += 1 }
        guard index > end else { return nil }
        return EnhancedStatusCode.match(at: index, in: bytes)
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "#") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
    }
}
