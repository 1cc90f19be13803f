import RawMail

/// Reads addresses that carry another one: VERP, BATV, SRS.
///
/// ```swift
/// let forms = AddressForms()
/// forms.decode("list-bounces+jane=example.net@lists.example.org")  // verp, jane@example.net
/// forms.decode("prvs=0123456789=news@example.org")                 // batv, news@example.org
/// forms.decode("SRS0=HHH=TT=example.org=news@forwarder.example")   // srs, news@example.org
/// ```
///
/// Nothing is verified: whoever wrote the address may have made it up.
public struct AddressForms: Hashable, Sendable {
    /// Whether VERP is read: a recipient in the return path, `=` for `@`.
    public var readsVERP = true
    /// Whether BATV is read: a signed sender, `prvs=…=` or `btv1==…==` before it.
    public var readsBATV = true
    /// Whether SRS is read: a sender that a forwarder rewrote, `SRS0=…` or `SRS1=…`.
    public var readsSRS = true
    /// The characters that may stand before the recipient in VERP: the last of these in the local part does.
    public var separators = "+-"

    /// Reads all forms.
    public init() {}

    /// A form and the address in it.
    public struct Decoded: Hashable, Sendable {
        /// The form.
        public var form: Form
        /// The address that the other one carries.
        public var address: String
    }

    /// A way to carry an address in another one.
    public struct Form: RawRepresentable, Hashable, Sendable, Codable {
        /// The form's name.
        public let rawValue: String
        /// Makes a form of any name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Variable envelope return path: whom the message went to.
        public static let verp = Self(rawValue: "verp")
        /// Bounce address tag validation: who sent it.
        public static let batv = Self(rawValue: "batv")
        /// Sender rewriting scheme: who sent it to the forwarder.
        public static let srs = Self(rawValue: "srs")
    }

    /// The address that another one carries; nil if it carries none.
    public func decode(_ address: String) -> Decoded? {
        // Each form has an equals sign, and few other addresses do.
        guard ByteSearch.firstIndex(of: 0x3D, in: address.utf8.span) != nil, let at = address.utf8.lastIndex(of: 0x40)
        else {
            return nil
        }
        let local = address[..<at]
        let host = address[address.index(after: at)...]
        let lower = local.lowercased()
        if lower.hasPrefix("srs0") || lower.hasPrefix("srs1") { return readsSRS ? srs(local) : nil }
        if lower.hasPrefix("prvs=") || lower.hasPrefix("btv1==") { return readsBATV ? batv(local, host) : nil }
        return readsVERP ? verp(local) : nil
    }
}

extension AddressForms {
    /// `SRS0=HHH=TT=example.org=news`; `SRS1=HHH=forwarder.example==HHH=TT=example.org=news`.
    ///
    /// The first `=` may be `+` or `-`.
    private func srs(_ local: Substring) -> Decoded? {
        let behindName = local.dropFirst(4)
        guard let first = behindName.first, "=+-".contains(first) else { return nil }
        let words = behindName.dropFirst().split(separator: "=", omittingEmptySubsequences: false)
        // Hash and time come first; behind SRS1's hash and host, where the inner separator leaves an empty word, once more.
        let start = local.dropFirst(3).first == "1" ? (words.firstIndex(of: "").map { $0 + 1 } ?? 2) : 0
        guard words.count >= start + 4 else { return nil }
        return decoded(.srs, user: words[(start + 3)...].joined(separator: "="), domain: words[start + 2])
    }

    /// `prvs=KDDDSSSSSS=news`, also with tag and user changed round as older senders have it; `btv1==tag==news`.
    private func batv(_ local: Substring, _ host: Substring) -> Decoded? {
        let words = local.split(separator: "=")
        guard words.count >= 3 else { return nil }
        let isTagLast = words[2].count == 10 && words[2].allSatisfy(\.isHexDigit) && words[1].count != 10
        let user = isTagLast ? String(words[1]) : words[2...].joined(separator: "=")
        return decoded(.batv, user: user, domain: host)
    }

    /// `list-bounces+jane=example.net`, `list-return-118-jane=example.net`.
    private func verp(_ local: Substring) -> Decoded? {
        guard let equals = local.lastIndex(of: "=") else { return nil }
        let before = local[..<equals]
        // Behind a plus sign or ezmlm's number a hyphen belongs to the recipient.
        let separator =
            before.firstIndex { $0 == "+" && separators.contains($0) } ?? numberEnd(before)
            ?? before.lastIndex { separators.contains($0) }
        guard let separator else { return nil }
        return decoded(
            .verp, user: String(before[before.index(after: separator)...]), domain: local[local.index(after: equals)...]
        )
    }

    /// The hyphen behind `-return-118`.
    private func numberEnd(_ local: Substring) -> Substring.Index? {
        guard separators.contains("-") else { return nil }
        var position = local.startIndex
        while let hyphen = local[position...].firstIndex(of: "-") {
            let word = local[position..<hyphen]
            if !word.isEmpty, word.allSatisfy(\.isNumber), position > local.startIndex { return hyphen }
            position = local.index(after: hyphen)
        }
        return nil
    }

    private func decoded(_ form: Form, user: String, domain: Substring) -> Decoded? {
        let isDomain = domain.contains(".") && domain.utf8.allSatisfy(\.isDomainText)
        guard !user.isEmpty, isDomain, domain.first != ".", domain.last != "." else { return nil }
        return Decoded(form: form, address: user + "@" + domain)
    }
}
