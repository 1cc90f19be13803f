public import RawMail

/// An address of a person or a list (RFC 5322 §3.4 `mailbox`): `Jane Doe <jane@x.example>`.
public struct MailboxAddress: Hashable, Codable, Sendable {
    /// The name beside the address, unquoted and decoded (RFC 2047); a comment where that holds the name.
    public var displayName: String?
    /// What stands before the `@`, without quotes.
    public var localPart: String
    /// What stands behind the `@`, a literal with its brackets; empty if there is no `@`.
    public var domain: String

    /// Makes an address of its parts.
    public init(displayName: String? = nil, localPart: String, domain: String) {
        self.displayName = displayName
        self.localPart = localPart
        self.domain = domain
    }

    /// Whether there is no address, as in the null reverse-path `<>`.
    public var isNull: Bool { localPart.isEmpty && domain.isEmpty }

    /// The address without the name, as in `jane@x.example`.
    ///
    /// The local part is quoted if it must be, but not for dots in unusual places: Japanese carriers gave out `jane.@`. Empty
    /// for the null address, without `@` if there is no domain.
    public var address: String {
        let local = needsQuotes ? quotedLocalPart : localPart
        return domain.isEmpty ? local : "\(local)@\(domain)"
    }

    /// The first address of an address list; nil if there is none.
    ///
    /// Defects as of ``AddressList/parse(_:at:defects:)``.
    public static func parse(_ bytes: Span<UInt8>, at offset: Int = 0, defects: inout [Defect]) -> Self? {
        AddressList.parse(bytes, at: offset, defects: &defects).mailboxes.first
    }

    /// Reads the first address of a text; nil if there is none.
    public init?(_ text: String) {
        var defects: [Defect] = []
        guard let value = Self.parse(Array(text.utf8).span, defects: &defects) else { return nil }
        self = value
    }

    /// Reads one bare address as in `Final-Recipient: rfc822; <jane@x.example>`, behind the semicolon.
    ///
    /// White space and brackets around it, dots and commas behind it are not part of it. Without brackets all words before
    /// the `@` are the local part. Nil if there is neither an address nor `<>`.
    public static func addrSpec(_ bytes: Span<UInt8>) -> MailboxAddress? {
        if let plain = PlainMailbox(bytes) {
            var mailbox = plain.address(in: bytes)
            mailbox.displayName = nil
            return mailbox
        }
        let bytes = [UInt8](copying: bytes)
        let hasBrackets = bytes.contains(UInt8(ascii: "<"))
        var parser = AddressListParser(bytes, at: 0, defects: [])
        parser.takesAllWordsAsLocalPart = !hasBrackets
        guard var mailbox = parser.addressList().mailboxes.first else { return nil }
        if mailbox.isNull, !hasBrackets { return nil }
        mailbox.displayName = nil
        while mailbox.domain.isEmpty, mailbox.localPart.utf8.last == UInt8(ascii: ".") {
            mailbox.localPart.removeLast()
        }
        return mailbox
    }

    private var needsQuotes: Bool {
        if localPart.isEmpty { return !domain.isEmpty }
        return localPart.utf8.contains(where: Self.needsQuotes)
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "@"), UInt8(ascii: "\\"),
            UInt8(ascii: ","), UInt8(ascii: "\""):
            true
        default:
            byte <= 0x20 || byte == 0x7F
        }
    }

    private var quotedLocalPart: String {
        var quoted: [UInt8] = [UInt8(ascii: "\"")]
        for byte in localPart.utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { quoted.append(UInt8(ascii: "\\")) }
            quoted.append(byte)
        }
        return String(decoding: quoted + [UInt8(ascii: "\"")], as: UTF8.self)
    }
}

extension MailboxAddress: CustomStringConvertible {
    /// The name and the address, as in `Jane Doe <jane@x.example>`, for people to read.
    public var description: String {
        displayName.map { "\($0) <\(address)>" } ?? address
    }
}
