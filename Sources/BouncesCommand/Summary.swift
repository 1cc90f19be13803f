import Bounces

/// What was read, in numbers.
struct Summary: Hashable, Sendable {
    var messages = 0
    var bounces = 0
    var recipients = 0
    var hard = 0
    var soft = 0
    var defects = 0
    var unreadable = 0
    var passedOver = 0
    var bytes = 0

    /// Counts a bounce and its recipients.
    mutating func count(_ bounce: Bounce) {
        bounces += 1
        recipients += bounce.recipients.count
        for index in bounce.recipients.indices {
            switch bounce.recipients[index].permanence {
            case .permanent: hard += 1
            case .transient: soft += 1
            case nil: break
            }
        }
        defects += bounce.defects.count
    }

    /// Adds what was read elsewhere.
    mutating func add(_ other: Summary) {
        messages += other.messages
        bounces += other.bounces
        recipients += other.recipients
        hard += other.hard
        soft += other.soft
        defects += other.defects
        unreadable += other.unreadable
        passedOver += other.passedOver
        bytes += other.bytes
    }

    /// The numbers on one line, as in
    /// `12 messages, 9 bounces, 10 recipients (7 hard, 2 soft), 1 defect, 0.02 s, 310 MB/s`.
    func description(elapsed: Duration) -> String {
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
        var parts = [
            Self.number(messages, "message"), Self.number(bounces, "bounce"),
            Self.number(recipients, "recipient") + " (\(hard) hard, \(soft) soft)", Self.number(defects, "defect"),
        ]
        if unreadable > 0 { parts.append(Self.number(unreadable, "error")) }
        if passedOver > 0 { parts.append(Self.number(passedOver, "file") + " passed over") }
        let speed = seconds > 0 ? Double(bytes) / 1e6 / seconds : 0
        parts += ["\(Self.rounded(seconds, to: 100)) s", "\(Self.rounded(speed, to: speed < 10 ? 10 : 1)) MB/s"]
        return parts.joined(separator: ", ")
    }

    private static func number(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    /// Without the digits after the last that `scale` keeps, and without a fraction of zero.
    private static func rounded(_ value: Double, to scale: Int) -> String {
        guard let scaled = Int(exactly: (value * Double(scale)).rounded()) else { return "?" }
        let (whole, fraction) = scaled.quotientAndRemainder(dividingBy: scale)
        guard scale > 1 else { return "\(whole)" }
        let digits = String(fraction)
        let width = String(scale).utf8.count - 1
        return "\(whole)." + String(repeating: "0", count: width - digits.utf8.count) + digits
    }
}
