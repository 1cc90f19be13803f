import RawMail

/// Opens one file after the other, and cuts large ones into pieces.
struct FilePieces: ~Copyable {
    private let format: MailboxFormat
    /// How many bytes the next piece has, more or less.
    var size: Int
    private var walk: FolderWalk?
    /// The one file, or the rest of a file that is being cut.
    private var rest: FilePiece?
    private var isRestNew = true
    private var filesPassedOver = 0

    /// Opens a file or directory.
    init(
        path: [UInt8], format: MailboxFormat, range: Range<Int> = 0..<Int.max, size: Int = .max
    ) throws(MailboxError) {
        let (descriptor, status) = try Self.open(path, format, range)
        self.format = format
        self.size = size
        if status.kind == .directory {
            walk = FolderWalk(descriptor, path: path, looksForMaildirs: format != .folder)
        } else {
            var file = FilePiece(
                OpenFile(descriptor), status, path: FilePath.text(path), format: format.fileFormat)
            file.key = FileProgress.key(path, status)
            file.range = range
            rest = file
        }
    }

    /// Takes what was opened already.
    init(_ piece: FilePiece, format: MailboxFormat, size: Int = .max) {
        self.format = format
        self.size = size
        rest = piece
    }

    /// The next file, or the next piece of one; nil when there are no more.
    ///
    /// - Parameter known: How far a file was read before, by its key.
    /// - Returns: What is to be read next.
    /// - Throws: What keeps a file from being opened; the next call goes on behind it.
    mutating func next(known: (UInt64) -> FileProgress? = { _ in nil }) throws(MailboxError) -> FilePiece? {
        while true {
            if rest == nil {
                guard let found = try nextFile() else { return nil }
                rest = found
                isRestNew = true
            }
            guard var piece = rest else { return nil }
            if isRestNew {
                isRestNew = false
                if let progress = piece.key.flatMap(known), !piece.goOn(behind: progress) {
                    rest = nil
                    continue
                }
                if piece.range.lowerBound >= ContentProbe.length || piece.size - piece.range.lowerBound > size {
                    piece.findVariant()
                }
            }
            guard piece.variant != nil, size < .max, piece.range.upperBound > piece.range.lowerBound,
                min(piece.range.upperBound, piece.size) - piece.range.lowerBound > size
            else {
                rest = nil
                return piece
            }
            let end = (piece.range.lowerBound / size + 1) * size
            let front = piece.cut(at: end)
            rest = piece
            return front
        }
    }

    /// How many bytes are left of the file that is being cut; 0 if none is.
    var bytesLeft: Int { rest.map { max(0, min($0.range.upperBound, $0.size) - $0.range.lowerBound) } ?? 0 }

    /// How many files were passed over since the last call, because their names say that they are something else.
    mutating func takeFilesPassedOver() -> Int {
        defer { filesPassedOver = 0 }
        return filesPassedOver
    }

    /// Passes over what is left before an offset of the file that is being cut: it belongs to a message that was read.
    mutating func passOver(upTo offset: Int, of file: OpenFile) {
        guard let piece = rest, piece.file === file, piece.range.lowerBound < offset else { return }
        rest?.range = min(offset, piece.range.upperBound)..<piece.range.upperBound
        if offset >= piece.range.upperBound { rest = nil }
    }

    private mutating func nextFile() throws(MailboxError) -> FilePiece? {
        while let found = try walk?.next() {
            guard !found.isNamedOther else {
                filesPassedOver += 1
                continue
            }
            let isMessage = found.isInMaildir && format != .message
            var piece = FilePiece(
                found.file, found.status, path: FilePath.text(found.path),
                format: isMessage ? .message(isSaid: false) : format.fileFormat)
            piece.mayBeOther = !found.isInMaildir
            piece.key = FileProgress.key(found.path, found.status, isInMaildir: found.isInMaildir)
            return piece
        }
        return nil
    }
}

// MARK: - Opening

extension FilePieces {
    private static func open(
        _ path: [UInt8], _ format: MailboxFormat, _ range: Range<Int>
    ) throws(MailboxError) -> (FileDescriptor, FileDescriptor.Status) {
        let name = FilePath.text(path)
        let descriptor: FileDescriptor
        let status: FileDescriptor.Status
        do throws(SystemError) {
            descriptor = try FileDescriptor.opening(path)
            status = try descriptor.statusOrClosed()
        } catch {
            throw MailboxError(.cannotOpen, path: name, error)
        }
        if let problem = wrongFormat(descriptor, isDirectory: status.kind == .directory, format, range) {
            descriptor.close()
            throw MailboxError(.wrongFormat, path: name, reason: problem)
        }
        return (descriptor, status)
    }

    private static func wrongFormat(
        _ descriptor: FileDescriptor, isDirectory: Bool, _ format: MailboxFormat, _ range: Range<Int>
    ) -> String? {
        switch format {
        case _ where isDirectory && range != 0..<Int.max: "it is a directory, and a range is one of a file"
        case .folder where !isDirectory: "it is not a directory"
        case .maildir where !isDirectory: "it is not a directory, so not a Maildir"
        case .maildir where !Maildir.isMaildir(descriptor): "it is not a Maildir: it has no cur and new"
        default: nil
        }
    }
}
