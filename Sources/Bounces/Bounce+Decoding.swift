import InternetMessage
import RawMail

// What is empty is left out of the JSON, and reads back as empty. The decoding that the compiler writes for the types of this
// module asks for these members through `decode`, and so comes here.
extension KeyedDecodingContainer {
    func decode(_ type: [Evidence].Type, forKey key: Key) throws -> [Evidence] {
        try (decodeIfPresent([WrittenEvidence].self, forKey: key) ?? []).compactMap(\.evidence)
    }

    func decode(_ type: [Defect].Type, forKey key: Key) throws -> [Defect] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    func decode(_ type: [String].Type, forKey key: Key) throws -> [String] {
        try decodeIfPresent(type, forKey: key) ?? []
    }

    func decode(_ type: Authenticity.Type, forKey key: Key) throws -> Authenticity {
        try decodeIfPresent(type, forKey: key) ?? Authenticity()
    }
}

/// Evidence as it was written, perhaps by a later version; nil if that named a value or a source that is not known here.
private struct WrittenEvidence: Decodable {
    let evidence: Evidence?

    private enum CodingKeys: String, CodingKey { case value, from }

    init(from decoder: any Decoder) throws {
        let names = try decoder.container(keyedBy: CodingKeys.self)
        let value = try Evidence.Value(rawValue: names.decode(String.self, forKey: .value))
        let source = try Evidence.Source(rawValue: names.decode(String.self, forKey: .from))
        evidence = value == nil || source == nil ? nil : try Evidence(from: decoder)
    }
}
