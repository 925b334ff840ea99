import MusterText

/// What somebody signed, by the words behind "signed" or "approved".
enum SignedThing {
    /// Whether they name another thing than the release, or the paper on which it is signed: "approved the budget".
    static func isOther(_ said: String, _ reading: Reading) -> Bool {
        let words = said.split(onByte: 0x20).filter { !FoldedText($0).isEmpty }
        let folded = FoldedText(said)
        guard let hit = SpokenSeat.lexicon.first(in: folded), hit.meaning == .signed,
            !doers.end(FoldedText(folded.text.bytes(hit.range)))
        else { return false }
        var skipped = folded.text.bytes(hit.range).split(onByte: 0x20).count
        if words.dropFirst(skipped).first.map({ FoldedText($0).text == "on" }) ?? false { skipped += 1 }
        return isOther(words.dropFirst(skipped), reading)
    }

    /// The word for another thing than the release that the words behind a verb of signing name: "plan" of "signed the test
    /// plan"; nil where they name none.
    static func other(in said: String, _ reading: Reading) -> String? {
        let folded = FoldedText(said)
        guard let hit = SpokenSeat.lexicon.hits(in: folded).last(where: { $0.meaning == .signed }) else { return nil }
        if let thing = unspaced.first(where: { said.containsBytes($0) }) { return thing }
        // Behind "approved by" stands who did.
        guard !doers.end(FoldedText(folded.text.bytes(hit.range))) else { return nil }
        let behind = FoldedText(folded.text.bytes(from: hit.range.upperBound)).text.split(onByte: 0x20)
        let before = FoldedText(folded.text.bytes(0..<hit.range.lowerBound)).text.split(onByte: 0x20)
        let isBare = behind.first.map { others.contains($0) || articles.contains($0) || $0 == "on" } ?? false
        return isBare
            ? other(among: behind.drop { $0 == "off" || $0 == "on" }, reading)
            : before.lastIndex(where: auxiliaries.contains).flatMap { other(among: before[($0 + 1)...], reading) }
    }

    /// The same in words that no verb of signing parts: `the test plan`.
    static func other(beside said: String, _ reading: Reading) -> String? {
        unspaced.first { said.containsBytes($0) }
            ?? other(among: FoldedText(said).text.split(onByte: 0x20)[...], reading)
    }

    private static func other(among words: ArraySlice<String>, _ reading: Reading) -> String? {
        let known = ReleaseWords.all(in: reading)
        let thing = words.prefix(5).prefix { !ends.contains($0) && !$0.hasDigit }
        guard !thing.contains(where: times.contains) else { return nil }
        return thing.last { others.contains($0) && !known.contains($0) }
    }

    /// The other thing of which a title lists the signatures: `Sign-offs of the test plan`, `测试计划签字`.
    static func thing(inTitle title: String, _ reading: Reading) -> String? {
        if let thing = unspaced.first(where: { title.containsBytes($0) }) { return thing }
        let words = FoldedText(title).text.split(onByte: 0x20)
        let known = ReleaseWords.all(in: reading).union(papers)
        guard !words.contains(where: { known.contains($0) && !small.contains($0) }) else { return nil }
        return words.first { others.contains($0) }
    }

    private static let auxiliaries: Set<String> = ["hat", "haben"]

    /// What ends the name of a thing.
    private static let ends: Set<String> = [
        "on", "at", "for", "and", "after", "before", "by", "with", "in", "am", "und", "nach", "mit", "le", "et",
        "après",
        "avec", "el", "y", "con", "tras", "em", "e", "com", "após", "as",
    ]

    /// Papers and things beside a release, and words that make another one of it.
    private static let others: Set<String> = [
        "plan", "plans", "report", "reports", "minutes", "budget", "notes", "attendance", "request", "draft",
        "contract",
        "agenda", "leave", "requirements", "requirement", "design", "designs", "specification", "spec", "schedule",
        "invitation", "policy", "charter", "manual", "guide", "runbook", "documentation", "wrong", "another", "other",
        "previous", "last", "old", "earlier", "proposal", "offer", "assessment", "analysis", "log", "party", "invoice",
        "concept", "roadmap", "architecture",
        "strategy", "timeline", "pilot", "prototype", "bericht", "berichte", "testbericht", "testplan", "konzept",
        "vertrag", "anforderungen", "entwurf", "angebot", "urlaub", "zeitplan", "handbuch", "antrag", "falsche",
        "falschen", "compte", "rapport", "devis", "contrat", "conception", "exigences", "mauvaise", "mauvais",
        "presupuesto", "informe", "contrato", "requisitos", "diseño", "plano", "orçamento", "relatório", "desenho",
        "errada", "errado", "equivocada", "pauta",
    ]

    private static let unspaced = [
        "计划", "报告", "纪要", "预算", "需求", "设计", "手册", "合同", "計画", "報告書", "議事録", "予算", "要件", "設計", "手順書", "契約",
    ]

    private static let doers: Phrases = ["by", "von", "durch", "par", "por"]

    /// The same for the words behind the verb: a noun that is none of a release, with or without an article.
    static func isOther(_ words: ArraySlice<String>, _ reading: Reading) -> Bool {
        if let number = words.first, isVersion(number, reading) {
            return OtherVersions.areNamed(in: number, reading)
        }
        guard let word = words.first, let letter = word.utf8.first, letter.isASCIILetter || letter >= 0xC3 else {
            return false
        }
        let first = FoldedText(word).text
        let known = ReleaseWords.all(in: reading)
        let isArticle = articles.contains(first)
        let thing = isArticle ? words.dropFirst().prefix(4).map { FoldedText($0).text } : [first]
        if !isArticle, mayFollow(word) { return false }
        if isArticle, let next = thing.first, next.hasDigit || CalendarWords.isOne(next) || times.contains(next) {
            return false
        }
        return !thing.contains { papers.contains($0) || known.contains($0) && !small.contains($0) }
    }

    /// `4.1`, which is no day.
    private static func isVersion(_ word: String, _ reading: Reading) -> Bool {
        let bare = word.withoutEnd
        return bare.utf8.contains(UInt8(ascii: ".")) && bare.utf8.first?.isASCIIDigit ?? false
            && bare.utf8.last?.isASCIIDigit ?? false && bare.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x2E }
            && bare.hasSameBytes(as: word) && reading.dates.first(in: word) == nil
    }

    /// Whether a word right behind "signed" tells when, how or for whom, and not what.
    static func mayFollow(_ word: String) -> Bool {
        guard let letter = word.utf8.first, letter.isASCIILetter || letter >= 0xC3 else { return true }
        let first = FoldedText(word).text
        return followers.contains(first) || CalendarWords.isOne(first) || SpokenParts.joints.contains(first)
    }

    private static let times: Set<String> = [
        "morning", "afternoon", "evening", "night", "noon", "day", "week", "month", "weekend", "moment",
    ]

    /// What may stand right behind "signed" and tells when, how or for whom.
    private static let followers: Set<String> = [
        "off", "on", "at", "for", "from", "by", "via", "after", "before", "with", "without", "in", "again", "and",
        "but",
        "yesterday", "today", "right", "last", "electronically", "digitally", "earlier", "all", "subject", "only", "if",
        "once", "when", "until", "not", "orally", "verbally", "last", "that", "then", "there", "straight", "together",
        "für", "nach", "per", "mit", "unter", "gestern", "heute", "wenn", "pour", "après", "avec", "hier", "sans",
        "para", "tras", "con", "ayer", "hoy", "após", "com", "dia", "día", "ontem", "hoje", "under", "given", "because",
        "following", "while", "unconditionally", "formally", "sin", "sem", "ohne", "sous",
    ]

    /// Whether what "was signed by" somebody is the release, or the paper on which it is signed: nothing, or words that end
    /// in one of those.
    static func isPaper(_ said: String, _ reading: Reading) -> Bool {
        let words = FoldedText(said).text.split(onByte: 0x20).reversed().drop(while: helpers.contains)
        guard let thing = words.first else { return true }
        let known = ReleaseWords.all(in: reading)
        return words.count <= 8
            && (papers.contains(thing) || given.contains(thing) || known.contains(thing) && !small.contains(thing))
    }

    private static let helpers: Set<String> = [
        "was", "were", "is", "are", "has", "have", "been", "had", "formally", "then", "also", "finally",
        "wurde", "est", "été", "fue", "foi",
    ]

    private static let given: Set<String> = [
        "consent", "approval", "sign", "off", "signature", "approvals", "sign-off",
    ]

    private static let articles: Set<String> = [
        "the", "a", "an", "his", "her", "our", "their", "its", "this", "these", "der", "die", "das", "den", "le", "la",
        "les", "l", "el", "los", "o", "os", "as", "seine", "ihre",
    ]

    private static let small: Set<String> = ["the", "a", "of", "and", "for", "de", "la", "le", "el", "und", "der", "o"]

    private static let papers: Set<String> = [
        "release", "version", "build", "candidate", "launch", "rollout", "deployment", "package", "update", "changes",
        "change", "sheet", "form", "letter", "record", "certificate", "page", "protocol", "document", "paper", "note",
        "list", "it", "go", "live", "freigabe", "formular", "blatt",
        "protokoll", "urkunde", "auslieferung", "livraison",
        "fiche", "lettre", "certificat", "mise", "versión", "entrega", "acta", "hoja", "carta", "lanzamiento", "versão",
        "termo", "ata", "folha", "lançamento",
    ]
}
