import RawMail

/// Undoes the transfer encoding of one body after another.
struct ContentDecoder: Sendable {
    private var encoding = TransferEncoding.identity
    private var base64 = Base64Decoder()
    private var quotedPrintable = QuotedPrintableDecoder()
    private var isIdentityFull = false

    /// Stands at the start of a body.
    mutating func reset(_ encoding: TransferEncoding) {
        self.encoding = encoding
        base64 = Base64Decoder()
        quotedPrintable = QuotedPrintableDecoder()
        isIdentityFull = false
    }

    /// Whether output was dropped because the limit was reached.
    var isFull: Bool { isIdentityFull || base64.isFull || quotedPrintable.isFull }

    /// What was wrong in the body.
    var defect: Defect.Code? {
        if base64.invalidBytes > 0 { return .invalidBase64 }
        return quotedPrintable.invalidEscapes > 0 ? .invalidQuotedPrintable : nil
    }

    /// Appends the decoded bytes to `output`, which does not grow beyond `limit` bytes.
    mutating func decode(_ bytes: Span<UInt8>, into output: inout [UInt8], upTo limit: Int) {
        switch encoding {
        case .identity:
            let stored = max(0, min(bytes.count, limit - output.count))
            output.append(copying: bytes.extracting(0..<stored))
            isIdentityFull = isIdentityFull || stored < bytes.count
        case .base64: base64.decode(bytes, into: &output, upTo: limit)
        case .quotedPrintable: quotedPrintable.decode(bytes, into: &output, upTo: limit)
        }
    }

    /// Appends what is left at the end of the body.
    mutating func finish(into output: inout [UInt8], upTo limit: Int) {
        switch encoding {
        case .identity: break
        case .base64: base64.finish(into: &output, upTo: limit)
        case .quotedPrintable: quotedPrintable.finish(into: &output, upTo: limit)
        }
    }
}
