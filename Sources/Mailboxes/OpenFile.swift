/// A file that is open, and is closed when nobody has it any more.
final class OpenFile: Sendable {
    let descriptor: FileDescriptor
    private let isOwned: Bool

    init(_ descriptor: FileDescriptor, isOwned: Bool = true) {
        self.descriptor = descriptor
        self.isOwned = isOwned
    }

    deinit { if isOwned { descriptor.close() } }
}
