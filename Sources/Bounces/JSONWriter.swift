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
        bytes.append(contentsOf: name.description.utf8)
        bytes.append(0x22)
        bytes.append(0x3A)
        if isPretty { bytes.append(0x20) }
        needsComma = false
        followsKey = true
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
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
        needsComma = true
    }

    /// Writes a number.
    public mutating func number(_ value: Int) {
        separate()
        bytes.append(contentsOf: String(value).utf8)
        needsComma = true
    }

    /// Writes a string.
    public mutating func string(_ value: String) {
        separate()
        bytes.append(0x22)
        for scalar in value.unicodeScalars { append(scalar) }
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

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x22, 0x5C:
            bytes.append(0x5C)
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case 0x0A: appendEscape(0x6E)
        case 0x0D: appendEscape(0x72)
        case 0x09: appendEscape(0x74)
        case 0x20...0x7E: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case _ where scalar.isSteering: appendHexEscapes(scalar)
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
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
