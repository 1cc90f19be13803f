import Foundation
import Levels

// levels LEVEL FILE               one run, for callgrind and for counting allocations
// levels LEVEL FILE REPEATS       the same input so many times
// levels --start [report]         microseconds of processor time of the first bounce that a process analyses, with the tables of rules,
//                                 and of the second: a notice, which needs them all, or a report of RFC 3464
// levels --rounds N FILE [LEVEL]...  the levels in turn, N rounds: medians of their CPU times, and each level's speed relative to others

func run(_ level: Level, _ input: Input) -> Double {
    let start = CPUTime.now
    let result = level.run(input)
    let time = CPUTime.now - start
    if result < 0 { print("failed: \(level.rawValue)") }
    return time
}

func compare(_ levels: [Level], on input: Input, rounds: Int) {
    var times: [Level: [Double]] = [:]
    for _ in 0..<rounds {
        for level in levels { times[level, default: []].append(run(level, input)) }
    }
    func median(_ level: Level) -> Double {
        let sorted = (times[level] ?? []).sorted()
        return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
    }
    print("\(input.name): \(Int(input.megabytes)) MB, \(input.messages.count) messages, medians of \(rounds) rounds")
    print("| level | MB per CPU s | messages per CPU s | / memchr | / mimetic |")
    print("|---|---|---|---|---|")
    for level in levels {
        let time = median(level)
        let columns = [
            String(format: "%.0f", input.megabytes / time), String(format: "%.0f", Double(input.messages.count) / time),
            String(format: "%.2f", median(.memchr) / time), String(format: "%.2f", median(.mimetic) / time),
        ]
        print("| \(level.rawValue) | \(columns.joined(separator: " | ")) |")
    }
}

func microseconds(_ body: () -> Void) -> Double {
    let start = CPUTime.now
    body()
    return 1e6 * (CPUTime.now - start)
}

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "--rounds", arguments.count >= 3, let rounds = Int(arguments[1]) {
    let chosen = arguments.dropFirst(3).compactMap(Level.init(rawValue:))
    compare(chosen.isEmpty ? Level.allCases : chosen, on: try Input(path: arguments[2]), rounds: rounds)
} else if arguments == ["--start"] || arguments == ["--start", "report"] {
    let bounce: Level.First = arguments.count > 1 ? .report : .notice
    Level.warmUp(.message, on: bounce)
    func time() -> Double { microseconds { Level.warmUp(.bounce, on: bounce) } }
    let (first, second) = (time(), time())
    print(String(format: "%.0f %.0f", first, second))
} else if arguments.count >= 2, let level = Level(rawValue: arguments[0]) {
    let input = try Input(path: arguments[1])
    Level.warmUp()
    for _ in 0..<(arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1) { print(level.run(input)) }
} else {
    print("usage: levels LEVEL FILE [REPEATS] | levels --start [report] | levels --rounds N FILE [LEVEL]...")
    print("levels: \(Level.allCases.map(\.rawValue).joined(separator: " "))")
    exit(64)
}
