import Foundation
import Testing

/// The built command, run as others run it.
struct BouncesProcess {
    /// How it ended, and what it wrote.
    struct Result {
        let status: Int32
        let results: String
        let messages: String

        /// The lines on standard output.
        var lines: [Substring] { results.split(separator: "\n") }
    }

    /// The command lies beside the tests.
    static var executable: URL {
        #if canImport(Darwin)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
            return bundle.bundleURL.deletingLastPathComponent().appendingPathComponent("bounces")
        #else
            return Bundle.main.bundleURL.appendingPathComponent("bounces")
        #endif
    }

    /// Runs the command to its end; its output is collected unless it is to go elsewhere.
    static func run(_ arguments: String..., input: String = "", output: FileHandle? = nil) throws -> Result {
        try run(arguments, input: input, output: output)
    }

    /// Runs the command with the arguments of a list.
    static func run(_ arguments: [String], input: String = "", output: FileHandle? = nil) throws -> Result {
        let folder = NSTemporaryDirectory() + "bounces-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // files and not pipes: nobody has to empty them while the command runs
        let (results, messages) = (folder + "/results", folder + "/messages")
        try input.write(toFile: folder + "/input", atomically: false, encoding: .utf8)
        for file in [results, messages] { try "".write(toFile: file, atomically: false, encoding: .utf8) }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.standardInput = FileHandle(forReadingAtPath: folder + "/input")
        process.standardOutput = output ?? FileHandle(forWritingAtPath: results)
        process.standardError = FileHandle(forWritingAtPath: messages)
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        return Result(
            status: process.terminationStatus, results: try String(contentsOfFile: results, encoding: .utf8),
            messages: try String(contentsOfFile: messages, encoding: .utf8))
    }
}
