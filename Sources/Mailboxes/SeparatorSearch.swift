import RawMail

/// Looks for the first separator of an mbox file behind any of its bytes.
///
/// It reads nothing before: an envelope line after an empty line is a separator, whatever it stands in. That is not so where a
/// Content-Length counts, where lines end in a bare CR, and before the first line of the file.
struct SeparatorSearch {
    /// How much is read at once.
    var blockSize = 64 * 1024

    /// So many bytes before a line tell whether an empty line is there.
    private static let context = 3

    /// The first offset in the range where a separator begins; nil if there is none.
    ///
    /// - Parameters:
    ///   - range: Offsets of the file, behind its first line.
    ///   - read: Gives the bytes at an offset, up to a count of them, fewer only at the end of the file.
    /// - Returns: The offset of the first byte of the envelope line.
    /// - Throws: What `read` throws.
    func firstSeparator(
        in range: Range<Int>, read: (Int, Int) throws(SystemError) -> [UInt8]
    ) throws(SystemError) -> Int? {
        var start = range.lowerBound - Self.context
        while start + Self.context < range.upperBound {
            let block = try read(start, blockSize)
            let isLast = block.count < blockSize
            switch Self.search(block.span, isLast: isLast) {
            case .found(let index): return start + index < range.upperBound ? start + index : nil
            case .undecided(let index): start += index - Self.context
            case .nothing where isLast: return nil
            case .nothing: start += block.count - Self.context
            }
        }
        return nil
    }

    private enum Outcome {
        case found(Int), nothing
        /// The line goes on behind the block.
        case undecided(Int)
    }

    private static func search(_ block: Span<UInt8>, isLast: Bool) -> Outcome {
        let keyword = UInt8(ascii: "F")
        var index = context - 1
        while let line = ByteSearch.nextLine(beginningWith: keyword, or: keyword, in: block, after: index) {
            if !isLast, line + EnvelopeLine.longest >= block.count { return .undecided(line) }
            if isAfterEmptyLine(block, line) {
                let end = ByteSearch.firstIndex(of: 0x0A, in: block, from: line) ?? block.count
                if EnvelopeLine.matches(block.extracting(line..<end)) { return .found(line) }
            }
            index = line
        }
        return .nothing
    }

    private static func isAfterEmptyLine(_ block: Span<UInt8>, _ line: Int) -> Bool {
        let last = block[line - 2]
        return last == 0x0A || last == 0x0D && block[line - 3] == 0x0A
    }
}
