/// A list of which most have one element, which then takes no memory of its own.
struct ShortList<Element>: RandomAccessCollection {
    private(set) var first: Element?
    private var others: [Element] = []

    var startIndex: Int { 0 }
    var endIndex: Int { first == nil ? 0 : others.count + 1 }

    subscript(index: Int) -> Element {
        if index == 0, let first { return first }
        return others[index - 1]
    }

    mutating func append(_ element: Element) {
        guard first != nil else { return first = element }
        if others.isEmpty { others.reserveCapacity(4) }
        others.append(element)
    }
}
