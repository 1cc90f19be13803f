extension SeededGenerator {
    /// Bytes made of what mail is made of: delimiters, headers, empty lines, bare CRs, NULs, long lines.
    public mutating func mail(fragments count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<count { bytes += Self.fragments.randomElement(using: &self)?.utf8 ?? "".utf8 }
        return bytes
    }

    /// Random bytes of a small alphabet, so that what matters is frequent.
    public mutating func bytes(_ count: Int, of alphabet: [UInt8]) -> [UInt8] {
        (0..<count).map { _ in alphabet[Int.random(in: alphabet.indices, using: &self)] }
    }

    private static let fragments: [String] = [
        "\n", "\n", "\n", "\r\n", "\r", "\0", " ", "\t", "-", "--", "x", "Hello\n", "From jane Sat Jan 31\n",
        ">From a\n",
        "Subject: a\n", "Subject: a\r\n", " folded\n", "A:\n", "no colon\n", ": no name\n", "\u{FEFF}", "é: x\n",
        "Content-Type: multipart/mixed; boundary=a\n\n", "Content-Type: multipart/mixed; boundary=\"ab\"\n",
        "Content-Type: multipart/digest;\n boundary=b\n\n", "Content-Type: multipart/mixed\n",
        "Content-Type: message/rfc822\n\n", "Content-Type: message/global\n", "Content-Type: text/plain\n\n",
        "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: quoted-printable\n\n", "Zm9v\n", "=41=\n",
        "--a\n", "--a\n", "--a--\n", "--ab\n", "--ab--\r\n", "--b\n", "--b--\n", "\n--a \t\n", "--a--", "--b x\n",
        String(repeating: "long ", count: 100), String(repeating: "-", count: 70) + "\n",
    ]
}
