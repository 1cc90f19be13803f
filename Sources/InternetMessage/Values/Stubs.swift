public import RawMail

// swift-format-ignore-file
public struct ContentType: Hashable, Sendable {
    public var type = "text", subtype = "plain"
    public static func parse(_ bytes: Span<UInt8>, at offset: Int = 0, defects: inout [Defect]) -> Self? { nil }
    public subscript(parameter name: String) -> String? { nil }
}
public struct MailDate: Hashable, Sendable {
    public var secondsSince1970: Int64 = 0
    public var iso8601: String { "" }
    public static func parse(_ bytes: Span<UInt8>, at offset: Int = 0, defects: inout [Defect]) -> Self? { nil }
}
public struct MailboxAddress: Hashable, Sendable {
    public var displayName: String?
    public var localPart = "", domain = ""
    public var address: String { localPart + "@" + domain }
    public var isNull: Bool { localPart.isEmpty && domain.isEmpty }
    public static func addrSpec(_ bytes: Span<UInt8>) -> MailboxAddress? { nil }
}
public struct AddressList: Hashable, Sendable {
    public var mailboxes: [MailboxAddress] = []
    public static func parse(_ bytes: Span<UInt8>, at offset: Int = 0, defects: inout [Defect]) -> Self { Self() }
}
public enum EncodedWord {
    public static func decode(_ bytes: Span<UInt8>, at offset: Int = 0, defects: inout [Defect]) -> String { String(decoding: bytes) }
}
public struct MessageID: Hashable, Sendable {
    public var rawValue: String
    public static func list(from bytes: Span<UInt8>) -> [MessageID] { [] }
}
public enum CharsetDecoder {
    public static func decode(_ bytes: Span<UInt8>, charset: String?, at offset: Int = 0, defects: inout [Defect]) -> String { String(decoding: bytes) }
}
