/// Decodes base64 that comes in pieces (RFC 2045 section 6.8).
///
/// Bytes outside the alphabet are skipped; other than white space they are counted. Padding ends a group of four wherever it
/// stands, and what follows is decoded on: some senders join blocks that were encoded apart.
public struct Base64Decoder: Sendable {
    /// How many bytes were neither of the alphabet, nor padding, nor white space.
    public private(set) var invalidBytes = 0
    /// Whether output was dropped because the limit was reached.
    public private(set) var isFull = false

    private var bits: UInt32 = 0
    private var digits = 0

    /// Makes a decoder at the start of its input.
    public init() {}

    /// Appends the decoded bytes to `output`, which does not grow beyond `limit` bytes.
    public mutating func decode(_ bytes: Span<UInt8>, into output: inout [UInt8], upTo limit: Int = .max) {
        for index in bytes.indices {
            let byte = bytes[index]
            let value = Self.values[Int(byte)]
            if value < 64 {
                bits = bits << 6 | UInt32(value)
                digits += 1
                if digits == 4 { flush(into: &output, upTo: limit) }
            } else if byte == 0x3D {
                flush(into: &output, upTo: limit)
            } else if value == Self.invalid {
                invalidBytes += 1
            }
        }
    }

    /// Appends what a last group without its padding holds.
    public mutating func finish(into output: inout [UInt8], upTo limit: Int = .max) {
        flush(into: &output, upTo: limit)
    }

    /// Appends the whole bytes of the digits that came: 3 of four digits, 2 of three, 1 of two.
    ///
    /// A single digit is no byte.
    private mutating func flush(into output: inout [UInt8], upTo limit: Int) {
        let count = digits * 3 / 4
        let aligned = bits << UInt32(6 * (4 - digits))
        for index in 0..<count {
            guard output.count < limit else {
                isFull = true
                break
            }
            output.append(UInt8(truncatingIfNeeded: aligned >> UInt32(16 - 8 * index)))
        }
        if digits == 1 { invalidBytes += 1 }
        bits = 0
        digits = 0
    }

    private static let invalid: UInt8 = 255
    private static let skipped: UInt8 = 254

    /// The value of each byte: below 64 a digit, else skipped or invalid.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: invalid, count: 256)
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, byte) in alphabet.utf8.enumerated() { values[Int(byte)] = UInt8(value) }
        for byte in [0x09, 0x0A, 0x0D, 0x20] { values[byte] = skipped }
        return values
    }()
}
