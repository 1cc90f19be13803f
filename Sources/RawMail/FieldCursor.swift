/// A place in the body of a structured field, and the few steps that the structure of a message needs (RFC 2045 section 5.1).
///
/// The bytes are handed to each step, as a span cannot be kept.
package struct FieldCursor: Sendable {
    /// The index of the next byte; at most the count of the bytes.
    package var position = 0

    /// Stands at the start of a body.
    package init() {}

    /// Where a token stands, behind comments and white space; empty if none stands here.
    package mutating func token(in body: Span<UInt8>) -> Range<Int> {
        skipCommentsAndSpace(in: body)
        let start = position
        var index = start
        while index < body.count, body[index].isTokenText { index &+= 1 }
        position = index
        return start..<index
    }

    /// Moves behind comments, nested or not, and white space (RFC 5322 section 3.2.2, CFWS).
    package mutating func skipCommentsAndSpace(in body: Span<UInt8>) {
        while position < body.count, body[position].isWhiteSpace || body[position].isLineEnd { position &+= 1 }
        if position < body.count, body[position] == 0x28 { skipComments(in: body) }
    }

    private mutating func skipComments(in body: Span<UInt8>) {
        var depth = 0
        while position < body.count {
            switch body[position] {
            case 0x28: depth += 1
            case 0x29 where depth > 0: depth -= 1
            case 0x5C where depth > 0: position &+= 1
            case 0x09, 0x0A, 0x0D, 0x20: break
            default: if depth == 0 { return }
            }
            position &+= 1
        }
        position = min(position, body.count)
    }

    /// Moves behind the next byte if it is `byte`.
    package mutating func take(_ byte: UInt8, in body: Span<UInt8>) -> Bool {
        guard position < body.count, body[position] == byte else { return false }
        position &+= 1
        return true
    }
}

extension UInt8 {
    /// A character of a token: printable US-ASCII but the specials of MIME, or 8-bit (RFC 2045 section 5.1).
    @inlinable
    package var isTokenText: Bool {
        // Neither the controls, SP and ()<>@,;:\"/[]?= nor DEL.
        self >= 0x80 || isOne(of: 0x03FF_6CFA_0000_0000, 0x7FFF_FFFF_C7FF_FFFE)
    }
}
