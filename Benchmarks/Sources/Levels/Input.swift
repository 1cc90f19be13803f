import Foundation

/// A file in memory and where its messages lie.
public struct Input: Sendable {
    public let name: String
    public let bytes: [UInt8]
    public let messages: [Range<Int>]

    /// The size of the messages.
    public var megabytes: Double { messages.reduce(0) { $0 + Double($1.count) } / 1e6 }

    init(name: String, message: [UInt8]) {
        self.name = name
        bytes = message
        messages = [message.indices]
    }

    /// Reads an mbox (`.mbox`) or a single message.
    public init(path: String) throws {
        let url = URL(fileURLWithPath: path)
        name = url.deletingPathExtension().lastPathComponent
        let file = try FileHandle(forReadingFrom: url)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(try file.seekToEnd()))
        try file.seek(toOffset: 0)
        while let chunk = try file.read(upToCount: 1 << 20), !chunk.isEmpty { bytes.append(contentsOf: chunk) }
        self.bytes = bytes
        messages = url.pathExtension == "mbox" ? Self.messages(in: bytes) : [bytes.indices]
    }

    /// The inputs are mboxrd: a line that begins with `From ` is always an envelope line.
    private static func messages(in bytes: [UInt8]) -> [Range<Int>] {
        let mark = Array("From ".utf8)
        var envelopes: [Int] = []
        var line = 0
        while line < bytes.count {
            if bytes[line] == mark[0], bytes[line...].starts(with: mark) { envelopes.append(line) }
            line = (bytes[line...].firstIndex(of: 0x0A) ?? bytes.count) + 1
        }
        return zip(envelopes, envelopes.dropFirst() + [bytes.count]).map { start, end in
            ((bytes[start...].firstIndex(of: 0x0A) ?? start) + 1)..<end
        }
    }
}
