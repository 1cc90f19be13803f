public import RawMail

/// What a part of a message is (RFC 2045 §5): `text/plain; charset=utf-8`.
public struct ContentType: Hashable, Codable, Sendable {
    /// The type in lower case, as in `text`.
    public var type: String
    /// The subtype in lower case, as in `plain`.
    public var subtype: String
    /// The parameters in their order.
    public var parameters: [Parameter]

    /// Makes a content type; `type` and `subtype` should be in lower case.
    public init(type: String, subtype: String, parameters: [Parameter] = []) {
        self.type = type
        self.subtype = subtype
        self.parameters = parameters
    }

    /// The type and the subtype, as in `text/plain`.
    public var mediaType: String { "\(type)/\(subtype)" }

    /// The value of the first parameter of a name, given in lower case.
    public subscript(parameter name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    /// Reads the body of a Content-Type field, folds and comments included; nil if there is no `type/subtype`.
    ///
    /// `offset` is where the body begins in the message. Of more than `limit` parameters the later are dropped.
    ///
    /// Defects: `invalidContentType` with nil; `invalidParameter`,
    /// `tooManyParameters`, and those of decoding.
    public static func parse(
        _ bytes: Span<UInt8>, at offset: Int = 0, limit: Int = ParserLimits().parameters, defects: inout [Defect]
    ) -> Self? {
        if let plain = PlainContentType(bytes, limit: limit) { return plain.contentType(in: bytes) }
        return parseTokens(bytes, at: offset, limit: limit, defects: &defects)
    }

    static func parseTokens(_ bytes: Span<UInt8>, at offset: Int, limit: Int, defects: inout [Defect]) -> Self? {
        var scanner = FieldScanner([UInt8](copying: bytes))
        scanner.skipCFWS()
        let start = scanner.position
        // 8-bit bytes are in no media type, but cut off they would make another one.
        let type = scanner.take { $0.isTokenByte || $0 >= 0x80 }
        scanner.skipCFWS()
        let hasSlash = scanner.take(UInt8(ascii: "/"))
        scanner.skipCFWS()
        let subtype = scanner.take { $0.isTokenByte || $0 >= 0x80 }
        guard hasSlash, !type.isEmpty, !subtype.isEmpty else {
            defects.note(.invalidContentType, at: offset + min(start, max(scanner.bytes.count - 1, 0)))
            return nil
        }
        let parameters = parseParameters(scanner, at: offset, limit: limit, defects: &defects)
        return Self(type: type.lowercasedASCII, subtype: subtype.lowercasedASCII, parameters: parameters)
    }

    /// Reads a Content-Type; nil if there is no `type/subtype`.
    public init?(_ text: String) {
        var defects: [Defect] = []
        guard let value = Self.parse(Array(text.utf8).span, defects: &defects) else { return nil }
        self = value
    }
}
