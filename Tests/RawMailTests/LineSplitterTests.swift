import RawMail
import TestSupport
import Testing

/// Lines out of chunks, against a twin that splits the whole input.
@Suite("Line splitter")
struct LineSplitterTests {
    /// A line, or a piece of one.
    struct Piece: Hashable, CustomStringConvertible {
        var bytes: [UInt8]
        var offset: Int
        var beginsLine: Bool
        var description: String { "\(beginsLine ? "" : "...")\(offset): \(bytes.count) bytes, \(bytes.suffix(20))" }
    }

    /// What a splitter makes of chunks, its runs cut into lines.
    static func split(_ chunks: [ArraySlice<UInt8>], from start: Int = 0) -> (pieces: [Piece], defects: [Defect]) {
        var splitter = LineSplitter()
        splitter.reset(at: start)
        var pieces: [Piece] = []
        for chunk in chunks {
            var position = 0
            while let run = splitter.next(in: chunk.span, from: &position) {
                let lines =
                    run.isCarried
                    ? splitter.carry[run.range] : chunk.dropFirst(run.range.lowerBound).prefix(run.range.count)
                pieces += cut(lines, run)
            }
        }
        if let run = splitter.finish() { pieces += cut(splitter.carry[run.range], run) }
        return (pieces, splitter.defects)
    }

    private static func cut(_ run: ArraySlice<UInt8>, _ place: LineSplitter.Run) -> [Piece] {
        var rest = run
        var pieces: [Piece] = []
        while !rest.isEmpty {
            let line = rest.prefix(through: rest.firstIndex(of: 0x0A) ?? rest.endIndex - 1)
            let offset = place.offset + line.startIndex - run.startIndex
            pieces.append(
                Piece(bytes: Array(line), offset: offset, beginsLine: pieces.isEmpty ? place.beginsLine : true))
            rest = rest[line.endIndex...]
        }
        return pieces
    }

    /// The naive twin for LF text: cut behind each LF, then every so many bytes.
    static func naive(_ input: [UInt8], from start: Int = 0) -> (pieces: [Piece], defects: [Defect]) {
        var pieces: [Piece] = []
        var defects: [Defect] = []
        for (index, byte) in input.enumerated() {
            if byte == 0x0D, index + 1 == input.count || input[index + 1] != 0x0A {
                defects.note(.bareCarriageReturn, at: start + index)
            }
            let endsLine = pieces.last.map { $0.bytes.last == 0x0A } ?? true
            if endsLine || pieces[pieces.count - 1].bytes.count == LineSplitter.lineLimit {
                pieces.append(Piece(bytes: [], offset: start + index, beginsLine: endsLine))
            }
            pieces[pieces.count - 1].bytes.append(byte)
        }
        return (pieces, defects)
    }

    @Test("Lines are the same however the chunks are cut", arguments: FeedingMode.allCases, 0..<40 as Range<UInt64>)
    func cuts(mode: FeedingMode, seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let input = Array("A: b\n".utf8) + generator.bytes(Int(seed) * 5, of: [0x0A, 0x0A, 0x0D, 0x61, 0x62, 0x00])
        let found = Self.split(mode.chunks(of: input, seed: seed), from: 7)
        let naive = Self.naive(input, from: 7)
        #expect(found.pieces == naive.pieces)
        #expect(found.defects == naive.defects)
    }

    static let lineEnds: [(String, [String], Int)] = [
        ("", [], 0),
        ("a", ["a"], 0),
        ("a\n", ["a\n"], 0),
        ("a\r\n", ["a\r\n"], 0),
        ("\n", ["\n"], 0),
        ("\n\n", ["\n", "\n"], 0),
        ("a\nb\r\nc", ["a\n", "b\r\n", "c"], 0),
        ("a\nb\rc\n", ["a\n", "b\rc\n"], 1),
        ("a\nb\r", ["a\n", "b\r"], 1),
        ("a\nb\r\r\n", ["a\n", "b\r\r\n"], 1),
        // Bare CR in the first line alone: LF text.
        ("a\rb\nc\n", ["a\rb\n", "c\n"], 1),
        // CR text: the header has no LF.
        ("a\rb", ["a\n", "b"], 0),
        ("a\r", ["a\n"], 0),
        ("\r", ["\n"], 0),
        ("a\rb\r\rc\r", ["a\n", "b\n", "\n", "c\n"], 0),
        ("a\r\rb\nc\rd", ["a\n", "\n", "b\n", "c\n", "d"], 0),
        ("a\r\rb\r\nc\r", ["a\n", "\n", "b\r\n", "c\n"], 0),
        // A gateway that writes CR CR LF is no classic Mac OS.
        ("a\r\r\nb\r\r\n\r\r\nc\r\r\n", ["a\r\r\n", "b\r\r\n", "\r\r\n", "c\r\r\n"], 4),
        ("a\r\r\r\nb\r\n", ["a\r\r\r\n", "b\r\n"], 2),
    ]

    @Test("Line ends are LF, CRLF, mixed, or CR throughout", arguments: lineEnds)
    func endsOfLines(input: String, lines: [String], bareCarriageReturns: Int) {
        for mode in FeedingMode.allCases {
            let found = Self.split(mode.chunks(of: Array(input.utf8)))
            #expect(found.pieces.map { String(decoding: $0.bytes, as: UTF8.self) } == lines, "\(mode)")
            #expect(found.defects.first?.count ?? 0 == bareCarriageReturns, "\(mode)")
            #expect(!found.pieces.contains { !$0.beginsLine })
        }
    }

    // MARK: The limit

    static let around = [-2, -1, 0, 1, 2, LineSplitter.lineLimit, LineSplitter.lineLimit + 1]

    @Test(
        "A line around the limit gives the same pieces for any cuts", arguments: around,
        ["\n", "\r\n", "", "\r", "\rx\n"])
    func longLines(excess: Int, end: String) {
        let long = [UInt8](repeating: 0x61, count: LineSplitter.lineLimit + excess - end.utf8.count) + end.utf8
        let input = Array("A: b\n\n".utf8) + long + Array("c\r\n".utf8) + long
        let naive = Self.naive(input)
        let edges = [6, LineSplitter.lineLimit + 5, LineSplitter.lineLimit + 6] + (4...8).map { long.count + $0 }
        let chunkings =
            [FeedingMode.whole, .sevens].map { $0.chunks(of: input) }
            + edges.map { [input[..<$0], input[$0...].prefix(1), input[$0...].dropFirst(1)] }
        for chunks in chunkings {
            let found = Self.split(chunks)
            #expect(found.pieces == naive.pieces, "\(chunks.map(\.count))")
            #expect(found.defects == naive.defects, "\(chunks.map(\.count))")
        }
    }

    @Test("A first line around the limit is LF text if its only CR may belong to a CRLF", arguments: -1...2)
    func longFirstLine(excess: Int) {
        let long = [UInt8](repeating: 0x61, count: LineSplitter.lineLimit + excess - 2) + Array("\r\nb\nc\r\n".utf8)
        for mode in [FeedingMode.whole, .sevens] {
            let found = Self.split(mode.chunks(of: long))
            #expect(found.pieces == Self.naive(long).pieces)
            #expect(found.defects == [])
        }
    }

    @Test("A line of CR text around the limit ends at its CR", arguments: -2...2)
    func longLinesOfCarriageReturnText(excess: Int) {
        let long = [UInt8](repeating: 0x61, count: LineSplitter.lineLimit + excess - 1) + [0x0D]
        let input = Array("A: b\r\r".utf8) + long + Array("c\r\r\r".utf8) + long + Array("d\r".utf8)
        let naive = Self.naive(input.map { $0 == 0x0D ? 0x0A : $0 }).pieces
        for mode in [FeedingMode.whole, .sevens, .bytes] {
            #expect(Self.split(mode.chunks(of: input)).pieces == naive, "\(mode)")
        }
    }

    @Test("A run is bounded, and many long lines in one chunk are read in linear time")
    func manyLongLines() {
        let line = [UInt8](repeating: 0x61, count: LineSplitter.lineLimit) + [0x0A]
        let input = Array("A: b\n\n".utf8) + (0..<40).flatMap { _ in line } + [UInt8](repeating: 0x62, count: 1 << 21)
        #expect(Self.split([input[...]]).pieces.count == 2 + 80 + 32)
    }

    @Test("reset forgets the input before")
    func reset() {
        var splitter = LineSplitter()
        let first = Array("a\rb\r\rc\r".utf8)
        let second = Array("x\ny\rz".utf8)
        var position = 0
        while splitter.next(in: first.span, from: &position) != nil {}
        splitter.reset(at: 100)
        #expect(splitter.defects == [] && splitter.carry == [] && splitter.offset == 100)
        var runs: [LineSplitter.Run] = []
        while let run = splitter.next(in: second.span, from: &position) { runs.append(run) }
        if let run = splitter.finish() { runs.append(run) }
        #expect(runs.map(\.offset) == [100, 102])
        #expect(splitter.carry == Array("y\rz".utf8))
        #expect(splitter.defects == [Defect(.bareCarriageReturn, at: 103)])
    }
}
