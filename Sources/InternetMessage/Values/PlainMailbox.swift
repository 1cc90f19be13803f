import RawMail

/// The one address that most fields hold, found in a single walk: `jane@x.example`, `<jane@x.example>`,
/// `Jane Doe <jane@x.example>`, `"Jane Doe" <jane@x.example>` or `jane@x.example (Jane Doe)`, of letters and digits and little else;
/// or `<>` in place of the address.
///
/// What ``AddressListParser`` makes of these is the same, at the cost of a list of words. Whatever asks for a thought is left to
/// it: quoted pairs, folds, encoded words, 8-bit text, dots at the end of a domain.
struct PlainMailbox {
    private var name: Range<Int>?
    private var local: Range<Int>
    private var domain: Range<Int>

    /// All mailboxes of a field of plain ones with commas between; nil if it holds anything else.
    static func list(_ bytes: Span<UInt8>) -> [PlainMailbox]? {
        var mailboxes: [PlainMailbox] = []
        return forEach(in: bytes) { mailboxes.append($0) } ? mailboxes : nil
    }

    /// Hands on the mailboxes of a field of plain ones with commas between; false where it comes to anything else.
    static func forEach(in bytes: Span<UInt8>, _ body: (PlainMailbox) -> Void) -> Bool {
        var position = 0
        while let mailbox = PlainMailbox(bytes, from: &position) {
            body(mailbox)
            if position == bytes.count { return true }
            guard take(bytes, &position, UInt8(ascii: ",")) else { return false }
        }
        return false
    }

    /// Finds the parts; nil if the field holds anything else.
    init?(_ bytes: Span<UInt8>) {
        var position = 0
        self.init(bytes, from: &position)
        guard position == bytes.count else { return nil }
    }

    /// Finds the parts of the mailbox that stands at `position`, which moves behind it and the white space there.
    private init?(_ bytes: Span<UInt8>, from position: inout Int) {
        while position < bytes.count, bytes[position].isFoldingSpace { position += 1 }
        if let quoted = Self.quotedName(bytes, &position) { name = quoted }
        let start = position
        var first = Self.takeLocal(bytes, &position)
        guard name == nil || first.isEmpty else { return nil }
        guard !first.isEmpty || position < bytes.count && bytes[position] == UInt8(ascii: "<") else { return nil }
        let isBare = position < bytes.count && bytes[position] == UInt8(ascii: "@")
        if !isBare {
            guard let end = Self.nameEnd(bytes, &position) else { return nil }
            if end > start { name = start..<end }
            first = Self.takeLocal(bytes, &position)
        }
        local = first
        domain = first
        // Nothing but brackets is the null address.
        let isNull = !isBare && local.isEmpty && Self.take(bytes, &position, UInt8(ascii: ">"))
        if !isNull {
            guard !local.isEmpty, Self.take(bytes, &position, UInt8(ascii: "@")) else { return nil }
            domain = Self.take(bytes, &position) { _ in false }
            guard !domain.isEmpty, bytes[domain.upperBound - 1] != UInt8(ascii: ".") else { return nil }
            if !isBare, !Self.take(bytes, &position, UInt8(ascii: ">")) { return nil }
        }
        let behind = position
        Self.skipSpaces(bytes, &position)
        if isBare, position > behind, Self.take(bytes, &position, UInt8(ascii: "(")) {
            let text = Self.take(bytes, &position, wordsAnd: Self.isName)
            guard !text.isEmpty, Self.take(bytes, &position, UInt8(ascii: ")")) else { return nil }
            name = Self.trimmed(bytes, text)
        }
        while position < bytes.count, bytes[position].isFoldingSpace { position += 1 }
    }

    /// Where the `@` stands of an address that is nothing else, with nothing wrong in the name before it, as Courier calls itself:
    /// `Courier mail server at =?utf-8?Q?x=2Eexample?= <@>`; nil if the field holds anything else.
    static func emptyAddress(_ bytes: Span<UInt8>) -> Int? {
        let end = bytes.count - 3
        guard end > 0, bytes[end] == UInt8(ascii: "<"), bytes[end + 1] == UInt8(ascii: "@"),
            bytes[end + 2] == UInt8(ascii: ">")
        else { return nil }
        var position = 0
        let name = take(bytes, &position) { isName($0) || $0 == UInt8(ascii: "?") }
        guard name.upperBound == end else { return nil }
        var defects: [Defect] = []
        _ = EncodedWord.decode(bytes.extracting(name), defects: &defects)
        return defects.isEmpty ? end + 1 : nil
    }

    /// Where the address stands, without the name.
    var addrSpec: Range<Int> { local.lowerBound..<domain.upperBound }

    /// The address as a value.
    func address(in bytes: Span<UInt8>) -> MailboxAddress {
        MailboxAddress(
            displayName: name.flatMap { $0.isEmpty ? nil : String(decoding: bytes.extracting($0)) },
            localPart: String(decoding: bytes.extracting(local)), domain: String(decoding: bytes.extracting(domain)))
    }

    /// A name in quotation marks, words with single spaces between, up to the `<` behind it.
    private static func quotedName(_ bytes: Span<UInt8>, _ position: inout Int) -> Range<Int>? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
        let start = position + 1
        var end = start
        while end < bytes.count, isQuoted(bytes[end]), bytes[end] != 0x20 || bytes[end - 1] != 0x20 { end += 1 }
        let isWord = end > start && bytes[start] != 0x20 && bytes[end - 1] != 0x20
        guard isWord, end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return nil }
        var behind = end + 1
        while behind < bytes.count, bytes[behind] == 0x20 { behind += 1 }
        guard behind < bytes.count, bytes[behind] == UInt8(ascii: "<") else { return nil }
        position = behind
        return start..<end
    }

    private static func isQuoted(_ byte: UInt8) -> Bool {
        isName(byte) || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "/")
    }

    /// Reads the words of a name with single spaces between, from behind the first up to `<`, which is taken.
    ///
    /// - Returns: Where the last word ends; nil if there is anything else.
    private static func nameEnd(_ bytes: Span<UInt8>, _ position: inout Int) -> Int? {
        var end = position
        while !take(bytes, &position, UInt8(ascii: "<")) {
            guard take(bytes, &position, 0x20) else { return nil }
            if take(bytes, &position, UInt8(ascii: "<")) { return end }
            guard !takeLocal(bytes, &position).isEmpty else { return nil }
            end = position
        }
        return end
    }

    private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == 0x20 { start += 1 }
        while start < end, bytes[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }

    private static func skipSpaces(_ bytes: Span<UInt8>, _ position: inout Int) {
        while position < bytes.count, bytes[position] == 0x20 { position += 1 }
    }

    private static func take(_ bytes: Span<UInt8>, _ position: inout Int, _ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// Takes the longest run of what words consist of and of what is a member besides.
    private static func take(
        _ bytes: Span<UInt8>, _ position: inout Int, wordsAnd isMember: (UInt8) -> Bool
    ) -> Range<Int> {
        let start = position
        while let end = ByteSearch.firstIndexOutsideWord(in: bytes, from: position) {
            position = end
            guard isMember(bytes[end]) else { return start..<end }
            position += 1
        }
        position = bytes.count
        return start..<position
    }

    private static func takeLocal(_ bytes: Span<UInt8>, _ position: inout Int) -> Range<Int> {
        take(bytes, &position) { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "=") }
    }

    /// A letter, a digit, `-`, `.`, `_`, `+`, `=` or a space.
    private static func isName(_ byte: UInt8) -> Bool {
        byte.isOne(of: 0x23FF_6801_0000_0000, 0x07FF_FFFE_87FF_FFFE)
    }
}
