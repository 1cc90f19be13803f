import RawMail

/// Writes JSON, keys in the order they are given, straight into bytes.
///
/// Every string comes out as valid UTF-8 on one line, with nothing in it that could steer a terminal: C0, DEL, C1, line and
/// paragraph separators and the bidirectional controls are escaped. Absent values are left out.
public struct JSONWriter: Sendable {
    /// What was written, and room for more behind it.
    private var buffer: [UInt8] = []
    private var count = 0
    /// Whether the next value needs a comma before it.
    private var needsComma = false
    /// What puts white space in; nil if there is to be none.
    private var layout: JSONLayout?

    /// Makes a writer with nothing written.
    ///
    /// - Parameter isPretty: Whether members and elements stand on indented lines of their own.
    public init(isPretty: Bool = false) { layout = isPretty ? JSONLayout() : nil }

    /// What was written so far.
    public var bytes: ArraySlice<UInt8> { buffer[..<count] }

    /// Forgets what was written and keeps the storage.
    public mutating func removeAll() {
        removeWritten()
        needsComma = false
        if layout != nil { layout = JSONLayout() }
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
        putValue(room: 1) { output, end in output.put(bracket, at: &end) }
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        put(room: 1) { output, end in output.put(bracket, at: &end) }
        needsComma = true
    }

    /// Writes the name of a member, a string of plain ASCII that needs no escapes; its value must come next.
    public mutating func key(_ name: StaticString) {
        putMember(name, room: 0) { _, _ in }
        needsComma = false
    }

    /// Writes a member whose value is a string, if there is one.
    public mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        let text = value.utf8.span
        putMember(name, room: Self.room(forString: text.count)) { output, end in output.put(quoted: text, at: &end) }
    }

    /// Writes a member whose value is a number, if there is one.
    public mutating func member(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        putMember(name, room: Int.longestDecimal) { output, end in output.put(decimal: value, at: &end) }
    }

    /// Writes a member whose value is true or false.
    public mutating func member(_ name: StaticString, _ value: Bool) {
        putMember(name, room: 5) { output, end in output.put(value ? "true" : "false", at: &end) }
    }

    /// Writes a number.
    public mutating func number(_ value: Int) {
        putValue(room: Int.longestDecimal) { output, end in output.put(decimal: value, at: &end) }
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        let text = value.utf8.span
        putValue(room: Self.room(forString: text.count)) { output, end in output.put(quoted: text, at: &end) }
    }

    /// Leaves a value out, for someone to put in later behind the bytes that there are now.
    public mutating func gap() {
        putValue(room: 0) { _, _ in }
    }

    /// Ends the line.
    public mutating func endLine() {
        put(room: 1) { output, end in output.put(0x0A, at: &end) }
        needsComma = false
    }
}

// MARK: - Bytes

extension JSONWriter {
    /// Puts a member whose value takes no more than so many bytes.
    @inline(__always)
    mutating func putMember(
        _ name: StaticString, room: Int, _ value: (inout MutableSpan<UInt8>, inout Int) -> Void
    ) {
        putValue(room: name.utf8CodeUnitCount &+ 3 &+ room) { output, end in
            output.put(name: name, at: &end)
            value(&output, &end)
        }
    }

    /// Puts a value that takes no more than so many bytes, and a comma before it if it is not the first.
    @inline(__always)
    mutating func putValue(room: Int, _ value: (inout MutableSpan<UInt8>, inout Int) -> Void) {
        let comma = needsComma ? 1 : 0
        put(room: room &+ 1) { output, end in
            output[end] = 0x2C
            end &+= comma
            value(&output, &end)
        }
        needsComma = true
    }

    /// Makes room once for so many bytes, and has it filled.
    @inline(__always)
    private mutating func put(room: Int, _ fill: (inout MutableSpan<UInt8>, inout Int) -> Void) {
        if buffer.count &- count < room { grow(by: room) }
        var end = count
        var output = buffer.mutableSpan
        fill(&output, &end)
        if layout == nil { count = end } else { layOut(upTo: end) }
    }

    private mutating func grow(by room: Int) {
        buffer.append(contentsOf: repeatElement(0, count: max(room, buffer.count, 4096)))
    }

    private mutating func layOut(upTo tokensEnd: Int) {
        guard let text = layout?.layOut(buffer[count..<tokensEnd]) else { return }
        if buffer.count - count < text.count { grow(by: text.count) }
        var end = count
        var output = buffer.mutableSpan
        output.put(text.span, at: &end)
        count = end
    }
}

// MARK: - Members put in one go

extension JSONWriter {
    /// Writes an object whose members take no more than so many bytes: each is put with a comma before it.
    @inline(__always)
    mutating func object(room: Int, _ members: (inout MutableSpan<UInt8>, inout Int) -> Void) {
        putValue(room: room &+ 2) { output, end in
            let start = end
            members(&output, &end)
            // the brace takes the place of the first comma
            if end == start { end &+= 1 }
            output[start] = 0x7B
            output.put(0x7D, at: &end)
        }
    }
}

extension MutableSpan<UInt8> {
    /// Puts a member with a comma before it, if there is a value.
    @inline(__always)
    mutating func put(_ name: StaticString, _ value: String?, at end: inout Int) {
        guard let value else { return }
        put(member: name, at: &end)
        put(string: value, at: &end)
    }

    /// Puts a member with a comma before it, if there is a value.
    @inline(__always)
    mutating func put(_ name: StaticString, _ value: Int?, at end: inout Int) {
        guard let value else { return }
        put(member: name, at: &end)
        put(decimal: value, at: &end)
    }

    /// Puts a member with a comma before it.
    @inline(__always)
    mutating func put(_ name: StaticString, _ value: Bool, at end: inout Int) {
        put(member: name, at: &end)
        put(value ? "true" : "false", at: &end)
    }

    /// Puts a comma and the name of a member, whose value must come next.
    @inline(__always)
    mutating func put(member name: StaticString, at end: inout Int) {
        put(0x2C, at: &end)
        put(name: name, at: &end)
    }

    /// Puts a string.
    @inline(never)
    mutating func put(string value: String, at end: inout Int) { put(quoted: value.utf8.span, at: &end) }
}

// MARK: - Strings

extension JSONWriter {
    /// How many bytes a string of so many takes at most: each may become six, and there are the quotation marks.
    static func room(forString count: Int) -> Int { count &* 6 &+ 2 }

    /// How many bytes a string takes at most, if there is one.
    static func room(for value: String?) -> Int { value.map { room(forString: $0.utf8.count) } ?? 0 }
}

extension MutableSpan<UInt8> {
    /// Puts a string.
    @inline(__always)
    mutating func put(quoted text: Span<UInt8>, at end: inout Int) {
        put(0x22, at: &end)
        let copied = ByteSearch.copyUnescaped(text, to: &self, at: end)
        end &+= copied
        if copied < text.count { put(escaping: text, from: copied, at: &end) }
        put(0x22, at: &end)
    }

    /// Puts the rest of a string, which begins with what may have to be escaped.
    @inline(never)
    private mutating func put(escaping text: Span<UInt8>, from start: Int, at end: inout Int) {
        var position = start
        while position < text.count {
            let byte = text[position]
            if byte == 0x22 || byte == 0x5C {
                putEscape(byte, at: &end)
                position += 1
            } else {
                put(scalarOf: text, from: &position, at: &end)
            }
            let copied = ByteSearch.copyUnescaped(text.extracting(position..<text.count), to: &self, at: end)
            position += copied
            end += copied
        }
    }

    /// Puts a scalar, escaped if that is needed, and moves behind it.
    private mutating func put(scalarOf text: Span<UInt8>, from position: inout Int, at end: inout Int) {
        let start = position
        let scalar = Self.scalar(in: text, at: &position)
        if scalar.value < 0x80 || scalar.isSteering {
            put(escape: scalar, at: &end)
        } else {
            put(text.extracting(start..<position), at: &end)
        }
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
