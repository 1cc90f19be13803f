// The one file of this module that calls the system, and the only one with unchecked memory access.

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
    static let notFound = Self(errno: ENOENT)
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

    private static func opening(_ path: [UInt8], in directory: CInt, flags: CInt) throws(SystemError) -> Self {
        guard !path.contains(0) else { throw .notFound }
        let path = path.map { CChar(bitPattern: $0) } + [0]
        while true {
            // SAFETY: the path ends with a NUL, and is only read while the call runs.
            let descriptor = unsafe openat(directory, path, flags)
            if descriptor >= 0 { return Self(rawValue: descriptor) }
            let error = SystemError.last
            guard error.isInterruption else { throw error }
        }
    }

    /// What was opened.
    func kind() throws(SystemError) -> Kind {
        var status = stat()
        // SAFETY: the system fills in the structure, which outlives the call.
        guard unsafe fstat(rawValue, &status) == 0 else { throw .last }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        case S_IFIFO: return .other("a FIFO")
        case S_IFSOCK: return .other("a socket")
        case S_IFCHR, S_IFBLK: return .other("a device")
        default: return .other("neither a file nor a directory")
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
    /// Fills the front of a buffer.
    ///
    /// - Returns: How many bytes were read; 0 at the end.
    func fill(_ buffer: inout [UInt8]) throws(SystemError) -> Int {
        while true {
            // SAFETY: no more is written than the buffer holds.
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(rawValue, $0.baseAddress, $0.count) }
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

    /// Up to `count` bytes from a place in the file, fewer only at its end; nil if they cannot be read.
    func bytes(at offset: Int, count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let (start, overflows) = offset.addingReportingOverflow(filled)
            guard !overflows, let place = off_t(exactly: start), place >= 0 else { return nil }
            // SAFETY: `filled` is below `count`, and no more is written than is left behind it.
            let read = unsafe bytes.withUnsafeMutableBytes {
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: $0[filled...])
                return unsafe pread(rawValue, rest.baseAddress, rest.count, place)
            }
            if read == 0 { break }
            if read > 0 { filled += read } else if !SystemError.last.isInterruption { return nil }
        }
        bytes.removeSubrange(filled...)
        return bytes
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
