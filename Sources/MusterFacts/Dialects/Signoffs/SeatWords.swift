import MusterText

/// The words beside a name and a day behind a seat: `Kit Rowe, asked on 2031-04-02` has not signed.
enum SeatWords {
    /// Whether a word in small letters, or of a script without any, says something of which nobody knows what it is.
    static func saysMore(than person: String?, in said: String) -> Bool {
        var rest = said
        if let person, let at = said.firstOffset(of: person) {
            rest = said.bytes(0..<at) + " " + said.bytes(from: at + person.utf8.count)
        }
        return rest.utf8.split { !($0.isASCIIAlphanumeric || $0 >= 0x80 || $0 == 0x40 || $0 == 0x2E) }
            .map { String(decoding: $0, as: UTF8.self) }.contains(where: isUnknown)
    }

    private static func isUnknown(_ word: String) -> Bool {
        if let first = word.utf8.first, (0xE3...0xE9).contains(first) { return isRemark(word) }
        guard word.utf8.count > 2, let first = word.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return word.utf8.allSatisfy { $0.isASCIILetter || $0 >= 0x80 } && !joining.contains(word)
    }

    /// Ideographs that are no part of a day, no function, department or form of address.
    private static func isRemark(_ word: String) -> Bool {
        let bare = word.unicodeScalars.filter { !ofDays.contains($0) }
        return !bare.isEmpty && !RoleNames.isRole(word) && !places.contains { word.endsWithBytes($0) }
    }

    private static let ofDays: Set<Unicode.Scalar> = ["年", "月", "日", "付", "于", "於", "に", "の", "、", "。", "，"]
    private static let places = [
        "部", "課", "室", "科", "局", "様", "氏", "さん", "殿", "先生", "女士", "组", "組", "处", "中心", "署名", "签字", "印",
    ]

    private static let joining: Set<String> = [
        "for", "the", "and", "per", "via", "from", "with", "mail", "email", "build", "version", "release", "und", "für",
        "vom", "von", "der", "den", "des", "dem", "par", "pour", "les", "por", "para", "del", "los", "las", "van",
        "das",
        "dos", "utc", "gez", "dated", "date", "team",
    ]
}
