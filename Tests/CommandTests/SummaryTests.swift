import Testing

@testable import BouncesCommand

struct SummaryTests {
    @Test(
        "one line",
        arguments: [
            (
                Summary(), Duration.zero,
                "0 messages, 0 bounces, 0 recipients (0 hard, 0 soft), 0 defects, 0.00 s, 0.0 MB/s"
            ),
            (
                Summary(messages: 1, bounces: 1, recipients: 1, hard: 1, defects: 1, unreadable: 1, bytes: 1_500_000),
                .seconds(1), "1 message, 1 bounce, 1 recipient (1 hard, 0 soft), 1 defect, 1 error, 1.00 s, 1.5 MB/s"
            ),
            (
                Summary(messages: 12, bounces: 9, recipients: 10, hard: 7, soft: 2, bytes: 31_000_000),
                .milliseconds(75),
                "12 messages, 9 bounces, 10 recipients (7 hard, 2 soft), 0 defects, 0.08 s, 413 MB/s"
            ),
        ])
    func line(summary: Summary, elapsed: Duration, text: String) {
        #expect(summary.description(elapsed: elapsed) == text)
    }
}
