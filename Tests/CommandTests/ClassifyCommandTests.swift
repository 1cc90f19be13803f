import Foundation
import Testing

struct ClassifyCommandTests {
    @Test("arguments are replies")
    func arguments() throws {
        let result = try BouncesProcess.run("classify", "550 5.1.1 user unknown", "hello")
        #expect(result.status == 0)
        #expect(result.messages == "")
        #expect(result.lines.count == 2)
        #expect(
            result.lines.first?.hasPrefix(
                #"{"reply":550,"status":"5.1.1","class":"permanent","reason":"userUnknown","advice":"suppress","rule":"phrases:"#
            )
                == true)
        #expect(result.lines.last == #"{"reason":"undetermined","advice":"review"}"#)
    }

    @Test("lines of standard input are replies; empty ones are not, and the last one may lack its end")
    func standardInput() throws {
        let result = try BouncesProcess.run(
            "classify", input: "552 5.2.2 mailbox full\r\n\n  \n421 4.7.0 too many connections")
        #expect(result.status == 0)
        #expect(result.lines.map { $0.contains("mailboxFull") } == [true, false])
        #expect(result.lines.map { $0.contains("tooManyConnections") } == [false, true])
    }

    @Test("the time that a reply asks to wait")
    func retryHint() throws {
        let result = try BouncesProcess.run("classify", "450 4.2.0 Greylisted, try again in 300 seconds")
        #expect(result.results.contains(#""advice":"retry","retryAfter":300,"rule""#))
    }

    @Test("a pretty answer has several lines")
    func pretty() throws {
        let result = try BouncesProcess.run("classify", "--pretty", "550 5.1.1 user unknown")
        #expect(result.lines.count > 5)
        let object = try JSONSerialization.jsonObject(with: Data(result.results.utf8)) as? [String: Any]
        #expect(object?["reason"] as? String == "userUnknown")
    }

    @Test("rules of one's own are asked first, in the order of the files")
    func rules() throws {
        let folder = try TemporaryFolder()
        let first = try folder.write("first", #""come back" rateLimited retry after 2h  # initech"#)
        let second = try folder.write("second", #""come back" spam"#)
        let result = try BouncesProcess.run("classify", "--rules", first, "--rules", second, "451 Come back later")
        #expect(result.status == 0)
        #expect(result.results.contains(#""reason":"rateLimited","advice":"retry","retryAfter":7200"#))
        #expect(result.results.contains(#""seen":"initech""#))
        let parsed = try BouncesProcess.run("parse", "--quiet", "--rules", second, "-", input: ordinary)
        #expect(parsed.status == 0)
    }

    @Test("a file with a fault in it, or none at all, ends the command before it begins")
    func badRules() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("bad", "550 spm\n551 spam\n551 virus\n")
        for arguments in [["classify", "x"], ["parse", "-"], ["rules", "list"]] {
            let result = try BouncesProcess.run(arguments + ["--rules", file])
            #expect(result.status == 1)
            #expect(result.results == "")
            #expect(result.messages.contains("\(file):1:5: unknown word spm"))
            #expect(result.messages.contains("\(file):3:1: "))
            let missing = try BouncesProcess.run(arguments + ["--rules", file + "-not"])
            #expect(missing.status == 1)
            #expect(missing.messages.contains("No such file"))
        }
    }
}

struct RulesCommandTests {
    @Test("the list has every rule with its place")
    func list() throws {
        let result = try BouncesProcess.run("rules", "list")
        #expect(result.status == 0)
        #expect(result.lines.count > 1000)
        #expect(result.lines.allSatisfy { $0.contains("  # ") })
        #expect(result.lines.contains { $0.hasPrefix("phrases:") && $0.contains(#""user unknown" userUnknown"#) })
    }

    @Test("a good table passes, a bad one is told line by line")
    func check() throws {
        let folder = try TemporaryFolder()
        let good = try folder.write("good", "# mine\n\n550 spam\n")
        let bad = try folder.write(
            "bad", "\"user unknown userUnknown\n550 spam\n550 rcpt virus\n\"ip\" spam\n@nobody spam\n")
        #expect(try BouncesProcess.run("rules", "check", good).results == "")
        #expect(try BouncesProcess.run("rules", "check", good).status == 0)
        let result = try BouncesProcess.run("rules", "check", good, bad)
        #expect(result.status == 1)
        #expect(result.lines.map { $0.dropFirst(bad.count).prefix(5) } == [":1:2:", ":3:1:", ":4:2:", ":5:1:"])
        #expect(try BouncesProcess.run("rules", "check", "-", input: "550 spm").lines == ["-:1:5: unknown word spm"])
        #expect(try BouncesProcess.run("rules", "check", good + "-not").status == 1)
        let layouts = try folder.write(
            "layouts", "layout a\n  when body \"abcd\"\n  nam \"abcd\"\nkind foo body \"abcd\"\n")
        let told = try BouncesProcess.run("rules", "check", layouts).lines.map { $0.dropFirst(layouts.count) }
        #expect(told == [":3:3: unknown word nam", ":4:6: unknown word foo"])
    }

    @Test("the layouts are printed as they are written")
    func layouts() throws {
        let result = try BouncesProcess.run("rules", "list", "--layouts")
        #expect(result.lines.contains("layout qmail"))
        #expect(result.results.contains("\nkind delay subject "))
    }
}
