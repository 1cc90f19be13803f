import RawMail

/// A media type without its parameters, in lower case, such as `text/plain` (RFC 2046).
public struct MediaType: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// What a part remembers of its type.
    struct Code: Hashable, Sendable {
        let name: Name
        let family: Family

        static let plainText = Self(name: .plainText, family: .text)
    }

    /// The type, which is asked for at every part.
    enum Family: Hashable, Sendable { case text, multipart, message, other }

    let code: Code
    /// Type and subtype of one without a name here; else empty.
    private let otherName: String

    init(_ code: Code, otherName: String = "") {
        self.code = code
        self.otherName = otherName
    }

    private init(_ name: Name) { self.init(Code(name: name, family: name.family)) }

    /// Makes a media type; `rawValue` is expected in lower case.
    public init(rawValue: String) {
        self.init(Array(rawValue.utf8).span)
    }

    /// Makes a media type of its name, which is in lower case if it is none of the known.
    private init(_ written: Span<UInt8>) {
        if let name = Name.table[written] {
            self.init(name)
        } else {
            self.init(Code(name: .other, family: Family(written)), otherName: String(decoding: written))
        }
    }

    /// Type and subtype in lower case, a slash between.
    public var rawValue: String { code.name == .other ? otherName : Name.table.name(of: code.name) }

    /// Equal if type and subtype are.
    ///
    /// Written out because the standard library compares raw values.
    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code && left.otherName == right.otherName
    }

    /// Hashes type and subtype.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(otherName)
    }

    /// Type and subtype.
    public var description: String { rawValue }

    /// The type, such as `text`.
    public var type: Substring { rawValue.prefix { $0 != "/" } }

    /// text/*, whatever the subtype.
    public var isText: Bool { code.family == .text }
    /// multipart/*, whatever the subtype.
    public var isMultipart: Bool { code.family == .multipart }
    /// message/*, whatever the subtype.
    public var isMessage: Bool { code.family == .message }
    /// */report, as some senders write multipart/report.
    package var isReport: Bool { self == .report || code.name == .other && rawValue.hasSuffix("/report") }
}

extension MediaType {
    /// text/plain.
    public static var plainText: Self { Self(.plainText) }
    /// text/html.
    public static var html: Self { Self(.html) }
    /// application/json, in which Amazon SNS sends its notices.
    public static var json: Self { Self(.json) }
    /// text/rfc822-headers: the header of the returned message (RFC 6522).
    public static var rfc822Headers: Self { Self(.rfc822Headers) }
    /// message/rfc822.
    public static var rfc822: Self { Self(.rfc822) }
    /// message/global: a message with UTF-8 in its header (RFC 6532).
    public static var global: Self { Self(.global) }
    /// message/global-headers (RFC 6533).
    public static var globalHeaders: Self { Self(.globalHeaders) }
    /// message/delivery-status (RFC 3464).
    public static var deliveryStatus: Self { Self(.deliveryStatus) }
    /// message/global-delivery-status (RFC 6533).
    public static var globalDeliveryStatus: Self { Self(.globalDeliveryStatus) }
    /// message/disposition-notification (RFC 8098).
    public static var dispositionNotification: Self { Self(.dispositionNotification) }
    /// message/global-disposition-notification (RFC 6533).
    public static var globalDispositionNotification: Self { Self(.globalDispositionNotification) }
    /// message/feedback-report (RFC 5965).
    public static var feedbackReport: Self { Self(.feedbackReport) }
    /// multipart/report (RFC 6522).
    public static var report: Self { Self(.report) }
    /// multipart/mixed.
    public static var mixed: Self { Self(.mixed) }
    /// multipart/alternative.
    public static var alternative: Self { Self(.alternative) }
    /// multipart/related.
    public static var related: Self { Self(.related) }
    /// multipart/digest.
    public static var digest: Self { Self(.digest) }
    /// application/octet-stream.
    public static var octetStream: Self { Self(.octetStream) }

    /// Reads `type "/" subtype` from the start of a Content-Type, past white space and comments (RFC 2045 section 5.1).
    ///
    /// - Returns: nil if there is no such start.
    init?(scanning body: Span<UInt8>) {
        if let name = Name.table[body.extracting(Self.start(of: body))] {
            self.init(name)
            return
        }
        var cursor = FieldCursor()
        let type = cursor.token(in: body)
        cursor.skipCommentsAndSpace(in: body)
        guard !type.isEmpty, cursor.take(0x2F, in: body) else { return nil }
        let subtype = cursor.token(in: body)
        guard !subtype.isEmpty else { return nil }
        var name: [UInt8] = []
        for index in type { name.append(body[index].lowercased) }
        name.append(0x2F)
        for index in subtype { name.append(body[index].lowercased) }
        self.init(name.span)
    }

    /// What stands in a body before a parameter, a comment or white space, where most have the whole type.
    fileprivate static func start(of body: Span<UInt8>) -> Range<Int> {
        var start = 0
        while start < body.count, body[start].isFoldingSpace { start &+= 1 }
        var end = start
        while end < body.count, body[end] > 0x20, body[end] != 0x3B, body[end] != 0x28 { end &+= 1 }
        return start..<end
    }
}

extension MediaType.Code {
    /// Reads of a Content-Type what a part remembers, as ``MediaType/init(scanning:)`` does, without making a string of the name:
    /// every part of every message passes here.
    init?(scanning body: Span<UInt8>) {
        let written = body.extracting(MediaType.start(of: body))
        if let name = MediaType.Name.table[written] {
            self.init(name: name, family: name.family)
        } else if written.isTypeAndSubtype {
            self.init(name: .other, family: MediaType.Family(written))
        } else {
            guard let type = MediaType(scanning: body) else { return nil }
            self = type.code
        }
    }
}

extension Span<UInt8> {
    /// Whether this is a token, a slash and another token.
    fileprivate var isTypeAndSubtype: Bool {
        var slash: Int?
        for index in indices where !self[index].isTokenText {
            guard self[index] == 0x2F, slash == nil else { return false }
            slash = index
        }
        return slash.map { $0 > 0 && $0 < count - 1 } ?? false
    }
}

extension MediaType.Family {
    /// Reads the type before the slash, in any case.
    init(_ written: Span<UInt8>) {
        self = .other
        if Self.begins(written, with: "text/") { self = .text }
        if Self.begins(written, with: "multipart/") { self = .multipart }
        if Self.begins(written, with: "message/") { self = .message }
    }

    private static func begins(_ written: Span<UInt8>, with type: StaticString) -> Bool {
        let count = type.utf8CodeUnitCount
        return written.count >= count && ByteSearch.isEqualIgnoringCase(written.extracting(first: count), to: type)
    }
}

extension MediaType {
    /// The types that mail systems write most, and those that a report is known by.
    enum Name: Hashable, Sendable {
        case other
        case plainText
        case html
        case json
        case rfc822Headers
        case rfc822
        case global
        case globalHeaders
        case deliveryStatus
        case globalDeliveryStatus
        case dispositionNotification
        case globalDispositionNotification
        case feedbackReport
        case report
        case mixed
        case alternative
        case related
        case digest
        case octetStream

        static let table = NameTable<Name>([
            ("text/plain", .plainText), ("text/html", .html), ("application/json", .json),
            ("text/rfc822-headers", .rfc822Headers), ("message/rfc822", .rfc822), ("message/global", .global),
            ("message/global-headers", .globalHeaders), ("message/delivery-status", .deliveryStatus),
            ("message/global-delivery-status", .globalDeliveryStatus),
            ("message/disposition-notification", .dispositionNotification),
            ("message/global-disposition-notification", .globalDispositionNotification),
            ("message/feedback-report", .feedbackReport), ("multipart/report", .report), ("multipart/mixed", .mixed),
            ("multipart/alternative", .alternative), ("multipart/related", .related), ("multipart/digest", .digest),
            ("application/octet-stream", .octetStream),
        ])

        var family: Family {
            switch self {
            case .other: .other
            case .plainText, .html, .rfc822Headers: .text
            case .json, .octetStream: .other
            case .rfc822, .global, .globalHeaders, .deliveryStatus, .globalDeliveryStatus, .dispositionNotification,
                .globalDispositionNotification, .feedbackReport:
                .message
            case .report, .mixed, .alternative, .related, .digest: .multipart
            }
        }
    }
}
