import RawMail
import Testing

/// Every class on every octet, against the ranges that the RFCs give.
@Suite("Byte classes")
struct ByteClassTests {
    static let letters = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

    @Test("The classes hold what the RFCs say", arguments: UInt8.min...UInt8.max)
    func classes(byte: UInt8) {
        #expect(byte.isWhiteSpace == [0x20, 0x09].contains(byte))
        #expect(byte.isLineEnd == [0x0A, 0x0D].contains(byte))
        #expect(byte.isDigit == (0x30...0x39).contains(byte))
        #expect(byte.isAlpha == Self.letters.contains(byte))
        #expect(byte.isFieldText == ((33...126).contains(byte) && byte != 58))
        #expect(byte.isEightBit == (byte > 127))
        let character = Character(UnicodeScalar(byte))
        #expect(byte.hexDigitValue.map(Int.init) == (byte < 128 ? character.hexDigitValue : nil))
        #expect(byte.lowercased == (byte < 128 ? character.lowercased().utf8.first : byte))
    }
}
