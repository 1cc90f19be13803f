// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [
        .package(name: "swift-bounces", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        // The levels of reading: each a function from an input to a count. Needs libmimetic-dev.
        .target(
            name: "Levels",
            dependencies: [
                "CMimetic",
                .product(name: "RawMail", package: "swift-bounces"),
                .product(name: "Bounces", package: "swift-bounces"),
                .product(name: "Mailboxes", package: "swift-bounces"),
            ]),
        .target(
            name: "CMimetic",
            linkerSettings: [.linkedLibrary("mimetic")]),
        // Runs one level on one file: for callgrind, and for ratios of medians in one process.
        .executableTarget(name: "levels", dependencies: ["Levels"]),
        .executableTarget(
            name: "LevelBenchmarks",
            dependencies: ["Levels", .product(name: "Benchmark", package: "benchmark")],
            path: "Benchmarks/LevelBenchmarks",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
    cxxLanguageStandard: .cxx17
)
