/// How much of a message is looked at and stored.
///
/// Reaching a limit is never an error: the rest is walked without being stored, and a ``Defect`` says so with a count. With
/// any limits the cost of parsing is linear in the input and its memory is bounded.
public struct ParserLimits: Hashable, Sendable {
    /// How deep parts may nest; deeper ones are read as leaves.
    ///
    /// 100.
    public var nesting = 100
    /// How many parts a message may have; later ones are walked, not recorded.
    ///
    /// 10,000.
    public var parts = 10_000
    /// Stored bytes of one header field, name and body.
    ///
    /// 128 KiB.
    public var headerFieldBytes = 128 * 1024
    /// Stored fields of one header, or of one group of a delivery status, which holds at most 65,535 whatever is said here.
    ///
    /// 10,000.
    public var headerFields = 10_000
    /// Stored fields of all headers of a message together.
    ///
    /// 20,000.
    public var messageHeaderFields = 20_000
    /// Stored bytes of one header.
    ///
    /// 1 MiB.
    public var headerBytes = 1024 * 1024
    /// Parameters of one Content-Type or Content-Disposition; later ones are dropped.
    ///
    /// 1,000.
    public var parameters = 1_000
    /// Bytes of a boundary.
    ///
    /// 2,048.
    public var boundaryBytes = 2_048
    /// Decoded bytes of text kept from one part.
    ///
    /// 256 KiB.
    public var textBytes = 256 * 1024
    /// Decoded bytes kept from one report part.
    ///
    /// 4 MiB.
    public var reportBytes = 4 * 1024 * 1024
    /// Stored bytes of one field of a report, name and body.
    ///
    /// 32 KiB.
    public var reportFieldBytes = 32 * 1024
    /// Stored bytes of a message: headers and decoded content together.
    ///
    /// 5 MiB.
    public var messageBytes = 5 * 1024 * 1024
    /// Stored bytes of a message that are none of a report: its text, and the headers of its parts.
    ///
    /// Counts where only reports are kept, so that a report behind such text finds room. 2 MiB.
    public var messageTextBytes = 2 * 1024 * 1024
    /// Recipients of one report.
    ///
    /// 10,000.
    public var recipients = 10_000

    /// The documented defaults.
    public init() {}
}
