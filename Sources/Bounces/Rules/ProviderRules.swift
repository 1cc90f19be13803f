/// Who the providers are, and where one of them means something else than it says.
enum ProviderRules {
    static let table = #"""

        """#
}
