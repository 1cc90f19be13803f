import RawMail

/// How far a file was read, so that a later run can go on there.
package struct FileProgress: Hashable, Sendable {
    /// Stands for the file: its name and the numbers the system knows it by.
    package var key: UInt64
    /// Its size and the time of its last change, when it was read to its end; else -1.
    package var size: Int
    package var modified: Int
    /// Where the next message begins, and how many come before.
    package var offset: Int
    package var messages: Int
    /// Stands for the bytes before that; 0 for what is no mbox file, and can only be read whole.
    package var check: UInt64

    /// Makes a record of its parts.
    package init(key: UInt64, size: Int, modified: Int, offset: Int, messages: Int, check: UInt64) {
        self.key = key
        self.size = size
        self.modified = modified
        self.offset = offset
        self.messages = messages
        self.check = check
    }

    /// The key of a file: a message in a Maildir keeps it when it moves from `new` to `cur` or gets other flags.
    static func key(_ path: [UInt8], _ status: FileDescriptor.Status, isInMaildir: Bool = false) -> UInt64 {
        var hash = Fingerprint()
        let name = isInMaildir ? Maildir.uniqueName(ofFileAt: path) : path[...]
        hash.add(name)
        hash.add(status.device)
        hash.add(status.file)
        return hash.value
    }

    /// Stands for the bytes before an offset of a file; nil if they cannot be read.
    static func check(_ descriptor: FileDescriptor, before offset: Int) -> UInt64? {
        let start = max(0, offset - 1024)
        guard let bytes = try? descriptor.bytes(at: start, count: offset - start), bytes.count == offset - start else {
            return nil
        }
        var hash = Fingerprint()
        hash.add(bytes[...])
        return max(1, hash.value)
    }
}

extension FilePiece {
    /// Leaves out what was read before; false if that was all.
    ///
    /// A file that was replaced or changed is read from its start.
    mutating func goOn(behind progress: FileProgress) -> Bool {
        guard let status, status.isFile else { return true }
        if progress.size == status.size, progress.modified == status.modified { return false }
        guard progress.check != 0, progress.offset <= status.size,
            FileProgress.check(file.descriptor, before: progress.offset) == progress.check
        else { return true }
        range = progress.offset..<range.upperBound
        firstIndex = progress.messages
        return true
    }

    /// The record of what a reader has read.
    ///
    /// - Parameters:
    ///   - reached: Where the reader came to.
    ///   - isMailbox: Whether it is an mbox file.
    ///   - isAtEnd: Whether it was read to its end.
    /// - Returns: The record; nil if the file can only be read anew.
    func progress(_ reached: MessageReader.Reached, isMailbox: Bool, isAtEnd: Bool) -> FileProgress? {
        guard let key, let status, status.isFile, isMailbox || isAtEnd else { return nil }
        let check = isMailbox ? FileProgress.check(file.descriptor, before: reached.offset) : 0
        return FileProgress(
            key: key, size: isAtEnd ? status.size : -1, modified: isAtEnd ? status.modified : -1,
            offset: reached.offset, messages: reached.messages, check: check ?? 0)
    }
}
