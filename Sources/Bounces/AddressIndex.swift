import RawMail

/// Numbers by addresses, in whatever case these are written.
///
/// Most notices name one recipient or two: those are looked through. Only of more a dictionary is made.
struct AddressIndex {
    private var few: [(address: String, number: Int32)] = []
    private var many: [String: Int32] = [:]

    private static let most = 8

    /// The number of an address; nil if it has none.
    subscript(address: String) -> Int? {
        guard many.isEmpty else { return many[Self.key(address)].map(Int.init) }
        for entry in few where Self.isSame(entry.address, address) { return Int(entry.number) }
        return nil
    }

    /// Gives a number to an address; the one that it has, if there is one.
    @discardableResult
    mutating func insert(_ address: String, _ number: Int) -> Int? {
        let number = Int32(truncatingIfNeeded: number)
        if many.isEmpty {
            for entry in few where Self.isSame(entry.address, address) { return Int(entry.number) }
            if few.count < Self.most {
                few.append((address, number))
                return nil
            }
            many.reserveCapacity(8 * Self.most)
            for entry in few { many[Self.key(entry.address)] = entry.number }
            few = []
        }
        let key = Self.key(address)
        guard let known = many.updateValue(number, forKey: key) else { return nil }
        many[key] = known
        return Int(known)
    }

    /// Few addresses have capitals; the others need no copy.
    private static func key(_ address: String) -> String {
        let bytes = address.utf8.span
        var isLower = true
        for index in bytes.indices where bytes[index] >= 0x80 || bytes[index] &- 0x41 < 26 { isLower = false }
        return isLower ? address : address.lowercased()
    }

    /// Whether two addresses differ in case alone.
    static func isSame(_ left: String, _ right: String) -> Bool {
        let bytes = left.utf8.span
        if ByteSearch.isEqualIgnoringCase(bytes, toName: right) { return true }
        return !ByteSearch.isASCII(bytes) && left.lowercased() == right.lowercased()
    }
}
