public import RawMail

/// How a part wants to be shown (RFC 2183): `attachment; filename="report.txt"`.
public struct ContentDisposition: Hashable, Codable, Sendable {
    /// The disposition in lower case, as in `attachment`.
    public var type: String
    /// The parameters in their order.
    public var parameters: [Parameter]

    /// Makes a disposition; `type` should be in lower case.
    public init(type: String, parameters: [Parameter] = []) {
        self.type = type
        self.parameters = parameters
    }

    /// The value of the first parameter of a name, given in lower case.
    public subscript(parameter name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    /// Reads the body of a Content-Disposition field, folds and comments included; nil if it does not begin with a token.
    ///
    /// `offset` is where the body begins in the message. Of more than `limit` parameters the later are dropped.
    ///
    /// Defects: `invalidParameter`, with nil too; `tooManyParameters`, and those
    /// of decoding.
    public static func parse(
        _ bytes: Span<UInt8>, at offset: Int = 0, limit: Int = ParserLimits().parameters, defects: inout [Defect]
    ) -> Self? {
        var scanner = FieldScanner([UInt8](copying: bytes))
        scanner.skipCFWS()
        let start = scanner.position
        let type = scanner.take(while: \.isTokenByte)
        guard !type.isEmpty else {
            defects.note(.invalidParameter, at: offset + min(start, max(scanner.bytes.count - 1, 0)))
            return nil
        }
        let parameters = parseParameters(scanner, at: offset, limit: limit, defects: &defects)
        return Self(type: type.lowercasedASCII, parameters: parameters)
    }

    /// Reads a Content-Disposition; nil if it does not begin with a token.
    public init?(_ text: String) {
        var defects: [Defect] = []
        guard let value = Self.parse(Array(text.utf8).span, defects: &defects) else { return nil }
        self = value
    }
}
