import InternetMessage
import RawMail

extension Property {
    /// Addresses: folds as spaces, defects inside, and what is printed reads the same.
    public static let addresses = Property("addresses") { input, findings in
        var defects: [Defect] = []
        let list = AddressList.parse(input.span, at: 3, defects: &defects)
        DefectsCheck(defects, 3...(3 + input.count)).run(&findings)
        let mailboxes = list.mailboxes
        findings.require(list.entries.count + mailboxes.count <= 2 * input.count, "\(mailboxes.count) mailboxes")
        let bytes = mailboxes.reduce(0) {
            $0 + $1.localPart.utf8.count + $1.domain.utf8.count + ($1.displayName?.utf8.count ?? 0)
        }
        findings.require(bytes <= 8 * input.count, "\(bytes) bytes of \(input.count)")
        for mailbox in mailboxes.prefix(20) {
            checkPrinting(of: mailbox, isValid: defects.isEmpty && mailboxes.count == 1, &findings)
        }
        let bare = MailboxAddress.addrSpec(input.span)
        findings.require(bare?.displayName == nil, "a bare address has a name")
        if let bare { checkPrinting(of: bare, isValid: false, &findings) }
        if findings.isChosen(oneIn: 2) { checkMessageIDs(input, &findings) }
        guard findings.isChosen(oneIn: 2) else { return }
        let (lineFeed, doubled) = Inputs.lineEnds(input)
        findings.same(
            AddressList.parse(doubled.span, defects: &defects), AddressList.parse(lineFeed.span, defects: &defects),
            "CRLF")
    }

    /// A valid address reads as it is printed; any other at least does not change when it is printed again.
    private static func checkPrinting(of mailbox: MailboxAddress, isValid: Bool, _ findings: inout Findings) {
        let printed = mailbox.address
        let read = MailboxAddress.addrSpec(Array(printed.utf8).span)
        if isValid, !mailbox.domain.isEmpty, !mailbox.domain.utf8.contains(where: { $0 <= 0x20 }) {
            findings.same(read?.localPart, mailbox.localPart, "local part of \(printed)")
            findings.same(read?.domain, mailbox.domain, "domain of \(printed)")
        }
    }

    private static func checkMessageIDs(_ input: [UInt8], _ findings: inout Findings) {
        var defects: [Defect] = []
        let identifiers = MessageID.list(from: input.span)
        findings.same(MessageID.parse(input.span, at: 3, defects: &defects), identifiers.first, "the first identifier")
        DefectsCheck(defects, 3...(3 + input.count)).run(&findings)
        for identifier in identifiers.prefix(20) {
            findings.require(
                !identifier.rawValue.utf8.contains { [0x0A, 0x0D].contains($0) }, "a line end in \(identifier)")
            findings.same(MessageID(identifier.rawValue), identifier, "printed and read")
        }
    }

    /// Dates: the printed one is the same instant, in four digits of year or so, with folds as spaces.
    public static let dates = Property("dates") { input, findings in
        var defects: [Defect] = []
        let date = MailDate.parse(input.span, at: 3, defects: &defects)
        findings.same(defects.map(\.code), date == nil ? [.invalidDate] : [], "defects")
        DefectsCheck(defects, 3...(3 + input.count)).run(&findings)
        if let date {
            // A zone may lead a day out of the years 0 to 9999.
            let length = date.iso8601.utf8.count
            findings.require(length == 20 || length == 21, "the length of \(date)")
            if length == 20 {
                findings.same(MailDate(date.iso8601)?.secondsSince1970, date.secondsSince1970, "\(date) read again")
            }
            findings.require((date.utcOffsetMinutes ?? 0).magnitude < 100 * 60, "a zone of \(date)")
        }
        let (lineFeed, doubled) = Inputs.lineEnds(input)
        findings.same(
            MailDate.parse(doubled.span, defects: &defects), MailDate.parse(lineFeed.span, defects: &defects), "CRLF")
    }

    /// Unstructured text: bounded, without line ends of its own, plain text as it is.
    public static let encodedWords = Property("encodedWords") { input, findings in
        var defects: [Defect] = []
        let text = EncodedWord.decode(input.span, at: 3, defects: &defects)
        DefectsCheck(defects, 3...(3 + input.count)).run(&findings)
        findings.require(text.utf8.count <= 3 * input.count, "\(text.utf8.count) bytes of \(input.count)")
        let hasWord = zip(input, input.dropFirst()).contains { $0 == 0x3D && $1 == 0x3F }
        if !hasWord, input.allSatisfy({ $0 < 0x80 && $0 != 0x0D && $0 != 0x0A }) {
            findings.require(text.utf8.elementsEqual(withoutBlanks(input)), "plain text: \(text)")
            findings.require(defects.isEmpty, "plain text: \(defects)")
        }
        let (lineFeed, doubled) = Inputs.lineEnds(input)
        findings.same(
            EncodedWord.decode(doubled.span, defects: &defects), EncodedWord.decode(lineFeed.span, defects: &defects),
            "CRLF")
        let word = encodedWord(of: input)
        var wordDefects: [Defect] = []
        findings.same(
            EncodedWord.decode(word.span, defects: &wordDefects), String(decoding: input, as: UTF8.self),
            "as an encoded word")
    }

    private static func encodedWord(of input: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        var word = Array("=?utf-8?q?".utf8)
        for byte in input {
            word.append(0x3D)
            word.append(digits[Int(byte >> 4)])
            word.append(digits[Int(byte & 0x0F)])
        }
        return word + "?=".utf8
    }

    private static func withoutBlanks(_ input: [UInt8]) -> ArraySlice<UInt8> {
        let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let end = input.lastIndex { !isBlank($0) } ?? -1
        return input[...end].drop(while: isBlank)
    }

    /// Parameters: within the limit, names in lower case, one value a name's pieces, the same with folds of either kind.
    public static let parameters = Property("parameters") { input, findings in
        var defects: [Defect] = []
        let type = ContentType.parse(input.span, at: 3, limit: 4, defects: &defects)
        DefectsCheck(defects, 3...(3 + input.count)).run(&findings)
        findings.require((type?.parameters.count ?? 0) <= 4, "too many parameters")
        findings.same(type == nil, defects.contains { $0.code == .invalidContentType }, "invalidContentType")
        for parameter in type?.parameters ?? [] {
            findings.require(!parameter.name.utf8.contains { 0x41...0x5A ~= $0 }, "\(parameter.name) is not lower case")
            findings.require(parameter.value.utf8.count <= 3 * input.count, "\(parameter.name) grew")
        }
        let disposition = ContentDisposition.parse(input.span, limit: 4, defects: &defects)
        findings.require((disposition?.parameters.count ?? 0) <= 4, "too many parameters")
        let field = Array("Content-Type:".utf8) + input.filter { $0 != 0x0A && $0 != 0x0D } + [0x0A, 0x0A]
        checkScanner(Message(field), &findings)
        let (lineFeed, doubled) = Inputs.lineEnds(input)
        findings.same(
            ContentType.parse(doubled.span, defects: &defects), ContentType.parse(lineFeed.span, defects: &defects),
            "CRLF")
    }

    /// The quick scanner that the structure depends on sees the media type that the whole grammar does.
    private static func checkScanner(_ message: Message, _ findings: inout Findings) {
        guard let type = message.header.contentType else { return }
        findings.same(message.parts[0].mediaType.rawValue, type.mediaType, "media type")
    }
}
