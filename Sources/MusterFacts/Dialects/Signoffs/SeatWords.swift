import MusterText

/// The words beside a name and a day behind a seat: `Kit Rowe, asked on 2031-04-02` has not signed.
enum SeatWords {
    /// Whether a word in small letters says something of which nobody knows what it is.
    static func saysMore(than person: String?, in said: String) -> Bool {
        var rest = said
        if let person, let at = said.firstOffset(of: person) {
            rest = said.bytes(0..<at) + " " + said.bytes(from: at + person.utf8.count)
        }
        return rest.utf8.split { !($0.isASCIIAlphanumeric || $0 >= 0x80 || $0 == 0x40 || $0 == 0x2E) }
            .map { String(decoding: $0, as: UTF8.self) }.contains(where: isUnknown)
    }

    private static func isUnknown(_ word: String) -> Bool {
        guard word.utf8.count > 2, let first = word.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return word.utf8.allSatisfy { $0.isASCIILetter || $0 >= 0x80 } && !joining.contains(word)
    }

    private static let joining: Set<String> = [
        "for", "the", "and", "per", "via", "from", "with", "mail", "email", "build", "version", "release", "und", "für",
        "vom", "von", "der", "den", "des", "dem", "par", "pour", "les", "por", "para", "del", "los", "las", "van",
        "das",
        "dos", "utc", "gez", "dated", "date", "team",
    ]
}
