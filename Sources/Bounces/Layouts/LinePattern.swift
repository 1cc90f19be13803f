import RawMail

/// The shape of a line that names a recipient, such as `<@>:*` or ` @ on *`.
///
/// - `@` is an address, `%` a name without a domain, `&` a person's name, `*` any text up to what follows it, `#` is the place before a
///   digit, a blank one blank or more; all else stands for itself, letters in either case.
/// - A pattern that begins with a blank asks for an indented line, any other for one that begins in the first column.
struct LinePattern: Hashable, Sendable {
    private enum Piece: Hashable, Sendable {
        case address, name, person, any, digit, blanks
        case literal([UInt8])
    }

    /// What a line of this shape says.
    struct Match {
        /// The address or name; empty if the pattern asks for neither.
        var recipient: Range<Int>
        /// What the `*` at the end stands for.
        var rest: Range<Int>
    }

    private var pieces: [Piece] = []

    init(_ pattern: [UInt8]) {
        for byte in pattern {
            switch byte {
            case 0x40: pieces.append(.address)
            case 0x25: pieces.append(.name)
            case 0x26: pieces.append(.person)
            case 0x23: pieces.append(.digit)
            case 0x2A: pieces.append(.any)
            case 0x20: if pieces.last != .blanks { pieces.append(.blanks) }
            default: addLiteral(byte.lowercased)
            }
        }
    }

    private mutating func addLiteral(_ byte: UInt8) {
        if case .literal(let bytes)? = pieces.last {
            pieces[pieces.count - 1] = .literal(bytes + [byte])
        } else {
            pieces.append(.literal([byte]))
        }
    }

    /// Matches a whole line; the cost is linear in its length.
    func match(_ line: Range<Int>, in scanner: AddressScanner) -> Match? {
        let none = line.lowerBound..<line.lowerBound
        var matcher = Matcher(
            scanner: scanner, position: line.lowerBound, end: line.upperBound, match: Match(recipient: none, rest: none)
        )
        for (index, piece) in pieces.enumerated() {
            let following = index + 1 < pieces.count ? pieces[index + 1] : nil
            guard matcher.take(piece, following) else { return nil }
        }
        return matcher.isAtEnd ? matcher.match : nil
    }
}

extension LinePattern {
    private struct Matcher {
        let scanner: AddressScanner
        var position: Int
        let end: Int
        var match: Match

        var isAtEnd: Bool { scanner.bytes.trimmed(position..<end).isEmpty }

        mutating func take(_ piece: Piece, _ following: Piece?) -> Bool {
            switch piece {
            case .blanks: return skipBlanks()
            case .literal(let bytes): return skip(bytes)
            case .any: return skipAny(to: following)
            case .address: return takeAddress()
            case .name: return takeName()
            case .person: return takePerson()
            case .digit: return position < end && scanner.bytes[position].isDigit
            }
        }

        private mutating func skipBlanks() -> Bool {
            let start = position
            while position < end, scanner.bytes[position] <= 0x20 { position += 1 }
            return position > start
        }

        private mutating func skip(_ literal: [UInt8]) -> Bool {
            guard isHere(literal, position) else { return false }
            position += literal.count
            return true
        }

        private func isHere(_ literal: [UInt8], _ start: Int) -> Bool {
            guard start + literal.count <= end else { return false }
            return literal.indices.allSatisfy { scanner.bytes[start + $0].lowercased == literal[$0] }
        }

        private mutating func skipAny(to following: Piece?) -> Bool {
            switch following {
            case .literal(let bytes)?:
                while position < end, !isHere(bytes, position) { position += 1 }
                return position < end
            case .address?:
                guard let found = scanner.first(in: position..<end) else { return false }
                position = found.address.lowerBound
                return true
            case .blanks?:
                while position < end, scanner.bytes[position] > 0x20 { position += 1 }
                return position < end
            case .name?, .person?, .any?, .digit?: return true
            case nil:
                match.rest = position..<end
                position = end
                return true
            }
        }

        private mutating func takeAddress() -> Bool {
            guard position < end, scanner.bytes[position] > 0x20, scanner.bytes[position] != 0x3C else { return false }
            // Between brackets all is the address, blanks and quotation marks included.
            let start = position > 0 && scanner.bytes[position - 1] == 0x3C ? position - 1 : position
            guard let found = scanner.address(at: start, before: end) else { return false }
            match.recipient = found.address
            position = found.address.upperBound
            return true
        }

        /// Letters of any script, blanks, commas: `Doe, Jane`.
        ///
        /// It ends before the last blank, so a blank and a word follow it.
        private mutating func takePerson() -> Bool {
            let start = position
            var blank = start
            var blankBefore = start
            while position < end, position - start < 128 {
                let byte = scanner.bytes[position]
                if byte.isDigit { break }
                if byte <= 0x20 { (blankBefore, blank) = (blank, position) }
                position += 1
            }
            position = blankBefore
            match.recipient = start..<blankBefore
            return blankBefore > start && blank < end
        }

        private mutating func takeName() -> Bool {
            let start = position
            while position < end, scanner.bytes[position].isLocalText { position += 1 }
            match.recipient = start..<position
            return position > start
        }
    }
}
