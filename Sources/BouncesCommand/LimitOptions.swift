import ArgumentParser
import Bounces

/// The option `--limit`, for every command that reads messages.
struct LimitOptions: ParsableArguments {
    @Option(
        name: .customLong("limit"),
        help: ArgumentHelp(
            "How much of a message is looked at and stored, such as recipients=100; a larger number takes more memory.",
            discussion: "The names, and what they are without this: \(LimitOption.defaults).", valueName: "name=number")
    )
    var options: [LimitOption] = []

    /// The documented limits with those of the options in place; of a name that is given twice the last one counts.
    var limits: ParserLimits {
        var limits = ParserLimits()
        for option in options { option.set(&limits) }
        return limits
    }

    /// Those that are not as documented, a word each.
    var words: [String] {
        let limits = limits
        return LimitOption.all.filter { limits[keyPath: $0.place] != ParserLimits()[keyPath: $0.place] }
            .map { "--limit=\($0.name)=\(limits[keyPath: $0.place])" }
    }
}

/// A limit and its number: `recipients=100`.
struct LimitOption: ExpressibleByArgument {
    private let name: String
    private let number: Int

    init?(argument: String) {
        let sides = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard sides.count == 2, Self.all.contains(where: { $0.name == sides[0] }), let number = Int(sides[1]),
            number >= 0
        else { return nil }
        name = String(sides[0])
        self.number = number
    }

    func set(_ limits: inout ParserLimits) {
        for limit in Self.all where limit.name == name { limits[keyPath: limit.place] = number }
    }

    /// Every limit by the name of its property.
    static var all: [(name: String, place: WritableKeyPath<ParserLimits, Int>)] {
        [
            ("nesting", \.nesting), ("parts", \.parts), ("headerFieldBytes", \.headerFieldBytes),
            ("headerFields", \.headerFields), ("messageHeaderFields", \.messageHeaderFields),
            ("headerBytes", \.headerBytes), ("parameters", \.parameters), ("boundaryBytes", \.boundaryBytes),
            ("textBytes", \.textBytes), ("reportBytes", \.reportBytes), ("reportFieldBytes", \.reportFieldBytes),
            ("messageBytes", \.messageBytes), ("messageTextBytes", \.messageTextBytes),
            ("recipients", \.recipients),
        ]
    }

    /// The names with their numbers.
    static var defaults: String {
        all.map { "\($0.name)=\(ParserLimits()[keyPath: $0.place])" }.joined(separator: ", ")
    }
}
