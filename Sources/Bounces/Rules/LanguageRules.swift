/// What mail systems say in other languages.
enum LanguageRules {
    static let table = #"""

        """#
}
