import InternetMessage

/// How far a bounce can be believed: what in it only a system that had the message would know, and what the sender says to it.
///
/// A bounce is an unauthenticated claim; whoever knows an address can make one up.
public struct Authenticity: Hashable, Sendable, Codable {
    /// The report was sent with a null return path, as RFC 5321 section 4.5.5 asks.
    public var hasNullReturnPath = false
    /// The report gives back the message, or at least its header.
    public var hasReturnedHeader = false
    /// The returned header names one of the recipients.
    public var namesRecipient = false
    /// The address that the report was sent to, where a token of the sender's may stand.
    public var reportedTo: String?
    /// The form of the token in that address, if it carries one: VERP counts only where it names one of the recipients.
    public var token: AddressForms.Form?
    /// What the caller's check says.
    public var verdict = Verdict.unverified

    private enum CodingKeys: String, CodingKey {
        case hasNullReturnPath = "nullReturnPath"
        case hasReturnedHeader = "returnedHeader"
        case namesRecipient, reportedTo, token, verdict
    }

    /// What a caller's check can say.
    public enum Verdict: String, Hashable, Sendable, Codable {
        /// We sent that.
        case verified
        /// It cannot be told.
        case unverified
        /// We did not send that.
        case contradicted
    }

    /// Nothing speaks for the bounce.
    public init() {}
}

/// A caller's answer to the question whether it sent what a bounce speaks of.
///
/// ```swift
/// let analyzer = BounceAnalyzer(check: .messageIDs(sent))
/// let analyzer = BounceAnalyzer(check: .reportedTo(prefix: "bounces+", suffix: "@example.com") { isOurs(token: $0) })
/// ```
public struct SenderCheck: Sendable {
    private let verdict: @Sendable (Bounce, Authenticity) -> Authenticity.Verdict

    /// Asks `verdict` about each bounce.
    public init(_ verdict: @escaping @Sendable (Bounce, Authenticity) -> Authenticity.Verdict) {
        self.verdict = verdict
    }

    /// Verified if the returned message has one of these Message-IDs, contradicted if it has another, else unverified.
    ///
    /// - Parameter sent: Identifiers with their angle brackets.
    /// - Returns: The check.
    public static func messageIDs(_ sent: Set<String>) -> Self {
        Self { bounce, _ in
            guard let messageID = bounce.original?.messageID else { return .unverified }
            return sent.contains(messageID) ? .verified : .contradicted
        }
    }

    /// Verified if the address that the report was sent to is `prefix`, a token that is ours, and `suffix`; contradicted if it
    /// is not, unverified if the address is not known.
    public static func reportedTo(
        prefix: String, suffix: String, isOurs: @escaping @Sendable (Substring) -> Bool
    ) -> Self {
        Self { _, authenticity in
            guard let address = authenticity.reportedTo else { return .unverified }
            guard address.utf8.count >= prefix.utf8.count + suffix.utf8.count, address.hasPrefix(prefix),
                address.hasSuffix(suffix)
            else { return .contradicted }
            return isOurs(address.dropFirst(prefix.count).dropLast(suffix.count)) ? .verified : .contradicted
        }
    }

    func callAsFunction(_ bounce: Bounce, _ authenticity: Authenticity) -> Authenticity.Verdict {
        verdict(bounce, authenticity)
    }
}

extension Authenticity {
    /// Gathers what speaks for a bounce about recipients, of whose original it is known from whom to whom it was sent.
    mutating func gather(
        about recipients: [BouncedRecipient], sentFrom author: String?, to: [String], _ anatomy: ReportAnatomy,
        _ addressForms: AddressForms
    ) {
        hasNullReturnPath = anatomy.hasNullReturnPath
        hasReturnedHeader = anatomy.returnedHeader != nil
        namesRecipient = anatomy.returnedHeader.map { Self.names(recipients, to, in: $0.fields) } ?? false
        let addressee = Self.addressee(of: anatomy.header, author: author)
        reportedTo = addressee
        guard let carried = addressee.flatMap(addressForms.decode) else { return }
        if carried.form != .verp || Self.isOne(carried.address, of: recipients) { token = carried.form }
    }

    /// Whom the report was sent to: in most cases the author of the message, whose string it shares then.
    private static func addressee(of header: HeaderFields, author: String?) -> String? {
        var defects: [Defect] = []
        return header.firstAddress(.deliveredTo, known: author, defects: &defects)
            ?? header.firstAddress(.originalTo, known: author, defects: &defects)
            ?? header.firstAddress(.to, known: author, defects: &defects)
    }

    /// Whether one of the recipients is among those that the returned message was addressed to, or in another field of its header.
    private static func names(_ recipients: [BouncedRecipient], _ to: [String], in header: HeaderFields) -> Bool {
        if recipients.count == 1 {
            let wanted = recipients[0].address
            return to.contains { AddressIndex.isSame($0, wanted) }
                || header.names(wanted, in: .cc) || header.names(wanted, in: .bcc)
        }
        // Of many recipients and many addresses not each can be compared with each.
        var defects: [Defect] = []
        let copied = header.addresses(.cc, defects: &defects) + header.addresses(.bcc, defects: &defects)
        let named = Set((to + copied).map { $0.lowercased() })
        return recipients.contains { named.contains($0.address.lowercased()) }
    }
}

extension Authenticity {
    /// Whether an address is one of the recipients, in whatever place the report writes it.
    private static func isOne(_ address: String, of recipients: [BouncedRecipient]) -> Bool {
        let wanted = address.lowercased()
        return recipients.contains { recipient in
            [recipient.address, recipient.originalRecipient, recipient.finalRecipient].contains {
                $0?.lowercased() == wanted
            }
        }
    }
}

extension ReportAnatomy {
    /// Whether the report says that it has no return path.
    var hasNullReturnPath: Bool {
        guard let field = header[.returnPath] else { return false }
        return field.text == "<>"
    }
}
