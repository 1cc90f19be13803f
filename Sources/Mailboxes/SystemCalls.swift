// The one file of this module that calls the system, and the only one with unchecked memory access.

import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the system answered to a call that failed.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The number, as in errno.h.
    package let errno: Int32

    /// Takes the system's number.
    package init(errno: Int32) { self.errno = errno }

    /// The system's own words.
    package var description: String {
        // SAFETY: the text belongs to the C library, ends with a NUL, and is copied at once.
        guard let text = unsafe strerror(errno) else { return "error \(errno)" }
        return unsafe String(cString: text)
    }

    /// The reader of a pipe has gone.
    package var isBrokenPipe: Bool { errno == EPIPE }
    /// Nothing has such a name.
    package static let notFound = Self(errno: ENOENT)
    /// There is no such place.
    static let invalid = Self(errno: EINVAL)
    /// Whether this is how opening a symbolic link fails that must not be followed.
    var isSymbolicLink: Bool { errno == ELOOP || errno == EMLINK }
    /// Whether this is how opening a socket fails.
    var isSocket: Bool { errno == ENXIO || errno == EOPNOTSUPP }

    fileprivate var isInterruption: Bool { errno == EINTR }
    fileprivate var isNotReady: Bool { errno == EAGAIN || errno == EWOULDBLOCK }

    fileprivate static var last: Self {
        #if canImport(Glibc)
            Self(errno: Glibc.errno)
        #elseif canImport(Musl)
            Self(errno: Musl.errno)
        #else
            Self(errno: Darwin.errno)
        #endif
    }

    /// For a call that says only by the number whether it failed.
    fileprivate static func clearLast() {
        #if canImport(Glibc)
            Glibc.errno = 0
        #elseif canImport(Musl)
            Musl.errno = 0
        #else
            Darwin.errno = 0
        #endif
    }
}

/// A file descriptor, to be closed by whoever opened it.
package struct FileDescriptor: Hashable, Sendable {
    /// The number of standard input.
    package static let standardInput = Self(rawValue: 0)
    /// The number of standard output.
    package static let standardOutput = Self(rawValue: 1)
    /// The number of standard error.
    package static let standardError = Self(rawValue: 2)

    let rawValue: CInt

    /// Takes the system's number.
    package init(rawValue: CInt) { self.rawValue = rawValue }

    /// Closes it.
    func close() {
        #if canImport(Glibc)
            _ = Glibc.close(rawValue)
        #elseif canImport(Musl)
            _ = Musl.close(rawValue)
        #else
            _ = Darwin.close(rawValue)
        #endif
    }
}

// MARK: - Opening

extension FileDescriptor {
    /// What a descriptor stands for.
    enum Kind: Hashable, Sendable {
        case file, directory
        /// Neither; with its name for a reader.
        case other(String)
    }

    /// Opens what the caller has named: symbolic links are followed, and a FIFO is waited for.
    static func opening(_ path: [UInt8]) throws(SystemError) -> Self {
        try opening(path, in: AT_FDCWD, flags: O_RDONLY | O_CLOEXEC | O_NOCTTY)
    }

    /// Opens something in this directory: no link is followed, and nothing waited for.
    func openingChild(_ name: [UInt8]) throws(SystemError) -> Self {
        try Self.opening(name, in: rawValue, flags: O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW | O_NONBLOCK)
    }

    fileprivate static func opening(_ path: [UInt8], in directory: CInt, flags: CInt) throws(SystemError) -> Self {
        guard !path.contains(0) else { throw .notFound }
        let path = path.map { CChar(bitPattern: $0) } + [0]
        while true {
            // SAFETY: the path ends with a NUL, and is only read while the call runs.
            let descriptor = unsafe openat(directory, path, flags, 0o600 as mode_t)
            if descriptor >= 0 { return Self(rawValue: descriptor) }
            let error = SystemError.last
            guard error.isInterruption else { throw error }
        }
    }

    /// What the system knows of something that was opened.
    package struct Status: Hashable, Sendable {
        var kind: Kind
        /// How many bytes a file has.
        package var size: Int
        /// The numbers that no other file has at the same time.
        package var device: UInt64
        package var file: UInt64
        /// When it was changed, in nanoseconds since 1970.
        var modified: Int
        /// Whether it is a file and not a pipe, a terminal or the like.
        package var isFile: Bool { kind == .file }
    }

    /// What was opened.
    package func status() throws(SystemError) -> Status {
        var status = stat()
        // SAFETY: the system fills in the structure, which outlives the call.
        guard unsafe fstat(rawValue, &status) == 0 else { throw .last }
        #if canImport(Darwin)
            let modified = status.st_mtimespec
        #else
            let modified = status.st_mtim
        #endif
        return Status(
            kind: Self.kind(status.st_mode), size: Int(status.st_size),
            device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(truncatingIfNeeded: status.st_ino),
            modified: Int(modified.tv_sec) &* 1_000_000_000 &+ Int(modified.tv_nsec))
    }

    private static func kind(_ mode: mode_t) -> Kind {
        switch mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .directory
        case S_IFIFO: .other("a FIFO")
        case S_IFSOCK: .other("a socket")
        case S_IFCHR, S_IFBLK: .other("a device")
        default: .other("neither a file nor a directory")
        }
    }

    /// Whether a directory of that name lies in this one.
    func hasDirectory(_ name: String) -> Bool {
        var status = stat()
        // SAFETY: the name ends with a NUL and is only read; the system fills in the structure, which outlives the call.
        guard unsafe fstatat(rawValue, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
        return status.st_mode & S_IFMT == S_IFDIR
    }
}

// MARK: - Reading

extension FileDescriptor {
    /// Fills the front of a buffer, from a place in the file or from where reading has come to.
    ///
    /// Waiting for more ends with an error when a ``StopSignal`` comes.
    ///
    /// - Returns: How many bytes were read; 0 at the end.
    func fill(_ buffer: inout [UInt8], at offset: Int? = nil) throws(SystemError) -> Int {
        while true {
            if offset == nil { try waitForInput() }
            // SAFETY: no more is written than the buffer holds.
            let count = unsafe buffer.withUnsafeMutableBytes {
                guard let offset else { return unsafe read(rawValue, $0.baseAddress, $0.count) }
                return unsafe pread(rawValue, $0.baseAddress, $0.count, off_t(offset))
            }
            if count >= 0 { return min(count, buffer.count) }
            let error = SystemError.last
            if error.isNotReady { waitUntilReady(for: POLLIN) } else if !error.isInterruption { throw error }
        }
    }

    /// Where reading goes on; nil for what cannot be read at any place but the next.
    var position: Int? {
        let position = lseek(rawValue, 0, SEEK_CUR)
        return position >= 0 ? Int(position) : nil
    }

    /// Up to `count` bytes from a place in the file, fewer only at its end.
    func bytes(at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let (start, overflows) = offset.addingReportingOverflow(filled)
            guard !overflows, let place = off_t(exactly: start), place >= 0 else { throw .invalid }
            // SAFETY: `filled` is below `count`, and no more is written than is left behind it.
            let read = unsafe bytes.withUnsafeMutableBytes {
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: $0[filled...])
                return unsafe pread(rawValue, rest.baseAddress, rest.count, place)
            }
            if read == 0 { break }
            if read > 0 { filled += read } else if !SystemError.last.isInterruption { throw .last }
        }
        bytes.removeSubrange(filled...)
        return bytes
    }

    private func waitForInput() throws(SystemError) {
        guard let stop = StopSignal.descriptor else { return }
        var requests = [self, stop].map { pollfd(fd: $0.rawValue, events: Int16(POLLIN), revents: 0) }
        // SAFETY: two structures are passed and counted, and outlive the call.
        while unsafe poll(&requests, 2, -1) < 0 {
            guard SystemError.last.isInterruption else { return }
        }
        if requests[1].revents != 0 { throw SystemError(errno: EINTR) }
    }

    private func waitUntilReady(for events: Int32) {
        var request = pollfd(fd: rawValue, events: Int16(truncatingIfNeeded: events), revents: 0)
        // SAFETY: one structure is passed and counted, and outlives the call.
        _ = unsafe poll(&request, 1, -1)
    }
}

// MARK: - Directories

extension FileDescriptor {
    /// The names in this directory that do not begin with a dot, sorted by their bytes; and why they may not be all.
    func names() -> (FileNames, SystemError?) {
        var names = FileNames()
        let copy = dup(rawValue)
        // SAFETY: the copy of the descriptor now belongs to the stream, which closes it.
        guard copy >= 0, let directory = unsafe fdopendir(copy) else {
            let error = SystemError.last
            if copy >= 0 { Self(rawValue: copy).close() }
            return (names, error)
        }
        defer { _ = unsafe closedir(directory) }
        while true {
            SystemError.clearLast()
            // SAFETY: the entry is valid until the next call for this stream, and its name, copied before, ends with a NUL.
            guard let entry = unsafe readdir(directory) else { break }
            unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                let name = unsafe UnsafeRawPointer(name)
                var length = 0
                while unsafe name.load(fromByteOffset: length, as: UInt8.self) != 0 { length += 1 }
                unsafe names.append(UnsafeRawBufferPointer(start: name, count: length))
            }
        }
        let error = SystemError.last
        names.sort()
        return (names, error.errno == 0 ? nil : error)
    }
}

// MARK: - Writing

extension FileDescriptor {
    /// Writes all of the bytes.
    package func write(_ bytes: Span<UInt8>) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            // SAFETY: the part of the buffer that is named lies inside it, and is only read while the call runs.
            let count = unsafe bytes.extracting(written..<bytes.count).withUnsafeBytes {
                #if canImport(Glibc)
                    unsafe Glibc.write(rawValue, $0.baseAddress, $0.count)
                #elseif canImport(Musl)
                    unsafe Musl.write(rawValue, $0.baseAddress, $0.count)
                #else
                    unsafe Darwin.write(rawValue, $0.baseAddress, $0.count)
                #endif
            }
            if count >= 0 {
                written += count
                continue
            }
            let error = SystemError.last
            if error.isNotReady { waitUntilReady(for: POLLOUT) } else if !error.isInterruption { throw error }
        }
    }

    /// Makes writing to a pipe without a reader an error instead of the end of the process.
    package static func ignoreBrokenPipes() {
        _ = signal(SIGPIPE, SIG_IGN)
    }
}

/// The memory of the process.
package enum ProcessMemory {
    /// Keeps memory that was freed for what comes next.
    ///
    /// glibc gives the end of its heap back as soon as 128 KiB of it are free, and so after each message that takes as much, to
    /// have it again page by page for the next: a third of the time of a batch. When a block as large as this one is freed it
    /// waits for twice as much. Others do nothing of the kind.
    @inline(never)
    package static func keepWhatWasFreed() {
        var block: [UInt8] = []
        block.reserveCapacity(1 << 20)
        withExtendedLifetime(block) {}
    }
}

// MARK: - Files that are written

extension FileDescriptor {
    /// Cuts a file off, and stands at its end.
    package func truncate(to length: Int) throws(SystemError) {
        guard ftruncate(rawValue, off_t(length)) == 0 else { throw .last }
        lseek(rawValue, 0, SEEK_END)
    }

    /// Waits until what was written to a file is on the disk.
    package func synchronize() throws(SystemError) {
        guard fsync(rawValue) == 0 else { throw .last }
    }

    /// Puts a new file in the place of what has this name, or of nothing: at each moment one of them is there, and whole.
    package static func replaceFile(at path: [UInt8], with bytes: Span<UInt8>) throws(SystemError) {
        let new = path + Array(".new".utf8)
        let file = try opening(new, in: AT_FDCWD, flags: O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC)
        defer { file.close() }
        try file.write(bytes)
        try file.synchronize()
        let names = [new, path].map { $0.map { CChar(bitPattern: $0) } + [0] }
        // SAFETY: both names end with a NUL, and are only read while the call runs.
        guard unsafe rename(names[0], names[1]) == 0 else { throw .last }
        // that the name is on the disk as well; not all systems can say so of a directory
        let folder = path.lastIndex(of: UInt8(ascii: "/")).map { Array(path[...$0]) } ?? [UInt8(ascii: ".")]
        guard let folder = try? opening(folder) else { return }
        try? folder.synchronize()
        folder.close()
    }
}

// MARK: - Signals

/// The signals that ask a process to end: reading and writing can then come to a good end.
package enum StopSignal {
    private static let number = Atomic<Int32>(0)
    private static let readingEnd = Atomic<Int32>(-1)
    private static let writingEnd = Atomic<Int32>(-1)

    /// The number of the signal that has come; nil as long as none has.
    package static var received: Int32? {
        let number = number.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }

    /// What can be read as soon as a signal has come; nil if nobody asked for signals.
    fileprivate static var descriptor: FileDescriptor? {
        let end = readingEnd.load(ordering: .relaxed)
        return end < 0 ? nil : FileDescriptor(rawValue: end)
    }

    /// Takes note of the first SIGINT or SIGTERM instead of ending the process; the second ends it.
    package static func takeNote() {
        var ends: [CInt] = [-1, -1]
        // SAFETY: the system fills in both numbers.
        guard unsafe pipe(&ends) == 0 else { return }
        // what was closed when the process began stays closed: nothing is written into the pipe by mistake
        let (reading, writing) = (fcntl(ends[0], F_DUPFD_CLOEXEC, 3), fcntl(ends[1], F_DUPFD_CLOEXEC, 3))
        for end in ends { FileDescriptor(rawValue: end).close() }
        readingEnd.store(reading, ordering: .relaxed)
        writingEnd.store(writing, ordering: .relaxed)
        for wanted in [SIGINT, SIGTERM] {
            let before = signal(wanted) { received in
                StopSignal.number.store(received, ordering: .relaxed)
                var byte: UInt8 = 0
                // SAFETY: one byte is passed, and outlives the call; the pipe has room for it.
                _ = unsafe write(StopSignal.writingEnd.load(ordering: .relaxed), &byte, 1)
                signal(received, SIG_DFL)
            }
            // who started the process in the background may not want it to end
            // SAFETY: only the numbers of both pointers are compared.
            if unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                signal(wanted, SIG_IGN)
            }
        }
        unblock()
    }

    /// Lets the signals in, which whoever started the process may have blocked for itself: threads of libdispatch do.
    private static func unblock() {
        var signals = sigset_t()
        // SAFETY: the set is made by the system, and outlives the calls.
        unsafe sigemptyset(&signals)
        for wanted in [SIGINT, SIGTERM] { unsafe sigaddset(&signals, wanted) }
        unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }
}

// MARK: - Arguments

/// The arguments of the process.
package enum ProcessArguments {
    /// The bytes of the argument that Swift shows as `text`, which it repairs if they are not UTF-8.
    package static func bytes(of text: String) -> [UInt8] {
        guard text.unicodeScalars.contains("\u{FFFD}") else { return Array(text.utf8) }
        for index in 0..<Int(CommandLine.argc) {
            // SAFETY: the vector has `argc` entries, each of which ends with a NUL; nothing here changes them.
            guard let argument = unsafe CommandLine.unsafeArgv[index] else { continue }
            guard unsafe String(cString: argument) == text else { continue }
            return unsafe Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
        }
        return Array(text.utf8)
    }
}
