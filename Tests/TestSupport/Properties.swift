import RawMail

/// What must hold whatever the input is.
///
/// Each property is replayed by the tests over seeds, fixtures and the corpus of the fuzzer, and is a target of `Fuzz/`: so the
/// two cannot drift apart.
public struct Property: Sendable, CustomTestNamed {
    /// The name of the fuzz target.
    public let name: String
    private let body: @Sendable ([UInt8], inout Findings) -> Void

    /// Makes a property.
    public init(_ name: String, _ body: @escaping @Sendable ([UInt8], inout Findings) -> Void) {
        self.name = name
        self.body = body
    }

    /// What does not hold for `input`; empty if all is well.
    public func violations(of input: [UInt8], effort: Effort = .everything) -> [String] {
        var findings = Findings(effort, input)
        body(input, &findings)
        return findings.violations
    }
}

/// How much of a property is tried on one input.
public enum Effort: Sendable {
    /// All of it, with every way to cut the input: what the tests do.
    case everything
    /// One way to cut the input, and a share of what is slow to compare, both chosen by the input's own bytes: a fuzzer tries
    /// thousands of inputs in the time that all of it takes for one, and the same input always gives the same.
    case sample
}

/// What a property found broken.
public struct Findings: Sendable {
    /// A sentence for each.
    public private(set) var violations: [String] = []
    /// How much is to be tried.
    let effort: Effort
    private var choices: SeededGenerator
    private let count: Int

    init(_ effort: Effort, _ input: [UInt8]) {
        self.effort = effort
        count = input.count
        choices = SeededGenerator(seed: Inputs.seed(input))
    }

    /// Notes `violation` unless `condition` holds.
    public mutating func require(_ condition: Bool, _ violation: @autoclosure () -> String) {
        if !condition { violations.append(violation()) }
    }

    /// Notes `violation` unless both are the same.
    public mutating func same<Value: Equatable>(
        _ given: Value, _ expected: Value, _ violation: @autoclosure () -> String
    ) {
        if given != expected { violations.append("\(violation()): \(given) is not \(expected)") }
    }

    /// The ways to cut the input that are to be compared with the whole one, and a seed for the cuts.
    mutating func cuttings() -> (modes: [FeedingMode], seed: UInt64) {
        let seed = choices.next()
        switch effort {
        case .everything: return (count < 5_000 ? Self.cuttings : Self.longCuttings, seed)
        case .sample: return (Self.samples[Int(seed >> 61)], seed)
        }
    }

    /// Whether this is one of the inputs, one in `share`, that something slow is done with.
    mutating func isChosen(oneIn share: UInt64) -> Bool {
        let choice = choices.next()
        return effort == .everything || choice % share == 0
    }

    private static let cuttings: [FeedingMode] = [.bytes, .sevens, .random]
    private static let longCuttings: [FeedingMode] = [.sevens, .random]
    private static let samples: [[FeedingMode]] =
        [[.bytes], [.sevens]] + [[FeedingMode]](repeating: [.random], count: 6)
}

extension Property {
    /// All properties, the layers from below.
    public static let all: [Property] = [
        lines, tokens, message, deliveryStatus, addresses, dates, encodedWords, parameters, charsets, base64,
        quotedPrintable, mbox, analysis, rules,
    ]
}

// MARK: - Inputs

/// The input of a property, made larger or taken apart.
enum Inputs {
    /// A seed that depends on the input, so that each input has cuts of its own and keeps them.
    static func seed(_ input: [UInt8]) -> UInt64 {
        input.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// Makes a line of about 64 KiB of an input that begins with `\xFFLong`: a fuzzer would not find its way there.
    ///
    /// The next byte says where it goes, the one behind it of what bytes it is made, the third how long it is. Only where
    /// everything is tried: such an input costs a hundred times as much as another one.
    static func withLongLine(_ input: [UInt8], _ effort: Effort) -> [UInt8] {
        guard effort == .everything, input.count > 8, input[0] == 0xFF,
            input.starts(with: [0xFF, 0x4C, 0x6F, 0x6E, 0x67])
        else { return input }
        let rest = Array(input[8...])
        let place = Int(input[5]) * rest.count / 255
        let length = LineSplitter.lineLimit - 128 + Int(input[7])
        return rest[..<place] + [UInt8](repeating: input[6], count: length) + rest[place...]
    }

    /// The first byte as a number to choose by, and the rest.
    static func choice(_ input: [UInt8]) -> (choice: Int, rest: [UInt8]) {
        (Int(input.first ?? 0), Array(input.dropFirst()))
    }

    /// The input without any CR, and with each LF made CRLF.
    static func lineEnds(_ input: [UInt8]) -> (lineFeed: [UInt8], carriageReturnLineFeed: [UInt8]) {
        let lineFeed = input.filter { $0 != 0x0D }
        return (lineFeed, LineEnds.carriageReturnLineFeeds(lineFeed))
    }

    /// Limits so low that small inputs reach them.
    static let lowLimits: ParserLimits = {
        var limits = ParserLimits()
        limits.nesting = 3
        limits.parts = 5
        limits.headerFieldBytes = 60
        limits.headerFields = 4
        limits.messageHeaderFields = 9
        limits.headerBytes = 160
        limits.parameters = 2
        limits.boundaryBytes = 4
        limits.textBytes = 20
        limits.reportBytes = 70
        limits.reportFieldBytes = 50
        limits.messageBytes = 400
        limits.recipients = 2
        return limits
    }()
}
