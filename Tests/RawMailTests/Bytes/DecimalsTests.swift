import Testing

@testable import RawMail

@Suite("Decimals")
struct DecimalsTests {
    @Test(
        "A number has the digits that String gives it",
        arguments: [0, 1, 9, 10, 99, 100, 65_535, 999_999, 1_000_000, .max, .min, -1, -10] as [Int])
    func digits(number: Int) {
        var bytes: [UInt8] = [0x61]
        bytes.append(decimal: number)
        #expect(String(decoding: bytes, as: UTF8.self) == "a\(number)")
    }

    @Test("Every power of ten, and the number below it")
    func powers() {
        var power = 1
        for _ in 0..<18 {
            power *= 10
            for number in [power - 1, power, power + 1, -power] {
                var bytes: [UInt8] = []
                bytes.append(decimal: number)
                #expect(String(decoding: bytes, as: UTF8.self) == "\(number)")
            }
        }
    }

    @Test(
        "Zeros come first until there are as many digits",
        arguments: [(7, 2, "07"), (0, 2, "00"), (42, 2, "42"), (123, 2, "123"), (7, 4, "0007"), (-5, 4, "-0005")])
    func width(number: Int, width: Int, expected: String) {
        var bytes = [UInt8](repeating: 0, count: 20)
        var output = bytes.mutableSpan
        var end = 0
        output.put(decimal: number, width: width, at: &end)
        #expect(String(decoding: bytes[..<end], as: UTF8.self) == expected)
    }
}
