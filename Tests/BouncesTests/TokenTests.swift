import InternetMessage
import Testing

@testable import Bounces

/// The token in the address that a report was sent to, and what it is good for.
@Suite("Tokens")
struct TokenTests {
    private static func report(to address: String) -> Message {
        Message(
            "From: MAILER-DAEMON@mx.example.net\nReturn-Path: <>\nTo: \(address)\nSubject: failure notice\n\n"
                + "Hi. This is the post.\n\n<jane@example.net>:\n550 5.1.1 no such user\n")
    }

    @Test(
        "a token is told by its form; VERP counts where it names a recipient",
        arguments: [
            ("list-bounces+jane=example.net@lists.example.org", AddressForms.Form.verp),
            ("list-bounces+joe=example.net@lists.example.org", nil),
            ("prvs=0123456789=news@example.org", .batv), ("btv1==0123456789==news@example.org", .batv),
            ("SRS0=HHH=TT=example.org=news@forwarder.example", .srs), ("news@example.org", nil),
        ])
    func forms(_ address: String, form: AddressForms.Form?) {
        let bounce = Bounce(Self.report(to: address))
        #expect(bounce?.authenticity.reportedTo == address)
        #expect(bounce?.authenticity.token == form)
    }

    @Test("a form that is not read gives no token and no recipient")
    func options() {
        let verp = "list-bounces+jane=example.net@lists.example.org"
        var forms = AddressForms()
        forms.readsVERP = false
        forms.readsBATV = false
        let analyzer = BounceAnalyzer(addressForms: forms)
        #expect(analyzer.analyze(Self.report(to: verp))?.authenticity.token == nil)
        #expect(analyzer.analyze(Self.report(to: "prvs=0123456789=news@example.org"))?.authenticity.token == nil)
        let nameless = Message(
            "From: MAILER-DAEMON@mx.example.net\nReturn-Path: <>\nTo: \(verp)\nSubject: failure notice\n\nSorry.\n")
        #expect(Bounce(nameless)?.recipients.map(\.address) == ["jane@example.net"])
        #expect(analyzer.analyze(nameless)?.recipients.map(\.address) ?? [] == [])
    }
}
