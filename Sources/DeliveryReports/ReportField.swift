import InternetMessage
import RawMail

/// The fields of RFC 3464 and RFC 6533, known by any of the spellings that senders use.
package enum ReportField: Int, CaseIterable, Sendable {
    // Per-message fields, RFC 3464 section 2.2
    case originalEnvelopeID, reportingMTA, dsnGateway, receivedFromMTA, arrivalDate
    // Per-recipient fields, RFC 3464 section 2.3
    case originalRecipient, finalRecipient, action, status, remoteMTA, diagnosticCode, lastAttemptDate, finalLogID
    case willRetryUntil
    // RFC 6533 section 4
    case localizedDiagnostic
    // Sendmail, and those that follow it
    case actualRecipient

    /// Whether the field is about the message, not about one recipient.
    var isPerMessage: Bool { rawValue <= Self.arrivalDate.rawValue }

    /// Finds a field by its name, in any case, with `_` for `-`, or misspelt in a known way.
    init?(_ name: Range<Int>, in bytes: Span<UInt8>) {
        let written = bytes.extracting(name)
        if let field = Self.spellings[written] {
            self = field
        } else if ByteSearch.firstIndex(of: 0x5F, in: written) != nil {
            let hyphened = name.map { bytes[$0] == 0x5F ? 0x2D : bytes[$0] }
            guard let field = Self.spellings[hyphened.span] else { return nil }
            self = field
        } else {
            return nil
        }
    }

    private static let spellings = NameTable<ReportField>(names + misspellings)

    private static let names: [(name: String, value: ReportField)] = [
        ("original-envelope-id", .originalEnvelopeID), ("reporting-mta", .reportingMTA), ("dsn-gateway", .dsnGateway),
        ("received-from-mta", .receivedFromMTA), ("arrival-date", .arrivalDate),
        ("original-recipient", .originalRecipient), ("final-recipient", .finalRecipient), ("action", .action),
        ("status", .status), ("remote-mta", .remoteMTA), ("diagnostic-code", .diagnosticCode),
        ("last-attempt-date", .lastAttemptDate), ("final-log-id", .finalLogID), ("will-retry-until", .willRetryUntil),
        ("localized-diagnostic", .localizedDiagnostic), ("x-actual-recipient", .actualRecipient),
    ]

    private static let misspellings: [(name: String, value: ReportField)] = [
        ("ction", .action), ("acton", .action), ("actions", .action),
        ("stauts", .status), ("staus", .status), ("tatus", .status),
        ("final-recepient", .finalRecipient), ("final-receipient", .finalRecipient),
        ("final-recipent", .finalRecipient), ("final-recipients", .finalRecipient),
        ("inal-recipient", .finalRecipient), ("finalrecipient", .finalRecipient),
        ("original-recepient", .originalRecipient), ("original-receipient", .originalRecipient),
        ("original-recipent", .originalRecipient), ("orginal-recipient", .originalRecipient),
        ("riginal-recipient", .originalRecipient), ("originalrecipient", .originalRecipient),
        ("dignostic-code", .diagnosticCode), ("diagnosic-code", .diagnosticCode),
        ("diagnotic-code", .diagnosticCode), ("diagnostics-code", .diagnosticCode),
        ("diagnostic-codes", .diagnosticCode), ("iagnostic-code", .diagnosticCode),
        ("diagnosticcode", .diagnosticCode), ("diagnostic", .diagnosticCode),
        ("emote-mta", .remoteMTA), ("remotemta", .remoteMTA),
        ("eporting-mta", .reportingMTA), ("reportingmta", .reportingMTA), ("reporing-mta", .reportingMTA),
        ("recieved-from-mta", .receivedFromMTA), ("arival-date", .arrivalDate), ("rrival-date", .arrivalDate),
        ("last-attempted-date", .lastAttemptDate), ("last-atempt-date", .lastAttemptDate),
        ("will-retry-util", .willRetryUntil), ("localised-diagnostic", .localizedDiagnostic),
    ]
}

/// The first position of each report field among the fields of a group.
struct ReportFieldPositions: Sendable {
    /// By the field's number; ``most`` where there is none.
    ///
    /// No vector: memory that is aligned to 16 bytes takes longer to get.
    private var positions = InlineArray<16, UInt16>(repeating: .max)
    /// Whether a field is there more than once.
    private(set) var hasRepeats = false

    /// How many fields of a group are looked at.
    static let most = Int(UInt16.max)

    init() {}

    init(_ fields: HeaderFields) {
        for position in fields.indices {
            if let field = fields[position].reportField { note(field, at: position) }
        }
    }

    /// Adds the positions of fields that follow from a position on.
    mutating func append(_ others: Self, at position: Int) {
        for field in ReportField.allCases {
            if let other = others[field] { note(field, at: position + other) }
        }
        hasRepeats = hasRepeats || others.hasRepeats
    }

    /// Notes which field stands at a position.
    mutating func note(_ field: ReportField, at position: Int) {
        guard self[field] == nil else { return hasRepeats = true }
        positions[field.rawValue] = UInt16(clamping: position)
    }

    subscript(field: ReportField) -> Int? {
        let position = positions[field.rawValue]
        return position == .max ? nil : Int(position)
    }
}

extension ReportFieldPositions: Hashable {
    static func == (left: Self, right: Self) -> Bool {
        left.hasRepeats == right.hasRepeats && ReportField.allCases.allSatisfy { left[$0] == right[$0] }
    }

    func hash(into hasher: inout Hasher) {
        for field in ReportField.allCases { hasher.combine(self[field]) }
    }
}

/// Several report fields.
struct ReportFieldSet: OptionSet, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ field: ReportField) { self.init(rawValue: 1 &<< UInt32(truncatingIfNeeded: field.rawValue)) }

    static let original = Self(.originalRecipient)
    static let final = Self(.finalRecipient)
    static let action = Self(.action)
    static let status = Self(.status)
    /// The fields about the message.
    static let aboutMessage: Self = [
        Self(.originalEnvelopeID), Self(.reportingMTA), Self(.dsnGateway), Self(.receivedFromMTA), Self(.arrivalDate),
    ]
    /// The fields that name a recipient.
    static let naming: Self = [original, final, Self(.actualRecipient)]
    /// The fields that say what happened to it.
    static let outcome: Self = [action, status]

    func intersects(_ other: Self) -> Bool { !isDisjoint(with: other) }
}

extension HeaderFields {
    /// The first field that is this report field in any spelling.
    subscript(report field: ReportField) -> HeaderField? {
        first { $0.reportField == field }
    }

    /// The first field of this name; of the fields of RFC 3464, in any spelling.
    func reported(_ name: FieldName) -> HeaderField? {
        let bytes = Array(name.rawName.utf8)
        return ReportField(bytes.indices, in: bytes.span).map { self[report: $0] } ?? self[name]
    }
}

extension HeaderFields {
    /// Reads the body of the field at a position, and where it begins in the message; nil if there is no such field.
    func value<Value>(at position: Int?, _ read: (Span<UInt8>, Int) -> Value?) -> Value? {
        guard let position else { return nil }
        let record = record(at: position)
        let bytes = storage
        return read(bytes.span.extracting(record.body), record.bodyOffset)
    }
}

extension EncodedWord {
    /// The text of a body that begins at `offset`, whatever is wrong in it.
    static func decode(_ body: Span<UInt8>, at offset: Int) -> String {
        var defects: [Defect] = []
        return decode(body, at: offset, defects: &defects)
    }
}

extension MailDate {
    /// Reads a body that begins at `offset`, whatever is wrong in it.
    init?(_ body: Span<UInt8>, at offset: Int) {
        var defects: [Defect] = []
        guard let date = Self.parse(body, at: offset, defects: &defects) else { return nil }
        self = date
    }
}

extension HeaderField {
    /// Which report field this is.
    var reportField: ReportField? {
        let name = rawName
        return name.withSpan { ReportField($0.indices, in: $0) }
    }

    /// The body as a date.
    var date: MailDate? { withBody { MailDate($0, at: bodyOffset) } }
}

extension ArraySlice<UInt8> {
    /// Hands the bytes to a reader; its indices count from 0.
    func withSpan<Result>(_ read: (Span<UInt8>) -> Result) -> Result { read(span) }
}
