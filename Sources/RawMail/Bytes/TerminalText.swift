extension Unicode.Scalar {
    /// Whether showing it could steer a terminal or turn text around: controls, format characters such as the bidirectional
    /// ones, line and paragraph separators.
    package var isSteering: Bool {
        switch value {
        case 0x20...0x7E: false
        case 0xAE...0x5FF, 0x3000...0xFEFE: false  // most texts have no others, and to look one up takes long
        default: hasSteeringCategory
        }
    }

    private var hasSteeringCategory: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

extension String {
    /// The text on one line, with whatever could steer a terminal escaped.
    package var terminalSafe: String {
        guard unicodeScalars.contains(where: \.isSteering) else { return self }
        var text = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.isSteering: text += "\\u{\(String(scalar.value, radix: 16))}"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
