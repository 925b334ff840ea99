import MusterText

/// The name that a verdict shares with the title of a document, by which teams without version numbers call what goes out:
/// "Decided: GO for R14" in `Minutes of the board, wave R14`.
public enum SharedName {
    /// The name in words of a verdict that also stands in one of the titles; nil where they share none, or several.
    ///
    /// A name is a code of letters and digits (`R14`, `LG-200 Rev C`), words with a number behind them (`CMS 12`, `Autumn
    /// 2026`), or, directly behind "go for", any word with a capital letter that says nothing about launches.
    ///
    /// Words beyond the first 60 of a text are not looked at.
    public static func of(verdict: String, titles: [String]) -> String? {
        let said = tokens(of: verdict)
        let runs = titles.flatMap { shared(said, tokens(of: $0)) }
        let names = runs.compactMap { name(in: said[$0], before: said[..<$0.lowerBound]) }
        guard let longest = names.max(by: { $0.count < $1.count }) else { return nil }
        let whole = Set(longest.map(\.key))
        guard names.allSatisfy({ $0.allSatisfy { whole.contains($0.key) } }) else { return nil }
        return longest.map(\.text).joined(separator: " ")
    }

    private struct Token {
        let text: String
        /// In lower case.
        let key: String
        /// Whether nothing but a space stands between it and the one before.
        let goesOn: Bool

        var isNumber: Bool { key.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x2E } }
        var isCode: Bool { key.hasDigit && key.utf8.contains { $0.isASCIILetter } && !isOrdinal }
        var isCapital: Bool { text.utf8.first.map { (0x41...0x5A).contains($0) || $0 == 0xC3 } ?? false }
        /// `23rd`, `5th`, `16h30`
        private var isOrdinal: Bool {
            let letters = String(decoding: key.utf8.drop(while: \.isASCIIDigit), as: UTF8.self)
            return letters.utf8.count < key.utf8.count
                && ["st", "nd", "rd", "th", "h", "er", "º", "am", "pm", "utc"].contains { letters.startsWithBytes($0) }
        }
    }

    /// Words with the points and strokes within them: `LG-200`, `7.0.2`.
    private static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var bytes: [UInt8] = []
        var goesOn = false
        func end() {
            while let last = bytes.last, !isLetter(last) { bytes.removeLast() }
            let text = String(decoding: bytes, as: UTF8.self)
            if !bytes.isEmpty { tokens.append(Token(text: text, key: text.lowercased(), goesOn: goesOn)) }
            bytes = []
        }
        for byte in text.utf8 {
            if isLetter(byte) || !bytes.isEmpty && [0x2D, 0x2E, 0x5F].contains(byte) {
                bytes.append(byte)
                continue
            }
            if tokens.count == longest { return tokens }
            let isOpen = bytes.last.map(isLetter) ?? false
            let hadWord = !bytes.isEmpty
            end()
            goesOn = byte == 0x20 ? (hadWord ? isOpen : goesOn) : byte == 0x2A && goesOn
        }
        end()
        return tokens
    }

    /// No name stands further back in a title or verdict.
    private static let longest = 60

    private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte >= 0x80 }

    /// The longest runs of a verdict's words that stand together in a title, each once.
    private static func shared(_ said: [Token], _ title: [Token]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        while start < said.count {
            let length = title.indices.map { common(said[start...], title[$0...]) }.max() ?? 0
            if length > 0 { found.append(start..<start + length) }
            start += max(1, length)
        }
        return found
    }

    private static func common(_ left: ArraySlice<Token>, _ right: ArraySlice<Token>) -> Int {
        var length = 0
        for (one, other) in zip(left, right) {
            guard one.key.hasSameBytes(as: other.key), length == 0 || one.goesOn && other.goesOn else { break }
            length += 1
        }
        return length
    }

    /// The part of shared words that is a name; nil where they are only words.
    private static func name(in run: ArraySlice<Token>, before: ArraySlice<Token>) -> ArraySlice<Token>? {
        guard !run.contains(where: { parts.contains($0.key) }) else { return nil }
        var name = run.drop { !$0.isCapital && !$0.isCode || leads.contains($0.key) }
        while let last = name.last, !last.isCapital && !last.isCode && !last.isNumber || leads.contains(last.key) {
            name.removeLast()
        }
        guard let first = name.first, !name.contains(where: { CalendarWords.isOne($0.key) }) else { return nil }
        if name.contains(where: \.isCode) { return name }
        if name.count > 1, first.isCapital, name.dropFirst().contains(where: \.isNumber) { return name }
        let ahead = (before + run[..<name.startIndex]).suffix(3).map(\.key).filter { !articles.contains($0) }
        let isAim = ahead.suffix(2).first == "go" && aims.contains(ahead.last ?? "")
        return isAim && !name.contains(where: \.isNumber) ? name : nil
    }

    private static let aims: Set<String> = ["for", "für", "pour", "para", "per", "voor"]
    private static let articles: Set<String> = ["the", "la", "le", "les", "el", "o", "a", "das", "die", "den", "der"]

    /// Parts of a project: a go for one of them is none for a release.
    private static let parts: Set<String> = [
        "phase", "stage", "sprint", "wave", "step", "task", "iteration", "milestone", "pilot", "rehearsal", "test",
        "tests", "étape", "fase", "etapa", "teil", "stufe", "piloto", "pilote", "poc", "prototype", "demo", "chg",
        "ticket", "build", "item", "section", "week", "day", "gate", "checkpoint", "review", "trial",
    ]

    /// Words of a verdict, and of what it lets go, that name nothing by themselves.
    private static let leads: Set<String> = [
        "go", "no-go", "nogo", "no", "release", "version", "launch", "production", "deployment", "rollout", "go-live",
        "live", "decision", "board", "committee", "gold", "ga", "general", "availability", "public", "mass", "full",
        "rev", "the", "for", "of", "and", "cutover", "cut-over", "livraison", "mise", "produktion", "freigabe",
        "einsatz",
        "producción", "produção", "despliegue", "implantação", "entrega", "versión", "versão", "lancement",
        "lançamento",
        "lanzamiento", "approved", "meeting", "readiness", "checklist", "cab", "change", "project", "system",
        "software",
    ]
}
