public import InternetMessage
import RawMail

/// What a delivery report says of one recipient (RFC 3464 section 2.3).
///
/// Nothing is required: every value is nil where its field is missing or cannot be read. The fields themselves, extensions
/// included, are in ``fields``:
/// ```swift
/// recipient.status?.description                 // "5.1.1"
/// recipient.fields[text: "X-Display-Name"]      // "Jane Doe"
/// ```
public struct RecipientStatus: Hashable, Sendable {
    /// All fields of the group as they stand, in their order.
    public let fields: HeaderFields

    private let positions: ReportFieldPositions

    /// Makes a status of the fields of a group.
    public init(fields: HeaderFields) { self.init(fields, ReportFieldPositions(fields)) }

    init(_ fields: HeaderFields, _ positions: ReportFieldPositions) {
        self.fields = fields
        self.positions = positions
    }

    /// Whether a field is there more than once.
    var hasRepeats: Bool { positions.hasRepeats }

    /// Whether a date cannot be read.
    var hasWrongDate: Bool { fields.hasWrongDate(positions) }

    /// The first field that is this report field in any spelling.
    private subscript(field: ReportField) -> HeaderField? { positions[field].map { fields[$0] } }

    /// The offset in the message of the body of the first field that is this report field in any spelling.
    package func bodyOffset(of field: ReportField) -> Int? { positions[field].map { fields.record(at: $0).bodyOffset } }

    /// The first field of this name, misspelt ones included: the one that the typed value of that name is read from.
    public func field(_ name: FieldName) -> HeaderField? { fields.reported(name) }

    /// The value of the first field that is this report field.
    private func value(of field: ReportField, as role: TypedValue.Role) -> TypedValue? {
        fields.value(at: positions[field]) { TypedValue($0, at: $1, as: role) }
    }

    /// Where the first field that is this report field lies.
    fileprivate func record(of field: ReportField) -> HeaderField.Record? {
        positions[field].map { fields.record(at: $0) }
    }

    /// The recipient as the sender of the message wrote it (section 2.3.1).
    public var originalRecipient: TypedValue? { value(of: .originalRecipient, as: .originalRecipient) }

    /// The recipient that the report is about (section 2.3.2).
    public var finalRecipient: TypedValue? { value(of: .finalRecipient, as: .recipient) }

    /// X-Actual-Recipient (Sendmail): the address or program that an alias led to.
    public var actualRecipient: TypedValue? { value(of: .actualRecipient, as: .recipient) }

    /// What became of the message (section 2.3.3).
    public var action: Action? {
        fields.value(at: positions[.action]) { Action(plain: $0) ?? Action(EncodedWord.decode($0, at: $1)) }
    }

    /// The status code (section 2.3.4).
    public var status: EnhancedStatusCode? {
        fields.value(at: positions[.status]) {
            EnhancedStatusCode(plain: $0) ?? EnhancedStatusCode(EncodedWord.decode($0, at: $1))
        }
    }

    /// The system that the reporter talked to (section 2.3.5).
    public var remoteMTA: TypedValue? { value(of: .remoteMTA, as: .host) }

    /// What was seen when delivery failed, such as the reply of a server: `smtp; 550 5.1.1 User unknown` (section 2.3.6).
    public var diagnosticCode: TypedValue? { value(of: .diagnosticCode, as: .diagnostic) }

    /// The SMTP reply in the diagnostic code.
    public var reply: SMTPReply? {
        guard let diagnostic = diagnosticCode else { return nil }
        let reply = SMTPReply(diagnostic.value) ?? SMTPReply.first(in: diagnostic.value)
        // `x-unix; 255` is the exit status of a program.
        return diagnostic.type == "x-unix" && reply?.text.isEmpty ?? true ? nil : reply
    }

    /// When delivery was last tried (section 2.3.7).
    public var lastAttemptDate: MailDate? { fields.value(at: positions[.lastAttemptDate], MailDate.init(_:at:)) }

    /// What the reporter's log calls this delivery (section 2.3.8).
    public var finalLogID: String? { self[.finalLogID]?.text }

    /// How long a delayed message will be tried (section 2.3.9).
    public var willRetryUntil: MailDate? { fields.value(at: positions[.willRetryUntil], MailDate.init(_:at:)) }

    /// The diagnostic in a language of the recipient's system (RFC 6533 section 4).
    public var localizedDiagnostic: String? { self[.localizedDiagnostic]?.text }
}

/// Reads what a recipient is made of from the fields of a group, straight to where it is kept; what is empty is nil.
package struct RecipientReader {
    private let group: RecipientStatus
    private let bytes: [UInt8]
    private var values = FieldValueReader()

    /// Stands before a group.
    package init(_ group: RecipientStatus) {
        self.group = group
        bytes = group.fields.storage
    }

    /// Whether the texts that were read stand in their fields as they are here: US-ASCII, nothing encoded.
    var arePlain: Bool { values.arePlain }

    /// The address of Final-Recipient.
    package mutating func finalRecipient() -> String? {
        values.address(group.record(of: .finalRecipient), in: bytes, as: .recipient)
    }

    /// The address of Original-Recipient, which shares the string of the final one if it is the same.
    package mutating func originalRecipient(final: String?) -> String? {
        values.address(group.record(of: .originalRecipient), in: bytes, as: .originalRecipient, known: final)
    }

    /// The host of Remote-MTA.
    package mutating func remoteMTA() -> String? {
        values.host(group.record(of: .remoteMTA), in: bytes)?.nonEmpty
    }

    /// The Diagnostic-Code field.
    package mutating func diagnosticCode() -> TypedValue? {
        values.value(group.record(of: .diagnosticCode), in: bytes, as: .diagnostic)
    }
}

/// Reads values of fields, those that nearly all fields hold in one walk.
struct FieldValueReader {
    /// Whether all values so far stand in their fields as they are here: US-ASCII, nothing encoded.
    private(set) var arePlain = true

    /// The value of a field in `bytes`; nil if there is no such field, or nothing in it.
    mutating func value(
        _ record: HeaderField.Record?, in bytes: [UInt8], as role: TypedValue.Role
    ) -> TypedValue? {
        guard let record else { return nil }
        let body = bytes.span.extracting(record.body)
        return TypedValue.plain(body, as: role)
            ?? TypedValue.decoded(body, at: record.bodyOffset, as: role, &arePlain)
    }

    /// The address of a field; the known one if it is the same, so that both share a string.
    mutating func address(
        _ record: HeaderField.Record?, in bytes: [UInt8], as role: TypedValue.Role, known: String? = nil
    ) -> String? {
        guard let record else { return nil }
        let body = bytes.span.extracting(record.body)
        guard let word = TypedValue.word(in: body, ofType: "rfc822;") else {
            return value(record, in: bytes, as: role)?.address.nonEmpty
        }
        return body.extracting(word).string(known: known)
    }

    /// The host of a field.
    mutating func host(_ record: HeaderField.Record?, in bytes: [UInt8]) -> String? {
        guard let record else { return nil }
        let body = bytes.span.extracting(record.body)
        guard let word = TypedValue.word(in: body, ofType: "dns;") else {
            return value(record, in: bytes, as: .host)?.value
        }
        return String(decoding: body.extracting(word))
    }
}

extension String {
    /// Nil if nothing is in it.
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
