public import RawMail

/// The addresses of a field such as To (RFC 5322 §3.4 `address-list`).
public struct AddressList: Hashable, Codable, Sendable {
    /// One member of a list.
    public enum Entry: Hashable, Codable, Sendable {
        /// A single address.
        case mailbox(MailboxAddress)
        /// Addresses under a common name, which may be none: `undisclosed-recipients:;`.
        case group(name: String, mailboxes: [MailboxAddress])
    }

    /// The members in their order.
    public var entries: [Entry]

    /// Makes a list of its members.
    public init(entries: [Entry] = []) {
        self.entries = entries
    }

    /// All addresses in their order, those in groups too.
    public var mailboxes: [MailboxAddress] {
        entries.flatMap { entry in
            switch entry {
            case .mailbox(let mailbox): [mailbox]
            case .group(_, let mailboxes): mailboxes
            }
        }
    }

    /// Reads an address list, folds and comments included, obsolete forms (§4.4) and raw UTF-8 (RFC 6532) too.
    ///
    /// Also read: names with commas, dots or `@` that should be quoted, `>`, `;` or a comma missing, addresses without a
    /// domain, and junk behind an address. `offset` is where the body begins in the message.
    ///
    /// Defects: `invalidAddress` for each of these, and those of decoding.
    public static func parse(_ bytes: Span<UInt8>, at offset: Int = 0, defects: inout [Defect]) -> Self {
        if let plain = PlainMailbox.list(bytes) {
            return AddressList(entries: plain.map { .mailbox($0.address(in: bytes)) })
        }
        var parser = AddressListParser([UInt8](copying: bytes), at: offset, defects: defects)
        let list = parser.addressList()
        defects = parser.defects
        return list
    }

    /// Reads an address list; nil if it holds no address and no group.
    public init?(_ text: String) {
        var defects: [Defect] = []
        self = Self.parse(Array(text.utf8).span, defects: &defects)
        if entries.isEmpty { return nil }
    }
}
