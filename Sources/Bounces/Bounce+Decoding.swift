import InternetMessage
import RawMail

// What is empty is left out of the JSON, and reads back as empty. The decoding that the compiler writes for the types of this
// module asks for these members through `decode`, and so comes here.
extension KeyedDecodingContainer {
    func decode(_ type: [Evidence].Type, forKey key: Key) throws -> [Evidence] {
        try decodeIfPresent(type, forKey: key) ?? []
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
