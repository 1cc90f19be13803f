/// The same text with other line ends.
public enum LineEnds {
    /// Every CRLF becomes LF.
    public static func lineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for index in bytes.indices {
            let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if !isPair { result.append(bytes[index]) }
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
