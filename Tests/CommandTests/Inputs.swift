import Foundation

/// A folder that lives as long as the test that made it.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "bounces-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file.
    func write(_ name: String, _ text: String) throws -> String {
        let file = path + "/" + name
        try Data(text.utf8).write(to: URL(fileURLWithPath: file))
        return file
    }
}

let envelope = "From MAILER-DAEMON Sat Jan 31 09:14:05 2026"

/// A message that is no bounce.
let ordinary = "From: jane@example.net\nSubject: hello\n\nhello\n"

/// A message of 100 KB that is no bounce.
let attachment =
    "From: jane@example.net\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\n"
    + String(repeating: String(repeating: "QUJD", count: 19) + "\n", count: 1300)

/// A report that one recipient was not reached.
func bounce(_ recipient: String, status: String = "5.1.1") -> String {
    """
    From: MAILER-DAEMON@mx.example.org
    Subject: Undelivered Mail Returned to Sender
    Content-Type: multipart/report; report-type=delivery-status; boundary=b

    --b

    The mail could not be delivered.
    --b
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mx.example.org

    Final-Recipient: rfc822; \(recipient)
    Action: \(status.hasPrefix("4") ? "delayed" : "failed")
    Status: \(status)

    --b--

    """
}

/// An mbox file of these messages.
func mbox(_ messages: String...) -> String { messages.map { "\(envelope)\n\($0)\n" }.joined() }
