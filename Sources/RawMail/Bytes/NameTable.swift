/// Values by their names, which are compared without regard to the case of ASCII letters and found by length, first and last letter.
///
/// Protocol elements are looked up in these: media types, transfer encodings, the fields of a report.
@usableFromInline
package struct NameTable<Value: Sendable>: Sendable {
    @usableFromInline let names: NameIndex
    @usableFromInline let values: [Value]

    /// Makes a table of names in lower case, none of them empty.
    @inlinable
    package init(_ rows: [(name: String, value: Value)]) {
        var names: [String] = []
        var values: [Value] = []
        for row in rows {
            names.append(row.name)
            values.append(row.value)
        }
        self.names = NameIndex(names)
        self.values = values
    }

    /// The value of a name in any case; nil if there is none.
    @inlinable
    package subscript(name: Span<UInt8>) -> Value? {
        guard let row = names.row(of: name) else { return nil }
        return values[row]
    }
}

extension NameTable where Value: Equatable {
    /// The first name of a value; empty if it has none.
    package func name(of value: Value) -> String {
        values.firstIndex(of: value).map { names.name(ofRow: $0) } ?? ""
    }
}

/// Where names stand in a table.
@usableFromInline
struct NameIndex: Sendable {
    /// A name, and the row before it in its bucket; -1 if it is the first.
    private struct Row {
        var name: Range<Int>
        var next: Int
    }

    private var rows: [Row] = []
    private var bytes: [UInt8] = []
    /// The last row of each bucket; -1 if there is none.
    private var last = [Int](repeating: -1, count: bucketCount)

    private static let bucketCount = 256

    @usableFromInline
    init(_ names: [String]) {
        for name in names {
            let bucket = Self.bucket(name.utf8.span)
            rows.append(Row(name: bytes.count..<bytes.count + name.utf8.count, next: last[bucket]))
            last[bucket] = rows.count - 1
            bytes += name.utf8
        }
    }

    private static func bucket(_ name: Span<UInt8>) -> Int {
        let (first, last) = (Int(name[0].lowercased), Int(name[name.count - 1].lowercased))
        return (first &* 8 ^ last &* 2 ^ name.count) & (bucketCount &- 1)
    }

    @usableFromInline
    func row(of name: Span<UInt8>) -> Int? {
        guard !name.isEmpty else { return nil }
        var index = last[Self.bucket(name)]
        while index >= 0 {
            let row = rows[index]
            if row.name.count == name.count, ByteSearch.isEqualIgnoringCase(name, to: bytes.span.extracting(row.name)) {
                return index
            }
            index = row.next
        }
        return nil
    }

    func name(ofRow row: Int) -> String { String(decoding: bytes[rows[row].name], as: UTF8.self) }
}
