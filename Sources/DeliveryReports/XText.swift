import RawMail

/// The `xtext` encoding of addresses and envelope identifiers in SMTP parameters: `a+2Bb` is `a+b` (RFC 3461 section 4).
public enum XText {
    /// The text that `xtext` stands for; nil if it is not xtext: a space, an `=` or a character outside ASCII stands in it, or a
    /// `+` without two upper-case hexadecimal digits behind it.
    public static func decode(_ xtext: String) -> String? {
        decode(Array(xtext.utf8)) { _ in true }
    }

    /// Decodes only what xtext must encode: white space, controls, 8-bit, `+` and `=`.
    ///
    /// Reports hold addresses as they were and in xtext, and nothing says which: `bob+25@example.net` is not `bob%@example.net`.
    static func decodeWhereNeeded(_ text: String) -> String? {
        decode(Array(text.utf8)) { byte in
            byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "=")
        }
    }

    /// `xchar / hexchar`, the escapes decoded whose byte is wanted.
    private static func decode(_ bytes: [UInt8], where isWanted: (UInt8) -> Bool) -> String? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "=") else { return nil }
            if byte == UInt8(ascii: "+") {
                guard let value = hexchar(at: index, in: bytes) else { return nil }
                if isWanted(value) {
                    decoded.append(value)
                } else {
                    decoded.append(contentsOf: bytes[index...index + 2])
                }
                index += 3
            } else {
                decoded.append(byte)
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// Reads `hexchar = "+" 2(%x30-39 / %x41-46)`.
    private static func hexchar(at index: Int, in bytes: [UInt8]) -> UInt8? {
        guard index + 2 < bytes.count, let high = upperHexDigit(bytes[index + 1]),
            let low = upperHexDigit(bytes[index + 2])
        else { return nil }
        return high << 4 | low
    }

    private static func upperHexDigit(_ byte: UInt8) -> UInt8? {
        byte.lowercased == byte ? (byte.isDigit ? byte.hexDigitValue : nil) : byte.hexDigitValue
    }
}

/// The ASCII form of addresses of type `utf-8`: `j\x{FC}rgen@example.net` (RFC 6533 section 3, utf-8-addr-xtext).
public enum UTF8AddressXText {
    /// The address with every `\x{HEXPOINT}` replaced by its character; what is no such escape stays as it is.
    public static func decode(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let (scalar, end) = embeddedUnicodeChar(at: index, in: bytes) {
                decoded.append(contentsOf: String(Character(scalar)).utf8)
                index = end
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// `EmbeddedUnicodeChar = "\x{" HEXPOINT "}"`, two to six digits.
    private static func embeddedUnicodeChar(at start: Int, in bytes: [UInt8]) -> (Unicode.Scalar, end: Int)? {
        guard start + 5 < bytes.count, bytes[start] == UInt8(ascii: "\\"),
            bytes[start + 1].lowercased == UInt8(ascii: "x"), bytes[start + 2] == UInt8(ascii: "{")
        else { return nil }
        var index = start + 3
        var value: UInt32 = 0
        while index < bytes.count, index < start + 9, let digit = bytes[index].hexDigitValue {
            value = value << 4 | UInt32(digit)
            index += 1
        }
        guard index >= start + 5, index < bytes.count, bytes[index] == UInt8(ascii: "}"),
            let scalar = Unicode.Scalar(value)
        else { return nil }
        return (scalar, index + 1)
    }
}
