import RawMail

extension Message {
    /// The line that holds the byte at `offset`, without its line end, as far as it is stored; of a field of a header or report
    /// all its lines.
    ///
    /// It is what a person is shown as the place of a value. Nil where nothing was captured, or where the content is encoded.
    public func line(at offset: Int) -> String? {
        if let record = content.fields.last(where: { $0.offset <= offset }),
            offset <= record.bodyOffset + record.body.count
        {
            return
                "\(String(decoding: storage[record.name], as: UTF8.self)): \(String(decoding: storage[record.body], as: UTF8.self))"
        }
        guard let part = content.parts.last(where: { $0.bodyOffset <= offset && offset < $0.endOffset }),
            part.encoding == .identity
        else { return nil }
        let position = part.content.lowerBound + offset - part.bodyOffset
        guard part.content.contains(position) else { return nil }
        let before = storage[part.content.lowerBound..<position].lastIndex { $0 == 0x0A }
        let start = before.map { $0 + 1 } ?? part.content.lowerBound
        let end = lineEnd(from: position, in: part)
        return String(decoding: storage[start..<end], as: UTF8.self)
    }

    /// The end of a line of a part's content, in a report that of its continuations.
    private func lineEnd(from position: Int, in part: Part.Record) -> Int {
        let content = part.content
        var end = storage[position..<content.upperBound].firstIndex { $0.isLineEnd } ?? content.upperBound
        while part.type.family == .message {
            let next = (storage[end..<content.upperBound].firstIndex { $0 == 0x0A } ?? content.upperBound) + 1
            guard next < content.upperBound, storage[next].isWhiteSpace else { break }
            end = storage[next..<content.upperBound].firstIndex { $0.isLineEnd } ?? content.upperBound
        }
        return end
    }
}
