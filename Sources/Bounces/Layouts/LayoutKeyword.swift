import RawMail

/// The words that a row of a ``LayoutTable`` can begin with.
enum LayoutKeyword: String, CaseIterable {
    case layout, kind, daemon
    // what a layout asks for and how it reads
    case when, or, like, item, open, ahead, dialogue, cautious, doubtful, take
    // what its phrases mean
    case list, delayed, delivered, name, alias, text, host, end, stop, returned
    case wasFailed = "was-failed"
    case wasDelayed = "was-delayed"
    case wasDelivered = "was-delivered"

    /// All keywords, to be found by their words.
    struct List {
        private let words = WordList(allCases.map(\.rawValue))
        private let keywords = allCases

        /// The keyword that a word is.
        subscript(word: Span<UInt8>) -> LayoutKeyword? { words.number(of: word).map { keywords[$0] } }
    }

    static let known = List()

    /// The keyword that a line begins with.
    init?(beginning line: Span<UInt8>) {
        var start = 0
        while start < line.count, line[start].isWhiteSpace { start += 1 }
        var end = start
        while end < line.count, line[end] > 0x20, line[end] != 0x22, line[end] != 0x5E { end += 1 }
        guard let keyword = Self.known[line.extracting(start..<end)] else { return nil }
        self = keyword
    }

    /// What the phrases of the row mean; nil if they are no cues.
    var meaning: Cue.Meaning? {
        switch self {
        case .list: .list(nil)
        case .delayed: .list(.delay)
        case .delivered: .list(.success)
        case .name: .name
        case .alias: .alias
        case .text: .text
        case .host: .host
        case .end: .end
        case .stop: .stop
        case .returned: .returned
        case .wasFailed: .fate(.failure)
        case .wasDelayed: .fate(.delay)
        case .wasDelivered: .fate(.success)
        case .layout, .kind, .daemon, .when, .or, .like, .item, .open, .ahead, .dialogue, .cautious, .doubtful, .take:
            nil
        }
    }
}
