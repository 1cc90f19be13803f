import Foundation
import TestSupport
import Testing

/// What the fuzzer found is held for ever: each property, over the inputs that were kept, those that once broke it, and messages.
@Suite("Properties")
struct PropertyTests {
    @Test("holds for what the fuzzer found", arguments: Property.all)
    func keptInputs(property: Property) throws {
        let inputs = try KeptInputs.corpus(of: property)
        #expect(!inputs.isEmpty)
        for input in inputs { property.expect(on: input) }
    }

    @Test("holds for what once broke it", arguments: Property.all)
    func crashers(property: Property) throws {
        for input in try KeptInputs.crashers(of: property) { property.expect(on: input) }
    }

    @Test("holds for messages", arguments: Property.all.filter { KeptInputs.messageReaders.contains($0.name) })
    func messages(property: Property) throws {
        let messages = try KeptInputs.messages()
        #expect(!messages.isEmpty)
        for message in messages { property.expect(on: [0] + message) }
    }

    @Test("holds for what mail is made of", arguments: Property.all)
    func random(property: Property) {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<200 { property.expect(on: generator.mail(fragments: Int.random(in: 1...12, using: &generator))) }
    }
}

extension Property {
    fileprivate func expect(on input: [UInt8]) {
        let violations = violations(of: input)
        #expect(violations.isEmpty, "\(Data(input).base64EncodedString()): \(violations.joined(separator: "; "))")
    }
}

/// The inputs that are kept in the tree.
private enum KeptInputs {
    static let folder = Corpus.packageFolder.appending(path: "Fuzz")
    /// The properties that read whole messages.
    static let messageReaders: Set = ["lines", "tokens", "message", "mbox", "analysis"]

    /// One input a line, in base64.
    static func corpus(of property: Property) throws -> [[UInt8]] {
        try Corpus.lines(of: folder.appending(path: "Corpus/\(property.name).txt")).map { line in
            Array(try #require(Data(base64Encoded: line)))
        }
    }

    static func crashers(of property: Property) throws -> [[UInt8]] {
        let folder = folder.appending(path: "Crashers/\(property.name)")
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .map { Array(try Data(contentsOf: $0)) }
    }

    /// One message of each mail system, and the malformed ones, where they are not large.
    static func messages() throws -> [[UInt8]] {
        let files = Dictionary(grouping: try Corpus.entries(), by: \.source).compactMap { $1.first?.file }
        let malformed = Corpus.folder.appending(path: "malformed")
        let names = try FileManager.default.contentsOfDirectory(atPath: malformed.path).filter { $0.hasSuffix(".eml") }
        return try (files + names.map { "malformed/\($0)" }).sorted()
            .map { Array(try Data(contentsOf: Corpus.folder.appending(path: $0))) }
            .filter { $0.count < 4_000 }
    }
}
