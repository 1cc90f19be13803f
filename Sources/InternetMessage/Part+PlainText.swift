package import RawMail

extension Part {
    /// The captured content as UTF-8, and whether each of its bytes is one of the content; most is US-ASCII and copied as it is.
    ///
    /// Notes what ``text(defects:)`` notes.
    package func utf8(defects: inout [Defect]) -> (bytes: [UInt8], isContent: Bool) {
        if isPlainASCII(defects: &defects) { return (Array(content), true) }
        let bytes = Array(text(defects: &defects).utf8)
        return (bytes, bytes[...] == content)
    }

    /// Notes what ``text(defects:)`` notes.
    package func noteTextDefects(_ defects: inout [Defect]) {
        if !isPlainASCII(defects: &defects) { _ = text(defects: &defects) }
    }

    /// Notes what is wrong in the parameters of the Content-Type.
    package func noteContentTypeDefects(_ defects: inout [Defect]) {
        guard let field = header[.contentType] else { return }
        let limit = message.content.parameterLimit
        if !field.withBody({ PlainContentType($0, limit: limit) != nil }) { _ = contentType(defects: &defects) }
    }

    /// Whether the content is US-ASCII, in a charset that has all of that at its place; then the defects of the Content-Type are
    /// noted, and those are all.
    private func isPlainASCII(defects: inout [Defect]) -> Bool {
        let bytes = message.storage.span.extracting(record.content)
        guard ByteSearch.isASCII(bytes) else { return false }
        guard let field = header[.contentType] else { return true }
        let limit = message.content.parameterLimit
        let isPlain: Bool? = field.withBody { body in
            guard let plain = PlainContentType(body, limit: limit) else { return nil }
            guard let charset = plain.charset else { return true }
            return Charset.usual[body.extracting(charset)] != nil
        }
        if let isPlain { return isPlain }
        var found = defects
        guard contentType(defects: &found)?[parameter: "charset"] == nil else { return false }
        defects = found
        return true
    }
}
