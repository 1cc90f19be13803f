import Bounces
import Mailboxes
import RawMail

/// What a run of `bounces parse` is to do with messages.
struct ParseOptions: Sendable {
    var format = MailboxFormat.automatic
    /// Its limits are those of all reading.
    var analyzer = BounceAnalyzer()
    /// Messages that are no bounces are written as well.
    var includesAll = false
    var isPretty = false
    /// How many threads read at the same time.
    var jobs = 1
    /// How many bytes of an mbox file one of them takes at once.
    var partBytes = 2 << 20
    /// The messages that are read of each file, by the offsets of their separators.
    var range = 0..<Int.max
}

/// Reads a part of a mailbox and makes a line of JSON of each of its bounces; its storage is used for the next part.
struct PartReader: ~Copyable {
    /// What a part has brought, besides lines.
    struct Outcome: Sendable {
        var summary = Summary()
        /// How far its files were read.
        var progress: [FileProgress] = []
        /// Whether all of it was read.
        var isWhole = true
    }

    /// Who takes the lines.
    protocol Receiver {
        /// Takes lines; false if no more are wanted.
        func take(_ lines: ArraySlice<UInt8>, _ gaps: [Records.Gap]) -> Bool
        /// Takes note of what could not be read.
        func take(_ error: MailboxError)
    }

    private let analyzer: BounceAnalyzer
    private let includesAll: Bool
    private var mailbox: Mailbox
    private var json: JSONWriter
    private var gaps: [Records.Gap] = []
    private var leavesGaps = false
    private var outcome = Outcome()

    init(_ options: ParseOptions) {
        analyzer = options.analyzer
        mailbox = Mailbox(limits: options.analyzer.limits)
        includesAll = options.includesAll
        json = JSONWriter(isPretty: options.isPretty)
    }

    /// Reads a part to its end, or until nobody wants more.
    mutating func read(_ part: MailboxPart, for receiver: some Receiver) -> Outcome {
        outcome = Outcome()
        leavesGaps = part.firstIndex != 0
        mailbox.read(part)
        let isStream = part.isStream
        while outcome.isWhole, readNext(for: receiver) {
            if isStream || json.bytes.count >= 64 * 1024 { flush(for: receiver) }
            if StopSignal.received != nil { outcome.isWhole = false }
        }
        flush(for: receiver)
        outcome.summary.bytes = mailbox.bytesRead
        outcome.summary.passedOver = mailbox.filesPassedOver
        outcome.progress = mailbox.progress
        return outcome
    }

    /// Reads a message; false if there is none.
    private mutating func readNext(for receiver: some Receiver) -> Bool {
        do throws(MailboxError) {
            guard let entry = try mailbox.next() else { return false }
            // what a signal cut short is no message
            if StopSignal.received == nil { take(entry, for: receiver) }
        } catch {
            guard StopSignal.received == nil else { return true }
            outcome.summary.unreadable += 1
            receiver.take(error)
        }
        return true
    }

    private mutating func flush(for receiver: some Receiver) {
        if !json.bytes.isEmpty, !receiver.take(json.bytes, gaps) { outcome.isWhole = false }
        json.removeWritten()
        gaps.removeAll(keepingCapacity: true)
    }
}

// MARK: - Messages

extension PartReader {
    private mutating func take(_ entry: MailboxEntry, for receiver: some Receiver) {
        outcome.summary.messages += 1
        outcome.summary.defects += entry.defects.count
        guard var bounce = analyzer.analyze(entry.message) else {
            outcome.summary.defects += entry.message.defects.count
            guard includesAll else { return }
            var none = Bounce(kind: .none, defects: entry.message.defects)
            none.defects.note(entry.defects)
            return write(none, entry.source, for: receiver)
        }
        outcome.summary.count(bounce)
        bounce.defects.note(entry.defects)
        write(bounce, entry.source, for: receiver)
    }

    private mutating func write(_ bounce: Bounce, _ source: MessageSource, for receiver: some Receiver) {
        var json = JSONWriter()
        swap(&json, &self.json)
        json.object { json in
            json.key("source")
            json.object { write(source, to: &$0) }
            bounce.writeMembers(to: &json) { json in
                guard json.bytes.count >= 64 * 1024 else { return }
                if !receiver.take(json.bytes, gaps) { outcome.isWhole = false }
                json.removeWritten()
                gaps.removeAll(keepingCapacity: true)
            }
        }
        json.endLine()
        swap(&json, &self.json)
    }

    private mutating func write(_ source: MessageSource, to json: inout JSONWriter) {
        json.member("path", source.path)
        json.key("index")
        if leavesGaps {
            json.gap()
            gaps.append(Records.Gap(position: json.bytes.count, index: source.index))
        } else {
            json.number(source.index)
        }
        json.member("offset", source.offset)
        json.member("length", source.length)
    }
}

extension Bounce.Kind {
    /// The kind of a message that is no bounce.
    static let none = Self(rawValue: "none")
}

extension [Defect] {
    /// Notes defects beside those that are there.
    fileprivate mutating func note(_ defects: [Defect]) {
        for defect in defects { note(defect.code, at: defect.offset, count: defect.count) }
    }
}
