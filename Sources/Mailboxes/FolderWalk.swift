/// Goes through the files of a directory and of all directories in it, in the order of their names.
///
/// It is a stack and not a recursion. Each directory stays open while it is gone through, so that the names below it are
/// opened from there, however long the path has become and wherever the directory was moved.
///
/// In a Maildir, `cur` comes before `new`, but what is in `new` is looked up first: a message that moves to `cur` meanwhile, or
/// gets other flags there, is found all the same, and only once.
struct FolderWalk: ~Copyable {
    /// A file that was opened.
    struct FoundFile {
        var file: OpenFile
        var status: FileDescriptor.Status
        var path: [UInt8]
        var isInMaildir: Bool
        /// Its name says that it is no mail.
        var isNamedOther: Bool
    }

    private enum FolderKind { case plain, maildir, maildirMessages }

    private struct Folder {
        var descriptor: FileDescriptor
        var path: [UInt8]
        var kind: FolderKind
        var names: FileNames
        var next = 0
        /// Of a Maildir, what is in its directories.
        var maildir: Maildir?
    }

    private let looksForMaildirs: Bool
    private var folders: [Folder] = []
    private var pendingError: MailboxError?

    /// Takes an open directory, and closes it in the end.
    init(_ descriptor: FileDescriptor, path: [UInt8], looksForMaildirs: Bool) {
        self.looksForMaildirs = looksForMaildirs
        enter(descriptor, path: path)
    }

    deinit {
        for folder in folders { folder.descriptor.close() }
    }

    /// The next file, or nil when there are no more.
    ///
    /// After an error it goes on behind what could not be opened.
    mutating func next() throws(MailboxError) -> FoundFile? {
        while let last = folders.indices.last {
            if let error = pendingError {
                pendingError = nil
                throw error
            }
            let folder = folders[last]
            guard folder.next < folder.names.count else {
                folder.descriptor.close()
                folders.removeLast()
                continue
            }
            folders[last].next += 1
            if let file = try openUnlessMoved(folder.names[folder.next], in: folder) { return file }
        }
        return nil
    }

    /// As `open`; a message of a Maildir that is not there any more is looked for where it may be now.
    private mutating func openUnlessMoved(_ name: [UInt8], in folder: Folder) throws(MailboxError) -> FoundFile? {
        do throws(MailboxError) {
            return try open(name, in: folder)
        } catch {
            let parent = folders.count - 2
            guard folder.kind == .maildirMessages, error.errno == SystemError.notFound.errno, parent >= 0 else {
                throw error
            }
            let directory = folders[parent].descriptor
            switch folders[parent].maildir?.place(ofMissing: name, in: folder.path, directory) {
            case .elsewhere(let current, let cur):
                defer { cur.close() }
                var folder = folder
                folder.descriptor = cur
                folder.path = FilePath.joined(folders[parent].path, "cur".utf8)
                return try open(current, in: folder)
            case .readBefore: return nil
            case .nowhere, nil: throw error
            }
        }
    }

    /// Opens a file and gives it; opens a directory, and goes into it.
    private mutating func open(_ name: [UInt8], in folder: Folder) throws(MailboxError) -> FoundFile? {
        let path = FilePath.joined(folder.path, name)
        let (descriptor, status) = try Self.openChild(name, of: folder.descriptor, path: path)
        switch status.kind {
        case .file where folder.kind != .maildir:
            return FoundFile(
                file: OpenFile(descriptor), status: status, path: path, isInMaildir: folder.kind == .maildirMessages,
                isNamedOther: folder.kind == .plain && OtherFiles.isNamedOther(name))
        case .directory where folder.kind == .maildirMessages:
            descriptor.close()
            throw MailboxError(
                .notAFile, path: FilePath.text(path), reason: "it is a directory, where a Maildir has files")
        case .directory where folders.count >= Mailbox.deepestNesting:
            descriptor.close()
            throw MailboxError(.nestingTooDeep, path: FilePath.text(path), reason: "directories nest too deep here")
        case .directory:
            enter(descriptor, path: path, in: folder.kind)
            return nil
        case .file, .other:
            descriptor.close()
            throw Self.notAFile(path, status.kind)
        }
    }

    private mutating func enter(_ descriptor: FileDescriptor, path: [UInt8], in parent: FolderKind = .plain) {
        var folder = Folder(descriptor: descriptor, path: path, kind: .plain, names: FileNames())
        if parent == .maildir {
            folder.kind = .maildirMessages
        } else if looksForMaildirs, Maildir.isMaildir(descriptor) {
            folder.kind = .maildir
            folder.maildir = Maildir(descriptor)
            for name in ["cur", "new"] { folder.names.append(name.utf8) }
            return folders.append(folder)
        }
        let (names, error) = descriptor.names()
        folder.names = names
        if parent == .maildir { folders[folders.count - 1].maildir?.enter(&folder.names, path: path) }
        folders.append(folder)
        pendingError = error.map { MailboxError(.cannotRead, path: FilePath.text(path), $0) }
    }

    private static func openChild(
        _ name: [UInt8], of folder: FileDescriptor, path: [UInt8]
    ) throws(MailboxError) -> (FileDescriptor, FileDescriptor.Status) {
        do throws(SystemError) {
            let descriptor = try folder.openingChild(name)
            return (descriptor, try descriptor.statusOrClosed())
        } catch {
            if error.isSymbolicLink { throw notAFile(path, .other("a symbolic link")) }
            if error.isSocket { throw notAFile(path, .other("a socket")) }
            throw MailboxError(.cannotOpen, path: FilePath.text(path), error)
        }
    }

    private static func notAFile(_ path: [UInt8], _ kind: FileDescriptor.Kind) -> MailboxError {
        var name = "a file, where a Maildir has directories"
        if case .other(let other) = kind { name = other }
        return MailboxError(.notAFile, path: FilePath.text(path), reason: "it is \(name)")
    }
}

extension FileDescriptor {
    /// What was opened; if that cannot be found out, it is closed.
    func statusOrClosed() throws(SystemError) -> Status {
        do throws(SystemError) {
            return try status()
        } catch {
            close()
            throw error
        }
    }
}
