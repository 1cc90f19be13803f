/// The same text with other line ends.
public enum LineEnds {
    /// Every LF loses the CRs before it.
    public static func lineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in bytes {
            if byte == 0x0A { while result.last == 0x0D { result.removeLast() } }
            result.append(byte)
        }
        return result
    }

    /// Every LF becomes CRLF.
    public static func carriageReturnLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in bytes {
            if byte == 0x0A { result.append(0x0D) }
            result.append(byte)
        }
        return result
    }
}
