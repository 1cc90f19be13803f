/// What lies in a Maildir while others move it: delivery puts messages into `new`, programs that read them move them to `cur`, and
/// change their flags there, which are part of their names.
struct Maildir: Sendable {
    /// Where a message is that was in a directory, and is not any more.
    enum Place {
        /// In `cur`, under this name; whoever takes the directory closes it.
        case elsewhere(name: [UInt8], cur: FileDescriptor)
        case readBefore, nowhere
    }

    /// The names in `new` before those in `cur` were looked up.
    private var new: FileNames
    /// The names in `cur` that are gone through.
    private var cur = FileNames()
    /// The names in `cur` that were there when a message was missed, and the time of the directory then.
    private var current = FileNames()
    private var modified: Int?

    /// Looks into a Maildir that is open.
    init(_ directory: FileDescriptor) {
        new = FileNames()
        guard let descriptor = try? directory.openingChild(Array("new".utf8)) else { return }
        new = descriptor.names().0
        descriptor.close()
    }

    /// Whether a directory is a Maildir.
    static func isMaildir(_ descriptor: FileDescriptor) -> Bool {
        descriptor.hasDirectory("cur") && descriptor.hasDirectory("new")
    }

    /// The name of a message without its flags, which it keeps when it moves: `1:2,S` in `cur` was `1` in `new`.
    static func uniqueName(ofFileAt path: [UInt8]) -> ArraySlice<UInt8> {
        let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        return path[start...].prefix { $0 != UInt8(ascii: ":") }
    }

    /// Begins to go through a directory whose names were looked up just now; what is in `new` was found before.
    mutating func enter(_ names: inout FileNames, path: [UInt8]) {
        if isNew(path) { names = new } else { cur = names }
    }

    /// Says where a message is now.
    mutating func place(ofMissing name: [UInt8], in path: [UInt8], _ directory: FileDescriptor) -> Place {
        let unique = Self.uniqueName(ofFileAt: name)
        if isNew(path), cur.name(beginningWith: unique) != nil { return .readBefore }
        guard let descriptor = try? directory.openingChild(Array("cur".utf8)) else { return .nowhere }
        let now = (try? descriptor.status())?.modified
        if modified == nil || now != modified {
            current = descriptor.names().0
            modified = now
        }
        if let name = current.name(beginningWith: unique) { return .elsewhere(name: name, cur: descriptor) }
        descriptor.close()
        return .nowhere
    }

    private func isNew(_ path: [UInt8]) -> Bool { path.suffix(4).elementsEqual("/new".utf8) }
}

extension FileNames {
    /// The name that is `unique`, or that and flags behind a colon; the names are sorted.
    fileprivate func name(beginningWith unique: ArraySlice<UInt8>) -> [UInt8]? {
        let withColon = unique + [UInt8(ascii: ":")]
        if let name = firstName(notBefore: withColon), name.starts(with: withColon) { return name }
        return firstName(notBefore: unique).flatMap { $0.elementsEqual(unique) ? $0 : nil }
    }

    private func firstName(notBefore wanted: ArraySlice<UInt8>) -> [UInt8]? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
        }
        return low < count ? self[low] : nil
    }
}
