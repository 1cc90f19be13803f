/// A way to cut input into chunks.
///
/// Every fixture is run in all of them, and must give the same.
public enum FeedingMode: Sendable, CaseIterable, CustomStringConvertible {
    /// All at once.
    case whole
    /// One byte a chunk.
    case bytes
    /// Seven bytes a chunk.
    case sevens
    /// Chunks of random lengths from 0 to 40, the same in every run.
    case random

    /// What the mode is called in a test's name.
    public var description: String {
        switch self {
        case .whole: "whole"
        case .bytes: "byte by byte"
        case .sevens: "in sevens"
        case .random: "at random cuts"
        }
    }

    /// The chunks of `input`.
    public func chunks(of input: [UInt8], seed: UInt64 = 1) -> [ArraySlice<UInt8>] {
        var chunks: [ArraySlice<UInt8>] = []
        forEachChunk(of: input, seed: seed) { chunks.append(input[$0]) }
        return chunks
    }

    /// Calls `body` with the place of each chunk of `input`, in order.
    public func forEachChunk<Failure: Error>(
        of input: [UInt8], seed: UInt64 = 1, _ body: (Range<Int>) throws(Failure) -> Void
    ) throws(Failure) {
        var generator = SeededGenerator(seed: seed)
        var start = 0
        while start < input.count {
            let length = self == .random ? Int(generator.next() % 41) : length(of: input)
            let end = min(input.count, start + length)
            try body(start..<end)
            start = end
        }
        if self == .whole, input.isEmpty { try body(0..<0) }
    }

    private func length(of input: [UInt8]) -> Int {
        switch self {
        case .whole, .random: input.count
        case .bytes: 1
        case .sevens: 7
        }
    }
}

/// Random numbers that are the same in every run (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Makes a generator; the same seed gives the same numbers.
    public init(seed: UInt64) { state = seed }

    /// The next number.
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
