/// Goes through the files of a directory and of all directories in it, in the order of their names.
///
/// It is a stack and not a recursion. Each directory stays open while it is gone through, so that the names below it are
/// opened from there, however long the path has become and wherever the directory was moved.
struct FolderWalk: ~Copyable {
    /// A file that was opened; whoever takes it closes it.
    struct FoundFile {
        var descriptor: FileDescriptor
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

    /// Whether a directory is a Maildir.
    static func isMaildir(_ descriptor: FileDescriptor) -> Bool {
        descriptor.hasDirectory("cur") && descriptor.hasDirectory("new")
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
            if let file = try open(folder.names[folder.next], in: folder) { return file }
        }
        return nil
    }

    /// Opens a file and gives it; opens a directory, and goes into it.
    private mutating func open(_ name: [UInt8], in folder: Folder) throws(MailboxError) -> FoundFile? {
        let path = FilePath.joined(folder.path, name)
        let (descriptor, kind) = try Self.openChild(name, of: folder.descriptor, path: path)
        switch kind {
        case .file where folder.kind != .maildir:
            return FoundFile(
                descriptor: descriptor, path: path, isInMaildir: folder.kind == .maildirMessages,
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
            throw Self.notAFile(path, kind)
        }
    }

    private mutating func enter(_ descriptor: FileDescriptor, path: [UInt8], in parent: FolderKind = .plain) {
        var folder = Folder(descriptor: descriptor, path: path, kind: .plain, names: FileNames())
        if parent == .maildir {
            folder.kind = .maildirMessages
        } else if looksForMaildirs, Self.isMaildir(descriptor) {
            folder.kind = .maildir
            for name in ["cur", "new"] { folder.names.append(name.utf8) }
            return folders.append(folder)
        }
        let (names, error) = descriptor.names()
        folder.names = names
        folders.append(folder)
        pendingError = error.map { MailboxError(.cannotRead, path: FilePath.text(path), $0) }
    }

    private static func openChild(
        _ name: [UInt8], of folder: FileDescriptor, path: [UInt8]
    ) throws(MailboxError) -> (FileDescriptor, FileDescriptor.Kind) {
        do throws(SystemError) {
            let descriptor = try folder.openingChild(name)
            return (descriptor, try descriptor.kindOrClosed())
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
    func kindOrClosed() throws(SystemError) -> Kind {
        do throws(SystemError) {
            return try kind()
        } catch {
            close()
            throw error
        }
    }
}
