/// Something in the input that breaks a rule, and what byte it was seen at.
///
/// A defect is never fatal: parsing always goes on, and the value it stands beside is as complete as the input allows.
public struct Defect: Hashable, Sendable {
    /// What is wrong.
    public var code: Code
    /// The byte offset of the place, counted from the first byte of the message (0-based).
    public var offset: Int
    /// How many times it was seen.
    ///
    /// Only the first place is kept, so that a million defects cost no more than one.
    public var count: Int

    /// Makes a defect seen `count` times, first at `offset`.
    @inlinable
    public init(_ code: Code, at offset: Int, count: Int = 1) {
        self.code = code
        self.offset = offset
        self.count = count
    }
}

extension Defect: Codable {
    private enum CodingKeys: String, CodingKey { case code, offset, count }

    /// Reads a defect; a count that is absent is 1.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        code = Code(rawValue: try values.decode(String.self, forKey: .code))
        offset = try values.decode(Int.self, forKey: .offset)
        count = try values.decodeIfPresent(Int.self, forKey: .count) ?? 1
    }

    /// Writes a defect; a count of 1 is left out.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(code.rawValue, forKey: .code)
        try values.encode(offset, forKey: .offset)
        if count != 1 { try values.encode(count, forKey: .count) }
    }
}

extension Defect: CustomStringConvertible {
    /// The code and the offset, as in `missingCloseDelimiter at 22543`.
    public var description: String {
        count == 1 ? "\(code) at \(offset)" : "\(code) at \(offset) (\(count) times)"
    }
}

extension Defect {
    /// The kinds of defects.
    ///
    /// The set grows, so it is open: compare with the static members.
    public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        /// The code's name as it is written to JSON.
        public let rawValue: String

        /// Makes a code of any name.
        @inlinable
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The code's name.
        public var description: String { rawValue }
    }
}

extension Defect.Code {
    // MARK: Lines

    /// A carriage return that is not part of a line end; it is kept as data.
    public static let bareCarriageReturn = Self(rawValue: "bareCarriageReturn")
    /// A NUL byte in a header or in a field of a report; it is kept as data.
    public static let nulByte = Self(rawValue: "nulByte")

    // MARK: Header

    /// A header ends without an empty line: the body begins at the first line that cannot be a header field.
    public static let missingHeaderSeparator = Self(rawValue: "missingHeaderSeparator")
    /// A continuation line before any header field; it is skipped.
    public static let malformedHeaderLine = Self(rawValue: "malformedHeaderLine")
    /// The input ends inside a header.
    public static let truncatedHeader = Self(rawValue: "truncatedHeader")
    /// A header field is longer than the limit; its end is not stored.
    public static let headerFieldTooLong = Self(rawValue: "headerFieldTooLong")
    /// A header is longer than the limit; later fields are not stored.
    public static let headerTooLarge = Self(rawValue: "headerTooLarge")
    /// A header has more fields than the limit; later ones are not stored.
    public static let tooManyHeaderFields = Self(rawValue: "tooManyHeaderFields")

    // MARK: Multiparts

    /// A multipart Content-Type without a boundary parameter; the part is read as text.
    public static let missingBoundaryParameter = Self(rawValue: "missingBoundaryParameter")
    /// A boundary parameter longer than the limit; the part is read as a leaf.
    public static let boundaryTooLong = Self(rawValue: "boundaryTooLong")
    /// A multipart whose first delimiter never came.
    public static let boundaryNotFound = Self(rawValue: "boundaryNotFound")
    /// A multipart that ends without its close delimiter.
    public static let missingCloseDelimiter = Self(rawValue: "missingCloseDelimiter")
    /// A part nested deeper than the limit; it is read as a leaf.
    public static let nestingTooDeep = Self(rawValue: "nestingTooDeep")
    /// More parts than the limit; later ones are walked but not recorded.
    public static let tooManyParts = Self(rawValue: "tooManyParts")

    // MARK: Content

    /// A Content-Type that does not follow RFC 2045; `text/plain` is assumed.
    public static let invalidContentType = Self(rawValue: "invalidContentType")
    /// More parameters than the limit; later ones are dropped.
    public static let tooManyParameters = Self(rawValue: "tooManyParameters")
    /// A Content-Transfer-Encoding that is not one of RFC 2045's; the content is left as it is.
    public static let unknownTransferEncoding = Self(rawValue: "unknownTransferEncoding")
    /// Bytes in base64 content that are not base64.
    public static let invalidBase64 = Self(rawValue: "invalidBase64")
    /// An escape in quoted-printable content that is not one; it is kept as it is.
    public static let invalidQuotedPrintable = Self(rawValue: "invalidQuotedPrintable")
    /// Captured content is longer than the limit; its end is not stored.
    public static let contentTruncated = Self(rawValue: "contentTruncated")
    /// A charset that cannot be decoded here; its ASCII is kept, the rest is U+FFFD.
    public static let unknownCharset = Self(rawValue: "unknownCharset")
    /// Bytes that are not text in the charset they are said to be in; each is U+FFFD.
    public static let undecodableBytes = Self(rawValue: "undecodableBytes")

    // MARK: Values

    /// A date that is not one of RFC 5322's, or names a day that does not exist.
    public static let invalidDate = Self(rawValue: "invalidDate")
    /// An address that does not follow RFC 5322 even in its obsolete forms.
    public static let invalidAddress = Self(rawValue: "invalidAddress")
    /// An encoded word of RFC 2047 that cannot be decoded; it is kept as it is.
    public static let invalidEncodedWord = Self(rawValue: "invalidEncodedWord")

    // MARK: Messages and mailboxes

    /// A message without a single byte.
    public static let emptyMessage = Self(rawValue: "emptyMessage")
    /// Input that does not look like mail: no header field at its start, or the signature of another format.
    public static let notAMessage = Self(rawValue: "notAMessage")
    /// A Content-Length that does not land on the end of a message; it is ignored.
    public static let wrongContentLength = Self(rawValue: "wrongContentLength")

    // MARK: Reports

    /// A line of a delivery report that is not a field and is skipped; or an action or status that is none.
    public static let malformedReportField = Self(rawValue: "malformedReportField")
    /// A recipient group of a delivery report that names no recipient.
    public static let missingRecipient = Self(rawValue: "missingRecipient")
    /// More recipients than the limit; later ones are dropped.
    public static let tooManyRecipients = Self(rawValue: "tooManyRecipients")
}

extension [Defect] {
    /// Notes a defect: a repeated code is counted, and only its first place kept.
    public mutating func note(_ code: Defect.Code, at offset: Int, count: Int = 1) {
        if let index = firstIndex(where: { $0.code == code }) {
            self[index].count += count
        } else {
            append(Defect(code, at: offset, count: count))
        }
    }
}
