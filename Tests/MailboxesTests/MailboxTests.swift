import Foundation
import InternetMessage
import Mailboxes
import RawMail
import Testing

struct MailboxTests {
    private let folder: TemporaryFolder
    private var root: String { folder.path }

    init() throws { folder = try TemporaryFolder() }

    @Test("an mbox file")
    func mboxFile() throws {
        let path = try folder.write("in.mbox", mbox("a", "b"))
        #expect(outcomes(try Mailbox(path: path), below: root) == ["in.mbox a", "in.mbox b"])
    }

    @Test("a single message, also through a symbolic link")
    func message() throws {
        let path = try folder.write("in.eml", mail("a"))
        #expect(outcomes(try Mailbox(path: path), below: root) == ["in.eml a"])
        try FileManager.default.createSymbolicLink(atPath: root + "/link", withDestinationPath: path)
        #expect(outcomes(try Mailbox(path: root + "/link"), below: root) == ["link a"])
    }

    @Test("a message that was said to be one is not taken apart")
    func saidMessage() throws {
        let path = try folder.write("in.eml", mbox("a", "b"))
        #expect(outcomes(try Mailbox(path: path, format: .message), below: root) == ["in.eml a"])
    }

    @Test("a folder: recursive, in the order of names, mbox files among messages, hidden names skipped")
    func folderOfMessages() throws {
        try folder.write("b.eml", mail("b"))
        try folder.write("a/2.eml", mail("a2"))
        try folder.write("a/1.mbox", mbox("a11", "a12"))
        try folder.write("a/x/3.eml", mail("a3"))
        try folder.write("c.eml", mail("c"))
        try folder.write(".hidden", mail("h"))
        try folder.write(".git/config", "[core]")
        let expected = ["a/1.mbox a11", "a/1.mbox a12", "a/2.eml a2", "a/x/3.eml a3", "b.eml b", "c.eml c"]
        #expect(outcomes(try Mailbox(path: root), below: root) == expected)
        #expect(outcomes(try Mailbox(path: root, format: .folder), below: root) == expected)
        // the path is the argument joined with the name, with one slash
        var mailbox = try Mailbox(path: root + "/")
        #expect(try mailbox.next()?.source.path == root + "/a/1.mbox")
    }

    @Test("a folder: what is kept beside mail is passed over and counted, unless it is given itself")
    func otherFiles() throws {
        let script = try folder.write("a", "#!/bin/sh\necho Subject: a\n")
        let document = try folder.write("b/README.md", "text\n")
        for name in ["c.JSON", "d.jsonl", "e.py", "f.yml", "LICENSE", "License-MIT", "readme", "x.sieve"] {
            try folder.write(name, mail("no"))
        }
        try folder.write("README-first.eml", mail("r"))
        try folder.write("readmes", mail("s"))
        try folder.write("t.txt", mail("t"))
        try folder.write("json", mail("u"))
        try folder.write("z.txt", "text")
        let expected = [
            "README-first.eml r", "json u", "readmes s", "t.txt t",
            "z.txt ! it looks like text without a header, not mail",
        ]
        #expect(outcomes(try Mailbox(path: root), below: root) == expected)
        var mailbox = try Mailbox(path: root, format: .folder)
        for _ in expected { _ = try? mailbox.next() }
        #expect(try mailbox.next() == nil)
        #expect(mailbox.filesPassedOver == 10)
        for path in [script, document] {
            #expect(outcomes(try Mailbox(path: path)).first?.hasSuffix("not mail") == true)
        }
        #expect(outcomes(try Mailbox(path: root + "/c.JSON"), below: root) == ["c.JSON no"])
    }

    @Test("in a Maildir names say nothing")
    func otherNamesInMaildir() throws {
        try folder.write("cur/1.json", mail("a"))
        try folder.write("new/README", mail("b"))
        #expect(outcomes(try Mailbox(path: root), below: root) == ["cur/1.json a", "new/README b"])
    }

    @Test("a Maildir: cur and new, and nothing of tmp")
    func maildir() throws {
        try folder.write("new/2", mail("n2"))
        try folder.write("new/1", mail("n1"))
        try folder.write("cur/3:2,S", mbox("c3"))
        try folder.write("tmp/4", mail("t4"))
        try folder.write("dovecot-uidlist", "3 V1")
        let expected = ["cur/3:2,S c3", "new/1 n1", "new/2 n2"]
        #expect(outcomes(try Mailbox(path: root), below: root) == expected)
        #expect(outcomes(try Mailbox(path: root, format: .maildir), below: root) == expected)
        #expect(outcomes(try Mailbox(path: root, format: .folder), below: root).count == 5)
    }

    @Test("a Maildir whose messages move while it is read: each is found once")
    func movingMaildir() throws {
        for name in ["cur/1:2,", "cur/2:2,", "cur/3:2,", "new/4", "new/5", "new/6", "new/7"] {
            try folder.write(name, mail(String(name.dropFirst(4).prefix(1))))
        }
        // a name that begins with another
        try folder.write("cur/55:2,", mail("55"))
        func move(_ from: String, _ to: String) throws {
            try FileManager.default.moveItem(atPath: root + "/" + from, toPath: root + "/" + to)
        }
        var mailbox = try Mailbox(path: root)
        #expect(try mailbox.next()?.source.path == root + "/cur/1:2,")
        try move("cur/1:2,", "cur/1:2,S")
        try move("cur/2:2,", "cur/2:2,S")
        try move("new/4", "cur/4:2,")
        try FileManager.default.removeItem(atPath: root + "/cur/3:2,")
        #expect(try mailbox.next()?.source.path == root + "/cur/2:2,S")
        try move("new/5", "cur/5:2,S")
        try folder.write("new/8", mail("8"))
        #expect(
            outcomes(mailbox, below: root) == [
                "cur/3:2, ! cannot open: No such file or directory", "cur/55:2, 55", "cur/4:2, 4", "cur/5:2,S 5",
                "new/6 6",
                "new/7 7",
            ])
    }

    @Test("a message that moved after new was looked up and before cur was, is read once")
    func movedBetween() throws {
        try folder.write("cur/1:2,", mail("1"))
        try folder.write("new/2", mail("2"))
        // as if `new` had been looked up before the move: there and in `cur`, and then gone
        try folder.write("cur/2:2,", mail("2"))
        var mailbox = try Mailbox(path: root)
        #expect(try mailbox.next()?.source.path == root + "/cur/1:2,")
        try FileManager.default.removeItem(atPath: root + "/new/2")
        #expect(outcomes(mailbox, below: root) == ["cur/2:2, 2"])
    }

    @Test("a Maildir in a folder")
    func maildirInFolder() throws {
        try folder.write("m/new/1", mail("n1"))
        try folder.write("m/cur/2", mail("c2"))
        try folder.write("m/tmp/3", mail("t3"))
        try folder.write("z.eml", mail("z"))
        #expect(outcomes(try Mailbox(path: root), below: root) == ["m/cur/2 c2", "m/new/1 n1", "z.eml z"])
    }

    @Test("an empty folder and an empty Maildir have no messages")
    func empty() throws {
        #expect(outcomes(try Mailbox(path: root)) == [])
        for name in ["cur", "new", "tmp"] { try folder.folder(name) }
        #expect(outcomes(try Mailbox(path: root)) == [])
    }

    @Test("what cannot be read is said, and the rest is read")
    func errors() throws {
        try folder.write("a.eml", mail("a"))
        try folder.write("b.gz", [0x1F, 0x8B, 8, 0])
        try folder.write("c.empty", "")
        unsafe mkfifo(root + "/d.fifo", 0o600)
        try makeSocket(root + "/e.socket")
        try FileManager.default.createSymbolicLink(atPath: root + "/f.loop", withDestinationPath: root)
        try FileManager.default.createSymbolicLink(atPath: root + "/g.dangling", withDestinationPath: "nowhere")
        try folder.write("h.html", "<html>")
        try folder.write("i.eml", mail("i"))
        #expect(
            outcomes(try Mailbox(path: root), below: root) == [
                "a.eml a",
                "b.gz ! it looks like gzip data, not mail",
                "c.empty ! it is empty",
                "d.fifo ! it is a FIFO",
                "e.socket ! it is a socket",
                "f.loop ! it is a symbolic link",
                "g.dangling ! it is a symbolic link",
                "h.html ! it looks like HTML, not mail",
                "i.eml i",
            ])
    }

    @Test("the same in a Maildir")
    func maildirErrors() throws {
        try folder.write("new/0", "")
        try folder.write("new/1", mail("n1"))
        try folder.folder("new/2")
        unsafe mkfifo(root + "/new/3", 0o600)
        try folder.write("new/4", mail("n4"))
        try folder.folder("cur")
        #expect(
            outcomes(try Mailbox(path: root), below: root) == [
                "new/0 ! it is empty", "new/1 n1", "new/2 ! it is a directory, where a Maildir has files",
                "new/3 ! it is a FIFO", "new/4 n4",
            ])
    }

    @Test("a file that vanishes")
    func vanishing() throws {
        for name in ["a", "b", "c"] { try folder.write(name, mail(name)) }
        var mailbox = try Mailbox(path: root)
        #expect(try mailbox.next()?.source.path == root + "/a")
        try FileManager.default.removeItem(atPath: root + "/b")
        #expect(
            outcomes(mailbox, below: root) == ["b ! cannot open: No such file or directory", "c c"])
    }

    @Test("what was named and is not there, or not as said")
    func namedErrors() throws {
        let file = try folder.write("in.eml", mail("a"))
        let cases: [(String, MailboxFormat, MailboxError.Code)] = [
            (root + "/none", .automatic, .cannotOpen),
            (file + "/x", .automatic, .cannotOpen),
            ("", .automatic, .cannotOpen),
            ("a\0b", .automatic, .cannotOpen),
            (file, .maildir, .wrongFormat),
            (file, .folder, .wrongFormat),
            (root, .maildir, .wrongFormat),
        ]
        for (path, format, code) in cases {
            do throws(MailboxError) {
                _ = try Mailbox(path: path, format: format)
                Issue.record("\(path) was opened")
            } catch {
                #expect(error.code == code, "\(error)")
                #expect(code == .wrongFormat || error.errno != nil)
            }
        }
    }

    @Test("a read error in the middle comes after what was read before it")
    func readError() throws {
        // closing a socket with data that nobody has read resets the connection
        var ends: [Int32] = [0, 0]
        let result = unsafe socketpair(AF_UNIX, streamType, 0, &ends)
        #expect(result == 0)
        let input = Array(mbox("a", "b").utf8)
        let written = unsafe (write(ends[0], input, input.count), write(ends[1], input, 1))
        #expect(written == (input.count, 1))
        close(ends[0])
        defer { close(ends[1]) }
        #expect(
            outcomes(Mailbox(fileDescriptor: ends[1]))
                == ["- a", "- b", "- ! cannot read after \(input.count) bytes: Connection reset by peer"])
    }

    @Test("a read error at once")
    func readErrorAtOnce() throws {
        let descriptor = unsafe open(root, O_RDONLY)
        defer { close(descriptor) }
        #expect(
            outcomes(Mailbox(fileDescriptor: descriptor, path: "x")) == [
                "x ! cannot read after 0 bytes: Is a directory"
            ])
    }

    @Test("a pipe, and a FIFO that was named")
    func pipe() throws {
        let path = root + "/fifo"
        unsafe mkfifo(path, 0o600)
        // a thread and not a task: the tests may occupy all threads that tasks have
        Thread.detachNewThread { try? mbox("a", "b").write(toFile: path, atomically: false, encoding: .utf8) }
        #expect(outcomes(try Mailbox(path: path), below: root) == ["fifo a", "fifo b"])
    }

    @Test("names of any bytes")
    func names() throws {
        try folder.write("a\nb", mail("a"))
        let directory = unsafe open(root, O_RDONLY)
        defer { close(directory) }
        let name = [0x63, 0xFF, 0xC3, 0x28, 0].map { CChar(truncatingIfNeeded: $0) }
        unsafe close(openat(directory, name, O_CREAT | O_WRONLY, 0o600))
        #expect(outcomes(try Mailbox(path: root), below: root) == ["a\nb a", "c\\xFF\\xC3( ! it is empty"])
        let bytes = Array((root + "/").utf8) + name.dropLast().map { UInt8(bitPattern: $0) }
        #expect(outcomes(try Mailbox(path: bytes), below: root) == ["c\\xFF\\xC3( ! it is empty"])
    }

    @Test("an error is one line")
    func description() throws {
        try folder.write("a\n\u{1B}[31m\u{85}\u{202E}b", "")
        var mailbox = try Mailbox(path: root)
        do throws(MailboxError) {
            _ = try mailbox.next()
        } catch {
            #expect(error.description == root + "/a\\n\\u{1b}[31m\\u{85}\\u{202e}b: it is empty")
        }
    }

    @Test("directories too deep")
    func nesting() throws {
        let deep = (1...110).map { _ in "d" }.joined(separator: "/")
        try folder.write(deep + "/x.eml", mail("x"))
        try folder.write("z.eml", mail("z"))
        let found = outcomes(try Mailbox(path: root), below: root)
        #expect(found.count == 2)
        #expect(found.first?.hasSuffix("! directories nest too deep here") == true)
        #expect(found.last == "z.eml z")
    }

    @Test("a Content-Length that skips separators is looked up in the file", arguments: ["\n", "\r\n"])
    func contentLength(lineEnd: String) throws {
        let body = "text\n\n\(envelope)\nTo: x\n\nmore\n".replacing("\n", with: lineEnd)
        let header = "\(envelope)\nSubject: a\nContent-Length: \(body.utf8.count)\n\n".replacing("\n", with: lineEnd)
        let input = header + body + lineEnd + mbox("b").replacing("\n", with: lineEnd)
        let path = try folder.write("in.mbox", input)
        #expect(outcomes(try Mailbox(path: path, format: .mboxcl2), below: root) == ["in.mbox a", "in.mbox b"])
        #expect(outcomes(try Mailbox(path: path, format: .mboxcl), below: root) == ["in.mbox a", "in.mbox b"])
        #expect(outcomes(try Mailbox(path: path), below: root) == ["in.mbox a", "in.mbox -", "in.mbox b"])

        let wrong = input.replacing("Content-Length: ", with: "Content-Length: 1")
        try folder.write("in.mbox", wrong)
        var mailbox = try Mailbox(path: path, format: .mboxcl2)
        var defects: [[Defect.Code]] = []
        while let entry = try mailbox.next() { defects.append(entry.defects.map(\.code)) }
        #expect(defects == [[.wrongContentLength], [], []])
    }

    @Test("a Content-Length in a file that is read from its middle")
    func contentLengthFromTheMiddle() throws {
        let body = "text\n\n\(envelope)\nTo: x\n\nmore\n"
        let start = mbox("0")
        let input = start + "\(envelope)\nSubject: a\nContent-Length: \(body.utf8.count)\n\n\(body)"
        let path = try folder.write("in.mbox", input)
        let descriptor = unsafe open(path, O_RDONLY)
        defer { close(descriptor) }
        lseek(descriptor, off_t(start.utf8.count), SEEK_SET)
        #expect(outcomes(Mailbox(fileDescriptor: descriptor, format: .mboxcl2)) == ["- a"])
    }

    @Test("a large mailbox is read in chunks, whole and in order")
    func large() throws {
        let text = String(repeating: "0123456789abcdef\n", count: 500)
        let path = try folder.write("in.mbox", (0..<200).map { "\(envelope)\n\(mail("\($0)"))\(text)\n" }.joined())
        var mailbox = try Mailbox(path: path)
        var number = 0
        while let entry = try mailbox.next() {
            #expect(entry.message.header[text: .subject] == "\(number)")
            #expect(entry.source.index == number)
            #expect(entry.source.length == mail("\(number)").utf8.count + text.utf8.count)
            number += 1
        }
        #expect(number == 200)
        #expect(mailbox.bytesRead == (try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int))
    }

    @Test("a pipe that is not ready is waited for", arguments: [MailboxFormat.automatic, .mboxrd])
    func notReady(format: MailboxFormat) throws {
        let pipe = Pipe()
        let (reader, writer) = (pipe.fileHandleForReading.fileDescriptor, pipe.fileHandleForWriting)
        #expect(fcntl(reader, F_SETFL, O_NONBLOCK) == 0)
        Thread.detachNewThread {
            for piece in [envelope, "\n", mail("a"), "\n\(envelope)\n", mail("b")] {
                usleep(20_000)
                try? writer.write(contentsOf: Data(piece.utf8))
            }
            try? writer.close()
        }
        #expect(outcomes(Mailbox(fileDescriptor: reader, format: format)) == ["- a", "- b"])
    }

    private func makeSocket(_ path: String) throws {
        let descriptor = socket(AF_UNIX, streamType, 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) {
            unsafe $0.copyBytes(from: path.utf8.prefix($0.count - 1))
        }
        let result = unsafe withUnsafePointer(to: &address) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        #expect(result == 0)
        close(descriptor)
    }

    private var streamType: Int32 {
        #if canImport(Darwin)
            SOCK_STREAM
        #else
            Int32(SOCK_STREAM.rawValue)
        #endif
    }
}
