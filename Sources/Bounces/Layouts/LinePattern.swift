import RawMail

/// The shape of a line that names a recipient, such as `<@>:*` or ` @ on *`.
///
/// - `@` is an address, `%` a name without a domain, `&` a person's name, `*` any text up to what follows it, `#` is the place before a
///   digit, a blank one blank or more; all else stands for itself, letters in either case.
/// - A pattern that begins with a blank asks for an indented line, any other for one that begins in the first column.
struct LinePattern: Hashable, Sendable {
    /// The pattern in lower case, without a second blank behind a blank.
    private var bytes: [UInt8] = []

    /// What a line of this shape says.
    struct Match {
        /// The address or name; empty if the pattern asks for neither.
        var recipient: Range<Int>
        /// What the `*` at the end stands for.
        var rest: Range<Int>
    }

    init(_ pattern: Span<UInt8>) {
        bytes.reserveCapacity(pattern.count)
        for index in pattern.indices where pattern[index] != 0x20 || bytes.last != 0x20 {
            bytes.append(pattern[index].lowercased)
        }
    }

    /// Matches a whole line; the cost is linear in its length.
    func match(_ line: Range<Int>, in scanner: AddressScanner) -> Match? {
        var matcher = Matcher(line)
        let pattern = bytes.span
        for index in pattern.indices {
            guard matcher.take(index, of: pattern, scanner) else { return nil }
        }
        return matcher.isAtEnd(scanner) ? matcher.match : nil
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x40, 0x25, 0x26, 0x23, 0x2A, 0x20: false
        default: true
        }
    }
}

extension LinePattern {
    /// How far a line has been matched.
    private struct Matcher {
        var position: Int
        let end: Int
        var match: Match

        init(_ line: Range<Int>) {
            (position, end) = (line.lowerBound, line.upperBound)
            let none = line.lowerBound..<line.lowerBound
            match = Match(recipient: none, rest: none)
        }

        func isAtEnd(_ scanner: AddressScanner) -> Bool { scanner.bytes.trimmed(position..<end).isEmpty }

        /// Takes what a byte of the pattern stands for.
        mutating func take(_ index: Int, of pattern: Span<UInt8>, _ scanner: AddressScanner) -> Bool {
            switch pattern[index] {
            case 0x40: return takeAddress(scanner)
            case 0x25: return takeName(scanner)
            case 0x26: return takePerson(before: index + 1, of: pattern, scanner)
            case 0x23: return position < end && scanner.bytes[position].isDigit
            case 0x2A: return skipAny(to: index + 1, of: pattern, scanner)
            case 0x20: return skipBlanks(scanner)
            case let byte:
                guard position < end, scanner.bytes[position].lowercased == byte else { return false }
                position += 1
                return true
            }
        }

        private mutating func skipBlanks(_ scanner: AddressScanner) -> Bool {
            let start = position
            while position < end, scanner.bytes[position] <= 0x20 { position += 1 }
            return position > start
        }

        /// Whether the literal bytes of the pattern from an index stand at a position.
        private func isLiteralHere(
            _ index: Int, _ start: Int, of pattern: Span<UInt8>, _ scanner: AddressScanner
        ) -> Bool {
            var (index, start) = (index, start)
            while index < pattern.count, LinePattern.isLiteral(pattern[index]) {
                guard start < end, scanner.bytes[start].lowercased == pattern[index] else { return false }
                index += 1
                start += 1
            }
            return true
        }

        private mutating func skipAny(to index: Int, of pattern: Span<UInt8>, _ scanner: AddressScanner) -> Bool {
            guard index < pattern.count else {
                match.rest = position..<end
                position = end
                return true
            }
            switch pattern[index] {
            case 0x40:
                guard let found = scanner.first(in: position..<end) else { return false }
                position = found.address.lowerBound
                return true
            case 0x20:
                while position < end, scanner.bytes[position] > 0x20 { position += 1 }
                return position < end
            case 0x25, 0x26, 0x23, 0x2A: return true
            default:
                while position < end, !isLiteralHere(index, position, of: pattern, scanner) { position += 1 }
                return position < end
            }
        }

        private mutating func takeAddress(_ scanner: AddressScanner) -> Bool {
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
        /// It ends before the last blank behind which the next word of the pattern stands.
        private mutating func takePerson(before next: Int, of pattern: Span<UInt8>, _ scanner: AddressScanner) -> Bool {
            let start = position
            var last = start
            while position < end, position - start < 128, !scanner.bytes[position].isDigit {
                if scanner.bytes[position] <= 0x20, isLiteralHere(next + 1, position + 1, of: pattern, scanner) {
                    last = position
                }
                position += 1
            }
            while last > start, scanner.bytes[last - 1] <= 0x20 { last -= 1 }
            position = last
            match.recipient = start..<last
            return last > start
        }

        private mutating func takeName(_ scanner: AddressScanner) -> Bool {
            let start = position
            while position < end, scanner.bytes[position].isLocalText { position += 1 }
            match.recipient = start..<position
            return position > start
        }
    }
}
