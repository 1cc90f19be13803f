import InternetMessage
import Testing

/// Names are the same in any case.
@Suite("Field name")
struct FieldNameTests {
    @Test(
        "Names that differ in case alone are equal",
        arguments: [
            ("Subject", "SUBJECT", true), ("x-ticket", "X-Ticket", true), ("Subject", "Subject ", false),
            ("", "", true),
            ("Subject", "Subjec", false), ("a[", "a{", false), ("É", "é", false),
        ])
    func equality(left: String, right: String, isEqual: Bool) {
        #expect((FieldName(left) == FieldName(right)) == isEqual)
        #expect(Set([FieldName(left), FieldName(right)]).count == (isEqual ? 1 : 2))
        #expect(FieldName(left).matches(Array(right.utf8)[...]) == isEqual)
        #expect(FieldName(left).rawName == left)
        #expect(FieldName(left).description == left)
    }

    @Test("A literal is a name")
    func literal() {
        let name: FieldName = "message-id"
        #expect(name == .messageID)
    }

    @Test("A slice is matched wherever it begins")
    func slices() {
        #expect(FieldName.to.matches(Array("xxTOxx".utf8)[2..<4]))
    }
}
