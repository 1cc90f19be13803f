import Benchmark
import Foundation
import Levels

// Every level on every input. The inputs are made by `./make-inputs`; those that are not there are left out.

let inputs = ["bounces-64.mbox", "bounces-crlf-64.mbox", "attachments-256.mbox", "huge.eml"]

extension BenchmarkMetric {
    static let megabytes = BenchmarkMetric.custom("MB per CPU s", polarity: .prefersLarger, useScalingFactor: false)
    static let messages = BenchmarkMetric.custom("messages per CPU s", polarity: .prefersLarger, useScalingFactor: false)
}

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.megabytes, .messages, .cpuTotal, .wallClock, .peakMemoryResident],
        warmupIterations: 1, maxDuration: .seconds(5), maxIterations: 15)
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Inputs")
    for name in inputs {
        let path = folder.appendingPathComponent(name).path
        guard FileManager.default.fileExists(atPath: path) else { continue }
        for level in Level.allCases {
            Benchmark("\(name) \(level.rawValue)") { benchmark, input in
                let start = CPUTime.now
                blackHole(level.run(input))
                let seconds = CPUTime.now - start
                benchmark.measurement(.megabytes, Int(input.megabytes / seconds))
                benchmark.measurement(.messages, Int(Double(input.messages.count) / seconds))
            } setup: {
                try Input(path: path)
            }
        }
    }
}
