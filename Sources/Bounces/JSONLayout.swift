/// Puts white space into JSON that has none: members and elements stand on lines of their own, indented by how deep they lie.
struct JSONLayout: Sendable {
    private var depth = 0
    /// Whether nothing stands yet in the object or array that was opened last.
    private var isFresh = false

    /// Lays out the tokens that come next.
    mutating func layOut(_ tokens: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var position = tokens.startIndex
        while position < tokens.endIndex {
            let end = Self.end(of: tokens, at: position)
            layOut(tokens[position..<end], &output)
            position = end
        }
        return output
    }

    private mutating func layOut(_ token: ArraySlice<UInt8>, _ output: inout [UInt8]) {
        let first = token.first
        let closes = first == UInt8(ascii: "}") || first == UInt8(ascii: "]")
        if closes { depth -= 1 }
        if closes != isFresh { breakLine(&output) }
        isFresh = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        if isFresh { depth += 1 }
        output += token
        switch first {
        case UInt8(ascii: ":"): output.append(0x20)
        case UInt8(ascii: ",") where depth > 0: breakLine(&output)
        default: break
        }
    }

    private func breakLine(_ output: inout [UInt8]) {
        output.append(0x0A)
        output.append(contentsOf: repeatElement(0x20, count: depth))
    }

    /// Where a token ends: a string with its quotation marks, or a single byte.
    private static func end(of tokens: ArraySlice<UInt8>, at start: Int) -> Int {
        var end = start + 1
        guard tokens[start] == 0x22 else { return end }
        while end < tokens.endIndex, tokens[end] != 0x22 { end += tokens[end] == 0x5C ? 2 : 1 }
        return min(end + 1, tokens.endIndex)
    }
}
