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
        result.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte == 0x0A { result.append(0x0D) }
            result.append(byte)
        }
        return result
    }

    /// Whether both are the same but for CRs.
    public static func isSameWithoutCarriageReturns(
        _ left: some Collection<UInt8>, _ right: some Collection<UInt8>
    ) -> Bool {
        var leftRest = left.makeIterator()
        var rightRest = right.makeIterator()
        while true {
            var leftByte = leftRest.next()
            while leftByte == 0x0D { leftByte = leftRest.next() }
            var rightByte = rightRest.next()
            while rightByte == 0x0D { rightByte = rightRest.next() }
            guard leftByte == rightByte else { return false }
            if leftByte == nil { return true }
        }
    }
}
