import RawMail

/// Reads RFC 5322 §3.4 `address-list` from left to right: words are collected, and read when the entry they are of ends.
struct AddressListParser {
    /// What was collected of an entry.
    private struct Draft {
        /// The words outside of angle brackets.
        var words: [AddressWord] = []
        /// The words inside; nil if there are no brackets.
        var angle: [AddressWord]?
        var comment: [UInt8]?
        /// Whether an `@` is among the words outside.
        var hasAt = false
        /// Whether a colon is among the words inside.
        var hasRouteEnd = false
        /// Whether it follows an angle-addr without a comma.
        var isBehindAddress = false
    }

    /// Whether a bare address begins with the first word, so that no name stands before it.
    var takesAllWordsAsLocalPart = false
    private(set) var defects: [Defect]

    private let offset: Int
    private var scanner: FieldScanner
    private var draft = Draft()
    private var isInAngle = false
    private var hasSpace = false
    /// Up to where no encoded word is, as was found out already.
    private var noEncodedWordBefore = 0
    /// Words ended by a comma that may be the first half of a name: `Doe, Jane <jane@x.example>`.
    private var held: [Draft] = []
    private var group: (name: String, mailboxes: [MailboxAddress])?
    private var entries: [AddressList.Entry] = []

    init(_ bytes: [UInt8], at offset: Int, defects: [Defect]) {
        scanner = FieldScanner(bytes)
        self.offset = offset
        self.defects = defects
    }

    /// RFC 5322 §3.4 `address-list = (address *("," address)) / obs-addr-list`.
    mutating func addressList() -> AddressList {
        while let byte = scanner.current { next(byte) }
        let end = max(scanner.bytes.count - 1, 0)
        endEntry(at: end, isComma: false)
        if group != nil { note(at: end) }
        endGroup()
        return AddressList(entries: entries)
    }

    private mutating func note(at index: Int) {
        defects.note(.invalidAddress, at: offset + index)
    }

    private mutating func next(_ byte: UInt8) {
        let start = scanner.position
        if byte.isFoldingSpace {
            scanner.skipFWS()
            hasSpace = true
        } else if let comment = scanner.comment() {
            draft.comment = comment
            hasSpace = true
        } else if let text = scanner.quotedString() {
            add(.quoted, text[...], at: start)
        } else if !delimiter(byte, at: start) {
            add(.atom, atom(), at: start)
        }
    }

    /// Takes a byte that is not of an atom; false if it is.
    private mutating func delimiter(_ byte: UInt8, at start: Int) -> Bool {
        guard !isAtomByte(byte) else { return false }
        scanner.position += 1
        switch byte {
        case UInt8(ascii: "<"): openAngle(at: start)
        case UInt8(ascii: ">"): closeAngle(at: start)
        case UInt8(ascii: ","): if !isInRoute { endEntry(at: start, isComma: true) }
        case UInt8(ascii: ";"):
            endEntry(at: start, isComma: false)
            if group == nil { note(at: start) }
            endGroup()
        case UInt8(ascii: ":"): colon(at: start)
        case UInt8(ascii: "@"): add(.at, scanner.bytes[start...start], at: start)
        case UInt8(ascii: "["): domainLiteral(at: start)
        // A parenthesis or quote that never closes, or closes what was never opened.
        default:
            note(at: start)
            hasSpace = true
        }
        return true
    }

    private func isAtomByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "@"), UInt8(ascii: ","),
            UInt8(ascii: "\""):
            false
        default:
            !byte.isFoldingSpace
        }
    }

    /// RFC 5322 §3.2.3 `atext` and dots, or an encoded word with whatever its sender left in it.
    private mutating func atom() -> ArraySlice<UInt8> {
        if let end = encodedWordEnd() {
            defer { scanner.position = end }
            return scanner.bytes[scanner.position..<end]
        }
        let start = scanner.position
        scanner.position += 1
        while let byte = scanner.current, isAtomByte(byte) { scanner.position += 1 }
        return scanner.bytes[start..<scanner.position]
    }

    private mutating func encodedWordEnd() -> Int? {
        let bytes = scanner.bytes
        let start = scanner.position
        guard start >= noEncodedWordBefore, bytes[start...].starts(with: "=?".utf8) else { return nil }
        var index = start + 2
        var questionMarks = 0
        while index < bytes.count, !bytes[index].isFoldingSpace {
            if bytes[index] == UInt8(ascii: "?") {
                if questionMarks >= 2, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "=") {
                    return index + 2
                }
                questionMarks += 1
            }
            index += 1
        }
        noEncodedWordBefore = index
        return nil
    }

    private mutating func add(_ kind: AddressWord.Kind, _ text: ArraySlice<UInt8>, at start: Int) {
        if draft.angle != nil, !isInAngle {
            endEntry(at: start, isComma: false)
            draft.isBehindAddress = true
        }
        let word = AddressWord(kind: kind, text: text, start: start, hasSpace: hasSpace)
        hasSpace = false
        if isInAngle {
            draft.angle?.append(word)
        } else {
            if draft.words.isEmpty { draft.words.reserveCapacity(8) }
            draft.words.append(word)
            draft.hasAt = draft.hasAt || kind == .at
        }
    }
}

// MARK: Delimiters

extension AddressListParser {
    /// RFC 5322 §4.4 `obs-route`: commas in it end nothing.
    private var isInRoute: Bool {
        isInAngle && draft.angle?.first?.kind == .at && !draft.hasRouteEnd
    }

    private mutating func openAngle(at start: Int) {
        if isInAngle, draft.angle?.isEmpty == true {
            note(at: start)
            return
        }
        if draft.angle != nil {
            if !isInAngle { note(at: start) }
            endEntry(at: start, isComma: false)
        }
        draft.angle = []
        isInAngle = true
    }

    private mutating func closeAngle(at start: Int) {
        if !isInAngle { note(at: start) }
        isInAngle = false
        hasSpace = true
    }

    /// RFC 5322 §3.4.1 `domain-literal`; colons inside are of IPv6.
    private mutating func domainLiteral(at start: Int) {
        _ = scanner.take { !"[]<>,;@\"(".utf8.contains($0) }
        let isClosed = scanner.take(UInt8(ascii: "]"))
        if !isClosed { note(at: start) }
        add(.literal, scanner.bytes[start..<scanner.position].filter { !$0.isLineEnd }[...], at: start)
    }

    /// RFC 5322 §3.4 `group = display-name ":" [group-list] ";"`, or a colon inside of brackets.
    private mutating func colon(at start: Int) {
        if isInAngle {
            draft.hasRouteEnd = true
            return add(.colon, scanner.bytes[start...start], at: start)
        }
        if group == nil, draft.angle == nil, !draft.words.isEmpty, !draft.hasAt {
            flushHeld()
            group = (text(of: draft.words[...]) ?? "", [])
            draft = Draft()
        } else {
            note(at: start)
            if draft.hasAt {
                add(.colon, scanner.bytes[start...start], at: start)
            } else if draft.angle == nil {
                // A group in a group, which there is not: its name goes, its members stay.
                draft = Draft()
            }
        }
    }

    private mutating func endGroup() {
        guard let group else { return }
        entries.append(.group(name: group.name, mailboxes: group.mailboxes))
        self.group = nil
    }

    /// Reads what was collected as one entry.
    private mutating func endEntry(at end: Int, isComma: Bool) {
        if isInAngle { note(at: end) }
        isInAngle = false
        let draft = self.draft
        self.draft = Draft()
        hasSpace = false
        if draft.isBehindAddress { note(at: draft.words.first?.start ?? end) }
        if let angle = draft.angle {
            angleAddress(angle, of: draft)
        } else if draft.hasAt {
            flushHeld()
            bareAddresses(of: draft)
        } else if !draft.words.isEmpty, !draft.isBehindAddress {
            held.append(draft)
            // No name has more commas than `Doe, Jane, PhD`.
            if held.count > 3 { withoutDomain(held.removeFirst()) }
        }
        if !isComma { flushHeld() }
    }

    private mutating func flushHeld() {
        let drafts = held
        held = []
        for draft in drafts { withoutDomain(draft) }
    }

    private mutating func append(_ mailbox: MailboxAddress) {
        if group != nil {
            group?.mailboxes.append(mailbox)
        } else {
            entries.append(.mailbox(mailbox))
        }
    }
}

// MARK: Entries

extension AddressListParser {
    /// RFC 5322 §3.4 `name-addr = [display-name] angle-addr`.
    private mutating func angleAddress(_ angle: [AddressWord], of draft: Draft) {
        var words = draft.words
        if draft.hasAt {
            flushHeld()
        } else if !held.isEmpty, !words.isEmpty {
            note(at: held[0].words[0].start)
            words = nameWithCommas(words)
        } else {
            flushHeld()
        }
        var name = text(of: words[...])
        if name == nil, let comment = draft.comment { name = decoded(comment, at: angle.first?.start ?? 0) }
        append(addrSpec(withoutRoute(angle), name: name))
    }

    /// The held words and these as one name, commas put back.
    private mutating func nameWithCommas(_ words: [AddressWord]) -> [AddressWord] {
        var name: [AddressWord] = []
        for part in held.map(\.words) + [words] {
            if let first = part.first, !name.isEmpty {
                name.append(AddressWord(kind: .atom, text: [UInt8(ascii: ",")], start: first.start, hasSpace: false))
            }
            name += part
        }
        held = []
        return name
    }

    /// RFC 5322 §4.4 `obs-angle-addr`, its route dropped; `<mailto:jane@x.example>` too.
    private func withoutRoute(_ angle: [AddressWord]) -> ArraySlice<AddressWord> {
        guard let first = angle.first,
            first.kind == .at || ByteSearch.isEqualIgnoringCase(first.text.span, to: "mailto"),
            let colon = angle.firstIndex(where: { $0.kind == .colon })
        else { return angle[...] }
        return angle[(colon + 1)...]
    }

    /// Addresses without brackets: one, unless commas were forgotten.
    private mutating func bareAddresses(of draft: Draft) {
        var rest = draft.words[...]
        while let at = rest.firstIndex(where: { $0.kind == .at }) {
            var start = at
            if takesAllWordsAsLocalPart { start = rest.startIndex }
            while start > rest.startIndex, start == at || rest[start].continues(rest[start - 1]) { start -= 1 }
            if start > rest.startIndex { note(at: rest[rest.startIndex].start) }
            let end = domainEnd(rest, at: at)
            var name = text(of: rest[..<start])
            if name == nil, let comment = draft.comment { name = decoded(comment, at: rest[at].start) }
            append(addrSpec(rest[start..<end], name: name))
            rest = rest[end...]
        }
        if let junk = rest.first { note(at: junk.start) }
    }

    /// The index behind the domain that follows the `@` at an index, further `@` included: `a@b@c`.
    private func domainEnd(_ words: ArraySlice<AddressWord>, at: Int) -> Int {
        var end = at + 1
        while end < words.endIndex {
            let word = words[end]
            let continues = words[end - 1].kind == .at || word.continues(words[end - 1])
            guard continues, word.kind == .atom || word.kind == .literal || word.kind == .at else { break }
            end += 1
        }
        return end
    }

    /// RFC 5322 §3.4.1 `addr-spec = local-part "@" domain`.
    private mutating func addrSpec(_ words: ArraySlice<AddressWord>, name: String?) -> MailboxAddress {
        guard let first = words.first else { return MailboxAddress(displayName: name, localPart: "", domain: "") }
        // Of several `@` the last counts, as it does for every mail server.
        let reach = words.firstIndex { $0.kind == .at }.map { domainEnd(words, at: $0) } ?? words.endIndex
        let at = words[..<reach].lastIndex { $0.kind == .at }
        let local = joined(words[..<(at ?? reach)])
        var domain = joined(words[(at ?? reach)..<reach].dropFirst())
        var isValid = at != nil && reach == words.endIndex && !domain.text.isEmpty && first.kind != .at
        isValid = isValid && !local.hasInnerSpace && !words[..<(at ?? reach)].contains { $0.kind == .at }
        while domain.text.last == UInt8(ascii: ".") {
            domain.text.removeLast()
            isValid = false
        }
        if !isValid { note(at: first.start) }
        var localText = local.text[...]
        // Exchange puts addresses in single quotes.
        if local.text.first == UInt8(ascii: "'"), domain.text.last == UInt8(ascii: "'") {
            localText.removeFirst()
            domain.text.removeLast()
        }
        return MailboxAddress(
            displayName: name,
            localPart: plain(Array(localText), at: first.start), domain: plain(domain.text, at: first.start))
    }

    /// Words without an `@`: a local user if it is one word, else a name without an address.
    private mutating func withoutDomain(_ draft: Draft) {
        guard let first = draft.words.first else { return }
        let isUser = first.kind == .atom && zip(draft.words.dropFirst(), draft.words).allSatisfy { $0.continues($1) }
        if isUser {
            append(addrSpec(draft.words[...], name: draft.comment.flatMap { decoded($0, at: first.start) }))
        } else {
            note(at: first.start)
            append(MailboxAddress(displayName: text(of: draft.words[...]), localPart: "", domain: ""))
        }
    }

    /// The words of a local part or domain as they are meant, with a space only where one is in a wrong place.
    private func joined(_ words: ArraySlice<AddressWord>) -> (text: [UInt8], hasInnerSpace: Bool) {
        var text: [UInt8] = []
        var hasInnerSpace = false
        var previous: AddressWord?
        for word in words {
            if let previous, !word.continues(previous) {
                text.append(0x20)
                hasInnerSpace = true
            }
            text += word.text
            previous = word
        }
        return (text, hasInnerSpace)
    }

    /// RFC 5322 §3.2.5 `phrase`, and whatever else stands where a name should; nil if that is nothing.
    private mutating func text(of words: ArraySlice<AddressWord>) -> String? {
        guard let first = words.first else { return nil }
        var text: [UInt8] = []
        text.reserveCapacity(words.reduce(0) { $0 + $1.text.count + 1 })
        for word in words {
            if word.hasSpace, !text.isEmpty { text.append(0x20) }
            text += word.text
        }
        return decoded(text, at: first.start)
    }

    private mutating func decoded(_ text: [UInt8], at start: Int) -> String? {
        let name = decode(text, at: start) { EncodedWord.decode($0, at: 0, defects: &$1) }
        return name.isEmpty ? nil : name
    }

    private mutating func plain(_ text: [UInt8], at start: Int) -> String {
        decode(text, at: start) { CharsetDecoder.decode($0, charset: nil, at: 0, defects: &$1) }
    }

    /// Decodes what was put together from words that begin at an index: the places in it are none of the field's.
    private mutating func decode(
        _ text: [UInt8], at start: Int, by decode: ([UInt8], inout [Defect]) -> String
    ) -> String {
        var found: [Defect] = []
        let decoded = decode(text, &found)
        for defect in found { defects.note(defect.code, at: offset + start, count: defect.count) }
        return decoded
    }
}
