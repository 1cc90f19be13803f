import InternetMessage
import Mailboxes

let envelope = "From jane@example.net Sat Jan 31 09:14:05 2026"

/// A message with that subject.
func mail(_ subject: String) -> String { "Subject: \(subject)\nFrom: jane@example.net\n\ntext of \(subject)\n" }

/// An mbox file of messages with these subjects.
func mbox(_ subjects: String...) -> String {
    subjects.map { "\(envelope)\n\(mail($0))\n" }.joined()
}

/// What a mailbox gives, in order: `path subject` of a message, `! reason` of an error.
func outcomes(_ mailbox: consuming Mailbox, below root: String = "") -> [String] {
    var outcomes: [String] = []
    while outcomes.count < 1000 {
        do throws(MailboxError) {
            guard let entry = try mailbox.next() else { break }
            outcomes.append("\(strip(root, entry.source.path)) \(entry.message.header[text: .subject] ?? "-")")
        } catch {
            outcomes.append("\(strip(root, error.path)) ! \(error.reason)")
        }
    }
    return outcomes
}

func strip(_ root: String, _ path: String) -> String {
    path.hasPrefix(root) ? String(path.dropFirst(root.count).drop { $0 == "/" }) : path
}
