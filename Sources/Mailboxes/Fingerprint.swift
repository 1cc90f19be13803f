/// A number that stands for bytes (FNV-1a, its bits mixed in the end).
package struct Fingerprint: CustomStringConvertible {
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Makes one of bytes.
    package init(_ bytes: some Sequence<UInt8> = EmptyCollection()) { add(bytes) }

    /// Takes bytes.
    package mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }

    /// Takes the eight bytes of a number.
    package mutating func add(_ number: UInt64) {
        for shift in stride(from: 0 as UInt64, to: 64, by: 8) { add(CollectionOfOne(UInt8(number >> shift & 0xFF))) }
    }

    /// The number.
    package var value: UInt64 {
        let mixed = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        return mixed ^ mixed >> 33
    }

    /// The number in hexadecimal digits.
    package var description: String { String(value, radix: 16) }
}
