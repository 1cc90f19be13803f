import RawMail

/// What has been read of an SMTP dialogue that a notice shows.
struct Dialogue {
    /// The recipient of the last RCPT TO.
    fileprivate var recipient: Int?
    /// A refusal of MAIL, DATA and the like, which speaks of all recipients.
    fileprivate var refusal: Int?
    /// An address of a RCPT TO that was not named before.
    fileprivate var newcomer: Range<Int>?
    /// Where the next lines of a reply go, and its code.
    fileprivate var open: (block: Int, code: Range<Int>)?
}

// MARK: - SMTP lines in a notice

extension LayoutReader {
    /// Reads a line of a dialogue, as Sendmail, MDaemon, InterScan and their like quote them; false if it is none.
    ///
    /// ```
    /// >>> RCPT To:<user@example.net>
    /// <<< 550 <user@example.net>... User unknown
    /// 550 <user@example.net>... User unknown
    /// ```
    mutating func readDialogue(_ line: Range<Int>) -> Bool {
        let line = text.bytes.trimmed(line)
        let start = dialogueStart(line)
        guard start > line.lowerBound else { return readSummary(line) }
        if let code = replyCode(start..<line.upperBound) {
            readReply(start..<line.upperBound, code)
        } else if let current, layout.isOpen, stands("<<<", at: line.lowerBound, in: line) {
            // Courier's own words for what kept it from a reply: `<<< Network is down`.
            give(block(start..<line.upperBound), to: current)
        } else {
            readCommand(start..<line.upperBound)
        }
        return true
    }

    /// Behind the mark of a line of the dialogue: `>>>`, `<<<`, `-->`, `<--`, `Sent <<<`, `Received >>>`.
    private func dialogueStart(_ line: Range<Int>) -> Int {
        var position = line.lowerBound
        // Most lines begin with another character.
        switch text.bytes[position] {
        case 0x2D, 0x3C, 0x3E, 0x52, 0x53: break
        default: return position
        }
        if stands("sent ", at: position, in: line) { position += 5 }
        if stands("received ", at: position, in: line) { position += 9 }
        guard
            stands("<<<", at: position, in: line) || stands(">>>", at: position, in: line)
                || stands("-->", at: position, in: line) || stands("<--", at: position, in: line)
        else { return line.lowerBound }
        position += 3
        while position < line.upperBound, text.bytes[position] <= 0x20 || text.bytes[position] == 0x3E { position += 1 }
        return position
    }

    /// Whether a word in lower case stands at a position of a line, in either case.
    private func stands(_ word: StaticString, at position: Int, in line: Range<Int>) -> Bool {
        let end = position + word.utf8CodeUnitCount
        return end <= line.upperBound
            && ByteSearch.isEqualIgnoringCase(text.bytes.span.extracting(position..<end), to: word)
    }

    /// Three digits at the start, a blank or hyphen behind them.
    private func replyCode(_ line: Range<Int>) -> Range<Int>? {
        guard line.count >= 3 else { return nil }
        let code = line.lowerBound..<line.lowerBound + 3
        let start = code.lowerBound
        guard (0x32...0x35).contains(text.bytes[start]), text.bytes[start + 1].isDigit, text.bytes[start + 2].isDigit
        else { return nil }
        if line.count > 3, text.bytes[code.upperBound] != 0x20, text.bytes[code.upperBound] != 0x2D { return nil }
        return code
    }

    private mutating func readCommand(_ line: Range<Int>) {
        dialogue.open = nil
        dialogue.recipient = nil
        let isRecipient = text.bytes.span.extracting(line).holds(Self.recipientCommand, at: 0)
        guard isRecipient, let found = scanner.address(at: line.lowerBound + 8, before: line.upperBound) else { return }
        if let number = number(of: found.address) {
            dialogue.recipient = number
        } else if recipients.count == 1, recipients[0].blocks.isEmpty {
            // What an alias was expanded to.
            dialogue.recipient = 0
        } else {
            dialogue.newcomer = found.address
        }
    }

    private static let deferred = Array("... deferred".utf8)
    private static let recipientCommand = Array("rcpt to:".utf8)

    private mutating func readReply(_ line: Range<Int>, _ code: Range<Int>) {
        if let open = dialogue.open, text.bytes[open.code].elementsEqual(text.bytes[code]) {
            return add(line, toBlock: open.block)
        }
        dialogue.open = nil
        let isRefusal = text.bytes[code.lowerBound] >= 0x34
        if isRefusal, dialogue.recipient == nil, let newcomer = dialogue.newcomer, !hasListed {
            add(newcomer)
            dialogue.recipient = current
        }
        dialogue.newcomer = nil
        guard isRefusal else { return }
        let block = block(line)
        dialogue.open = (block, code)
        if let recipient = dialogue.recipient {
            give(block, to: recipient)
        } else if let current, layout.isOpen, !hasListed {
            // Below each recipient stands its own dialogue.
            give(block, to: current)
        } else {
            dialogue.refusal = block
        }
    }

    /// `550 5.1.1 <user@example.net>... User unknown`, Sendmail's own last word.
    private mutating func readSummary(_ line: Range<Int>) -> Bool {
        guard let code = replyCode(line), line.count > 3 else { return readDeferral(line) }
        guard text.bytes[code.lowerBound] >= 0x34 else { return text.bytes[code.upperBound] == 0x2D }
        guard let found = scanner.first(in: code.upperBound..<line.upperBound),
            isSummary(found.end, line.upperBound)
        else {
            if dialogue.refusal == nil { dialogue.refusal = block(line) }
            return true
        }
        if number(of: found.address) == nil, hasListed { return true }
        add(found.address)
        guard let current else { return true }
        if let refusal = dialogue.refusal { give(refusal, to: current) }
        give(block(line), to: current)
        dialogue.refusal = nil
        return true
    }

    /// `<user@example.net>... Deferred: Connection refused`.
    private mutating func readDeferral(_ line: Range<Int>) -> Bool {
        guard text.bytes.span.extracting(line).firstIndex(ofPhrase: Self.deferred) != nil,
            let found = scanner.address(at: line.lowerBound, before: line.upperBound),
            stands("... deferred", at: found.end, in: line)
        else { return false }
        if number(of: found.address) == nil, hasListed { return true }
        add(found.address, fate: .delay)
        guard let current else { return true }
        if let refusal = dialogue.refusal { give(refusal, to: current) }
        give(block(line), to: current)
        dialogue.refusal = nil
        return true
    }

    /// Whether `...` or a colon stands behind the address.
    private func isSummary(_ start: Int, _ end: Int) -> Bool {
        start < end && (text.bytes[start] == 0x3A || stands("...", at: start, in: start..<end))
    }

    private mutating func block(_ line: Range<Int>) -> Int {
        let block = makeBlock()
        add(line, toBlock: block)
        return block
    }

    /// Gives a refusal that spoke of no recipient to those of whom nothing else is known but a program's exit status.
    mutating func finishDialogue() {
        guard let refusal = dialogue.refusal else { return }
        for number in recipients.indices where recipients[number].blocks.allSatisfy(isExitStatus) {
            give(refusal, to: number)
        }
    }

    /// A block such as `255`.
    private func isExitStatus(_ block: Int) -> Bool {
        blocks[block].ranges.allSatisfy { text.bytes[text.bytes.trimmed($0)].allSatisfy { $0.isDigit || $0 == 0x29 } }
    }
}
