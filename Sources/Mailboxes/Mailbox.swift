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

    /// A file that is being read, or a piece of one.
    private struct File {
        var piece: FilePiece
        /// How many bytes of the buffer are the current chunk, and how many of these were read.
        var chunk = 0
        var position = 0
        var hasChunk = false
        /// Where reading began, and where it has come to.
        var first = 0
        var offset = 0
        var isAtEnd = false
        /// Why it ended too early.
        var error: MailboxError?
    }

    /// How many bytes were read so far, from all files.
    public private(set) var bytesRead = 0

    /// How many files in folders were passed over, because their names or first bytes say that they are something else.
    public private(set) var filesPassedOver = 0

    /// How far the files were read to whose end, or to the end of whose piece, reading has come.
    package private(set) var progress: [FileProgress] = []

    private var files: FilePieces?
    private var part = MailboxPart()
    private var file: File?
    private var reader: MessageReader
    private var buffer: [UInt8] = []

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
    ///   - range: Offsets in an mbox file: the messages are read whose separators lie there, and numbered from 0. Any ranges
    ///     that cover the file without a gap together give its messages, each once. A file that is one message lies at 0.
    ///   - limits: How much of a message is looked at and stored.
    ///   - capture: Which content of a message is kept.
    /// - Throws: What keeps the path from being opened, or from being of the format.
    public init(
        path: [UInt8], format: MailboxFormat = .automatic, range: Range<Int> = 0..<Int.max,
        limits: ParserLimits = ParserLimits(), capture: CapturePolicy = .reports
    ) throws(MailboxError) {
        files = try FilePieces(path: path, format: format, range: range)
        reader = MessageReader(limits: limits, capture: capture)
    }

    /// Makes a reader for parts of a mailbox: ``read(_:)`` says which.
    ///
    /// - Parameters:
    ///   - limits: How much of a message is looked at and stored.
    ///   - capture: Which content of a message is kept.
    public init(limits: ParserLimits = ParserLimits(), capture: CapturePolicy = .reports) {
        reader = MessageReader(limits: limits, capture: capture)
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
        reader = MessageReader(limits: limits, capture: capture)
        let file = OpenFile(FileDescriptor(rawValue: fileDescriptor), isOwned: false)
        files = FilePieces(FilePiece(inOrder: file, path: path, format: format.fileFormat), format: format)
    }

    /// Leaves what it was reading, and stands before the first message of a part.
    public mutating func read(_ part: MailboxPart) {
        files = nil
        file = nil
        self.part = part
        progress.removeAll(keepingCapacity: true)
        bytesRead = 0
        filesPassedOver = part.filesPassedOver
    }

    /// The next message, or nil when there are no more.
    ///
    /// - Throws: What is wrong with one file. Calling again goes on with the next one. Of a file that could not be read to its
    ///   end, the messages up to there came before.
    public mutating func next() throws(MailboxError) -> MailboxEntry? {
        while true {
            if file == nil {
                guard let piece = try nextPiece() else { return nil }
                try begin(piece)
            }
            if let entry = try nextInFile() { return entry }
        }
    }

    private mutating func nextPiece() throws(MailboxError) -> FilePiece? {
        guard files != nil else { return try part.next() }
        defer { filesPassedOver += files?.takeFilesPassedOver() ?? 0 }
        return try files?.next()
    }
}

// MARK: - Beginning

extension Mailbox {
    private mutating func begin(_ piece: FilePiece) throws(MailboxError) {
        makeBuffer(for: piece)
        var file = File(piece: piece)
        guard let variant = piece.variant, piece.range.lowerBound >= ContentProbe.length else {
            reader.reset(path: piece.path, format: piece.format, wanted: piece.range)
            self.file = file
            return
        }
        guard let first = try Self.firstSeparator(of: piece) else { return }
        reader.resume(path: piece.path, variant, at: first, wanted: piece.range)
        file.first = first
        file.offset = first
        self.file = file
    }

    /// Makes the buffer as large as pays: a small file is read at once, and one whose size is not known may be large.
    private mutating func makeBuffer(for piece: FilePiece) {
        let most = 256 * 1024
        var count = piece.isReadByPlace ? 16 * 1024 : most
        while count < most, count <= piece.size { count *= 4 }
        if buffer.count < count { buffer = [UInt8](repeating: 0, count: count) }
    }

    private static func firstSeparator(of piece: FilePiece) throws(MailboxError) -> Int? {
        guard piece.range.lowerBound < piece.size else { return nil }
        do throws(SystemError) {
            let first = try SeparatorSearch().firstSeparator(in: piece.range) { (offset, count) throws(SystemError) in
                try piece.bytes(at: offset, count: count)
            }
            if first != nil || piece.range.upperBound < piece.size { return first }
            guard let size = piece.status?.size, try piece.file.descriptor.status().size < size else { return nil }
        } catch {
            throw MailboxError(.cannotRead, path: piece.path, error, offset: piece.range.lowerBound)
        }
        throw MailboxError(shortened: piece.path)
    }
}

// MARK: - Reading

extension Mailbox {
    /// The next message of the open file; nil when it has no more and was closed.
    private mutating func nextInFile() throws(MailboxError) -> MailboxEntry? {
        guard var file = file.take() else { return nil }
        do throws(MailboxError) {
            if let entry = try next(in: &file) {
                self.file = consume file
                return entry
            }
        } catch {
            // a file that is no mail was not read, however far one looked
            throw file.error ?? error
        }
        noteProgress(of: file)
        if let error = file.error { throw error }
        return nil
    }

    private mutating func noteProgress(of file: File) {
        // what is behind the last message that was wanted is not of this piece
        let isStopped = reader.isDone && !file.isAtEnd
        if isStopped, reader.isMailbox { bytesRead -= file.offset - reader.reached.offset }
        guard file.error == nil else { return }
        let record = file.piece.progress(
            reader.reached, isMailbox: reader.isMailbox, isAtEnd: file.isAtEnd)
        if let record { progress.append(record) }
    }

    private mutating func next(in file: inout File) throws(MailboxError) -> MailboxEntry? {
        let (descriptor, start) = (file.piece.file.descriptor, file.piece.start)
        let isEdge = { (offset: Int) in Self.isEdge(descriptor, at: offset, start: start) }
        while !file.isAtEnd, !reader.isDone {
            if file.hasChunk {
                if let entry = try nextInChunk(&file, isEdge: isEdge) { return entry }
                file.hasChunk = false
                continue
            }
            fill(&file)
            if file.piece.mayBeOther, file.offset == file.chunk, isScript(file) {
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
        let piece = file.piece
        do throws(SystemError) {
            let place = piece.isReadByPlace ? piece.start.map { $0 + file.offset } : nil
            file.chunk = try piece.file.descriptor.fill(&buffer, at: place)
            file.position = 0
            file.hasChunk = file.chunk > 0
            file.isAtEnd = file.chunk == 0
            file.offset += file.chunk
            bytesRead += file.chunk
            if file.isAtEnd, file.offset < piece.size { file.error = MailboxError(shortened: piece.path) }
        } catch {
            file.isAtEnd = true
            file.error = MailboxError(.cannotRead, path: piece.path, error, offset: file.offset)
        }
    }

    /// Looks into the file whether a message can end at the offset.
    private static func isEdge(_ descriptor: FileDescriptor, at offset: Int, start: Int?) -> Bool {
        guard let start else { return false }
        let (place, overflows) = start.addingReportingOverflow(offset)
        let count = EnvelopeLine.longest + 2
        // and one byte before, as an offset inside a line or behind the end is no edge
        guard !overflows, place > 0, let bytes = try? descriptor.bytes(at: place - 1, count: count + 1), !bytes.isEmpty,
            bytes[0] == 0x0A || bytes.count == 1
        else { return false }
        return MboxSplitter.isEdge(bytes.span.extracting(1..<bytes.count), reachesEnd: bytes.count <= count)
    }
}
