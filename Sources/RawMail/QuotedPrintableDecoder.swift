/// Decodes quoted-printable that comes in pieces (RFC 2045 section 6.7).
///
/// An escape that is not one is kept as it stands, and counted. White space at the end of a line was added in transport and is
/// dropped.
public struct QuotedPrintableDecoder: Sendable {
    /// How many `=` began neither an escape nor a soft line break.
    public private(set) var invalidEscapes = 0
    /// Whether output was dropped because the limit was reached.
    public private(set) var isFull = false

    private enum State {
        case text
        /// After `=`.
        case escape
        /// After `=` and one hexadecimal digit.
        case digit(UInt8)
        /// After `=` and white space, or CR: a line end makes it a soft line break.
        case softBreak
    }
    private var state = State.text
    /// How many bytes at the end of the output are white space as it stood in the input.
    private var trailingSpace = 0

    /// Makes a decoder at the start of its input.
    public init() {}

    /// Appends the decoded bytes to `output`, which does not grow beyond `limit` bytes.
    public mutating func decode(_ bytes: Span<UInt8>, into output: inout [UInt8], upTo limit: Int = .max) {
        var sink = Output(bytes: output, limit: limit)
        output = []
        for index in bytes.indices { decode(bytes[index], into: &sink) }
        isFull = isFull || sink.isFull
        output = sink.bytes
    }

    /// Appends what an escape that was cut off holds.
    public mutating func finish(into output: inout [UInt8], upTo limit: Int = .max) {
        var sink = Output(bytes: output, limit: limit)
        output = []
        switch state {
        case .text: break
        case .escape, .softBreak: invalidEscapes += 1
        case .digit(let digit): keepBadEscape(digit, into: &sink)
        }
        state = .text
        isFull = isFull || sink.isFull
        output = sink.bytes
    }

    private mutating func decode(_ byte: UInt8, into sink: inout Output) {
        switch state {
        case .text: decodeText(byte, into: &sink)
        case .escape: decodeEscape(byte, into: &sink)
        case .digit(let first): decodeSecondDigit(byte, after: first, into: &sink)
        case .softBreak: decodeSoftBreak(byte, into: &sink)
        }
    }

    private mutating func decodeText(_ byte: UInt8, into sink: inout Output) {
        switch byte {
        case 0x3D:
            trailingSpace = 0
            state = .escape
        case 0x09, 0x20:
            sink.append(byte)
            if !sink.isFull { trailingSpace += 1 }
        case 0x0A, 0x0D:
            sink.bytes.removeLast(trailingSpace)
            trailingSpace = 0
            sink.append(byte)
        default:
            trailingSpace = 0
            sink.append(byte)
        }
    }

    private mutating func decodeEscape(_ byte: UInt8, into sink: inout Output) {
        switch byte {
        case 0x0A: state = .text
        case 0x0D, 0x20, 0x09: state = .softBreak
        default:
            if byte.hexDigitValue != nil {
                state = .digit(byte)
            } else {
                invalidEscapes += 1
                sink.append(0x3D)
                state = .text
                decodeText(byte, into: &sink)
            }
        }
    }

    private mutating func decodeSecondDigit(_ byte: UInt8, after first: UInt8, into sink: inout Output) {
        if let high = first.hexDigitValue, let low = byte.hexDigitValue {
            sink.append(high << 4 | low)
            state = .text
        } else {
            keepBadEscape(first, into: &sink)
            state = .text
            decodeText(byte, into: &sink)
        }
    }

    private mutating func decodeSoftBreak(_ byte: UInt8, into sink: inout Output) {
        switch byte {
        case 0x0A: state = .text
        case 0x0D, 0x20, 0x09: break
        default:
            // A lone `=` before white space inside a line.
            invalidEscapes += 1
            sink.append(0x3D)
            sink.append(0x20)
            state = .text
            decodeText(byte, into: &sink)
        }
    }

    private mutating func keepBadEscape(_ digit: UInt8, into sink: inout Output) {
        invalidEscapes += 1
        sink.append(0x3D)
        sink.append(digit)
    }

    /// Bytes that do not grow beyond a limit.
    private struct Output {
        var bytes: [UInt8]
        let limit: Int
        var isFull = false

        mutating func append(_ byte: UInt8) {
            if bytes.count < limit { bytes.append(byte) } else { isFull = true }
        }
    }
}
