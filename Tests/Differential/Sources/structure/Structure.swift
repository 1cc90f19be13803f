import Bounces
import Foundation

/// Prints header fields, parts and their nesting of each message that is named on standard input, a path a line.
///
/// ```
/// file PATH
/// part DEPTH TYPE
/// field NAME BODY      in hexadecimal
/// ```
@main
enum Structure {
    static func main() throws {
        while let path = readLine() {
            let message = Message([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), capture: .headers)
            print("file", path)
            for part in message.parts {
                print("part", part.depth, part.mediaType.rawValue)
                for field in part.header { print("field", hex(field.rawName), hex(field.rawBody)) }
            }
        }
    }

    private static func hex(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.isEmpty ? "-" : bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
