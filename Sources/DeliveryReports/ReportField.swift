import InternetMessage
import RawMail

/// The fields of RFC 3464 and RFC 6533, known by any of the spellings that senders use.
enum ReportField: String, CaseIterable, Sendable {
    // Per-message fields, RFC 3464 section 2.2
    case originalEnvelopeID = "original-envelope-id"
    case reportingMTA = "reporting-mta"
    case dsnGateway = "dsn-gateway"
    case receivedFromMTA = "received-from-mta"
    case arrivalDate = "arrival-date"
    // Per-recipient fields, RFC 3464 section 2.3
    case originalRecipient = "original-recipient"
    case finalRecipient = "final-recipient"
    case action = "action"
    case status = "status"
    case remoteMTA = "remote-mta"
    case diagnosticCode = "diagnostic-code"
    case lastAttemptDate = "last-attempt-date"
    case finalLogID = "final-log-id"
    case willRetryUntil = "will-retry-until"
    // RFC 6533 section 4
    case localizedDiagnostic = "localized-diagnostic"
    // Sendmail, and those that follow it
    case actualRecipient = "x-actual-recipient"

    /// Whether the field is about the message, not about one recipient.
    var isPerMessage: Bool {
        switch self {
        case .originalEnvelopeID, .reportingMTA, .dsnGateway, .receivedFromMTA, .arrivalDate: true
        default: false
        }
    }

    /// Finds a field by its name, in any case, with `_` for `-`, or misspelt in a known way.
    init?(_ name: Range<Int>, in bytes: Span<UInt8>) {
        guard name.count < Self.byLength.count else { return nil }
        for (spelling, field) in Self.byLength[name.count] where Self.matches(name, in: bytes, spelling) {
            self = field
            return
        }
        return nil
    }

    private static func matches(_ name: Range<Int>, in bytes: Span<UInt8>, _ spelling: [UInt8]) -> Bool {
        for index in name {
            let byte = bytes[index] == 0x5F ? 0x2D : bytes[index].lowercased
            if byte != spelling[index - name.lowerBound] { return false }
        }
        return true
    }

    /// Spellings and their fields, by the length of the spelling.
    private static let byLength: [[(spelling: [UInt8], field: ReportField)]] = {
        let known = allCases.map { (Array($0.rawValue.utf8), $0) }
        let misspelt = misspellings.map { (Array($0.utf8), $1) }
        var table = [[(spelling: [UInt8], field: ReportField)]](repeating: [], count: 24)
        for (spelling, field) in known + misspelt where spelling.count < table.count {
            table[spelling.count].append((spelling, field))
        }
        return table
    }()

    private static let misspellings: [(String, ReportField)] = [
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

/// Several report fields.
struct ReportFieldSet: OptionSet, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ field: ReportField) {
        let index = ReportField.allCases.firstIndex(of: field) ?? 0
        self.init(rawValue: 1 << UInt32(index))
    }

    static let original = Self(.originalRecipient)
    static let final = Self(.finalRecipient)
    static let action = Self(.action)
    static let status = Self(.status)
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

extension HeaderField {
    /// Which report field this is.
    var reportField: ReportField? {
        let name = rawName
        return name.withSpan { ReportField($0.indices, in: $0) }
    }

    /// The body as a date.
    var date: MailDate? {
        var defects: [Defect] = []
        return withBody { MailDate.parse($0, at: bodyOffset, defects: &defects) }
    }
}

extension ArraySlice<UInt8> {
    /// Hands the bytes to a reader; its indices count from 0.
    func withSpan<Result>(_ read: (Span<UInt8>) -> Result) -> Result { read(span) }
}
