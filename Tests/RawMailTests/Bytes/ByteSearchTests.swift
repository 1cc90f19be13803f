import TestSupport
import Testing

@testable import RawMail

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

    @Test("firstIndexOutsideWord finds what a loop finds")
    func firstIndexOutsideWord() {
        var generator = SeededGenerator(seed: 10)
        var failures: [(bytes: [UInt8], start: Int)] = []
        let word = Array("ABCXYZabcxyz0123456789-._".utf8)
        for length in 0...70 {
            for rare in [[0x41], [0x2C, 0x2F, 0x3A, 0x40], [0x5B, 0x5E, 0x60, 0x7B, 0x80, 0xFF]] as [[UInt8]] {
                var bytes = generator.bytes(length, of: word)
                for _ in 0..<length / 16 + 1 where length > 0 {
                    bytes[Int.random(in: bytes.indices, using: &generator)] = generator.bytes(1, of: rare)[0]
                }
                for start in -1...length + 1 {
                    let naive = bytes.indices.first { start >= 0 && $0 >= start && !word.contains(bytes[$0]) }
                    let found = ByteSearch.firstIndexOutsideWord(in: bytes.span, from: start)
                    if found != naive { failures.append((bytes, start)) }
                }
            }
        }
        #expect(failures.isEmpty)
        let all = (0...255).map { UInt8($0) }
        for byte in all {
            let isInWord = byte.isAlpha || byte.isDigit || [0x2D, 0x2E, 0x5F].contains(byte)
            for count in [1, 20] {
                let bytes = [UInt8](repeating: byte, count: count)
                #expect((ByteSearch.firstIndexOutsideWord(in: bytes.span) == nil) == isInWord)
            }
        }
    }

    @Test("firstUnprintableOrEquals finds what a loop finds")
    func firstUnprintableOrEquals() {
        var generator = SeededGenerator(seed: 9)
        var failures: [(bytes: [UInt8], start: Int)] = []
        for length in 0...70 {
            // Mostly text, so that hits lie anywhere, and few of them.
            for rare in [[0x41], [0x00, 0x1F, 0x20, 0x3D], [0x7E, 0x7F, 0x80, 0xFF]] as [[UInt8]] {
                var bytes = [UInt8](repeating: 0x61, count: length)
                for _ in 0..<length / 16 + 1 where length > 0 {
                    bytes[Int.random(in: bytes.indices, using: &generator)] = generator.bytes(1, of: rare)[0]
                }
                for start in -1...length + 1 {
                    let naive = bytes.indices.first { index in
                        start >= 0 && index >= start && (!(0x20...0x7E).contains(bytes[index]) || bytes[index] == 0x3D)
                    }
                    let found = ByteSearch.firstUnprintableOrEquals(in: bytes.span, from: start)
                    if found != naive { failures.append((bytes, start)) }
                }
            }
        }
        #expect(failures.isEmpty)
        let all = (0...255).map { UInt8($0) }
        for byte in all {
            let bytes = [UInt8](repeating: byte, count: 20)
            let isPlain = ByteSearch.firstUnprintableOrEquals(in: bytes.span) == nil
            #expect(isPlain == ((0x20...0x7E).contains(byte) && byte != 0x3D))
        }
    }

    @Test("firstIndex of another byte finds what a loop finds", arguments: [0x0A, 0x20, 0x7A] as [UInt8])
    func firstOther(byte: UInt8) {
        var failures: [(bytes: [UInt8], start: Int)] = []
        // as the alphabets have many bytes, most runs would be short
        let runs = (0...70).map { [UInt8](repeating: byte, count: $0) + [byte &+ 1] + [byte][..<($0 % 2)] }
        for bytes in Self.inputs(seed: 1).map({ Array($0) }) + runs {
            for start in -1...bytes.count + 1 {
                let naive = start < 0 ? nil : bytes.indices.first { $0 >= start && bytes[$0] != byte }
                if ByteSearch.firstIndex(otherThan: byte, in: bytes.span, from: start) != naive {
                    failures.append((bytes, start))
                }
            }
        }
        #expect(failures.isEmpty)
    }

    @Test("firstBlank finds what a loop finds")
    func firstBlank() {
        let runs = (0...70).map { count in
            (0...255).flatMap { [UInt8](repeating: 0x21 + UInt8(count), count: count) + [UInt8($0), 0x41] }
        }
        for bytes in Self.inputs(seed: 3).map({ Array($0) }) + runs {
            var failures: [Int] = []
            for start in -1...min(bytes.count + 1, 600) {
                let naive = start < 0 ? nil : bytes.indices.dropFirst(start).first { bytes[$0] <= 0x20 }
                if ByteSearch.firstBlank(in: bytes.span, from: start) != naive { failures.append(start) }
            }
            #expect(failures.isEmpty)
        }
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

    @Test(
        "The first of two bytes is found where a loop finds it",
        arguments: [(0x0A, 0x0D), (0x00, 0xFF)] as [(UInt8, UInt8)])
    func firstIndexOfTwo(first: UInt8, second: UInt8) {
        var failures: [(bytes: [UInt8], start: Int)] = []
        for input in Self.inputs(seed: 5) {
            let bytes = Array(input)
            for start in -1...bytes.count + 1 {
                let naive = bytes.indices.first {
                    start >= 0 && $0 >= start && (bytes[$0] == first || bytes[$0] == second)
                }
                let found = ByteSearch.firstIndex(of: first, or: second, in: input.span, from: start)
                if found != naive { failures.append((bytes, start)) }
            }
        }
        #expect(failures.isEmpty)
    }

    @Test("Two letters are found where a loop finds them", arguments: [0, 1, 2, 9, 30])
    func firstIndexOfLetters(distance: Int) {
        var failures: [(bytes: [UInt8], start: Int)] = []
        var generator = SeededGenerator(seed: 6)
        let first: UInt8 = 0x61
        for length in 0...70 {
            let bytes = generator.bytes(length, of: Array("aAbB-cdef".utf8))
            let second = bytes.last ?? 0
            for start in -1...bytes.count + 1 {
                let naive = bytes.indices.dropLast(distance).first {
                    start >= 0 && $0 >= start && bytes[$0] | 0x20 == first
                        && bytes[$0 + distance] | 0x20 == second | 0x20
                }
                let found = ByteSearch.firstIndex(
                    ofLetter: first, and: second, behind: distance, in: bytes.span, from: start)
                if found != naive { failures.append((bytes, start)) }
            }
        }
        #expect(failures.isEmpty)
        #expect(ByteSearch.firstIndex(ofLetter: first, and: first, behind: -1, in: [first, first].span) == nil)
        #expect(ByteSearch.firstIndex(ofLetter: first, and: first, behind: .max, in: [first, first].span) == nil)
    }

    @Test("Text is folded as by a loop", arguments: 0..<40 as Range<UInt64>)
    func copyFolded(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var failures: [(bytes: [UInt8], start: Int)] = []
        let letters = Array("aZ@[`{~\u{7F}".utf8) + [UInt8](repeating: 0x42, count: Int(seed))
        for length in 0...70 {
            let bytes = generator.bytes(length, of: letters + [0x20, 0x0A, 0x00, 0x80, 0xFF])
            for start in [-1, 0, 1, length, length + 1] {
                for place in [-1, 0, 1, 5] {
                    var (output, expected) = ([UInt8](repeating: 0x78, count: length), [UInt8]())
                    if place > 0, seed % 2 == 0, place <= length { output[place - 1] = 0x20 }
                    var last = place == 0 ? 0x20 : output.dropFirst(max(place - 1, 0)).first ?? 0x78
                    for byte in bytes.dropFirst(max(start, 0)) where start >= 0 && place >= 0 {
                        if byte >= 0x80 || (byte <= 0x20 && last == 0x20) || place + expected.count >= length { break }
                        last = byte <= 0x20 ? 0x20 : byte.lowercased
                        expected.append(last)
                    }
                    var span = output.mutableSpan
                    let count = ByteSearch.copyFolded(bytes.span, from: start, to: &span, at: place)
                    if Array(output.dropFirst(max(place, 0)).prefix(count)) != expected {
                        failures.append((bytes, start))
                    }
                }
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

    /// Hits that are rare, so that the loops over 64 bytes are passed through, from every start.
    @Test("Long inputs are searched as by a loop", arguments: 0..<40 as Range<UInt64>)
    func longInputs(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let rare: [UInt8] = [0x0A, 0x0D, 0x2D, 0x3A, 0x20] + [UInt8](repeating: 0x61, count: Int(seed) * 5)
        let bytes = generator.bytes(Int.random(in: 60...400, using: &generator), of: rare)
        for start in bytes.indices {
            let rest = bytes.indices[start...]
            #expect(ByteSearch.firstIndex(of: 0x0A, in: bytes.span, from: start) == rest.first { bytes[$0] == 0x0A })
            let nextLine = rest.first { $0 > start && bytes[$0 - 1] == 0x0A && bytes[$0] == 0x2D }
            #expect(ByteSearch.nextLine(beginningWith: 0x2D, or: 0x2D, in: bytes.span, after: start) == nextLine)
            let bare = rest.first { bytes[$0] == 0x0D && ($0 + 1 == bytes.count || bytes[$0 + 1] != 0x0A) }
            #expect(ByteSearch.firstBareCarriageReturn(in: bytes.span, from: start) == bare)
        }
    }

    @Test("The lines of a header are found as by a loop", arguments: 0..<60 as Range<UInt64>)
    func headerLines(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let text = [UInt8](repeating: 0x61, count: Int(seed))
        let bytes = generator.bytes(
            Int.random(in: 1...300, using: &generator), of: Self.alphabet + [0x3A, 0x20, 0x7F] + text)
        for first in bytes.indices {
            let found = bytes.span.headerLine(from: first)
            #expect(found.end == bytes[first...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count)
            #expect(found.nameEnd == first + bytes[first...].prefix { $0.isFieldText }.count)
        }
    }

    @Test("Every octet begins, goes on with or ends a field name", arguments: UInt8.min...UInt8.max)
    func fieldNameOctets(byte: UInt8) {
        for count in [60, 64, 100] {
            for position in [0, 5, 15, 16, 31, 32, 40, 48, 59] {
                var bytes = [UInt8](repeating: 0x61, count: count)
                bytes[position] = byte
                let found = bytes.span.headerLine(from: 0)
                #expect(found.nameEnd == (byte.isFieldText ? count : position))
                #expect(found.end == (byte == 0x0A ? position + 1 : count))
            }
        }
    }

    @Test("What bytes there are is found as by a loop")
    func contents() {
        var generator = SeededGenerator(seed: 11)
        var failures: [[UInt8]] = []
        for length in Array(0...200) + [8191, 8192, 8193, 8255, 8256, 9000, 20_000] {
            for rare in [[0x0A], [0x0D], [0x2D], [0x0D, 0x2D], [0x20], [0x20, 0x2D], Array(0...0xFF)] as [[UInt8]] {
                var bytes = [UInt8](repeating: 0x61, count: length)
                for _ in 0..<2 where length > 0 {
                    bytes[Int.random(in: bytes.indices, using: &generator)] = generator.bytes(1, of: rare)[0]
                }
                let found = ByteSearch.contents(of: bytes.span)
                let areInside =
                    Self.holds(found.hyphens, all: 0x2D, of: bytes) && Self.holds(found.spaces, all: 0x20, of: bytes)
                if found.hasCarriageReturn != bytes.contains(0x0D) || !areInside { failures.append(bytes) }
            }
        }
        #expect(failures.isEmpty)
    }

    /// Whether a range is one of the bytes, holds all octets of a value, and, of many bytes, few around them.
    private static func holds(_ range: Range<Int>, all value: UInt8, of bytes: [UInt8]) -> Bool {
        let places = bytes.indices.filter { bytes[$0] == value }
        guard bytes.count >= 8192 else { return range == bytes.indices }
        guard let first = places.first, let last = places.last else { return range.isEmpty }
        let around = (first...last).lowerBound - 1024..<last + 1025
        return range.contains(first) && range.contains(last) && range.clamped(to: around) == range
            && range.upperBound <= bytes.count
    }

    @Test("In text, or where all lines end in CRLF, a CR is found too", arguments: [8192, 20_000, 65_536])
    func contentsOfText(_ count: Int) {
        let text = Array("It was the best of times\n".utf8)
        let data = Array("SXQgd2FzIHRoZSBiZXN0IG9mIHRpbWVz\r\n".utf8)
        for position in [0, 100, count / 2, count - 1] {
            var bytes = (0..<count).map { text[$0 % text.count] }
            #expect(!ByteSearch.contents(of: bytes.span).hasCarriageReturn)
            bytes[position] = 0x0D
            #expect(ByteSearch.contents(of: bytes.span).hasCarriageReturn)
            bytes = (0..<count).map { data[$0 % data.count] }
            bytes[position] = 0x20
            let found = ByteSearch.contents(of: bytes.span)
            #expect(found.hasCarriageReturn && found.hyphens.isEmpty)
            #expect(Self.holds(found.spaces, all: 0x20, of: bytes))
        }
    }

    @Test("Eight octets are one number, the first the lowest; zeros stand behind the end")
    func octets() {
        let bytes: [UInt8] = Array(1...19)
        for position in 0...24 {
            let expected = (0..<8).reduce(0 as UInt64) { number, index in
                number | UInt64(position + index < bytes.count ? bytes[position + index] : 0) << (8 * index)
            }
            #expect(bytes.span.octets(at: position) == expected)
        }
    }

    @Test("Bytes are equal as a loop finds them")
    func equality() {
        for input in Self.inputs(seed: 6) {
            let bytes = Array(input)
            let start = bytes.count / 3
            var other = Array(bytes[start...])
            let isEqual = ByteSearch.isEqual(bytes.span, from: start, to: other.span)
            #expect(isEqual)
            let isEqualBehind = ByteSearch.isEqual(bytes.span, from: start + 1, to: other.span)
            #expect(!isEqualBehind || other.isEmpty)
            guard let last = other.indices.last else { continue }
            other[last / 2] ^= 1
            let isStillEqual = ByteSearch.isEqual(bytes.span, from: start, to: other.span)
            #expect(!isStillEqual)
        }
        for start in [-1, 3] {
            let bytes: [UInt8] = [1, 2]
            let none: [UInt8] = []
            let isEqual = ByteSearch.isEqual(bytes.span, from: start, to: none.span)
            #expect(!isEqual)
        }
    }

    @Test("Case is ignored in ASCII letters alone", arguments: UInt8.min...UInt8.max)
    func equalityWithoutCase(byte: UInt8) {
        for length in [1, 3, 8, 11, 16] {
            for position in 0..<length {
                var written = [UInt8](repeating: 0x41, count: length)
                written[position] = byte
                let name = written.map(\.lowercased)
                var other = name
                other[position] ^= 0x20
                let isEqual = ByteSearch.isEqualIgnoringCase(written.span, to: name.span)
                let isEqualToOther = ByteSearch.isEqualIgnoringCase(written.span, to: other.span)
                let longer = name + [0x61]
                let isEqualToLonger = ByteSearch.isEqualIgnoringCase(written.span, to: longer.span)
                #expect(isEqual && !isEqualToOther && !isEqualToLonger)
            }
        }
    }

    @Test("Bytes are equal to a literal of any length")
    func equalityToLiterals() {
        let rows: [(StaticString, String)] = [
            ("", ""), ("a", "A"), ("content-type", "Content-TYPE"), ("abcdefgh", "ABCDEFGH"),
            ("mime-version", "Mime-Version"), ("report", "RePort"),
            ("content-transfer-encoding", "CONTENT-transfer-Encoding"),
        ]
        for (name, written) in rows {
            let bytes = Array(written.utf8)
            let isEqual = ByteSearch.isEqualIgnoringCase(bytes.span, to: name)
            let isEqualToOther = ByteSearch.isEqualIgnoringCase(bytes.span, to: "content-tyqe")
            #expect(isEqual && !isEqualToOther)
        }
    }

    @Test("The bits of a mask are its lanes", arguments: 0..<50 as Range<UInt64>)
    func bits(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let lanes = SIMD16<UInt8>.random(in: 0...1, using: &generator)
        let mask = lanes .== SIMD16(repeating: 1)
        let naive = (0..<16).reduce(0 as UInt64) { $0 | UInt64(lanes[$1]) << UInt64($1) }
        #expect(ByteSearch.bits(mask) == naive)
        #expect(ByteSearch.portableBits(mask) == naive)
        let first = (0..<16).first { lanes[$0] == 1 }
        #expect(ByteSearch.portableFirstLane(mask) == first)
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

    @Test("What JSON may have to escape is found as by a loop", arguments: 0..<40 as Range<UInt64>)
    func firstIndexToEscape(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let special: [UInt8] = [0x00, 0x1F, 0x22, 0x5C, 0x7F, 0x80, 0xFF]
        let plain: [UInt8] = [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7E]
        for length in 0...70 {
            var bytes = generator.bytes(length + 3, of: plain)[3...]
            for _ in 0..<Int.random(in: 0...2, using: &generator) where length > 0 {
                bytes[Int.random(in: bytes.indices, using: &generator)] = special.randomElement(using: &generator) ?? 0
            }
            for start in -1...length + 1 {
                let naive = Array(bytes).indices.first {
                    start >= 0 && $0 >= start && special.contains(bytes[bytes.startIndex + $0])
                }
                #expect(ByteSearch.firstIndexToEscape(in: bytes.span, from: start) == naive)
            }
        }
    }

    @Test("What needs no escape in JSON is copied as by a loop", arguments: 0..<40 as Range<UInt64>)
    func copyUnescaped(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let special: [UInt8] = [0x00, 0x1F, 0x22, 0x5C, 0x7F, 0x80, 0xFF]
        let plain: [UInt8] = [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7E]
        for length in 0...70 {
            var bytes = generator.bytes(length, of: plain)
            for _ in 0..<Int.random(in: 0...2, using: &generator) where length > 0 {
                bytes[Int.random(in: bytes.indices, using: &generator)] = special.randomElement(using: &generator) ?? 0
            }
            for start in 0...length {
                let naive = bytes[start...].prefix { !special.contains($0) }
                let (copied, target) = Self.copyUnescaped(bytes[start...])
                #expect(copied == naive.count)
                #expect(target[3..<3 + copied] == naive)
                #expect(target[..<3] == [0x2E, 0x2E, 0x2E] && target[(3 + length - start)...] == [0x2E, 0x2E])
            }
        }
    }

    @Test("Every octet alone and in each lane may have to be escaped, or not", arguments: UInt8.min...UInt8.max)
    func escapes(octet: UInt8) {
        let isPlain = 0x20..<0x7F ~= octet && octet != UInt8(ascii: "\"") && octet != UInt8(ascii: "\\")
        for length in 1...40 {
            for place in 0..<length {
                var bytes = [UInt8](repeating: 0x61, count: length)
                bytes[place] = octet
                let copied = Self.copyUnescaped(bytes[...]).copied
                let found = ByteSearch.firstIndexToEscape(in: bytes.span)
                if copied != (isPlain ? length : place) || found != (isPlain ? nil : place) {
                    Issue.record("\(octet) at \(place) of \(length)")
                }
            }
        }
    }

    /// Copies to behind three bytes, where two more are than may be changed.
    private static func copyUnescaped(_ bytes: ArraySlice<UInt8>) -> (copied: Int, target: [UInt8]) {
        var target = [UInt8](repeating: 0x2E, count: bytes.count + 5)
        var output = target.mutableSpan
        let copied = ByteSearch.copyUnescaped(bytes.span, to: &output, at: 3)
        return (copied, target)
    }

    @Test("Names are put in quotation marks, with a colon")
    func names() {
        func put(_ name: StaticString) -> String {
            var target = [UInt8](repeating: 0x2E, count: name.utf8CodeUnitCount + 5)
            var output = target.mutableSpan
            var end = 1
            output.put(name: name, at: &end)
            return String(decoding: target[..<end], as: UTF8.self)
        }
        #expect(put("") == #".""# + #"":"#)
        #expect(put("to") == #"."to":"#)
        #expect(put("class") == #"."class":"#)
        #expect(put("recipient") == #"."recipient":"#)
        #expect(put("originalRecipient") == #"."originalRecipient":"#)
    }

    @Test("Bytes and literals are put at their place, and nothing else is changed")
    func puts() {
        for input in Self.inputs(seed: 6) {
            var target = [UInt8](repeating: 0x2E, count: input.count + 5)
            var output = target.mutableSpan
            var end = 1
            output.put(input.span, at: &end)
            output.put("ab", at: &end)
            #expect(target == [0x2E] + input + [0x61, 0x62, 0x2E, 0x2E])
            #expect(end == input.count + 3)
        }
    }
}
