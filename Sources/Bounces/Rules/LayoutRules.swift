/// The layouts of notices that are known here.
enum LayoutRules {
    static let builtIn = LayoutTable(parsing: text)

    private static let text = #"""
        layout common
          returned "--- below this line is a copy" "original message follows"
        layout qmail
          when body "hi. this is the"
          open
          item "<@>:*"
        """#
}
