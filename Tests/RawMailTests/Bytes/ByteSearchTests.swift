import RawMail
import TestSupport
import Testing

/// Each search and its naive twin, on every length up to 70, every start, and every alignment.
@Suite("Byte search")
struct ByteSearchTests {
    static let alphabet: [UInt8] = [0x0A, 0x0D, 0x2D, 0x46, 0x61, 0x00, 0xFF]

    /// Random input of every length, sliced so that it begins at each offset modulo 16.
    static func inputs(seed: UInt64) -> [ArraySlice<UInt8>] {
        var generator = SeededGenerator(seed: seed)
        return (0...70).flatMap { length in
            (0..<16).map { generator.bytes(length + $0, of: alphabet)[$0...] }
        }
    }

    @Test("firstIndex finds what a loop finds", arguments: [0x0A, 0x00, 0xFF, 0x7A] as [UInt8])
    func firstIndex(byte: UInt8) {
        var failures: [(bytes: [UInt8], start: Int)] = []
        for input in Self.inputs(seed: 1) {
            let bytes = Array(input)
            for start in -1...bytes.count + 1 {
                let naive = start < 0 ? nil : bytes.indices.first { $0 >= start && bytes[$0] == byte }
                if ByteSearch.firstIndex(of: byte, in: input.span, from: start) != naive {
                    failures.append((bytes, start))
                }
            }
        }
        #expect(failures.isEmpty)
    }

    @Test("lastIndex finds what a loop finds", arguments: [0x0A, 0x00, 0x7A] as [UInt8])
    func lastIndex(byte: UInt8) {
        for input in Self.inputs(seed: 2) {
            #expect(ByteSearch.lastIndex(of: byte, in: input.span) == Array(input).lastIndex(of: byte))
        }
    }

    @Test(
        "nextLine finds what a loop finds", arguments: [(0x2D, 0x2D), (0x46, 0x3E), (0x0A, 0x0A)] as [(UInt8, UInt8)])
    func nextLine(first: UInt8, second: UInt8) {
        var failures: [(bytes: [UInt8], start: Int)] = []
        for input in Self.inputs(seed: 3) {
            let bytes = Array(input)
            for start in -1...bytes.count + 1 {
                let naive = bytes.indices.first {
                    start >= 0 && $0 > start && bytes[$0 - 1] == 0x0A && (bytes[$0] == first || bytes[$0] == second)
                }
                let found = ByteSearch.nextLine(beginningWith: first, or: second, in: input.span, after: start)
                if found != naive { failures.append((bytes, start)) }
            }
        }
        #expect(failures.isEmpty)
    }

    @Test("firstBareCarriageReturn finds what a loop finds")
    func firstBareCarriageReturn() {
        var failures: [(bytes: [UInt8], start: Int)] = []
        for input in Self.inputs(seed: 4) {
            let bytes = Array(input)
            for start in -1...bytes.count + 1 {
                let naive = bytes.indices.first {
                    start >= 0 && $0 >= start && bytes[$0] == 0x0D && ($0 + 1 == bytes.count || bytes[$0 + 1] != 0x0A)
                }
                let found = ByteSearch.firstBareCarriageReturn(in: input.span, from: start)
                if found != naive { failures.append((bytes, start)) }
            }
        }
        #expect(failures.isEmpty)
    }

    @Test("A hit in each lane of each block is found", arguments: 0..<70)
    func lanes(index: Int) {
        var bytes = [UInt8](repeating: 0x61, count: 70)
        bytes[index] = 0x0A
        #expect(ByteSearch.firstIndex(of: 0x0A, in: bytes.span) == index)
        #expect(ByteSearch.lastIndex(of: 0x0A, in: bytes.span) == index)
        let next = ByteSearch.nextLine(beginningWith: 0x61, or: 0x61, in: bytes.span, after: 0)
        #expect(next == (index < 69 ? index + 1 : nil))
        bytes[index] = 0x0D
        #expect(ByteSearch.firstBareCarriageReturn(in: bytes.span) == index)
    }

    @Test("A span is copied whole")
    func copies() {
        for input in Self.inputs(seed: 5) {
            var copy: [UInt8] = [1, 2]
            copy.append(copying: input.span)
            #expect(copy == [1, 2] + input)
            #expect(String(decoding: input.span) == String(decoding: input, as: UTF8.self))
        }
    }
}
