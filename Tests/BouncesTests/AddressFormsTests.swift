import Testing

@testable import Bounces

@Suite("Addresses that carry others")
struct AddressFormsTests {
    @Test(
        "Each form is read",
        arguments: [
            ("list-bounces+jane=example.net@lists.example.org", "verp", "jane@example.net"),
            ("list-bounces+jane-doe=example.net@lists.example.org", "verp", "jane-doe@example.net"),
            ("list-return-118-jane-doe=example.net@lists.example.org", "verp", "jane-doe@example.net"),
            ("bounce-5899542-1206365-sara=example.net@mta.example.com", "verp", "1206365-sara@example.net"),
            ("bounces-jane=example.net@lists.example.org", "verp", "jane@example.net"),
            ("prvs=0123456789=news@example.org", "batv", "news@example.org"),
            ("prvs=news=0123ABCDEF@example.org", "batv", "news@example.org"),
            ("btv1==0f1e2d3c==news@example.org", "batv", "news@example.org"),
            ("SRS0=HHHH=TT=example.org=news@forwarder.example", "srs", "news@example.org"),
            ("SRS0+HHHH=TT=example.org=news@forwarder.example", "srs", "news@example.org"),
            ("SRS1=HHHH=other.example==HHHH=TT=example.org=news@forwarder.example", "srs", "news@example.org"),
        ])
    func forms(_ address: String, form: String, carried: String) {
        let decoded = AddressForms().decode(address)
        #expect(decoded?.form.rawValue == form)
        #expect(decoded?.address == carried)
    }

    @Test(
        "Other addresses carry none",
        arguments: [
            "jane@example.net", "jane+tag@example.net", "a=b@example.net", "msprvs1=18458ab=bounces-10@example.org", "",
            "@",
            "x+y=@example.net", "x+=example.net@example.org", "x+y=localhost@example.org", "SRS0=@example.org",
            "prvs=@example.org",
        ])
    func none(_ address: String) { #expect(AddressForms().decode(address) == nil) }

    @Test("Forms can be left out")
    func options() {
        var forms = AddressForms()
        forms.readsVERP = false
        #expect(forms.decode("list-bounces+jane=example.net@lists.example.org") == nil)
        forms.readsVERP = true
        forms.separators = "+"
        #expect(forms.decode("bounces-jane=example.net@lists.example.org") == nil)
    }
}
