/// A word of an address or a name.
struct AddressWord {
    enum Kind { case atom, quoted, literal, at, colon }

    var kind: Kind
    /// Most are bytes of the field, and take no memory of their own.
    var text: ArraySlice<UInt8>
    /// The index of its first byte.
    var start: Int
    /// Whether white space or a comment stands before it.
    var hasSpace: Bool

    /// Whether the word belongs to the one before it: nothing between them, or a dot (obsolete `a . b`).
    func continues(_ previous: AddressWord) -> Bool {
        !hasSpace || text.first == UInt8(ascii: ".") || previous.text.last == UInt8(ascii: ".")
    }
}
