import DeliveryReports
import InternetMessage
import RawMail

/// Finds the rows that hold, over one or several tables that share their names.
final class RuleMatcher: Sendable {
    /// A row of which all phrases stand in a text, and their place in the folded text.
    struct Found: Sendable {
        var row: Int
        var range: Range<Int>
    }

    private let tables: [RuleTable]
    /// The number of each table's first row.
    private let firstRows: [Int]
    let names: RuleNames
    private let rows: [RuleTable.Row]
    private let codes: [RuleTable.CodePattern]
    private let index: PhraseIndex
    /// Where the rows have phrases, in their order, and for each phrase the first.
    private let uses: [RuleTable.PhraseUse]
    private let firstUses: [Int32]
    /// The rows without phrases that may hold, by the subject of the enhanced code, and for each subject the first; one more for
    /// the end.
    private let plain: [Int32]
    private let firstPlain: [Int32]
    /// Whether all rows with phrases stand before all without.
    let isPlainLast: Bool

    /// Reads tables that have been checked; `names` are those that the first may use.
    init(_ tables: [RuleTable], names: RuleNames) {
        let bytes = tables.reduce(0) { $0 + $1.source.utf8.count }
        var parser = RuleParser(names: names, isTrusted: true, room: bytes)
        firstRows = tables.map { table in
            defer { parser.read(table) }
            return parser.rows.count
        }
        parser.phrases.seal()
        self.tables = tables
        self.names = parser.names
        (rows, codes, index) = (parser.rows, parser.codes, parser.phrases)
        (firstUses, uses) = (parser.linkUses(), parser.uses)
        (plain, firstPlain, isPlainLast) = Self.plainRows(parser)
    }

    /// The rows without phrases by the subject of the enhanced code, and whether none stands before one with phrases.
    private static func plainRows(_ parser: RuleParser) -> (bySubject: [Int32], first: [Int32], areLast: Bool) {
        // with a bit for each subject
        var (rows, subjects): ([Int32], [Int]) = ([], [])
        var areLast = true
        for (number, row) in parser.rows.enumerated() {
            guard !row.hasPhrases else {
                areLast = areLast && rows.isEmpty
                continue
            }
            let hasStatus = row.kinds & RuleTable.CodePattern.Kind.status.bit != 0
            rows.append(Int32(truncatingIfNeeded: number))
            subjects.append(hasStatus ? row.codes.reduce(0) { $0 | parser.codes[$1].subjects } : -1)
        }
        var (plain, first): ([Int32], [Int32]) = ([], [0])
        for subject in 0...unknownSubject {
            for (row, its) in zip(rows, subjects) where its & 1 << subject != 0 { plain.append(row) }
            first.append(Int32(truncatingIfNeeded: plain.count))
        }
        return (plain, first, areLast)
    }
}

extension RuleMatcher {
    /// What a row says of the failures on which it decides.
    struct Ruling: Sendable {
        var reason: Reason
        var advice: Advice
        var retryAfterSeconds: Int?
        /// Where the row stands in its table.
        var place: Range<Int>
        /// The row as ``Rule/description``.
        var rule: String
    }

    func ruling(of row: Int) -> Ruling {
        let text = tables[table(of: row)].text
        let result = RuleResult(at: Int(rows[row].result), of: text.source.utf8.span, names)
        let place = Int(rows[row].start)..<(result?.end ?? Int(rows[row].start))
        return Ruling(
            reason: result.map { names.reasons[$0.reason] } ?? .undetermined,
            advice: result.map { $0.advice.map { Advice.known[$0] } ?? names.advices[$0.reason] } ?? .review,
            retryAfterSeconds: result?.retryAfterSeconds, place: place,
            rule: text.description(at: place, line: Int(rows[row].line)))
    }

    /// A row that stands in its table at a place, for the public.
    func rule(_ row: Int, at place: Range<Int>) -> Rule {
        tables[table(of: row)].text.rule(at: place, line: Int(rows[row].line))
    }

    private func table(of row: Int) -> Int {
        var table = firstRows.count - 1
        while firstRows[table] > row { table -= 1 }
        return table
    }

    /// Adds the rows of which all phrases stand in a folded text in their order, in the order in which they are found.
    ///
    /// `chains` is room to work in.
    func addRows(in folded: FoldedText, _ chains: inout Chains, to found: inout [Found]) {
        let text = folded.storage.span.extracting(0..<folded.count)
        chains.removeAll()
        index.scan(text) { phrase, place in
            guard text.isWordStart(place.lowerBound) else { return }
            var next = Int(firstUses[phrase])
            while next >= 0 {
                let use = uses[next]
                next = Int(use.next)
                var whole = place
                if use.position > 0 || !use.isLast {
                    guard let chain = chains.add(use, place), use.isLast else { continue }
                    whole = chain
                }
                if found.isEmpty { found.reserveCapacity(8) }
                found.append(Found(row: Int(use.row), range: whole))
            }
        }
    }

    /// The first row without phrases that holds.
    ///
    /// Tests leave out a row, to see whether it is needed.
    func firstPlainRow(_ facts: Facts, _ hosts: inout Hosts, without omitted: Int = -1) -> Int? {
        let subject = facts.status.map { min($0.1, Self.unknownSubject - 1) } ?? Self.unknownSubject
        for place in Int(firstPlain[subject])..<Int(firstPlain[subject + 1]) {
            let row = Int(plain[place])
            if row != omitted, holds(row, facts, &hosts) { return row }
        }
        return nil
    }

    /// Where the rows for a code that is not known stand among the plain ones; before it, those of subjects beyond all that rows
    /// name.
    static let unknownSubject = 9

    /// Whether a row asks for a command.
    func asksForCommand(_ row: Int?) -> Bool {
        guard let row else { return false }
        return rows[row].kinds & RuleTable.CodePattern.Kind.command.bit != 0
    }

    /// The first of the rows found that holds and stands before another one.
    func first(
        of found: [Found], before limit: Int?, _ facts: Facts, _ hosts: inout Hosts, without omitted: Int = -1
    ) -> Found? {
        var best: Found?
        var bound = limit ?? rows.count
        for candidate in found where candidate.row < bound && candidate.row != omitted {
            guard holds(candidate.row, facts, &hosts) else { continue }
            best = candidate
            bound = candidate.row
        }
        return best
    }

    /// The phrases of rows that were found in their order, each at most ``RuleTable/longestGap`` bytes after the one before.
    struct Chains {
        private struct Link {
            var row: Int32
            var position: Int32
            var whole: Range<Int>
        }

        private var links: [Link] = []
        /// Links before this one end too far back.
        ///
        /// Each is passed once, so that the work stays linear.
        private var first = 0

        fileprivate mutating func removeAll() {
            if !links.isEmpty { links.removeAll(keepingCapacity: true) }
            first = 0
        }

        /// Adds an occurrence of a row's phrase; gives the place of its phrases up to this one, nil if those before it are missing.
        fileprivate mutating func add(_ use: RuleTable.PhraseUse, _ place: Range<Int>) -> Range<Int>? {
            while first < links.count, isTooFar(links[first], place) { first += 1 }
            var whole = place
            if use.position > 0 {
                let before = links[first...].first { link in
                    link.row == use.row && link.position == use.position - 1
                        && link.whole.upperBound <= place.lowerBound
                        && !isTooFar(link, place)
                }
                guard let before else { return nil }
                whole = before.whole.lowerBound..<place.upperBound
            }
            if links.isEmpty { links.reserveCapacity(8) }
            links.append(Link(row: use.row, position: use.position, whole: whole))
            return whole
        }

        private func isTooFar(_ link: Link, _ place: Range<Int>) -> Bool {
            link.whole.upperBound + RuleTable.longestGap < place.lowerBound
        }
    }

    /// Whether one condition of each kind that the row asks for holds.
    private func holds(_ row: Int, _ facts: Facts, _ hosts: inout Hosts) -> Bool {
        let kinds = rows[row].kinds
        if kinds == 0 { return true }
        if kinds & ~facts.kinds != 0 { return false }
        var held = kinds & Self.hostKinds
        for position in rows[row].codes where facts.hold(codes[position]) { held |= codes[position].kind.bit }
        return held == kinds && (kinds & Self.hostKinds == 0 || hold(rows[row], &hosts))
    }

    fileprivate static let hostKinds = RuleTable.CodePattern.Kind.provider.bit | RuleTable.CodePattern.Kind.reporter.bit

    /// The providers that a host belongs to.
    fileprivate func providers(of host: String) -> [Int] { names.hosts.providers(of: host) }

    /// Whether one condition of each kind on hosts holds; asked last, since hosts have to be looked up.
    private func hold(_ row: RuleTable.Row, _ hosts: inout Hosts) -> Bool {
        hosts.find(for: self)
        var held = row.kinds & ~Self.hostKinds
        for position in row.codes where hosts.hold(codes[position]) { held |= codes[position].kind.bit }
        return held == row.kinds
    }
}

/// The codes of a query, and its command.
struct Facts {
    private(set) var status: (Int, Int, Int)?
    private var reply: Int?
    private var command: Int?
    /// The bits of each ``RuleTable/CodePattern/Kind`` of which something is known, or may be.
    private(set) var kinds = RuleMatcher.hostKinds

    init() {}

    /// What is known of a failure; a report that does not tell its command says so.
    init(status: EnhancedStatusCode?, reply: Int?, command: SMTPCommand? = nil, isReport: Bool = true) {
        self.status = status.map { ($0.class, $0.subject, $0.detail) }
        self.reply = reply
        note(.status, status != nil)
        note(.reply, reply != nil)
        if let command { take(command) } else { take(isReport ? RuleNames.noCommand : nil) }
    }

    mutating func take(_ command: SMTPCommand) { take(RuleNames.number(of: command)) }

    private mutating func take(_ number: Int?) {
        command = number
        note(.command, command != nil)
    }

    /// Each condition on the command holds.
    var withAnyCommand: Facts {
        var facts = self
        facts.take(nil as Int?)
        facts.note(.command, true)
        return facts
    }

    private mutating func note(_ kind: RuleTable.CodePattern.Kind, _ isKnown: Bool) {
        kinds = isKnown ? kinds | kind.bit : kinds & ~kind.bit
    }

    func hold(_ code: RuleTable.CodePattern) -> Bool {
        switch code.kind {
        case .status:
            guard let status else { return false }
            return code.first.allows(status.0) && code.second.allows(status.1) && code.third.allows(status.2)
        case .reply:
            guard let reply else { return false }
            return code.first.allows(reply / 100) && code.second.allows(reply / 10 % 10)
                && code.third.allows(reply % 10)
        case .command: return command.map { $0 == Int(code.first) } ?? true
        case .provider, .reporter: return false
        }
    }
}

/// The hosts of a failure, and the providers that they belong to, once somebody asked.
struct Hosts {
    /// The host that refused.
    private var remoteMTA: String?
    /// The host that wrote the report.
    private let reporter: String?
    /// The header of the report: where nothing names its writer, that is the domain of the address that it was sent from.
    private let header: HeaderFields
    private var providers: [Int] = []
    private var reporters: [Int] = []
    /// Whose names the providers have.
    private var matcher: RuleMatcher?

    init(reporter: String?, header: HeaderFields) { (self.reporter, self.header) = (reporter, header) }

    /// Begins with a failure: `host` is the one that refused.
    mutating func begin(_ host: String?) {
        guard host != remoteMTA else { return }
        (remoteMTA, matcher) = (host, nil)
    }

    mutating func find(for matcher: RuleMatcher) {
        if self.matcher === matcher { return }
        self.matcher = matcher
        reporters = (reporter ?? authorDomain).map(matcher.providers) ?? []
        providers = remoteMTA.map(matcher.providers) ?? reporters
    }

    private var authorDomain: String? {
        guard let author = header.mailboxes(.from).first?.address else { return nil }
        return author.lastIndex(of: "@").map { String(author[author.index(after: $0)...]) }
    }

    func hold(_ code: RuleTable.CodePattern) -> Bool {
        switch code.kind {
        case .provider: providers.contains(Int(code.first))
        case .reporter: reporters.contains(Int(code.first))
        case .status, .reply, .command: false
        }
    }
}

extension Array {
    /// The elements by a number below `count` (a counting sort), and for each number its first; one more for the end.
    @inline(__always)
    func sorted(byPhrase count: Int, _ phrase: (Element) -> Int32) -> (sorted: [Element], first: [Int32]) {
        var first = [Int32](repeating: 0, count: count + 1)
        var sorted = self
        do {
            let elements = span
            var next = first.mutableSpan
            var output = sorted.mutableSpan
            for index in elements.indices { next[Int(phrase(elements[index]))] &+= 1 }
            var end: Int32 = 0
            for number in next.indices {
                end &+= next[number]
                next[number] = end
            }
            // From the last on, each takes the last place that is left for its number.
            for index in elements.indices.reversed() {
                let number = Int(phrase(elements[index]))
                next[number] &-= 1
                output[Int(next[number])] = elements[index]
            }
        }
        return (sorted, first)
    }
}

extension Span<UInt8> {
    /// Whether a word may begin here: no letter stands right before a letter.
    func isWordStart(_ index: Int) -> Bool { index == 0 || !self[index].isAlpha || !self[index - 1].isAlpha }
}

extension RuleTable.CodePattern {
    /// The subjects of the enhanced codes that it allows, as rows without phrases are sorted: a bit for each, none for other kinds.
    fileprivate var subjects: Int {
        guard kind == .status else { return 0 }
        return second == -1
            ? 1 << RuleMatcher.unknownSubject - 1 : 1 << min(Int(second), RuleMatcher.unknownSubject - 1)
    }
}

extension Int16 {
    /// -1 allows any number.
    fileprivate func allows(_ number: Int) -> Bool { self == -1 || Int(self) == number }
}
