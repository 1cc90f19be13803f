import RawMail

/// A JSON text (RFC 8259), read strictly and without recursion into one array of values.
struct JSONDocument {
    /// A value; members and elements are given by their positions in ``JSONDocument/values``.
    enum Value: Hashable {
        case object([String: Int])
        case array([Int])
        case string(String)
        /// A number, `true`, `false` or `null`, as it stands.
        case other(String)
    }

    private(set) var values: [Value] = []
    private let bytes: [UInt8]
    private var position: Int
    private var open: [Container] = []

    private struct Container {
        var number: Int
        var isObject: Bool
        var members: [String: Int] = [:]
        var elements: [Int] = []
        var key: String?
    }

    /// How deep values may nest, and how many there may be.
    private static let depth = 32
    private static let limit = 50_000

    /// Reads the value that begins at a position; what follows it is not looked at.
    ///
    /// Nil if it is no JSON.
    init?(_ bytes: [UInt8], at start: Int = 0) {
        self.bytes = bytes
        position = start
        guard read() else { return nil }
    }

    /// The value at the top.
    var root: Cursor { Cursor(document: self, number: 0) }

    /// A value in its document.
    struct Cursor {
        let document: JSONDocument
        let number: Int

        subscript(key: String) -> Cursor? {
            guard case .object(let members) = document.values[number], let member = members[key] else { return nil }
            return Cursor(document: document, number: member)
        }

        var string: String? {
            guard case .string(let text) = document.values[number] else { return nil }
            return text
        }

        var elements: [Cursor] {
            guard case .array(let elements) = document.values[number] else { return [] }
            return elements.map { Cursor(document: document, number: $0) }
        }
    }
}

// MARK: - Grammar

extension JSONDocument {
    private mutating func read() -> Bool {
        while values.count < Self.limit {
            skipBlanks()
            guard position < bytes.count else { return false }
            if let last = open.last, last.isObject, last.key == nil {
                guard readKeyOrEnd() else { return false }
            } else {
                guard readValueOrEnd() else { return false }
            }
            if open.isEmpty, !values.isEmpty { return true }
        }
        return false
    }

    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
    }

    private mutating func readKeyOrEnd() -> Bool {
        if bytes[position] == 0x7D { return close() }
        guard separator(), bytes[position] == 0x22, let key = string() else { return false }
        skipBlanks()
        guard position < bytes.count, bytes[position] == 0x3A else { return false }
        position += 1
        open[open.count - 1].key = key
        return true
    }

    /// The comma before all members and elements but the first.
    private mutating func separator() -> Bool {
        guard let last = open.last, !(last.members.isEmpty && last.elements.isEmpty) else { return true }
        guard bytes[position] == 0x2C else { return false }
        position += 1
        skipBlanks()
        return position < bytes.count
    }

    private mutating func readValueOrEnd() -> Bool {
        if let last = open.last, !last.isObject {
            if bytes[position] == 0x5D { return close() }
            guard separator() else { return false }
        }
        switch bytes[position] {
        case 0x7B: return begin(isObject: true)
        case 0x5B: return begin(isObject: false)
        case 0x22: return string().map { add(.string($0)) } ?? false
        default: return word()
        }
    }

    private mutating func begin(isObject: Bool) -> Bool {
        guard open.count < Self.depth else { return false }
        position += 1
        _ = add(isObject ? .object([:]) : .array([]))
        open.append(Container(number: values.count - 1, isObject: isObject))
        return true
    }

    private mutating func close() -> Bool {
        guard let last = open.popLast() else { return false }
        position += 1
        values[last.number] = last.isObject ? .object(last.members) : .array(last.elements)
        return true
    }

    private mutating func add(_ value: Value) -> Bool {
        values.append(value)
        guard let last = open.indices.last else { return true }
        if let key = open[last].key {
            open[last].members[key] = values.count - 1
            open[last].key = nil
        } else {
            open[last].elements.append(values.count - 1)
        }
        return true
    }

    private mutating func word() -> Bool {
        let start = position
        while position < bytes.count, bytes[position].isAlphanumeric || [0x2B, 0x2D, 0x2E].contains(bytes[position]) {
            position += 1
        }
        guard position > start else { return false }
        return add(.other(String(decoding: bytes[start..<position], as: UTF8.self)))
    }

    /// A string with its quotation marks; nil if it does not end.
    private mutating func string() -> String? {
        position += 1
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case 0x22: return String(decoding: text, as: UTF8.self)
            case 0x5C: guard escape(into: &text) else { return nil }
            // Mail gateways break long lines, in strings as well.
            case 0x0A, 0x0D: break
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func escape(into text: inout [UInt8]) -> Bool {
        guard position < bytes.count else { return false }
        let byte = bytes[position]
        position += 1
        switch byte {
        case 0x6E: text.append(0x0A)
        case 0x74: text.append(0x09)
        case 0x72: text.append(0x0D)
        case 0x62: text.append(0x08)
        case 0x66: text.append(0x0C)
        case 0x75: return unicode(into: &text)
        default: text.append(byte)
        }
        return true
    }

    /// `u00e9`, or two of them for a character beyond U+FFFF.
    private mutating func unicode(into text: inout [UInt8]) -> Bool {
        guard let first = hexadecimal() else { return false }
        var number = first
        if (0xD800..<0xDC00).contains(first), bytes[position...].starts(with: [0x5C, 0x75]) {
            position += 2
            guard let second = hexadecimal() else { return false }
            if (0xDC00..<0xE000).contains(second) { number = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00) }
        }
        text += Array(String(Unicode.Scalar(number) ?? "\u{FFFD}").utf8)
        return true
    }

    private mutating func hexadecimal() -> UInt32? {
        guard position + 4 <= bytes.count else { return nil }
        let digits = bytes[position..<position + 4].compactMap(\.hexDigitValue)
        guard digits.count == 4 else { return nil }
        position += 4
        return digits.reduce(0) { $0 << 4 | UInt32($1) }
    }
}
