import RawMail

/// Reads one notice as one layout has it, line by line, in one pass.
struct LayoutReader {
    let text: NoticeText
    let layout: Layout
    let scanner: AddressScanner
    /// Cues that order the text, and those that stand within it.
    private let cues: [PlacedCue]
    private let marks: [PlacedCue]
    private var nextCue = 0
    private var nextMark = 0
    /// Positions before this one have been read.
    private var resume = 0
    private(set) var recipients: [RecipientDraft] = []
    private var numbers = AddressIndex()
    /// The recipient that was named last.
    var current: Int?
    private(set) var blocks: [TextBlock] = []
    private var section: Section?
    /// Whether a phrase has ended what a doubtful layout reads.
    private var isStopped = false
    /// How far the first recipient outside lists is indented.
    private var openIndent: Int?
    private var paragraph = Paragraph.start
    private var collector: Collector?
    /// Recipients from here on have not been explained by a cue.
    private var firstUnexplained = 0
    /// The recipients that the last cue explained.
    private var explained = 0..<0
    /// A diagnostic that came before the recipients it speaks of.
    private var pendingBlock: Int?
    /// Whether a list named recipients.
    private(set) var hasListed = false
    var dialogue = Dialogue()
    /// Where the returned message begins.
    private(set) var returnedStart: Int?

    /// A cue and where it stands in the text.
    struct PlacedCue {
        var meaning: Cue.Meaning
        var range: Range<Int>
    }

    /// A list of recipients.
    private struct Section {
        var fate: NoticeKind?
        var indent: Int?
    }

    private enum Paragraph { case start, items, prose }

    /// Where the next lines go.
    private struct Collector {
        /// Nil before the first line.
        var block: Int?
        var take: Layout.Take
        /// Whether a cue began it: then empty lines before its first line are skipped.
        var isExplanation = false
    }

    init(_ text: NoticeText, layout: Layout, cues: [PlacedCue]) {
        self.text = text
        self.layout = layout
        marks = cues.filter(\.meaning.isMark)
        self.cues = marks.isEmpty ? cues : cues.filter { !$0.meaning.isMark }
        scanner = AddressScanner(bytes: text.bytes)
    }

    /// How many recipients are taken from one notice.
    private static let limit = 10_000

    mutating func read() {
        for line in text.lines() {
            let range = max(resume, line.lowerBound)..<max(resume, line.upperBound)
            let words = text.bytes.trimmed(range)
            if words.isEmpty {
                if range == line { readBlank() }
                continue
            }
            if HeaderBlock.begins(at: range.lowerBound, in: text) { returnedStart = range.lowerBound }
            if returnedStart != nil { break }
            let first = range == line ? words.lowerBound : text.bytes.trimmed(line).lowerBound
            readLine(range, indent: first - line.lowerBound)
        }
        finishDialogue()
    }
}

// MARK: - Lines

extension LayoutReader {
    private mutating func readBlank() {
        paragraph = .start
        guard let open = collector else { return }
        switch open.take {
        case .line, .folded: collector = nil
        case .paragraph: if open.block != nil || !open.isExplanation { collector = nil }
        case .next: if open.block != nil { collector = nil }
        case .all: break
        }
    }

    private mutating func readLine(_ line: Range<Int>, indent: Int) {
        if indent == 0, collector?.take == .folded { collector = nil }
        if !readCues(line), !readItem(line, indent: indent), !(layout.hasDialogue && readDialogue(line)) {
            if paragraph == .start { paragraph = .prose }
            if !isAlias(line) { collect(line) }
        }
        if nextMark < marks.count { readMarks(line) }
    }

    /// Whether a line begins with what the recipient was made of.
    private func isAlias(_ line: Range<Int>) -> Bool {
        guard nextMark < marks.count, marks[nextMark].meaning == .alias else { return false }
        return marks[nextMark].range.lowerBound == text.bytes.trimmed(line).lowerBound
    }

    private mutating func readMarks(_ line: Range<Int>) {
        while nextMark < marks.count, marks[nextMark].range.lowerBound < line.upperBound {
            let mark = marks[nextMark]
            nextMark += 1
            guard let current, mark.range.lowerBound >= line.lowerBound else { continue }
            switch mark.meaning {
            case .alias:
                let found = scanner.address(at: mark.range.upperBound, before: text.bytes.count)
                recipients[current].alias = recipients[current].alias ?? found?.address
            case .fate(let fate): recipients[current].fate = fate
            default:
                let word = hostWord(mark.range.upperBound)
                if !word.isEmpty, recipients[current].host == nil { recipients[current].host = word }
            }
        }
    }

    private mutating func readCues(_ line: Range<Int>) -> Bool {
        var hasCue = false
        while nextCue < cues.count, cues[nextCue].range.lowerBound < line.upperBound, returnedStart == nil {
            let cue = cues[nextCue]
            nextCue += 1
            guard cue.range.lowerBound >= max(resume, line.lowerBound) else { continue }
            if collector?.block != nil { collect(max(resume, line.lowerBound)..<cue.range.lowerBound) }
            hasCue = true
            resume = cue.range.upperBound
            apply(cue, line)
        }
        if hasCue, returnedStart == nil, resume < line.upperBound {
            collect(resume..<line.upperBound)
        }
        return hasCue
    }

    /// Adds a line to the open diagnostic.
    private mutating func collect(_ line: Range<Int>) {
        guard let open = collector else { return }
        var range = text.bytes.trimmed(line)
        if open.block == nil { range = trimmedStart(range.lowerBound, range.upperBound)..<range.upperBound }
        guard range.contains(where: { text.bytes[$0].isAlphanumeric || text.bytes[$0] >= 0x80 })
        else { return }
        let block = open.block ?? makeBlock(isExplanation: open.isExplanation)
        blocks[block].add(range)
        collector?.block = block
        if open.take == .line, !goesOn(range) { collector = nil }
    }

    /// Whether a line holds a line of a reply that another follows, `550-5.7.1 ...` (RFC 5321 section 4.2.1).
    private func goesOn(_ line: Range<Int>) -> Bool {
        line.dropFirst(3).contains { hyphen in
            text.bytes[hyphen] == 0x2D && (0x34...0x35).contains(text.bytes[hyphen - 3])
                && text.bytes[hyphen - 2].isDigit && text.bytes[hyphen - 1].isDigit
                && (hyphen - 4 < line.lowerBound || !text.bytes[hyphen - 4].isAlphanumeric)
        }
    }

    /// Makes the block for the open diagnostic and gives it to those it speaks of: after a cue all who have not been explained,
    /// else the last ones named without a text between them.
    private mutating func makeBlock(isExplanation: Bool) -> Int {
        let block = makeBlock()
        if isExplanation {
            if firstUnexplained < recipients.count {
                explained = firstUnexplained..<recipients.count
            } else {
                pendingBlock = block
                // Of many, only the last: the work is to stay linear.
                if let current, !explained.contains(current) || explained.count > 20 {
                    explained = current..<current + 1
                }
            }
            for number in explained { recipients[number].blocks.append(block) }
            firstUnexplained = recipients.count
        } else if paragraph == .prose, section != nil {
            var number = recipients.count - 1
            while number >= 0, recipients[number].blocks.isEmpty {
                recipients[number].blocks.append(block)
                number -= 1
            }
        } else if let current {
            recipients[current].blocks.append(block)
        }
        return block
    }

    mutating func makeBlock() -> Int {
        blocks.append(TextBlock())
        return blocks.count - 1
    }

    private func trimmedStart(_ start: Int, _ end: Int) -> Int {
        var position = start
        while position < end {
            switch text.bytes[position] {
            case 0x00...0x20, 0x27, 0x3A, 0x2C, 0x3B, 0x2E, 0x29, 0x3E, 0x5D: position += 1
            case 0x2D where position + 1 < end && text.bytes[position + 1] <= 0x20: position += 1
            case 0xE3, 0xEF:
                guard isWideStop(position, end) else { return position }
                position += 3
            default: return position
            }
        }
        return position
    }

    /// Whether `：`, `。`, `，` or `）` stands at a position.
    private func isWideStop(_ position: Int, _ end: Int) -> Bool {
        guard position + 2 < end else { return false }
        switch (text.bytes[position], text.bytes[position + 1], text.bytes[position + 2]) {
        case (0xEF, 0xBC, 0x9A), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x8C), (0xEF, 0xBC, 0x89): return true
        default: return false
        }
    }
}

// MARK: - Cues

extension LayoutReader {
    private mutating func apply(_ cue: PlacedCue, _ line: Range<Int>) {
        switch cue.meaning {
        case .returned:
            returnedStart = text.nextLine(after: cue.range.upperBound - 1)
        case .end: collector = nil
        case .stop:
            collector = nil
            section = nil
            isStopped = layout.isDoubtful
        case .list(let fate):
            collector = nil
            section = Section(fate: fate)
            paragraph = .start
            if layout.isAhead { collector = Collector(take: .paragraph, isExplanation: true) }
            if let found = scanner.address(at: cue.range.upperBound, before: line.upperBound) {
                addAddresses(found, before: line.upperBound)
            }
        case .name:
            collector = nil
            guard let found = scanner.address(at: cue.range.upperBound, before: text.bytes.count) else { return }
            addAddresses(found, before: text.lineEnd(from: found.address.lowerBound))
        case .text: collector = Collector(take: layout.take, isExplanation: true)
        case .alias, .host, .fate: break
        }
    }

    /// Takes an address, and further ones behind commas.
    private mutating func addAddresses(_ first: AddressScanner.Found, before end: Int) {
        var found = first
        while recipients.count < Self.limit {
            add(found.address)
            resume = found.end
            let next = text.bytes[found.end..<max(found.end, end)].firstIndex { $0 > 0x20 } ?? end
            guard next < end, text.bytes[next] == 0x2C || text.bytes[next] == 0x3B,
                let more = scanner.address(at: next + 1, before: end)
            else { break }
            found = more
        }
        collector = Collector(take: layout.take)
    }

    /// The host name that follows, perhaps on the next line.
    private func hostWord(_ start: Int) -> Range<Int> {
        var first = start
        let end = Swift.min(text.bytes.count, start + 256)
        while first < end, !text.bytes[first].isDomainText { first += 1 }
        var last = first
        while last < end, text.bytes[last].isDomainText { last += 1 }
        while last > first, text.bytes[last - 1] == 0x2E { last -= 1 }
        return first..<last
    }
}

// MARK: - Recipients

extension LayoutReader {
    private mutating func readItem(_ line: Range<Int>, indent: Int) -> Bool {
        guard section != nil || layout.isOpen, !isStopped, recipients.count < Self.limit else { return false }
        if let expected = section != nil ? section?.indent : openIndent, indent > expected { return false }
        guard let item = matchItem(line) else { return false }
        if section == nil {
            openIndent = openIndent ?? indent
        } else if section?.indent == nil {
            section?.indent = indent
        }
        paragraph = .items
        hasListed = hasListed || section != nil
        add(item.recipient)
        collector = Collector(take: layout.take)
        // Behind a pipe or file stands its name, which says nothing.
        let start = item.recipient.isEmpty ? item.rest.upperBound : item.rest.lowerBound
        collect(start..<item.rest.upperBound)
        if layout.take == .line { collector = nil }
        return true
    }

    private func matchItem(_ line: Range<Int>) -> LinePattern.Match? {
        let items = layout.items.span
        for index in items.indices {
            if let match = items[index].match(line, in: scanner) { return match }
        }
        return section != nil && (layout.items.isEmpty || layout.isCautious) && paragraph != .prose
            ? plainItem(line) : nil
    }

    /// A line that begins with an address, perhaps behind a bullet, or ends with one in brackets.
    private func plainItem(_ line: Range<Int>) -> LinePattern.Match? {
        var start = line.lowerBound
        while start < line.upperBound, text.bytes[start] <= 0x20 || Self.isBullet(text.bytes[start]) {
            start += 1
        }
        if let found = scanner.address(at: start, before: line.upperBound) {
            return LinePattern.Match(recipient: found.address, rest: found.end..<line.upperBound)
        }
        return namedItem(start..<line.upperBound)
    }

    private static func isBullet(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2A, 0x2D, 0x3E, 0x3D, 0x23: true
        default: false
        }
    }

    /// `Name <user@example.net>`, with nothing behind it.
    private func namedItem(_ line: Range<Int>) -> LinePattern.Match? {
        let line = text.bytes.trimmed(line)
        guard line.count < 256, let found = scanner.first(in: line), found.end == line.upperBound else { return nil }
        let before = found.address.lowerBound - 1
        guard before >= line.lowerBound, [0x3C, 0x28, 0x3A].contains(text.bytes[before]) else { return nil }
        return LinePattern.Match(recipient: found.address, rest: found.end..<found.end)
    }

    /// Takes a recipient, or goes on with one that was named before.
    mutating func add(_ range: Range<Int>, fate: NoticeKind? = nil) {
        let name = scanner.string(range)
        if let number = numbers.insert(name, recipients.count) {
            current = number
            if section != nil { recipients[number].isListed = true }
            return
        }
        var draft = RecipientDraft(name: name, position: range.lowerBound)
        draft.fate = fate ?? section?.fate
        draft.isListed = section != nil
        draft.pendingBlock = pendingBlock
        current = recipients.count
        recipients.append(draft)
    }

    /// The recipient of this address, if it was named before.
    func number(of range: Range<Int>) -> Int? { numbers[scanner.string(range)] }

    mutating func give(_ block: Int, to number: Int) { recipients[number].blocks.append(block) }
    mutating func add(_ range: Range<Int>, toBlock block: Int) { blocks[block].add(text.bytes.trimmed(range)) }
}

/// A recipient while the notice is being read.
struct RecipientDraft {
    /// The address, or a name without a domain.
    var name: String
    /// Where it stands in the text.
    var position: Int
    var fate: NoticeKind?
    /// Whether it stands in a list.
    var isListed = false
    var alias: Range<Int>?
    var host: Range<Int>?
    /// The texts that say why, by their numbers.
    var blocks = ShortList<Int>()
    /// The text that stood before it.
    var pendingBlock: Int?

    init(name: String, position: Int) {
        self.name = name
        self.position = position
    }
}

/// The lines of one diagnostic.
struct TextBlock {
    private(set) var ranges = ShortList<Range<Int>>()
    private var count = 0

    /// More text than this says nothing new.
    private static let limit = 4096

    mutating func add(_ range: Range<Int>) {
        guard count < Self.limit, !range.isEmpty else { return }
        let range = range.prefix(Self.limit - count)
        ranges.append(range)
        count += range.count
    }
}
