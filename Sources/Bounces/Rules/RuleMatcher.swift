import DeliveryReports
import RawMail

/// Finds the rows that hold, over one or several tables that share their names.
final class RuleMatcher: Sendable {
    /// A row of which all phrases stand in a text, and their place in the folded text.
    struct Found: Sendable {
        var row: Int
        var range: Range<Int>
    }

    private let tables: [RuleTable]
    private let names: RuleNames
    private let rows: [Row]
    private let codes: [RuleTable.CodePattern]
    private let index: PhraseIndex
    /// Where each phrase is used, and for each phrase the first of its uses; one more for the end.
    private let uses: [Use]
    private let firstUses: [Int32]
    /// The rows without phrases that may hold, in order, by the subject of the enhanced code.
    private let plain: [[Int]]

    /// A row with its conditions on codes, out of any table.
    private struct Row {
        var table: Int
        var position: Int
        var phraseCount: Int
        var codes: Range<Int>
        var kinds: UInt8
    }

    /// A phrase of a row: which row, and which of its phrases.
    fileprivate struct Use {
        var row: Int32
        var position: Int32
        var phrase: Int32
    }

    init(_ tables: [RuleTable]) {
        var builder = Builder(rowCount: tables.reduce(0) { $0 + $1.rows.count })
        builder.index.reserve(tables.reduce(0) { $0 + $1.phrases.count })
        for (number, table) in tables.enumerated() { builder.add(table, number) }
        builder.index.seal()
        self.tables = tables
        names = tables.last?.names ?? RuleNames()
        (uses, firstUses) = builder.sortedUses()
        (rows, codes, index, plain) = (builder.rows, builder.codes, builder.index, builder.plain)
    }

    private struct Builder {
        var rows: [Row] = []
        var codes: [RuleTable.CodePattern] = []
        var index = PhraseIndex()
        var uses: [Use] = []
        var plain = [[Int]](repeating: [], count: unknownSubject + 1)

        init(rowCount: Int) { rows.reserveCapacity(rowCount) }

        mutating func add(_ table: RuleTable, _ number: Int) {
            let offset = codes.count
            codes += table.codes
            for (position, row) in table.rows.enumerated() {
                if row.phrases.isEmpty { addPlain(rows.count, table.codes[row.codes]) }
                for (order, phrase) in table.phrases[row.phrases].enumerated() {
                    guard let phrase = index.add(table.text[phrase]) else { continue }
                    uses.append(
                        Use(
                            row: Int32(truncatingIfNeeded: rows.count), position: Int32(truncatingIfNeeded: order),
                            phrase: Int32(truncatingIfNeeded: phrase)))
                }
                rows.append(
                    Row(
                        table: number, position: position, phraseCount: row.phrases.count,
                        codes: row.codes.lowerBound + offset..<row.codes.upperBound + offset, kinds: row.kinds))
            }
        }

        private mutating func addPlain(_ row: Int, _ codes: ArraySlice<RuleTable.CodePattern>) {
            let patterns = codes.filter { $0.kind == .status }
            for subject in plain.indices
            where patterns.isEmpty || patterns.contains(where: { $0.mayHaveSubject(subject) }) {
                plain[subject].append(row)
            }
        }

        /// The uses by phrase (a counting sort), and the first of each.
        func sortedUses() -> ([Use], [Int32]) {
            var first = [Int32](repeating: 0, count: index.count + 1)
            for use in uses { first[Int(use.phrase) + 1] += 1 }
            for phrase in 0..<index.count { first[phrase + 1] += first[phrase] }
            var next = first
            var sorted = uses
            for use in uses {
                sorted[Int(next[Int(use.phrase)])] = use
                next[Int(use.phrase)] += 1
            }
            return (sorted, first)
        }
    }
}

extension RuleMatcher {
    /// What decided: a row, and where its phrases stand, if it has any.
    struct Decision: Sendable {
        /// The position of the text, and the place in it as folded.
        struct Match: Sendable {
            var text: Int
            var range: Range<Int>
        }

        let matcher: RuleMatcher
        let row: Int
        let match: Match?
        let reason: Reason
        let advice: Advice
        let retryAfterSeconds: Int?

        init(_ matcher: RuleMatcher, row: Int, match: Match?) {
            self.matcher = matcher
            self.row = row
            self.match = match
            let place = matcher.rows[row]
            let row = matcher.tables[place.table].rows[place.position]
            reason = matcher.names.reasons[row.reason]
            advice = row.advice ?? matcher.names.advices[row.reason]
            retryAfterSeconds = row.retryAfterSeconds
        }

        var rule: Rule {
            let place = matcher.rows[row]
            return matcher.tables[place.table].rule(matcher.tables[place.table].rows[place.position])
        }

        /// The rule's place and row, as ``Rule/description``.
        var ruleDescription: String {
            let place = matcher.rows[row]
            return matcher.tables[place.table].description(of: matcher.tables[place.table].rows[place.position])
        }
    }

    /// The rows of which all phrases stand in a folded text in their order, in the order in which they were found.
    func rows(in text: [UInt8]) -> [Found] {
        var found: [Found] = []
        var chains = Chains()
        index.scan(text) { phrase, place in
            guard text.isWordStart(place.lowerBound) else { return }
            for number in Int(firstUses[phrase])..<Int(firstUses[phrase + 1]) {
                let use = uses[number]
                var whole = place
                if rows[Int(use.row)].phraseCount > 1 {
                    guard let chain = chains.add(use, place) else { continue }
                    guard Int(use.position) == rows[Int(use.row)].phraseCount - 1 else { continue }
                    whole = chain
                }
                found.append(Found(row: Int(use.row), range: whole))
            }
        }
        return found
    }

    /// The first row without phrases that holds.
    ///
    /// Tests leave out a row, to see whether it is needed.
    func firstPlainRow(_ facts: Facts, without omitted: Int = -1) -> Int? {
        let subject = facts.status.map { min($0.1, Self.unknownSubject - 1) } ?? Self.unknownSubject
        for row in plain[subject] where row != omitted && holds(rows[row], facts) { return row }
        return nil
    }

    /// Where the rows for a code that is not known stand among the plain ones; before it, those of subjects beyond all that rows
    /// name.
    static let unknownSubject = 9

    /// The first of the rows found that holds and stands before another one.
    func first(of found: [Found], before limit: Int?, _ facts: Facts, without omitted: Int = -1) -> Found? {
        var best: Found?
        var bound = limit ?? rows.count
        for candidate in found where candidate.row < bound && candidate.row != omitted {
            guard holds(rows[candidate.row], facts) else { continue }
            best = candidate
            bound = candidate.row
        }
        return best
    }

    /// The phrases of rows that were found in their order, each at most ``RuleTable/longestGap`` bytes after the one before.
    private struct Chains {
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

        /// Adds an occurrence; gives the place of its row's phrases up to this one, nil if the ones before it are missing.
        mutating func add(_ entry: Use, _ place: Range<Int>) -> Range<Int>? {
            while first < links.count, isTooFar(links[first], place) { first += 1 }
            var whole = place
            if entry.position > 0 {
                let before = links[first...].first { link in
                    link.row == entry.row && link.position == entry.position - 1
                        && link.whole.upperBound <= place.lowerBound
                        && !isTooFar(link, place)
                }
                guard let before else { return nil }
                whole = before.whole.lowerBound..<place.upperBound
            }
            links.append(Link(row: entry.row, position: entry.position, whole: whole))
            return whole
        }

        private func isTooFar(_ link: Link, _ place: Range<Int>) -> Bool {
            link.whole.upperBound + RuleTable.longestGap < place.lowerBound
        }
    }

    /// Whether one condition of each kind that the row asks for holds.
    private func holds(_ row: Row, _ facts: Facts) -> Bool {
        if row.kinds == 0 { return true }
        if row.kinds & ~facts.kinds != 0 { return false }
        var held: UInt8 = 0
        for code in codes[row.codes] where facts.hold(code) { held |= 1 << code.kind.rawValue }
        return held == row.kinds
    }
}

/// What a query tells besides its texts.
struct Facts {
    var status: (Int, Int, Int)?
    var reply: Int?
    var command: Int?
    var providers: [Int] = []
    var reporters: [Int] = []
    /// A bit for each ``RuleTable/CodePattern/Kind`` of which something is known.
    var kinds: UInt8 = 0

    init(_ query: ReasonQuery, _ names: RuleNames) {
        if let code = query.status { status = (code.class, code.subject, code.detail) }
        reply = query.reply
        command =
            if let command = query.command { RuleNames.number(of: command) } else {
                query.isReport ? RuleNames.noCommand : nil
            }
        if let reporter = query.reporter { reporters = names.hosts.providers(of: reporter) }
        providers = query.remoteMTA.map(names.hosts.providers(of:)) ?? reporters
        note(.status, status != nil)
        note(.reply, reply != nil)
        note(.command, command != nil)
        note(.provider, !providers.isEmpty)
        note(.reporter, !reporters.isEmpty)
    }

    /// Forgets the command: a condition on it does not hold.
    mutating func takeNoCommand() {
        command = nil
        kinds &= ~(1 << RuleTable.CodePattern.Kind.command.rawValue)
    }

    /// Lets each condition on the command hold.
    mutating func takeAnyCommand() {
        command = nil
        note(.command, true)
    }

    private mutating func note(_ kind: RuleTable.CodePattern.Kind, _ isKnown: Bool) {
        if isKnown { kinds |= 1 << kind.rawValue }
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
        case .provider: return providers.contains(Int(code.first))
        case .reporter: return reporters.contains(Int(code.first))
        }
    }
}

extension RuleMatcher {
    /// What a query tells besides its texts, in the names of these tables.
    func facts(_ query: ReasonQuery) -> Facts { Facts(query, names) }
}

extension [UInt8] {
    /// Whether a word may begin here: no letter stands right before a letter.
    func isWordStart(_ index: Int) -> Bool { index == 0 || !self[index].isAlpha || !self[index - 1].isAlpha }
}

extension RuleTable.CodePattern {
    /// Whether it allows an enhanced code of a subject, as rows without phrases are sorted.
    fileprivate func mayHaveSubject(_ subject: Int) -> Bool {
        if subject == RuleMatcher.unknownSubject { return false }
        return second == -1 || min(Int(second), RuleMatcher.unknownSubject - 1) == subject
    }
}

extension Int16 {
    /// -1 allows any number.
    fileprivate func allows(_ number: Int) -> Bool { self == -1 || Int(self) == number }
}
