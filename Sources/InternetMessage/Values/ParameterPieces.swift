import RawMail

/// Parameters on their way from pieces (RFC 2231 §3) to values.
struct ParameterPieces {
    private let limit: Int
    /// The pieces of each parameter, in the order of first appearance.
    private var groups: [[ParameterPiece]] = []
    /// Where the numbered pieces of a name are.
    private var numbered: [String: Int] = [:]

    init(limit: Int) {
        self.limit = limit
    }

    /// Puts a piece to the others of its parameter.
    mutating func add(_ piece: ParameterPiece, at offset: Int, defects: inout [Defect]) {
        if piece.section != nil, let group = numbered[piece.name] {
            groups[group].append(piece)
            return
        }
        guard groups.count < limit else {
            defects.note(.tooManyParameters, at: offset + piece.start)
            return
        }
        if piece.section != nil { numbered[piece.name] = groups.count }
        groups.append([piece])
    }

    /// The parameters, their pieces put together and decoded.
    func joined(at offset: Int, defects: inout [Defect]) -> [Parameter] {
        groups.map { group in
            let pieces = inOrder(group, at: offset, defects: &defects)
            return pieces.contains(where: \.isExtended)
                ? extended(pieces, at: offset, defects: &defects)
                : plain(pieces, at: offset, defects: &defects)
        }
    }

    /// The pieces by number; of two with the same number the first counts.
    private func inOrder(_ group: [ParameterPiece], at offset: Int, defects: inout [Defect]) -> [ParameterPiece] {
        guard group.count > 1 || group.first?.section != nil else { return group }
        var pieces: [ParameterPiece] = []
        var isComplete = true
        // The standard library's sort is stable, and linear on what is in order already.
        for piece in group.sorted(by: { ($0.section ?? 0) < ($1.section ?? 0) }) {
            if let last = pieces.last?.section, last == piece.section {
                isComplete = false
            } else {
                isComplete = isComplete && piece.section == pieces.count
                pieces.append(piece)
            }
        }
        if !isComplete { defects.note(.invalidParameter, at: offset + (group.first?.start ?? 0)) }
        return pieces
    }

    private func plain(_ pieces: [ParameterPiece], at offset: Int, defects: inout [Defect]) -> Parameter {
        let name = pieces.first?.name ?? ""
        let place = offset + (pieces.first?.start ?? 0)
        let value = Array(pieces.lazy.map(\.value).joined())
        // A boundary is compared byte by byte, whatever it looks like.
        var found: [Defect] = []
        let text =
            name != "boundary" && value.containsEncodedWordStart
            ? EncodedWord.decode(value, at: place, defects: &found)
            : CharsetDecoder.decode(value, charset: nil, at: place, defects: &found)
        note(found, at: place, &defects)
        return Parameter(name: name, value: text)
    }

    /// RFC 2231 §4, `[charset] "'" [language] "'" extended-other-values`.
    private func extended(_ pieces: [ParameterPiece], at offset: Int, defects: inout [Defect]) -> Parameter {
        var parameter = Parameter(name: pieces.first?.name ?? "", value: "")
        let place = offset + (pieces.first?.start ?? 0)
        var bytes: [UInt8] = []
        for (index, piece) in pieces.enumerated() {
            var value = piece.value[...]
            if index == 0, piece.isExtended {
                let parts = value.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
                if parts.count == 3 {
                    parameter.charset = parts[0].isEmpty ? nil : String(decoding: parts[0], as: UTF8.self)
                    parameter.language = parts[1].isEmpty ? nil : String(decoding: parts[1], as: UTF8.self)
                    value = parts[2]
                } else {
                    defects.note(.invalidParameter, at: place)
                }
            }
            bytes.append(contentsOf: piece.isExtended ? percentDecoded(value) : Array(value))
        }
        var found: [Defect] = []
        parameter.value = CharsetDecoder.decode(bytes, charset: parameter.charset, at: place, defects: &found)
        note(found, at: place, &defects)
        return parameter
    }

    /// Notes what is wrong in a joined value where its parameter stands: its pieces stand in any order.
    private func note(_ found: [Defect], at place: Int, _ defects: inout [Defect]) {
        for defect in found { defects.note(defect.code, at: place, count: defect.count) }
    }

    /// RFC 2231 §7 `ext-octet := "%" 2(DIGIT / "A" / ... / "F")`; any other `%` stays.
    private func percentDecoded(_ value: ArraySlice<UInt8>) -> [UInt8] {
        var decoded: [UInt8] = []
        var index = value.startIndex
        while index < value.endIndex {
            if value[index] == UInt8(ascii: "%"), index + 2 < value.endIndex,
                let high = value[index + 1].hexValue, let low = value[index + 2].hexValue
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(value[index])
                index += 1
            }
        }
        return decoded
    }
}

extension [UInt8] {
    /// Whether `=?` is anywhere in the bytes.
    fileprivate var containsEncodedWordStart: Bool {
        zip(self, dropFirst()).contains { $0 == (UInt8(ascii: "="), UInt8(ascii: "?")) }
    }
}
