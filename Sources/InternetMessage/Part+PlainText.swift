package import RawMail

extension Part {
    /// The captured content as UTF-8, and whether each of its bytes is one of the content; most is UTF-8 and copied as it is.
    ///
    /// Notes what ``text(defects:)`` notes.
    package func utf8(defects: inout [Defect]) -> (bytes: [UInt8], isContent: Bool) {
        if let charset = plainCharset, isUTF8(as: charset) { return (Array(content), true) }
        let bytes = Array(text(defects: &defects).utf8)
        return (bytes, bytes[...] == content)
    }

    /// Hands over the first bytes of the captured content as UTF-8; of most no more than these is looked at.
    package func withUTF8<Result>(first count: Int, _ body: (Span<UInt8>) -> Result) -> Result {
        let storage = message.storage
        let start = storage.span.extracting(record.content).extracting(first: count)
        if let charset = plainCharset, ByteSearch.isASCII(start) || isUTF8(as: charset) { return body(start) }
        return body(Array(text.utf8.prefix(count)).span)
    }

    /// Notes what ``text(defects:)`` notes.
    package func noteTextDefects(_ defects: inout [Defect]) {
        // every byte is something in a charset of one byte a character
        if let charset = plainCharset, !charset.isUTF8 || isUTF8(as: charset) { return }
        _ = text(defects: &defects)
    }

    /// Notes what is wrong in the parameters of the Content-Type.
    package func noteContentTypeDefects(_ defects: inout [Defect]) {
        guard let field = header[.contentType] else { return }
        let limit = message.content.parameterLimit
        if !field.withBody({ PlainContentType($0, limit: limit) != nil }) { _ = contentType(defects: &defects) }
    }

    /// Whether the content is UTF-8 as it stands, if it is in one of the usual charsets.
    private func isUTF8(as charset: Charset) -> Bool {
        let bytes = message.storage.span.extracting(record.content)
        return ByteSearch.isASCII(bytes) || charset.isUTF8 && (try? UTF8Span(validating: bytes)) != nil
    }

    /// The charset that a Content-Type without defects names, US-ASCII if it names none; nil if it is a rare one, or hard to find.
    private var plainCharset: Charset? {
        guard let field = header[.contentType] else { return .ascii }
        let limit = message.content.parameterLimit
        return field.withBody { body in
            guard let plain = PlainContentType(body, limit: limit) else { return nil }
            guard let charset = plain.charset else { return .ascii }
            return Charset.usual[body.extracting(charset)]
        }
    }
}
