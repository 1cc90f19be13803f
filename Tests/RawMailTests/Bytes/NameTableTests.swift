import RawMail
import TestSupport
import Testing

/// Values by their names, and what a walk over all rows finds.
@Suite("Name table")
struct NameTableTests {
    static let rows: [(name: String, value: Int)] = [
        ("a", 1), ("b", 2), ("ab", 3), ("text/plain", 4), ("text/plaim", 5), ("tExt", 6), ("quoted-printable", 7),
        ("x-unix", 8), ("7bit", 9), ("8bit", 9), (String(repeating: "long", count: 100), 10),
    ].map { ($0.0.lowercased(), $0.1) }
    static let table = NameTable<Int>(rows)

    @Test("Each name is found in any case", arguments: rows.map(\.name))
    func finds(name: String) {
        let value = Self.rows.first { $0.name == name }?.value
        for written in [name, name.uppercased()] {
            #expect(Self.table[written.utf8.span] == value)
        }
    }

    @Test("Random bytes are found where a walk over the rows finds them", arguments: 0..<20 as Range<UInt64>)
    func same(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for length in 0...20 {
            for _ in 0..<50 {
                let bytes = generator.bytes(length, of: Array("aAbBxX-78it/".utf8))
                let text = String(decoding: bytes, as: UTF8.self).lowercased()
                #expect(Self.table[bytes.span] == Self.rows.first { $0.name == text }?.value)
            }
        }
    }

    @Test("Nothing else is found", arguments: ["", "c", "ba", "text/plai", "text/plainx", "A\u{301}", "7bi\u{212A}"])
    func none(name: String) { #expect(Self.table[name.utf8.span] == nil) }

    @Test("A value has its first name back")
    func names() {
        #expect(Self.table.name(of: 4) == "text/plain")
        #expect(Self.table.name(of: 11).isEmpty)
    }
}
