import Mailboxes

/// Reads mailboxes and writes what their bounces say; goes on after what cannot be read, stops when results cannot be written.
struct ParseRun<Results: ByteOutput & Sendable, Messages: ByteOutput & Sendable>: Sendable {
    private let options: ParseOptions
    private let queue: Monitor<PartQueue<Results, Messages>>

    init(
        _ paths: [String], _ options: ParseOptions = ParseOptions(), state: BatchState? = nil, results: Results,
        messages: Messages
    ) {
        self.options = options
        let output = CommandOutput(results: results, messages: messages)
        queue = Monitor(PartQueue(paths, options, state: state, output: output))
    }

    /// Reads everything, with other threads if there is something for them to do.
    func run() {
        work()
        while let worker = queue.use({ $0.workers.popLast() }) { worker.join() }
        queue.use { $0.end() }
    }

    /// What was read.
    var summary: Summary { queue.use { $0.summary } }

    /// Where results and messages went.
    var output: CommandOutput<Results, Messages> { queue.use { $0.output } }

    /// Writes the summary as one line.
    func writeSummary(elapsed: Duration) {
        queue.use { queue in
            // where nothing was written, what was found is not what the reader of the results has
            guard queue.output.canWrite else { return }
            queue.say(queue.summary.description(elapsed: elapsed))
        }
    }
}

// MARK: - Work

extension ParseRun {
    /// Reads parts as long as there are some.
    private func work() {
        var reader = PartReader(options)
        while let taken = queue.use(when: { $0.mayTake }, { $0.take() }) {
            queue.use { queue in
                guard queue.hasMore, let worker = Worker({ work() }) else { return }
                queue.workers.append(worker)
            }
            let outcome = reader.read(taken.part, for: Lines(queue: queue, taken: taken))
            queue.use { $0.finish(taken, outcome) }
        }
    }

    /// Brings the lines of a part into the queue.
    private struct Lines: PartReader.Receiver {
        let queue: Monitor<PartQueue<Results, Messages>>
        let taken: PartQueue<Results, Messages>.Taken

        func take(_ lines: ArraySlice<UInt8>, _ gaps: [Records.Gap]) -> Bool {
            queue.use(when: { $0.mayWrite(lines.count, of: taken.number) }) { queue in
                queue.write(lines, gaps, of: taken.number, isPrompt: taken.part.isStream)
            }
        }

        func take(_ error: MailboxError) { queue.use { $0.report(error, of: taken.number) } }
    }
}
