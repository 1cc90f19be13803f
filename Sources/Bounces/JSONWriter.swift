import RawMail

/// Writes JSON, keys in the order they are given, straight into bytes.
///
/// Every string comes out as valid UTF-8 on one line, with nothing in it that could steer a terminal: C0, DEL, C1, line and
/// paragraph separators and the bidirectional controls are escaped. Absent values are left out.
public struct JSONWriter: Sendable {
    /// What was written, and room for more behind it.
    private var buffer: [UInt8] = []
    private var count = 0
    private let isPretty: Bool
    /// Whether the next value needs a comma before it.
    private var needsComma = false
    /// Whether the next value belongs to a key that was just written.
    private var followsKey = false
    private var depth = 0

    /// Makes a writer with nothing written.
    ///
    /// - Parameter isPretty: Whether members and elements stand on indented lines of their own.
    public init(isPretty: Bool = false) { self.isPretty = isPretty }

    /// What was written so far.
    public var bytes: ArraySlice<UInt8> { buffer[..<count] }

    /// Forgets what was written and keeps the storage.
    public mutating func removeAll() {
        removeWritten()
        needsComma = false
        followsKey = false
        depth = 0
    }

    /// Forgets the bytes that were written so far, which someone has put elsewhere, and goes on behind them.
    public mutating func removeWritten() { count = 0 }

    /// Writes an object whose members `body` writes.
    @inline(__always)
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        open(0x7B)
        body(&self)
        close(0x7D)
    }

    /// Writes an array whose elements `body` writes.
    @inline(__always)
    public mutating func array(_ body: (inout JSONWriter) -> Void) {
        open(0x5B)
        body(&self)
        close(0x5D)
    }

    private mutating func open(_ bracket: UInt8) {
        if isPretty { separate() }
        let needsComma = needsComma
        put(room: 2) { output, end in
            if needsComma { output.put(0x2C, at: &end) }
            output.put(bracket, at: &end)
        }
        self.needsComma = false
        depth += 1
    }

    private mutating func close(_ bracket: UInt8) {
        depth -= 1
        // something was written inside
        if isPretty, needsComma { breakLine() }
        put(bracket)
        needsComma = true
    }

    /// Writes the name of a member, a string of plain ASCII that needs no escapes; its value must come next.
    public mutating func key(_ name: StaticString) {
        put(name, room: 0) { _, _ in }
        needsComma = false
        followsKey = true
    }

    /// Writes a member whose value is a string, if there is one.
    public mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        let text = value.utf8.span
        if ByteSearch.firstIndexToEscape(in: text) == nil {
            return putQuoted(name, room: text.count) { output, end in output.put(text, at: &end) }
        }
        putQuoted(name, room: text.count * Self.longestEscape) { output, end in output.put(escaping: text, at: &end) }
    }

    /// Writes a member whose value is a number, if there is one.
    @inline(__always)
    public mutating func member(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        put(name, room: Int.longestDecimal) { output, end in output.put(decimal: value, at: &end) }
    }

    /// Writes a member whose value is true or false.
    @inline(__always)
    public mutating func member(_ name: StaticString, _ value: Bool) {
        let word: StaticString = value ? "true" : "false"
        put(name, room: word.utf8CodeUnitCount) { output, end in output.put(word, at: &end) }
    }

    /// Writes a number.
    public mutating func number(_ value: Int) {
        separate()
        put(room: Int.longestDecimal) { output, end in output.put(decimal: value, at: &end) }
        needsComma = true
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        separate()
        let text = value.utf8.span
        put(room: text.count * Self.longestEscape + 2) { output, end in
            output.put(0x22, at: &end)
            output.put(escaping: text, at: &end)
            output.put(0x22, at: &end)
        }
        needsComma = true
    }

    /// Leaves a value out, for someone to put in later behind the bytes that there are now.
    public mutating func gap() {
        separate()
        needsComma = true
    }

    /// Ends the line.
    public mutating func endLine() {
        put(0x0A)
        needsComma = false
    }

    private mutating func separate() {
        if needsComma { put(0x2C) }
        if isPretty, !followsKey, depth > 0 { breakLine() }
        needsComma = false
        followsKey = false
    }

    private mutating func breakLine() {
        put(0x0A)
        for _ in 0..<depth { put(0x20) }
    }
}

// MARK: - Bytes

extension JSONWriter {
    /// How many bytes a byte of a string may become.
    private static let longestEscape = 6

    /// Makes room once for a member or value of no more than so many bytes, and has it filled.
    @inline(__always)
    private mutating func put(room: Int, _ fill: (inout MutableSpan<UInt8>, inout Int) -> Void) {
        if buffer.count - count < room { grow(by: room) }
        var end = count
        var output = buffer.mutableSpan
        fill(&output, &end)
        count = end
    }

    /// Puts the name of a member and a value that takes no more than so many bytes.
    @inline(__always)
    mutating func put(
        _ name: StaticString, room: Int, _ value: (inout MutableSpan<UInt8>, inout Int) -> Void
    ) {
        if isPretty { separate() }
        let (needsComma, isPretty) = (needsComma, isPretty)
        put(room: name.utf8CodeUnitCount + 5 + room) { output, end in
            if needsComma { output.put(0x2C, at: &end) }
            output.put(0x22, at: &end)
            output.put(name, at: &end)
            output.put(0x22, at: &end)
            output.put(0x3A, at: &end)
            if isPretty { output.put(0x20, at: &end) }
            value(&output, &end)
        }
        self.needsComma = true
    }

    /// The same, for a value that stands in quotation marks and needs no escapes.
    @inline(__always)
    mutating func putQuoted(
        _ name: StaticString, room: Int, _ value: (inout MutableSpan<UInt8>, inout Int) -> Void
    ) {
        put(name, room: room + 2) { output, end in
            output.put(0x22, at: &end)
            value(&output, &end)
            output.put(0x22, at: &end)
        }
    }

    @inline(__always)
    private mutating func put(_ byte: UInt8) {
        put(room: 1) { output, end in output.put(byte, at: &end) }
    }

    private mutating func grow(by room: Int) {
        buffer.append(contentsOf: repeatElement(0, count: max(room, buffer.count, 4096)))
    }
}

// MARK: - Escapes

extension MutableSpan<UInt8> {
    /// Copies runs of bytes that need no escape whole, and puts escapes between them.
    fileprivate mutating func put(escaping text: Span<UInt8>, at end: inout Int) {
        var copied = 0
        var position = 0
        while let start = ByteSearch.firstIndexToEscape(in: text, from: position) {
            position = start
            let scalar = Self.scalar(in: text, at: &position)
            guard scalar.value < 0x80 || scalar.isSteering else { continue }
            put(text.extracting(copied..<start), at: &end)
            put(escape: scalar, at: &end)
            copied = position
        }
        put(text.extracting(copied..<text.count), at: &end)
    }

    /// Decodes a scalar of valid UTF-8 and moves behind it.
    private static func scalar(in text: Span<UInt8>, at position: inout Int) -> Unicode.Scalar {
        let lead = text[position]
        let count = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = count == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(count))
        for index in (position + 1)..<(position + count) { value = value << 6 | UInt32(text[index] & 0x3F) }
        position += count
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private mutating func put(escape scalar: Unicode.Scalar, at end: inout Int) {
        switch scalar {
        case "\"", "\\": putEscape(UInt8(truncatingIfNeeded: scalar.value), at: &end)
        case "\n": putEscape(0x6E, at: &end)
        case "\r": putEscape(0x72, at: &end)
        case "\t": putEscape(0x74, at: &end)
        default: putHexEscapes(scalar, at: &end)
        }
    }

    /// `\uXXXX`, or two of them beyond the basic plane (RFC 8259 section 7).
    private mutating func putHexEscapes(_ scalar: Unicode.Scalar, at end: inout Int) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            putEscape(0x75, at: &end)
            for shift in [12, 8, 4, 0] as [UInt16] { put(hexDigits[Int(unit >> shift & 0xF)], at: &end) }
        }
    }

    private mutating func putEscape(_ letter: UInt8, at end: inout Int) {
        put(0x5C, at: &end)
        put(letter, at: &end)
    }
}

private let hexDigits = Array("0123456789abcdef".utf8)
