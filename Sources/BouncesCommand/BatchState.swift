import Bounces
import Mailboxes

/// What a batch has done, kept in a file so that a later run can go on where this one was stopped.
///
/// ```
/// bounces-state 1 --all
/// results 2049 131204 88213
/// a1b2c3d4e5f60718 4096 1767225600000000000 4096 12 9f8e7d6c5b4a3920
/// ```
///
/// The first line names the options that change what is written, with the sum of a file of rules. The second says how long the
/// file was that the results went to; then comes a line for each file that was read: its key, size and time of change (-1 if it
/// was not read to its end), where the next message begins, how many come before, and a check of the bytes before.
struct BatchState {
    /// Why a state cannot be used.
    struct Problem: Error, CustomStringConvertible {
        var description: String
    }

    /// A file that results go to.
    private struct Target: Equatable {
        var device: UInt64
        var file: UInt64
        var length: Int
    }

    /// How far files were read, by their keys.
    private(set) var files: [UInt64: FileProgress] = [:]

    private let path: [UInt8]
    private let options: String
    private var target: Target?
    private var lastSave = ContinuousClock.now
    private var pause = shortestPause

    /// What a killed run loses of its work; shorter, and a disk would do little else.
    private static let shortestPause = Duration.milliseconds(250)

    /// More than this was not written by us.
    private static let sizeLimit = 1 << 30

    /// Reads the state, or begins a new one if there is no such file.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - options: What else decides what is written; a state of other options is not used.
    /// - Throws: Why the file cannot be used.
    init(path: String, options: String) throws {
        self.path = ProcessArguments.bytes(of: path)
        self.options = options
        var text: [UInt8]
        do throws(SystemError) {
            var file = try InputFile(path: self.path)
            text = try file.bytes(upTo: Self.sizeLimit)
        } catch {
            guard error == .notFound else { throw Problem(description: "\(path): \(error)") }
            return
        }
        guard read(text[...]) else {
            throw Problem(description: "\(path): it is no state, or one of a run with other options")
        }
        text = []
    }

    /// Whether it is time to save: saving must not take more than a small part of the time.
    var isDue: Bool { lastSave.duration(to: .now) >= pause }

    /// Takes note of how far a file was read.
    mutating func record(_ progress: FileProgress) { files[progress.key] = progress }

    /// Prepares the file that results go to: what a run that was killed wrote behind its last state is cut off.
    ///
    /// - Returns: How many bytes were cut off.
    /// - Throws: What keeps the results from being put behind the earlier ones.
    mutating func resume(writingTo results: FileDescriptor) throws -> Int {
        let before = target
        target = nil
        guard let status = try? results.status(), status.isFile else { return 0 }
        var now = Target(device: status.device, file: status.file, length: status.size)
        defer { target = now }
        guard let before, before.device == now.device, before.file == now.file else { return 0 }
        guard before.length <= now.length else {
            throw Problem(
                description:
                    "standard output has lost results that the state knows of: append to it, or remove the state")
        }
        now.length = before.length
        if now.length < status.size { try results.truncate(to: now.length) }
        return status.size - now.length
    }

    /// Writes the state in the place of the last one.
    ///
    /// - Parameter written: How many bytes of results were written in this run.
    /// - Throws: Why it cannot be written.
    mutating func save(written: Int) throws(SystemError) {
        let start = ContinuousClock.now
        var text = Array("bounces-state 1 \(options)\n".utf8)
        if let target {
            // whatever the state says must be there, also after a crash of the machine
            try FileDescriptor.standardOutput.synchronize()
            text += "results \(target.device) \(target.file) \(target.length + written)\n".utf8
        }
        for progress in files.values { append(progress, to: &text) }
        try FileDescriptor.replaceFile(at: path, with: text.span)
        lastSave = .now
        pause = max(Self.shortestPause, start.duration(to: lastSave) * 20)
    }
}

// MARK: - Lines

extension BatchState {
    private func append(_ progress: FileProgress, to text: inout [UInt8]) {
        text += String(progress.key, radix: 16).utf8
        for number in [progress.size, progress.modified, progress.offset, progress.messages] {
            text.append(0x20)
            text.append(decimal: number)
        }
        text.append(0x20)
        text += String(progress.check, radix: 16).utf8
        text.append(0x0A)
    }

    private mutating func read(_ text: ArraySlice<UInt8>) -> Bool {
        let lines = text.split(separator: 0x0A)
        guard let first = lines.first, Array("bounces-state 1 \(options)".utf8)[...] == first else { return false }
        for line in lines.dropFirst() {
            let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
            guard readTarget(words) || readFile(words) else { return false }
        }
        return true
    }

    private mutating func readTarget(_ words: [String]) -> Bool {
        guard words.count == 4, words[0] == "results", let device = UInt64(words[1]), let file = UInt64(words[2]),
            let length = Int(words[3])
        else { return false }
        target = Target(device: device, file: file, length: length)
        return true
    }

    private mutating func readFile(_ words: [String]) -> Bool {
        guard words.count == 6, let key = UInt64(words[0], radix: 16), let check = UInt64(words[5], radix: 16) else {
            return false
        }
        let numbers = words[1...4].compactMap { Int($0) }
        guard numbers.count == 4, numbers[2] >= 0, numbers[3] >= 0 else { return false }
        record(
            FileProgress(
                key: key, size: numbers[0], modified: numbers[1], offset: numbers[2], messages: numbers[3], check: check
            ))
        return true
    }
}
