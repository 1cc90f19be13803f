import RawMail

/// What people keep in a folder beside their mail, and nobody means to be read as mail.
enum OtherFiles {
    /// Whether a name says that a file is a document, a program or its settings: `README.md`, `LICENSE`, `expected.jsonl`.
    ///
    /// Names that mail may have as well, such as `1.txt`, say nothing.
    static func isNamedOther(_ name: [UInt8]) -> Bool {
        let name = name.map(\.lowercased)
        if extensions.contains(where: { name.count > $0.count && name.suffix($0.count).elementsEqual($0) }) {
            return true
        }
        guard !mail.contains(where: { name.suffix($0.count).elementsEqual($0) }) else { return false }
        return documents.contains { name.starts(with: $0) && (name.count == $0.count || isMark(name[$0.count])) }
    }

    /// Whether a file begins as a script does: with `#!`.
    static func isScript(_ bytes: Span<UInt8>) -> Bool { bytes.count > 1 && bytes[0] == 0x23 && bytes[1] == 0x21 }

    private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2D || byte == 0x5F }

    private static let extensions = [
        ".cf", ".json", ".jsonl", ".md", ".ndjson", ".py", ".sh", ".sieve", ".toml", ".yaml", ".yml",
    ].map { Array($0.utf8) }

    private static let documents = ["licence", "license", "readme"].map { Array($0.utf8) }
    private static let mail = [".eml", ".mbox"].map { Array($0.utf8) }
}
