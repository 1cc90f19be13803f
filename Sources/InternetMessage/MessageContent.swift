import RawMail

/// What is stored of a message, or of a header that was read from text: shared by all views of it, and never changed.
final class MessageContent: Sendable {
    /// Header fields as they stood, and captured content.
    let bytes: [UInt8]
    let fields: [HeaderField.Record]
    let parts: [Part.Record]
    let defects: [Defect]
    let length: Int
    /// How many parameters of a field are read when one asks for them.
    let parameterLimit: Int

    init(
        bytes: [UInt8] = [], fields: [HeaderField.Record] = [], parts: [Part.Record] = [], defects: [Defect] = [],
        length: Int = 0, parameterLimit: Int = ParserLimits().parameters
    ) {
        self.bytes = bytes
        self.fields = fields
        self.parts = parts
        self.defects = defects
        self.length = length
        self.parameterLimit = parameterLimit
    }

    static let empty = MessageContent()
}

extension MessageContent: Hashable {
    static func == (left: MessageContent, right: MessageContent) -> Bool {
        left === right
            || left.length == right.length && left.defects == right.defects && left.parts == right.parts
                && left.fields == right.fields && left.bytes == right.bytes
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(length)
        hasher.combine(bytes)
        hasher.combine(parts)
    }
}
