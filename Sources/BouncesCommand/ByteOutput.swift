import Mailboxes

/// Where bytes are written to, all of them or an error.
protocol ByteOutput {
    mutating func write(_ bytes: Span<UInt8>) throws(SystemError)
}

extension FileDescriptor: ByteOutput {}
