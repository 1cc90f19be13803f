/// Names of files as the system has them: any bytes but NUL, and `/` between them.
enum FilePath {
    /// A directory joined with a name in it.
    static func joined(_ directory: [UInt8], _ name: some Sequence<UInt8>) -> [UInt8] {
        var path = directory
        if path.last != UInt8(ascii: "/") { path.append(UInt8(ascii: "/")) }
        path.append(contentsOf: name)
        return path
    }

    /// The path as text; each byte that is not UTF-8 becomes `\xHH`.
    static func text(_ path: [UInt8]) -> String {
        if let text = String(validating: path, as: UTF8.self) { return text }
        var text = ""
        var parser = Unicode.UTF8.ForwardParser()
        var bytes = path.makeIterator()
        var position = 0
        while true {
            switch parser.parseScalar(from: &bytes) {
            case .valid(let encoded):
                text.unicodeScalars.append(Unicode.UTF8.decode(encoded))
                position += encoded.count
            case .error(let length):
                // Such a byte is 0x80 or more, and has two digits.
                for byte in path[position..<(position + length)] {
                    text += "\\x\(String(byte, radix: 16, uppercase: true))"
                }
                position += length
            case .emptyInput:
                return text
            }
        }
    }
}
