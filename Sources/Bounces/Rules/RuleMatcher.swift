import DeliveryReports

/// Finds the first row that holds, over one or several tables that share their names.
struct RuleMatcher: Sendable {
    /// A row that was found, and where its phrases stand in the folded text.
    struct Found {
        var row: Int
        var range: Range<Int>?
    }

    private let tables: [RuleTable]
    private let names: RuleNames
    private var rows: [Row] = []
    private var codes: [RuleTable.CodePattern] = []
    private var index = RulePhrases()
    /// The rows without phrases, in order.
    private var plain: [Int] = []

    /// A row with its conditions on codes, out of any table.
    private struct Row {
        var table: Int
        var position: Int
        var phraseCount: Int
        var codes: Range<Int>
        var kinds: UInt8
    }

    init(_ tables: [RuleTable]) {
        self.tables = tables
        names = tables.last?.names ?? RuleNames()
        rows.reserveCapacity(tables.reduce(0) { $0 + $1.rows.count })
        index.reserve(tables.reduce(0) { $0 + $1.phrases.count })
        for (number, table) in tables.enumerated() { add(table, number) }
        index.seal()
    }

    private mutating func add(_ table: RuleTable, _ number: Int) {
        let offset = codes.count
        codes += table.codes
        for (position, row) in table.rows.enumerated() {
            if row.phrases.isEmpty { plain.append(rows.count) }
            for (order, phrase) in table.phrases[row.phrases].enumerated() {
                index.add(table.text[phrase], row: rows.count, position: order)
            }
            rows.append(
                Row(
                    table: number, position: position, phraseCount: row.phrases.count,
                    codes: row.codes.lowerBound + offset..<row.codes.upperBound + offset, kinds: row.kinds))
        }
    }
}

extension RuleMatcher {
    /// The verdict of the first row that holds.
    ///
    /// Each text is asked in its turn: the first of which a phrase decides counts, else the first row without phrases.
    /// Tests leave out a row, to see whether it is needed.
    func verdict(for query: ReasonQuery, without omitted: Int = -1, anyCommand: Bool = false) -> Verdict? {
        var facts = Facts(query, names)
        if anyCommand { facts.takeAnyCommand() }
        let fallback = plain.first { $0 != omitted && holds(rows[$0], facts) }
        for (number, text) in query.texts.enumerated() {
            guard let found = firstRow(in: FoldedText(text).bytes, before: fallback, without: omitted, facts) else {
                continue
            }
            return verdict(
                found.row,
                match: Verdict.Match(text: number, range: FoldedText.sourceRange(ofFolded: found.range, in: text)))
        }
        return fallback.map { verdict($0, match: nil) }
    }

    private func verdict(_ number: Int, match: Verdict.Match?) -> Verdict {
        let table = tables[rows[number].table]
        let row = table.rows[rows[number].position]
        return Verdict(
            reason: names.reasons[row.reason], advice: row.advice ?? names.advices[row.reason],
            retryAfterSeconds: row.retryAfterSeconds, rule: table.rule(row), match: match)
    }

    /// The first row before another one of which all phrases stand in the text in their order, and all else holds.
    private func firstRow(in text: [UInt8], before limit: Int?, without omitted: Int, _ facts: Facts) -> (
        row: Int, range: Range<Int>
    )? {
        var best = limit ?? rows.count
        var range: Range<Int>?
        var chains = Chains()
        index.scan(text) { entry, start in
            let number = Int(entry.row)
            guard number < best, number != omitted else { return }
            let row = rows[number]
            var whole = start..<start + Int(entry.count)
            if row.phraseCount > 1 {
                guard let chain = chains.add(entry, whole) else { return }
                guard Int(entry.position) == row.phraseCount - 1 else { return }
                whole = chain
            }
            guard holds(row, facts) else { return }
            best = number
            range = whole
        }
        return range.map { (best, $0) }
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
        mutating func add(_ entry: RulePhrases.Entry, _ place: Range<Int>) -> Range<Int>? {
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
private struct Facts {
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
        if let reporter = query.reporter { reporters = names.providers(ofHost: reporter) }
        providers = query.remoteMTA.map(names.providers(ofHost:)) ?? reporters
        note(.status, status != nil)
        note(.reply, reply != nil)
        note(.command, command != nil)
        note(.provider, !providers.isEmpty)
        note(.reporter, !reporters.isEmpty)
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

extension Int16 {
    /// -1 allows any number.
    fileprivate func allows(_ number: Int) -> Bool { self == -1 || Int(self) == number }
}
