/// A file that is read from its start to its end, for what is no mailbox: rule tables, log lines.
package struct InputFile: ~Copyable {
    private let descriptor: FileDescriptor
    private let isOwned: Bool
    private var buffer = [UInt8](repeating: 0, count: 64 * 1024)

    /// Opens a file; `-` is standard input.
    package init(path: [UInt8]) throws(SystemError) {
        if path == [UInt8(ascii: "-")] {
            descriptor = .standardInput
            isOwned = false
        } else {
            descriptor = try FileDescriptor.opening(path)
            isOwned = true
        }
    }

    deinit { if isOwned { descriptor.close() } }

    /// The next bytes; none at the end.
    package mutating func next() throws(SystemError) -> ArraySlice<UInt8> {
        let count = try descriptor.fill(&buffer)
        return buffer[..<count]
    }

    /// All bytes, or the first so many of them.
    package mutating func bytes(upTo limit: Int) throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let next = try next()
            if next.isEmpty { break }
            bytes += next.prefix(limit - bytes.count)
        }
        return bytes
    }
}
