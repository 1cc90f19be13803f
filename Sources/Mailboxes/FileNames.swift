/// The names in a directory, all in one array: a Maildir may have millions.
struct FileNames: Sendable {
    private var bytes: [UInt8] = []
    private var ranges: [Range<Int>] = []

    /// How many names there are.
    var count: Int { ranges.count }

    /// A name by its number.
    subscript(index: Int) -> [UInt8] { Array(bytes[ranges[index]]) }

    /// Adds a name, unless it is hidden.
    mutating func append(_ name: some Sequence<UInt8>) {
        let start = bytes.count
        bytes.append(contentsOf: name)
        if start == bytes.count || bytes[start] == UInt8(ascii: ".") {
            bytes.removeSubrange(start...)
        } else {
            ranges.append(start..<bytes.count)
        }
    }

    /// Sorts the names by their bytes.
    mutating func sort() {
        let bytes = bytes
        ranges.sort { bytes[$0].lexicographicallyPrecedes(bytes[$1]) }
    }
}
