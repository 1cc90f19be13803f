import Foundation
import Testing

@testable import Mailboxes

@Suite("System calls")
struct SystemCallsTests {
    /// A descriptor that nothing is behind.
    private static let closed = FileDescriptor(rawValue: -1)

    @Test("What is asked of a closed descriptor is refused with the system's reason")
    func refused() {
        let refusals: [SystemError?] = [
            Self.refusal { () throws(SystemError) in _ = try Self.closed.status() },
            Self.refusal { () throws(SystemError) in _ = try Self.closed.bytes(at: 0, count: 1) },
            Self.refusal { () throws(SystemError) in try Self.closed.truncate(to: 0) },
            Self.refusal { () throws(SystemError) in try Self.closed.synchronize() },
            Self.closed.names().1,
        ]
        #expect(refusals == [SystemError?](repeating: SystemError(errno: EBADF), count: refusals.count))
        #expect(Self.closed.position == nil)
    }

    @Test("A place that no file has is refused")
    func places() throws {
        let folder = try TemporaryFolder()
        let file = OpenFile(try FileDescriptor.opening(Array(try folder.write("a", "abc").utf8)))
        #expect(try file.descriptor.bytes(at: 1, count: 9) == Array("bc".utf8))
        let before = Self.refusal { () throws(SystemError) in _ = try file.descriptor.bytes(at: -1, count: 1) }
        #expect(before == .invalid)
        #expect(lseek(file.descriptor.rawValue, 1, SEEK_SET) == 1)
        #expect(file.descriptor.names().1 == SystemError(errno: ENOTDIR))
        #expect(FileProgress.check(file.descriptor, before: 9) == nil)
        #expect(FileProgress.check(file.descriptor, before: 3) != nil)
        var piece = FilePiece(inOrder: file, path: "a", format: .automatic)
        #expect(piece.size == 0)
        let behind = Self.refusal { () throws(SystemError) in _ = try piece.bytes(at: .max, count: 1) }
        #expect(behind == .invalid)
        let progress = FileProgress(key: 1, size: -1, modified: -1, offset: 3, messages: 1, check: 1)
        let goesOn = piece.goOn(behind: progress)
        #expect(goesOn && piece.range.lowerBound == 0)
    }

    @Test("Files are told from what is none")
    func kinds() throws {
        let device = OpenFile(try FileDescriptor.opening(Array("/dev/null".utf8)))
        #expect(try device.descriptor.status().kind == .other("a device"))
        var ends: [CInt] = [0, 0]
        #if os(Linux)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let isMade = unsafe socketpair(AF_UNIX, stream, 0, &ends) == 0
        #expect(isMade)
        let sockets = ends.map { OpenFile(FileDescriptor(rawValue: $0)) }
        #expect(try sockets[0].descriptor.status().kind == .other("a socket"))
    }

    @Test("A file is cut off, and written on from there")
    func truncation() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("a", "one\ntwo\n")
        let file = OpenFile(FileDescriptor(rawValue: unsafe open(path, O_RDWR)))
        try file.descriptor.truncate(to: 4)
        #expect(file.descriptor.position == 4)
        try file.descriptor.write(Array("three\n".utf8).span)
        try file.descriptor.synchronize()
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "one\nthree\n")
    }

    @Test("A file is replaced whole, or stays as it was")
    func replacement() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("state", "old")
        try FileDescriptor.replaceFile(at: Array(path.utf8), with: Array("new".utf8).span)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "new")
        try folder.folder("folder")
        let taken = Array((folder.path + "/folder").utf8)
        let refusal = Self.refusal { () throws(SystemError) in
            try FileDescriptor.replaceFile(at: taken, with: Array("x".utf8).span)
        }
        #expect(refusal != nil)
        let missing = Self.refusal { () throws(SystemError) in
            try FileDescriptor.replaceFile(at: Array((folder.path + "/none/state").utf8), with: Array("x".utf8).span)
        }
        #expect(missing == .notFound)
    }

    @Test("A full pipe that must not wait is waited for")
    func fullPipe() async throws {
        var ends: [CInt] = [0, 0]
        let isMade = unsafe pipe(&ends) == 0
        try #require(isMade)
        let (reader, writer) = (ends[0], OpenFile(FileDescriptor(rawValue: ends[1])))
        #expect(fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0)
        let all = [UInt8](repeating: 0x61, count: 1 << 20)
        let reading = Task.detached {
            var count = 0
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while count < 1 << 20 {
                let got = unsafe read(reader, &buffer, buffer.count)
                if got <= 0 { break }
                count += got
            }
            return count
        }
        try writer.descriptor.write(all.span)
        #expect(await reading.value == all.count)
        close(reader)
    }

    @Test("An argument that the process does not have is its own bytes")
    func arguments() {
        #expect(ProcessArguments.bytes(of: "plain") == Array("plain".utf8))
        #expect(ProcessArguments.bytes(of: "no \u{FFFD} argument") == Array("no \u{FFFD} argument".utf8))
    }

    private static func refusal(_ body: () throws(SystemError) -> Void) -> SystemError? {
        do throws(SystemError) {
            try body()
            return nil
        } catch {
            return error
        }
    }
}
