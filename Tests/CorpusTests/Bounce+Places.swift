import Bounces

extension Bounce {
    /// The answer without offsets, which differ between line ends.
    var withoutPlaces: Bounce {
        var copy = self
        for index in copy.defects.indices { copy.defects[index].offset = 0 }
        for index in copy.recipients.indices {
            copy.recipients[index].fields = HeaderFields()
            for place in copy.recipients[index].evidence.indices { copy.recipients[index].evidence[place].offset = nil }
        }
        return copy
    }
}
