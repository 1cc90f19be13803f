import Bounces
import Foundation
import RawMail
import Testing

struct JSONWriterTests {
    private func json(_ text: String) -> String {
        var json = JSONWriter()
        json.string(text)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// What a string must look like, one scalar at a time.
    private func naive(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\r": "\\r"
            case "\t": "\\t"
            case _ where isSteering(scalar):
                (UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter).map { "\\u" + hexadecimal($0) }.joined()
            default: String(scalar)
            }
        }.joined()
    }

    private func isSteering(_ scalar: Unicode.Scalar) -> Bool {
        [.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }

    private func hexadecimal(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static let scalars =
        (Array(0...0xFFFF) + Array(0x1_1000...0x1_17FF) + Array(0xE_0000...0xE_01FF) as [UInt32])
        .compactMap { Unicode.Scalar($0) }

    @Test("every character, alone up to U+20FF and else among its neighbours, as the naive writer has it")
    func scalars() {
        var start = 0
        while start < Self.scalars.count {
            // Behind the blocks of single characters that are escaped, neighbours are alike.
            let end = min(start + (Self.scalars[start].value < 0x2100 ? 1 : 256), Self.scalars.count)
            var text = ""
            text.unicodeScalars.append(contentsOf: Self.scalars[start..<end])
            if json(text) != "\"\(naive(text))\"" {
                Issue.record("U+\(String(Self.scalars[start].value, radix: 16)): \(json(text))")
            }
            start = end
        }
    }

    @Test("strings of all kinds of characters, as the naive writer has them, and as a strict reader reads them")
    func strings() throws {
        var random = SystemRandomNumberGenerator()
        let usual = Array("abc \"\\\n\r\t\u{1B}\u{7F}\u{85}\u{AD}é\u{202E}日\u{2028}😀\u{E0001}".unicodeScalars)
        for length in 0..<200 {
            var text = ""
            for _ in 0..<length {
                text.unicodeScalars.append(
                    Int.random(in: 0..<3, using: &random) == 0
                        ? Self.scalars[Int.random(in: 0..<Self.scalars.count, using: &random)]
                        : usual[Int.random(in: 0..<usual.count, using: &random)])
            }
            #expect(json(text) == "\"\(naive(text))\"")
            let read = try JSONSerialization.jsonObject(with: Data(json(text).utf8), options: .fragmentsAllowed)
            #expect(read as? String == text)
        }
    }

    @Test("numbers", arguments: [0, 7, 10, -1, 65_536, Int.max, Int.min])
    func numbers(value: Int) {
        var json = JSONWriter()
        json.array { $0.number(value) }
        #expect(String(decoding: json.bytes, as: UTF8.self) == "[\(value)]")
    }

    @Test("members, elements, and a value that is left out")
    func members() {
        var json = JSONWriter()
        var gap = 0
        json.object { json in
            json.member("a", "b")
            json.member("absent", nil as String?)
            json.key("c")
            json.gap()
            gap = json.bytes.count
            json.member("d", true)
            json.key("e")
            json.array { $0.number(1) }
        }
        json.endLine()
        #expect(String(decoding: json.bytes, as: UTF8.self) == "{\"a\":\"b\",\"c\":,\"d\":true,\"e\":[1]}\n")
        #expect(gap == "{\"a\":\"b\",\"c\":".utf8.count)
    }
    @Test("members and elements on lines of their own, whatever stands in their strings")
    func pretty() {
        var json = JSONWriter(isPretty: true)
        for _ in 0..<2 {
            json.object { json in
                json.member("a", #"{"b":[1,2]}\"#)
                json.key("none")
                json.array { _ in }
                json.key("some")
                json.array { json in
                    json.number(-1)
                    json.object { $0.member("c", false) }
                    json.object { _ in }
                }
            }
            json.endLine()
        }
        let record = #"""
            {
             "a": "{\"b\":[1,2]}\\",
             "none": [],
             "some": [
              -1,
              {
               "c": false
              },
              {}
             ]
            }

            """#
        #expect(String(decoding: json.bytes, as: UTF8.self) == record + record)
    }

    @Test("bytes that were put elsewhere leave no mark", arguments: [false, true])
    func removal(isPretty: Bool) {
        func write(_ next: (inout JSONWriter) -> Void) -> JSONWriter {
            var json = JSONWriter(isPretty: isPretty)
            json.object { json in
                json.key("a")
                json.array { json in
                    for number in 0..<3 {
                        json.object { $0.member("b", number) }
                        next(&json)
                    }
                }
                json.member("c", "d")
            }
            return json
        }
        var pieces: [UInt8] = []
        let last = write { json in
            pieces += json.bytes
            json.removeWritten()
        }
        #expect(pieces + last.bytes == Array(write { _ in }.bytes))
    }

    @Test("A bounce of which every member is there, and takes the most room, is written whole", arguments: [0, 1, 300])
    func longestMembers(length: Int) throws {
        // of six bytes each
        let text = String(repeating: "\u{1}", count: length)
        var recipient = BouncedRecipient(address: text)
        (recipient.originalRecipient, recipient.finalRecipient) = (text, text)
        (recipient.action, recipient.reportedAction) = (Action(rawValue: text), Action(rawValue: text))
        recipient.status = EnhancedStatusCode(class: 5, subject: 999, detail: 999)
        recipient.reportedStatus = recipient.status
        (recipient.reply, recipient.retryAfterSeconds) = (.min, .min)
        recipient.permanence = .permanent
        (recipient.reason, recipient.advice) = (Reason(rawValue: text), Advice(rawValue: text))
        (recipient.diagnostic, recipient.remoteMTA) = (text, text)
        recipient.evidence = (0..<12).map { _ in
            Evidence(.diagnostic, from: .originalRecipient, part: .min, offset: .min, rule: text)
        }
        var original = ReturnedMessage()
        (original.messageID, original.from, original.to) = (text, text, [text, text])
        (original.subject, original.listID) = (text, text)
        original.date = MailDate(secondsSince1970: 253_402_300_799, utcOffsetMinutes: 0)
        var bounce = Bounce(kind: .failure, reportingMTA: text, recipients: [recipient, recipient], original: original)
        (bounce.authenticity.reportedTo, bounce.authenticity.token) = (text, AddressForms.Form(rawValue: text))
        bounce.authenticity.verdict = .contradicted

        var json = JSONWriter()
        json.object { bounce.writeMembers(to: &$0) }
        #expect(try JSONDecoder().decode(Bounce.self, from: Data(json.bytes)) == bounce)
    }
}
