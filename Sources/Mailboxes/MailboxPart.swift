/// Some messages of a mailbox that follow one another: a range of an mbox file, or some files of a folder.
///
/// ``MailboxParts`` makes them, ``Mailbox/read(_:)`` reads them.
public struct MailboxPart: Sendable {
    /// How many messages of the first file come before the part; nil where that is how many there are in the parts of the file
    /// before this one.
    ///
    /// To it are added the numbers in ``MessageSource/index``, which begin at 0 in each part and in each file.
    public var firstIndex: Int? { pieces.first?.piece?.firstIndex ?? (pieces.first?.piece == nil ? 0 : nil) }

    /// How many files were passed over before it.
    var filesPassedOver = 0
    /// Whether it comes when it comes, as from a pipe, and someone may be waiting at its other end.
    package var isStream: Bool { pieces.first?.piece.map { !$0.isReadByPlace } ?? false }

    private var pieces: [Content] = []
    private var position = 0

    private enum Content: Sendable {
        case piece(FilePiece)
        /// What stands in the place of a file that could not be opened.
        case error(MailboxError)

        var piece: FilePiece? {
            if case .piece(let piece) = self { piece } else { nil }
        }
    }

    init() {}

    /// What stands in the place of a path that could not be opened.
    package init(_ error: MailboxError) { append(error) }

    /// How many files there are, or errors in the place of one.
    var count: Int { pieces.count }

    /// The one file, if there are no others.
    var onlyFile: OpenFile? { pieces.count == 1 ? pieces[0].piece?.file : nil }

    mutating func append(_ piece: FilePiece) { pieces.append(.piece(piece)) }
    mutating func append(_ error: MailboxError) { pieces.append(.error(error)) }

    mutating func next() throws(MailboxError) -> FilePiece? {
        guard position < pieces.count else { return nil }
        position += 1
        switch pieces[position - 1] {
        case .piece(let piece): return piece
        case .error(let error): throw error
        }
    }
}

/// Cuts the messages of a path into parts that can be read at the same time, each by a ``Mailbox`` of its own.
///
/// ```swift
/// var parts = try MailboxParts(path: path)
/// while let part = parts.next() {                 // under a lock, by whoever has nothing to do
///     mailbox.read(part)
///     while let entry = try mailbox.next() { … }
/// }
/// ```
///
/// The parts come in the order of the messages. An mbox file is cut anywhere: a part has the messages whose separators lie in its
/// range, and reads behind its end to finish the last one. Where a separator cannot be told without what comes before, as where a
/// Content-Length counts, and in a pipe, the whole file is one part.
public struct MailboxParts: ~Copyable {
    /// How many small files make one part: they are open at the same time.
    private static let files = 8
    private static let smallFile = 256 * 1024

    private var pieces: FilePieces
    /// What was taken too much for a part.
    private var held: FilePiece?

    /// Opens a file or directory whose name need not be UTF-8.
    ///
    /// - Parameters:
    ///   - path: The bytes of the path, as the system has them.
    ///   - format: How messages are stored there.
    ///   - range: Offsets in an mbox file: the messages whose separators lie there.
    ///   - bytes: How many bytes of an mbox file a part has, more or less; 2 MiB.
    /// - Throws: What keeps the path from being opened, or from being of the format.
    public init(
        path: [UInt8], format: MailboxFormat = .automatic, range: Range<Int> = 0..<Int.max,
        bytes: Int = 2 * 1024 * 1024
    ) throws(MailboxError) {
        pieces = try FilePieces(path: path, format: format, range: range, size: max(1, bytes))
    }

    /// Takes standard input.
    package init(standardInput format: MailboxFormat, range: Range<Int>, bytes: Int) {
        let input = FileDescriptor.standardInput
        var piece = FilePiece(
            OpenFile(input, isOwned: false), try? input.status(), path: "-", format: format.fileFormat)
        piece.range = range
        piece.key = 0
        pieces = FilePieces(piece, format: format, size: max(1, bytes))
    }

    /// How many bytes of an mbox file the next part has, more or less.
    package var bytes: Int {
        get { pieces.size }
        set { pieces.size = max(1, newValue) }
    }

    /// How many bytes are left of the file that is being cut; 0 if none is.
    package var bytesLeft: Int { pieces.bytesLeft }

    /// The next part, or nil when there are no more.
    ///
    /// What cannot be opened is thrown where the part is read.
    public mutating func next() -> MailboxPart? { next { _ in nil } }

    /// As ``next()``, without what was read before.
    package mutating func next(known: (UInt64) -> FileProgress?) -> MailboxPart? {
        var part = MailboxPart()
        var bytes = 0
        while part.count < Self.files {
            do throws(MailboxError) {
                var piece = held
                held = nil
                if piece == nil { piece = try pieces.next(known: known) }
                guard let piece else { break }
                let isSmall = piece.firstIndex == 0 && piece.range.upperBound == .max && piece.size <= Self.smallFile
                guard part.count == 0 || isSmall && bytes < Self.smallFile else {
                    held = piece
                    break
                }
                part.append(piece)
                bytes += piece.size
                if !isSmall || !piece.isReadByPlace { break }
            } catch {
                part.append(error)
            }
        }
        part.filesPassedOver = pieces.takeFilesPassedOver()
        return part.count == 0 && part.filesPassedOver == 0 ? nil : part
    }

    /// Says how far a part was read, which may be far beyond its end: the parts in between have nothing left.
    package mutating func passOver(upTo offset: Int, of part: MailboxPart) {
        if let file = part.onlyFile { pieces.passOver(upTo: offset, of: file) }
    }
}
