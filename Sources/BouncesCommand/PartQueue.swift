import Mailboxes

/// What the threads of a run share: who takes which part to read, and whose lines are written.
///
/// Parts are taken in their order, and so are their lines written: the first part that is not finished, the head, writes at once;
/// those behind it keep their lines for a while, and wait when they have many. The head is always in somebody's hands, so it goes
/// on, and memory is bounded by the number of threads.
struct PartQueue<Results: ByteOutput, Messages: ByteOutput>: ~Copyable {
    /// A part that was taken.
    struct Taken: Sendable {
        var number: Int
        var part: MailboxPart
    }

    /// What a part has brought that is not written yet.
    private struct Waiting {
        var firstIndex: Int?
        var records = Records()
        /// How many bytes of lines it has handed in.
        var lines = 0
        var errors: [MailboxError] = []
        var outcome: PartReader.Outcome?
    }

    private(set) var summary = Summary()
    private(set) var output: CommandOutput<Results, Messages>
    private(set) var state: BatchState?
    /// Threads that were started, to be waited for.
    var workers: [Worker] = []

    private let options: ParseOptions
    private var paths: ArraySlice<String>
    private var parts: MailboxParts?
    private var ahead: MailboxPart?
    private var taken = 0
    private var head = 0
    private var waiting: [Int: Waiting] = [:]
    /// How many messages of the file come before the head.
    private var messagesBefore = 0
    private var isStopped = false
    /// Whether the part that was read last had few lines for its bytes.
    private var isSparse = false
    /// How many bytes were written when the state was in order.
    private var recorded = 0

    /// So many bytes of lines a part keeps while others write.
    private static var mostWaiting: Int { 2 * 1024 * 1024 }

    init(
        _ paths: [String], _ options: ParseOptions, state: BatchState?, output: CommandOutput<Results, Messages>
    ) {
        self.paths = paths[...]
        self.options = options
        self.state = state
        self.output = output
    }
}

// MARK: - Taking parts

extension PartQueue {
    /// Whether a part may be taken now; the head must not be too far behind.
    var mayTake: Bool { isStopped || taken < head + 2 * options.jobs }

    /// Whether another thread would have something to do.
    var hasMore: Bool { ahead != nil && workers.count + 1 < options.jobs }

    /// The next part; nil if there are no more.
    mutating func take() -> Taken? {
        guard !isStopped, let part = ahead ?? nextPart() else { return nil }
        ahead = options.jobs > 1 ? nextPart() : nil
        defer { taken += 1 }
        waiting[taken] = Waiting(firstIndex: part.firstIndex)
        if taken == head, let firstIndex = part.firstIndex { messagesBefore = firstIndex }
        return Taken(number: taken, part: part)
    }

    private mutating func nextPart() -> MailboxPart? {
        let known = state?.files ?? [:]
        while true {
            if options.jobs > 1, let left = parts?.bytesLeft, left > 0 {
                let bytes = partBytes(left: left)
                parts?.bytes = bytes
            }
            if let part = parts?.next(known: { known[$0] }) { return part }
            guard let path = paths.popFirst() else { return nil }
            do throws(MailboxError) {
                parts = try open(path)
            } catch {
                parts = nil
                return MailboxPart(error)
            }
        }
    }

    /// How many bytes the next part has: where there are few lines to keep, many, since the message at each end is looked at twice;
    /// but not so many that some threads wait at the end.
    private func partBytes(left: Int) -> Int {
        isSparse ? max(options.partBytes, min(4 * options.partBytes, left / (2 * options.jobs))) : options.partBytes
    }

    private func open(_ path: String) throws(MailboxError) -> MailboxParts {
        // cutting is of use to those who read at the same time, and to those who may have to stop
        let bytes = options.jobs > 1 ? options.partBytes : state != nil ? 8 * options.partBytes : Int.max
        if path == "-" {
            return MailboxParts(standardInput: options.format, range: options.range, bytes: bytes)
        }
        return try MailboxParts(
            path: ProcessArguments.bytes(of: path), format: options.format, range: options.range, bytes: bytes)
    }
}

// MARK: - Writing lines

extension PartQueue {
    /// Whether a part may hand in so many bytes now.
    func mayWrite(_ count: Int, of number: Int) -> Bool {
        guard !isStopped, number != head, let kept = waiting[number]?.records.bytes.count else { return true }
        return kept == 0 || kept + count <= Self.mostWaiting
    }

    /// Takes lines of a part; false if no more are wanted.
    mutating func write(_ lines: ArraySlice<UInt8>, _ gaps: [Records.Gap], of number: Int, isPrompt: Bool) -> Bool {
        guard number == head || !isStopped else { return false }
        waiting[number]?.lines += lines.count
        if number == head, gaps.isEmpty {
            output.write(lines)
        } else {
            waiting[number]?.records.append(lines, gaps)
            if number == head { writeHead() }
        }
        if isPrompt, number == head { output.flush() }
        return output.canWrite
    }

    /// Takes note of what could not be read.
    mutating func report(_ error: MailboxError, of number: Int) {
        waiting[number]?.errors.append(error)
        if number == head { writeHead() }
    }

    /// Ends a part, and writes what was waiting for that.
    mutating func finish(_ taken: Taken, _ outcome: PartReader.Outcome) {
        waiting[taken.number]?.outcome = outcome
        isSparse = 8 * (waiting[taken.number]?.lines ?? 0) <= outcome.summary.bytes
        if outcome.isWhole, let reached = outcome.progress.last {
            parts?.passOver(upTo: reached.offset, of: taken.part)
        }
        while !isStopped, waiting[head] != nil {
            writeHead()
            guard let outcome = waiting[head]?.outcome else { break }
            guard outcome.isWhole, output.canWrite else {
                // its lines are written up to there
                summary.add(outcome.summary)
                isStopped = true
                break
            }
            endHead(outcome)
        }
        if !output.canWrite { isStopped = true }
    }

    private mutating func endHead(_ outcome: PartReader.Outcome) {
        waiting[head] = nil
        head += 1
        summary.add(outcome.summary)
        record(outcome)
        messagesBefore += outcome.summary.messages
        if let firstIndex = waiting[head]?.firstIndex { messagesBefore = firstIndex }
    }

    private mutating func writeHead() {
        guard waiting[head] != nil else { return }
        for error in waiting[head]?.errors ?? [] { output.report(error) }
        waiting[head]?.errors.removeAll()
        guard waiting[head]?.records.bytes.isEmpty == false else { return }
        waiting[head]?.records.close(firstIndex: messagesBefore)
        output.write((waiting[head]?.records.bytes ?? [])[...])
        waiting[head]?.records.removeAll()
    }
}

// MARK: - State

extension PartQueue {
    /// Takes note that a part was read and its lines are written.
    private mutating func record(_ outcome: PartReader.Outcome) {
        guard state != nil else { return }
        output.flush()
        guard output.canWrite else { return }
        recorded = output.written
        for var progress in outcome.progress {
            // of a file in several parts, the parts before count as well
            if outcome.progress.count == 1 { progress.messages += messagesBefore }
            state?.record(progress)
        }
        if state?.isDue == true { save() }
    }

    private mutating func save() {
        do throws(SystemError) { try state?.save(written: recorded) } catch {
            output.fail("cannot write the state: \(error)")
        }
    }

    /// Writes what is still to be written.
    mutating func end() {
        output.flush()
        if state != nil { save() }
    }

    /// Says what was read, in one line.
    mutating func say(_ text: String) { output.say(text) }
}
