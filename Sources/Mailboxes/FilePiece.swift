import RawMail

/// What is to be read of a file: all of it, or the messages whose separators lie in a range.
struct FilePiece: Sendable {
    var file: OpenFile
    /// What errors and the places of messages are to say.
    var path: String
    var format: MailboxFormat.FileFormat
    /// What the system knew when it was opened; nil for a descriptor that was given.
    var status: FileDescriptor.Status?
    /// Where its first byte stands for the system; nil if it can only be read in order.
    var start: Int?
    /// It was found in a folder, where there are other files than mail.
    var mayBeOther = false
    /// The name by which it is known again; nil if it need not be.
    var key: UInt64?
    /// The messages that are wanted, by the offsets of their separators.
    var range = 0..<Int.max
    /// How many messages of the file come before; nil if only the pieces before can tell.
    var firstIndex: Int? = 0
    /// How the file is written, where its separators can be found from any place in it.
    var variant: MboxSplitter.Variant?

    /// Takes something that was opened, which is read by places from where it stands, if that is possible.
    init(_ file: OpenFile, _ status: FileDescriptor.Status?, path: String, format: MailboxFormat.FileFormat) {
        self.file = file
        self.status = status
        self.path = path
        self.format = format
        start = status?.isFile == true ? file.descriptor.position : nil
    }

    /// Takes a descriptor that is to be read in order, from where it stands.
    init(inOrder file: OpenFile, path: String, format: MailboxFormat.FileFormat) {
        self.file = file
        self.path = path
        self.format = format
        start = file.descriptor.position
    }

    /// Whether it is read by places, so that nobody else who reads it is in the way.
    var isReadByPlace: Bool { status != nil && start != nil }

    /// How many bytes the file has, or had when it was opened; 0 if that is not known.
    var size: Int { isReadByPlace ? max(0, (status?.size ?? 0) - (start ?? 0)) : 0 }

    /// Up to `count` bytes at an offset, fewer only at the end of the file.
    func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
        let (place, overflows) = offset.addingReportingOverflow(start ?? 0)
        guard !overflows else { throw .invalid }
        return try file.descriptor.bytes(at: place, count: count)
    }

    /// Looks at the first bytes to see whether separators can be found from any place.
    ///
    /// They cannot where a Content-Length counts or lines end in a bare CR: what comes before decides there.
    mutating func findVariant() {
        guard isReadByPlace, let head = try? bytes(at: 0, count: ContentProbe.length),
            case .mbox(let found) = ContentProbe.shape(of: head.span, as: format), !found.hasContentLength,
            ContentProbe.endsFirstLineInLineFeed(head.span)
        else { return }
        variant = found
    }

    /// Cuts off the messages up to an offset, the rest stays.
    mutating func cut(at offset: Int) -> FilePiece {
        var front = self
        front.range = range.lowerBound..<offset
        range = offset..<max(offset, range.upperBound)
        firstIndex = nil
        return front
    }
}
