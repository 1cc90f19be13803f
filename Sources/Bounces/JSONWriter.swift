import RawMail

/// Writes JSON, keys in the order they are given, straight into bytes.
///
/// Every string comes out as valid UTF-8 on one line, with nothing in it that could steer a terminal: C0, DEL, C1, line and
/// paragraph separators and the bidirectional controls are escaped. Absent values are left out.
public struct JSONWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
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

    /// Forgets what was written and keeps the storage.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
        followsKey = false
        depth = 0
    }

    /// Forgets the bytes that were written so far, which someone has put elsewhere, and goes on behind them.
    public mutating func removeWritten() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Writes an object whose members `body` writes.
    public mutating func object(_ body: (inout JSONWriter) -> Void) {
        enclose(0x7B, 0x7D, body)
    }

    /// Writes an array whose elements `body` writes.
    public mutating func array(_ body: (inout JSONWriter) -> Void) {
        enclose(0x5B, 0x5D, body)
    }

    private mutating func enclose(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        needsComma = false
        depth += 1
        body(&self)
        depth -= 1
        // something was written inside
        if isPretty, needsComma { breakLine() }
        bytes.append(close)
        needsComma = true
    }

    /// Writes the name of a member, a string of plain ASCII that needs no escapes; its value must come next.
    public mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        bytes.append(copying: name)
        bytes.append(0x22)
        bytes.append(0x3A)
        if isPretty { bytes.append(0x20) }
        needsComma = false
        followsKey = true
    }

    /// Leaves a value out, for someone to put in later behind the bytes that there are now.
    public mutating func gap() {
        separate()
        needsComma = true
    }

    /// Writes a member whose value is a string, if there is one.
    public mutating func member(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    /// Writes a member whose value is a number, if there is one.
    public mutating func member(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        number(value)
    }

    /// Writes a member whose value is true or false.
    public mutating func member(_ name: StaticString, _ value: Bool) {
        key(name)
        separate()
        bytes.append(copying: value ? "true" : "false")
        needsComma = true
    }

    /// Writes a number.
    public mutating func number(_ value: Int) {
        separate()
        bytes.append(decimal: value)
        needsComma = true
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        separate()
        bytes.append(0x22)
        append(escaping: value.utf8.span)
        bytes.append(0x22)
        needsComma = true
    }

    /// Ends the line.
    public mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        if isPretty, !followsKey, depth > 0 { breakLine() }
        followsKey = false
    }

    private mutating func breakLine() {
        bytes.append(0x0A)
        for _ in 0..<depth { bytes.append(0x20) }
    }
}

// MARK: - Escapes

extension JSONWriter {
    /// Copies runs of bytes that need no escape whole, and puts escapes between them.
    private mutating func append(escaping text: Span<UInt8>) {
        var copied = 0
        var position = 0
        while position < text.count {
            if Self.isPlain(text[position]) {
                position += 1
                continue
            }
            let start = position
            let scalar = Self.scalar(in: text, at: &position)
            guard scalar.needsEscape else { continue }
            bytes.append(copying: text.extracting(copied..<start))
            append(escape: scalar)
            copied = position
        }
        bytes.append(copying: text.extracting(copied..<text.count))
    }

    /// Printable ASCII that stands for itself.
    private static func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F && byte != 0x22 && byte != 0x5C }

    /// Decodes a scalar of valid UTF-8 and moves behind it.
    private static func scalar(in text: Span<UInt8>, at position: inout Int) -> Unicode.Scalar {
        let lead = text[position]
        let count = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = count == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(count))
        for index in (position + 1)..<(position + count) { value = value << 6 | UInt32(text[index] & 0x3F) }
        position += count
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private mutating func append(escape scalar: Unicode.Scalar) {
        switch scalar {
        case "\"", "\\": appendEscape(UInt8(truncatingIfNeeded: scalar.value))
        case "\n": appendEscape(0x6E)
        case "\r": appendEscape(0x72)
        case "\t": appendEscape(0x74)
        default: appendHexEscapes(scalar)
        }
    }

    /// `\uXXXX`, or two of them beyond the basic plane (RFC 8259 section 7).
    private mutating func appendHexEscapes(_ scalar: Unicode.Scalar) {
        for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            appendEscape(0x75)
            for shift in [12, 8, 4, 0] as [UInt16] { bytes.append(Self.hexDigits[Int(unit >> shift & 0xF)]) }
        }
    }

    private mutating func appendEscape(_ letter: UInt8) {
        bytes.append(0x5C)
        bytes.append(letter)
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}

extension Unicode.Scalar {
    fileprivate var needsEscape: Bool { self == "\"" || self == "\\" || isSteering }
}

extension [UInt8] {
    /// Appends the decimal digits of a number.
    package mutating func append(decimal value: Int) {
        if value < 0 { append(0x2D) }
        let start = count
        var rest = value.magnitude
        repeat {
            append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }
}
