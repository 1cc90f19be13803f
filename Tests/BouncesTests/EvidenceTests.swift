import Bounces
import Foundation
import Testing

@Suite("Evidence")
struct EvidenceTests {
    private func read(_ evidence: String) throws -> BouncedRecipient {
        let json = #"{"recipient":"jane@example.net","evidence":[\#(evidence)]}"#
        return try JSONDecoder().decode(BouncedRecipient.self, from: Data(json.utf8))
    }

    private static let known = Evidence(.status, from: .diagnostic, part: 1, offset: 20)

    @Test(
        "Evidence that a later version wrote is left out, whatever else is there",
        arguments: [#"{"value":"mood","from":"diagnostic"}"#, #"{"value":"status","from":"entrails","part":0}"#])
    func laterNames(later: String) throws {
        let known = #"{"value":"status","from":"diagnostic","part":1,"offset":20}"#
        #expect(try read("\(later),\(known)").evidence == [Self.known])
    }

    @Test("What is no evidence is an error", arguments: ["5", #"{"value":"status"}"#, #"{"value":1,"from":"notice"}"#])
    func noEvidence(json: String) {
        #expect(throws: DecodingError.self) { try read(json) }
    }

    @Test(
        "Every value and every source is written by its name", arguments: Evidence.Value.allCases,
        Evidence.Source.allCases)
    func names(value: Evidence.Value, source: Evidence.Source) {
        var json = JSONWriter()
        json.object { json in
            Bounce(
                kind: .failure, recipients: [BouncedRecipient(address: "a", evidence: [Evidence(value, from: source)])]
            )
            .writeMembers(to: &json)
        }
        let text = String(decoding: json.bytes, as: UTF8.self)
        #expect(text.contains(#"[{"value":"\#(value.rawValue)","from":"\#(source.rawValue)"}]"#))
    }
}
