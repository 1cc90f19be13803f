public import InternetMessage
public import RawMail

/// The messages of a path: an mbox file, a Maildir, a folder of messages, a single message; or standard input.
///
/// ```swift
/// var mailbox = try Mailbox(path: "in.mbox")
/// while let entry = try mailbox.next() {
///     print(entry.source.index, entry.message.header[text: .subject] ?? "")
/// }
/// ```
///
/// It reads in one pass. Its memory does not depend on the size of the files, only on the number of names in a directory, as
/// these are read in their order. A folder is read with all folders in it. Names that begin with a dot are skipped, and
/// nothing but files is read there: a FIFO would be waited for, and a symbolic link may lead back.
///
/// In a folder, but not in a Maildir, files that people keep beside mail are passed over and counted: those whose names end in
/// `.cf`, `.json`, `.jsonl`, `.md`, `.ndjson`, `.py`, `.sh`, `.sieve`, `.toml`, `.yaml` or `.yml`, or are `README` or `LICENSE`
/// with or without something behind it, and those that begin with `#!`. A path that is given itself is always read.
///
/// What cannot be read is thrown, and does not end the loop: calling ``next()`` again goes on with the file after it.
///
/// ```swift
/// while true {
///     do throws(MailboxError) {
///         guard let entry = try mailbox.next() else { break }
///         use(entry)
///     } catch { print(error) }
/// }
/// ```
public struct Mailbox: ~Copyable {
    /// How many directories may lie inside each other: 100.
    public static let deepestNesting = 100

    /// A file that is being read.
    private struct File {
        var descriptor: FileDescriptor
        var path: String
        var isOwned = true
        /// It was found in a folder, where there are other files than mail.
        var mayBeOther = false
        /// Where its first byte stands for the system; nil if it can only be read in order.
        var start: Int?
        /// How many bytes of the buffer are the current chunk, and how many of these were read.
        var chunk = 0
        var position = 0
        var hasChunk = false
        /// How many bytes were read in all.
        var offset = 0
        var isAtEnd = false
        /// Why it ended too early.
        var error: MailboxError?
    }

    /// How many bytes were read so far, from all files.
    public private(set) var bytesRead = 0

    /// How many files in folders were passed over, because their names or first bytes say that they are something else.
    public private(set) var filesPassedOver = 0

    private let format: MailboxFormat
    private var walk: FolderWalk?
    private var file: File?
    private var reader: MessageReader
    private var buffer = [UInt8](repeating: 0, count: 256 * 1024)

    /// Opens a file or directory.
    ///
    /// - Parameters:
    ///   - path: The path; symbolic links are followed, and it may also be a FIFO or a device.
    ///   - format: How messages are stored there.
    ///   - limits: How much of a message is looked at and stored.
    ///   - capture: Which content of a message is kept.
    /// - Throws: What keeps the path from being opened, or from being of the format.
    public init(
        path: String, format: MailboxFormat = .automatic, limits: ParserLimits = ParserLimits(),
        capture: CapturePolicy = .reports
    ) throws(MailboxError) {
        try self.init(path: Array(path.utf8), format: format, limits: limits, capture: capture)
    }

    /// Opens a file or directory whose name need not be UTF-8.
    ///
    /// - Parameters:
    ///   - path: The bytes of the path, as the system has them.
    ///   - format: How messages are stored there.
    ///   - limits: How much of a message is looked at and stored.
    ///   - capture: Which content of a message is kept.
    /// - Throws: What keeps the path from being opened, or from being of the format.
    public init(
        path: [UInt8], format: MailboxFormat = .automatic, limits: ParserLimits = ParserLimits(),
        capture: CapturePolicy = .reports
    ) throws(MailboxError) {
        let name = FilePath.text(path)
        let (descriptor, isDirectory) = try Self.open(path, name, format)
        self.format = format
        reader = MessageReader(path: name, format: format.fileFormat, limits: limits, capture: capture)
        if isDirectory {
            walk = FolderWalk(descriptor, path: path, looksForMaildirs: format != .folder)
        } else {
            file = File(descriptor: descriptor, path: name, start: descriptor.position)
        }
    }

    /// Reads what a file descriptor gives, an mbox file or a single message; the descriptor stays open.
    ///
    /// - Parameters:
    ///   - fileDescriptor: The descriptor; 0 is standard input.
    ///   - path: What ``MessageSource/path`` and errors are to say.
    ///   - format: How messages are stored there.
    ///   - limits: How much of a message is looked at and stored.
    ///   - capture: Which content of a message is kept.
    public init(
        fileDescriptor: Int32, path: String = "-", format: MailboxFormat = .automatic,
        limits: ParserLimits = ParserLimits(), capture: CapturePolicy = .reports
    ) {
        self.format = format
        reader = MessageReader(path: path, format: format.fileFormat, limits: limits, capture: capture)
        let descriptor = FileDescriptor(rawValue: fileDescriptor)
        file = File(descriptor: descriptor, path: path, isOwned: false, start: descriptor.position)
    }

    deinit {
        if let file, file.isOwned { file.descriptor.close() }
    }

    /// The next message, or nil when there are no more.
    ///
    /// - Throws: What is wrong with one file. Calling again goes on with the next one. Of a file that could not be read to its
    ///   end, the messages up to there came before.
    public mutating func next() throws(MailboxError) -> MailboxEntry? {
        while true {
            if file == nil {
                guard let found = try walk?.next() else { return nil }
                guard !found.isNamedOther else {
                    found.descriptor.close()
                    filesPassedOver += 1
                    continue
                }
                begin(found)
            }
            if let entry = try nextInFile() { return entry }
        }
    }
}

// MARK: - Opening

extension Mailbox {
    private static func open(
        _ path: [UInt8], _ name: String, _ format: MailboxFormat
    ) throws(MailboxError) -> (FileDescriptor, isDirectory: Bool) {
        let descriptor: FileDescriptor
        let isDirectory: Bool
        do throws(SystemError) {
            descriptor = try FileDescriptor.opening(path)
            isDirectory = try descriptor.kindOrClosed() == .directory
        } catch {
            throw MailboxError(.cannotOpen, path: name, error)
        }
        if let problem = wrongFormat(descriptor, isDirectory: isDirectory, format) {
            descriptor.close()
            throw MailboxError(.wrongFormat, path: name, reason: problem)
        }
        return (descriptor, isDirectory)
    }

    private static func wrongFormat(
        _ descriptor: FileDescriptor, isDirectory: Bool, _ format: MailboxFormat
    ) -> String? {
        switch format {
        case .folder where !isDirectory: "it is not a directory"
        case .maildir where !isDirectory: "it is not a directory, so not a Maildir"
        case .maildir where !FolderWalk.isMaildir(descriptor): "it is not a Maildir: it has no cur and new"
        default: nil
        }
    }

    private mutating func begin(_ found: FolderWalk.FoundFile) {
        let path = FilePath.text(found.path)
        let isMessage = found.isInMaildir && format != .message
        reader.reset(path: path, format: isMessage ? .message(isSaid: false) : format.fileFormat)
        file = File(descriptor: found.descriptor, path: path, mayBeOther: !found.isInMaildir, start: 0)
    }
}

// MARK: - Reading

extension Mailbox {
    /// The next message of the open file; nil when it has no more and was closed.
    private mutating func nextInFile() throws(MailboxError) -> MailboxEntry? {
        guard var file else { return nil }
        do throws(MailboxError) {
            let entry = try next(in: &file)
            self.file = file
            if entry == nil { closeFile() }
            if let entry { return entry }
        } catch {
            closeFile()
            throw file.error ?? error
        }
        if let error = file.error { throw error }
        return nil
    }

    private mutating func closeFile() {
        if let file, file.isOwned { file.descriptor.close() }
        file = nil
    }

    private mutating func next(in file: inout File) throws(MailboxError) -> MailboxEntry? {
        let (descriptor, start) = (file.descriptor, file.start)
        let isEdge = { (offset: Int) in Self.isEdge(descriptor, at: offset, start: start) }
        while !file.isAtEnd {
            if file.hasChunk {
                if let entry = try nextInChunk(&file, isEdge: isEdge) { return entry }
                file.hasChunk = false
            }
            fill(&file)
            if file.mayBeOther, file.offset == file.chunk, isScript(file) {
                filesPassedOver += 1
                return nil
            }
        }
        return try reader.finish(isEdge: isEdge)
    }

    private func isScript(_ file: File) -> Bool { OtherFiles.isScript(buffer.span.extracting(0..<file.chunk)) }

    private mutating func nextInChunk(
        _ file: inout File, isEdge: (Int) -> Bool
    ) throws(MailboxError) -> MailboxEntry? {
        // held only here, so that filling the buffer does not copy it
        let buffer = buffer
        return try reader.next(in: buffer.span.extracting(0..<file.chunk), from: &file.position, isEdge: isEdge)
    }

    private mutating func fill(_ file: inout File) {
        do throws(SystemError) {
            file.chunk = try file.descriptor.fill(&buffer)
            file.position = 0
            file.hasChunk = file.chunk > 0
            file.isAtEnd = file.chunk == 0
            file.offset += file.chunk
            bytesRead += file.chunk
        } catch {
            file.isAtEnd = true
            file.error = MailboxError(.cannotRead, path: file.path, error, offset: file.offset)
        }
    }

    /// Looks into the file whether a message can end at the offset.
    private static func isEdge(_ descriptor: FileDescriptor, at offset: Int, start: Int?) -> Bool {
        guard let start else { return false }
        let (place, overflows) = start.addingReportingOverflow(offset)
        let count = EnvelopeLine.longest + 2
        // and one byte before, as an offset inside a line or behind the end is no edge
        guard !overflows, place > 0, let bytes = descriptor.bytes(at: place - 1, count: count + 1), !bytes.isEmpty,
            bytes[0] == 0x0A || bytes.count == 1
        else { return false }
        return MboxSplitter.isEdge(bytes.span.extracting(1..<bytes.count), reachesEnd: bytes.count <= count)
    }
}
