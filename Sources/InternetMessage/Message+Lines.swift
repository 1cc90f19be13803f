import RawMail

extension Message {
    /// The line that holds the byte at `offset`, without its line end, as far as it is stored; of a header field all its lines.
    ///
    /// It is what a person is shown as the place of a value. Nil where nothing was captured, or where the content is encoded.
    public func line(at offset: Int) -> String? {
        if let record = fieldRecords.last(where: { $0.offset <= offset }),
            offset <= record.bodyOffset + record.body.count
        {
            return
                "\(String(decoding: storage[record.name], as: UTF8.self)): \(String(decoding: storage[record.body], as: UTF8.self))"
        }
        guard let part = partRecords.last(where: { $0.bodyOffset <= offset && offset < $0.endOffset }),
            part.encoding == .identity
        else { return nil }
        let position = part.content.lowerBound + offset - part.bodyOffset
        guard part.content.contains(position) else { return nil }
        let before = storage[part.content.lowerBound..<position].lastIndex { $0 == 0x0A }
        let after = storage[position..<part.content.upperBound].firstIndex { $0.isLineEnd }
        let start = before.map { $0 + 1 } ?? part.content.lowerBound
        return String(decoding: storage[start..<(after ?? part.content.upperBound)], as: UTF8.self)
    }
}
