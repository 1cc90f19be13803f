import Testing

@testable import Bounces

@Suite("Hosts of providers")
struct ProviderHostsTests {
    private static let known: [(String, Int)] = [
        (".example.net", 0), ("mx.example.org", 1), (".mail.example.net", 2), (".net", 3), (".example.net", 4),
    ]

    @Test(
        "Hosts are found by name and by the ends of names, as reports write them",
        arguments: [
            ("example.net", [0, 3, 4]), ("MX.example.net.", [0, 3, 4]),
            ("dns; a.mail.example.net (192.0.2.1)", [0, 2, 3, 4]),
            ("mx.example.org[192.0.2.1]:25", [1]), ("a.mx.example.org", []), ("myexample.net", [3]), ("", []),
            (".", []),
            ("dns;", []), ("net", [3]),
        ])
    func providers(_ host: String, found: [Int]) {
        #expect(Self.hosts.providers(of: host).sorted() == found)
    }

    @Test("Of many hosts each is found as a loop finds it")
    func many() {
        var hosts = ProviderHosts()
        let names = (0..<500).map { ".h\($0 % 100).d\($0).example" }
        for (number, name) in names.enumerated() { hosts.add(name.utf8.span, provider: number) }
        for (number, name) in names.enumerated() {
            #expect(hosts.providers(of: "mx" + name) == [number])
            #expect(hosts.providers(of: "mx" + name + "x") == [])
        }
    }

    private static let hosts: ProviderHosts = {
        var hosts = ProviderHosts()
        for (host, provider) in known { hosts.add(host.utf8.span, provider: provider) }
        return hosts
    }()
}
