public import InternetMessage
public import RawMail

/// A delivery status notification: what became of one message, for each of its recipients (RFC 3464, RFC 6533).
///
/// ```
/// Reporting-MTA: dns; mx.example.org
///
/// Final-Recipient: rfc822; jane@example.net
/// Action: failed
/// Status: 5.1.1
/// Diagnostic-Code: smtp; 550 5.1.1 User unknown
/// ```
///
/// Reports that break the RFC are read as far as they can be: groups that are glued together or torn apart, message and
/// recipient fields in one group, misspelt names, continuation lines that were not folded, groups that are encoded in base64 or
/// quoted-printable although the part is not. Nothing is required.
public struct DeliveryStatusNotification: Sendable {
    /// The fields about the message as they stand, extensions included, in their order (section 2.2).
    public let messageFields: HeaderFields

    /// What is wrong in the report: `malformedReportField`, `missingRecipient`,
    /// `tooManyRecipients`, `tooManyHeaderFields`.
    public let defects: [Defect]

    let positions: ReportFieldPositions
    /// Those of the recipients, among all fields.
    private let groups: [ReportGroup]
    private let fields: HeaderFields

    init(
        _ messageFields: HeaderFields, _ positions: ReportFieldPositions, groups: [ReportGroup],
        of fields: HeaderFields, defects: [Defect]
    ) {
        self.messageFields = messageFields
        self.positions = positions
        self.groups = groups
        self.fields = fields
        self.defects = defects
    }

    /// One for each group of recipient fields, in their order (section 2.3).
    ///
    /// - Complexity: O(*n*), where *n* is their number: they are made of the groups when asked for.
    public var recipients: [RecipientStatus] { groups.indices.map(recipient) }

    /// How many ``recipients`` there are.
    package var recipientCount: Int { groups.count }

    /// One of the ``recipients``.
    package func recipient(at index: Int) -> RecipientStatus {
        RecipientStatus(fields.extracting(groups[index].range), groups[index].positions)
    }

    /// The first message field that is this report field in any spelling.
    private subscript(field: ReportField) -> HeaderField? { positions[field].map { messageFields[$0] } }

    private func host(_ field: ReportField) -> TypedValue? {
        messageFields.value(at: positions[field]) { TypedValue($0, at: $1, as: .host) }
    }

    /// Reads the captured content of a part, whatever its media type is; of text, the first block of lines that is a report.
    public init(_ part: Part, limits: ParserLimits = ParserLimits()) {
        let storage = part.message.storage
        var range = part.content.indices
        if part.mediaType.isText, let block = Self.block(in: storage.span, range: range) { range = block }
        self = Self.parse(
            storage, range: range, at: part.offset(ofContentAt: range.lowerBound),
            isExact: part.transferEncoding == .identity, limits: limits)
    }

    /// Reads a report that stands in `range`, which begins at `offset` in the message.
    ///
    /// `isExact` says whether each byte of the range is one of the message; if the range was decoded, all offsets in the
    /// result are `offset`.
    package static func parse(
        _ bytes: [UInt8], range: Range<Int>, at offset: Int, isExact: Bool = true, limits: ParserLimits = ParserLimits()
    ) -> Self {
        let text = ReportText(bytes, range: range, at: offset, isExact: isExact)
        var parser = DeliveryStatusParser(text: text, limits: limits)
        let notification = parser.parse()
        // What base64 looks like, and quoted-printable.
        guard parser.hasGroupWithoutField || text.hasEscape,
            let decoded = ReportText(decoding: text, limit: limits.reportBytes)
        else { return notification }
        parser = DeliveryStatusParser(text: decoded, limits: limits)
        return parser.parse()
    }

    /// The first message field of this name, misspelt ones included: the one that the typed value of that name is read from.
    public func field(_ name: FieldName) -> HeaderField? { messageFields.reported(name) }

    /// What the sender called the message in its envelope, xtext decoded (section 2.2.1).
    public var originalEnvelopeID: String? {
        guard let text = self[.originalEnvelopeID]?.text else { return nil }
        return XText.decode(text) ?? text
    }

    /// The system that tried to deliver, and reports (section 2.2.2).
    public var reportingMTA: TypedValue? { host(.reportingMTA) }

    /// The host of ``reportingMTA``.
    package var reportingHost: String? {
        guard let position = positions[.reportingMTA] else { return nil }
        var reader = FieldValueReader()
        return reader.host(messageFields.record(at: position), in: messageFields.storage)
    }

    /// The gateway that translated the report (section 2.2.3).
    public var dsnGateway: TypedValue? { host(.dsnGateway) }

    /// The system that the message came from (section 2.2.4).
    public var receivedFromMTA: TypedValue? { host(.receivedFromMTA) }

    /// When the message arrived at the reporter (section 2.2.5).
    public var arrivalDate: MailDate? { messageFields.value(at: positions[.arrivalDate], MailDate.init(_:at:)) }
}

extension DeliveryStatusNotification: Hashable {
    /// Equal if the fields are, and what is wrong in them.
    public static func == (left: Self, right: Self) -> Bool {
        left.messageFields == right.messageFields && left.recipients == right.recipients
            && left.defects == right.defects
    }

    /// Hashes the fields.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(messageFields)
        hasher.combine(recipients)
    }
}

// MARK: - Reports in text

extension DeliveryStatusNotification {
    /// Whether text holds a delivery report: two or more different recipient fields at the starts of lines that stand together.
    ///
    /// For parts of a wrong media type, and for notices whose fields stand in their text.
    public static func looksLikeDeliveryStatus(_ bytes: Span<UInt8>) -> Bool {
        block(in: bytes, range: 0..<bytes.count) != nil
    }

    /// The first block of lines that is a delivery report, in text that holds other things too; nil if there is none.
    ///
    /// A block ends at a line that cannot be a field, the continuation of one, or empty.
    package static func block(in bytes: Span<UInt8>, range: Range<Int>) -> Range<Int>? {
        var reader = FieldLineReader(bytes, range: range)
        var block = ReportBlock()
        while let line = reader.next(in: bytes) {
            if block.takes(line, in: bytes) { continue }
            if block.isReport { return block.range }
            block = ReportBlock()
            _ = block.takes(line, in: bytes)
        }
        return block.isReport ? block.range : nil
    }
}

/// Lines of a text that may be a report.
private struct ReportBlock {
    private(set) var range = 0..<0
    private var fields: ReportFieldSet = []
    private var last: ReportField?

    private static let recipientFields: ReportFieldSet = [
        .naming, .outcome, ReportFieldSet(.remoteMTA), ReportFieldSet(.diagnosticCode),
    ]

    var isReport: Bool {
        let found = fields.intersection(Self.recipientFields)
        return found.rawValue.nonzeroBitCount >= 2 && found.intersects([.naming, .action])
    }

    /// Adds a line; false if it does not belong here.
    mutating func takes(_ line: FieldLine, in bytes: Span<UInt8>) -> Bool {
        switch line.kind {
        case .empty: break
        case .continuation:
            guard !range.isEmpty else { return false }
        case .field(let name, let body):
            guard let field = ReportField(name, in: bytes) else {
                guard !range.isEmpty, DeliveryStatusParser.isFieldName(name, body: body, in: bytes) else {
                    return false
                }
                break
            }
            fields.insert(ReportFieldSet(field))
            last = field
            if range.isEmpty { range = line.range }
        case .other:
            guard last == .diagnosticCode, DeliveryStatusParser.isReplyLine(line.range, in: bytes) else { return false }
        }
        if !range.isEmpty { range = range.lowerBound..<line.range.upperBound }
        return true
    }
}
