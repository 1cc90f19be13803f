/// What codes mean where the text tells nothing: of a provider, enhanced, and of SMTP itself.
enum CodeRules {
    static let table = #"""

        """#
}
