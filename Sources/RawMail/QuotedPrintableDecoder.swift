/// Decodes quoted-printable that comes in pieces (RFC 2045 section 6.7).
///
/// An escape that is not one is kept as it stands, and counted. White space at the end of a line was added in transport and is
/// dropped, as is a soft line break at the end of the input.
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
    /// How many bytes at the end of the output are there on trial: white space, or what may be a soft line break.
    private var trial = 0
    /// Whether more bytes on trial did not fit.
    private var trialIsFull = false

    /// Makes a decoder at the start of its input.
    public init() {}

    /// Appends the decoded bytes to `output`, which does not grow beyond `limit` bytes.
    ///
    /// From call to call `output` must keep its end: white space there is taken back when a line end follows.
    public mutating func decode(_ bytes: Span<UInt8>, into output: inout [UInt8], upTo limit: Int = .max) {
        for index in bytes.indices {
            let byte = bytes[index]
            switch state {
            case .text: decodeText(byte, into: &output, limit)
            case .escape: decodeEscape(byte, into: &output, limit)
            case .digit(let first): decodeSecondDigit(byte, after: first, into: &output, limit)
            case .softBreak: decodeSoftBreak(byte, into: &output, limit)
            }
        }
    }

    /// Appends what an escape that was cut off holds, and drops white space that ends the last line.
    public mutating func finish(into output: inout [UInt8], upTo limit: Int = .max) {
        switch state {
        case .text, .escape, .softBreak: drop(from: &output)
        case .digit(let digit): keepBadEscape(digit, into: &output, limit)
        }
        state = .text
    }
}

// MARK: - States

extension QuotedPrintableDecoder {
    private mutating func decodeText(_ byte: UInt8, into output: inout [UInt8], _ limit: Int) {
        switch byte {
        case 0x3D:
            keep()
            state = .escape
        case 0x09, 0x20:
            appendOnTrial(byte, to: &output, limit)
        case 0x0A, 0x0D:
            drop(from: &output)
            append(byte, to: &output, limit)
        default:
            keep()
            append(byte, to: &output, limit)
        }
    }

    private mutating func decodeEscape(_ byte: UInt8, into output: inout [UInt8], _ limit: Int) {
        switch byte {
        case 0x0A: state = .text
        case 0x0D, 0x20, 0x09:
            appendOnTrial(0x3D, to: &output, limit)
            appendOnTrial(byte, to: &output, limit)
            state = .softBreak
        default:
            if byte.hexDigitValue != nil {
                state = .digit(byte)
            } else {
                invalidEscapes += 1
                append(0x3D, to: &output, limit)
                state = .text
                decodeText(byte, into: &output, limit)
            }
        }
    }

    private mutating func decodeSecondDigit(
        _ byte: UInt8, after first: UInt8, into output: inout [UInt8], _ limit: Int
    ) {
        state = .text
        if let high = first.hexDigitValue, let low = byte.hexDigitValue {
            append(high << 4 | low, to: &output, limit)
        } else {
            keepBadEscape(first, into: &output, limit)
            decodeText(byte, into: &output, limit)
        }
    }

    private mutating func decodeSoftBreak(_ byte: UInt8, into output: inout [UInt8], _ limit: Int) {
        switch byte {
        case 0x0A:
            drop(from: &output)
            state = .text
        case 0x0D, 0x20, 0x09: appendOnTrial(byte, to: &output, limit)
        default:
            // A lone `=` before white space inside a line.
            invalidEscapes += 1
            keep()
            state = .text
            decodeText(byte, into: &output, limit)
        }
    }
}

// MARK: - Output

extension QuotedPrintableDecoder {
    private mutating func keepBadEscape(_ digit: UInt8, into output: inout [UInt8], _ limit: Int) {
        invalidEscapes += 1
        append(0x3D, to: &output, limit)
        append(digit, to: &output, limit)
    }

    private mutating func append(_ byte: UInt8, to output: inout [UInt8], _ limit: Int) {
        if !isFull, output.count < limit { output.append(byte) } else { isFull = true }
    }

    private mutating func appendOnTrial(_ byte: UInt8, to output: inout [UInt8], _ limit: Int) {
        if !isFull, output.count < limit {
            output.append(byte)
            trial += 1
        } else {
            trialIsFull = true
        }
    }

    /// What is on trial is content.
    private mutating func keep() {
        isFull = isFull || trialIsFull
        trial = 0
        trialIsFull = false
    }

    /// What is on trial is no content.
    private mutating func drop(from output: inout [UInt8]) {
        output.removeLast(min(trial, output.count))
        trial = 0
        trialIsFull = false
    }
}
