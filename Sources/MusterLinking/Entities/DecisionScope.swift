import MusterModel
import MusterText

/// What a decision is limited to.
struct DecisionScope {
    /// As written; nil when nothing is stated.
    let text: String?
    /// Whether it is less than the whole release. A scope of words that are not known to mean the whole is a limit.
    let isLimited: Bool

    /// - Parameters:
    ///   - release: the words of the names of the release: a scope that only repeats them is none.
    ///   - grantsWaivers: whether any document grants waivers, so that a go may be one with a waiver.
    ///   - title: the title of the document; what it is about is no part of it, but for words that name one.
    init(_ fact: Fact, release: [String], title: String, grantsWaivers: Bool = false) {
        let phase = DecisionScope.phase(in: fact.title)
        guard let written = fact.details[.scope] ?? phase else {
            text = nil
            isLimited = false
            return
        }
        text = written
        let bare = DecisionScope.withoutSwitch(grantsWaivers ? DecisionScope.withoutWaiver(written) : written)
        let unmarked = release.filter { VersionNumber($0) != nil }.map {
            String(decoding: $0.utf8.dropFirst(), as: UTF8.self)
        }
        let words = Words(DecisionScope.withoutDates(bare.withoutBrackets)).list
        // "Only" beside a word of the title says that it is a part of what the document is about.
        let isOnly = words.contains(where: DecisionScope.onlyWords.contains)
        let subject = isOnly ? [] : Words(title).list.filter { !DecisionScope.partWords.contains($0) }
        let known = Set(release + unmarked + subject).union(DecisionScope.wholeWords)
        let named = DecisionScope.name(beforeVersionIn: bare, known)
        let rest = DecisionScope.withoutManner(words, written: bare)
            .filter { !known.contains($0) && !named.contains($0) && !DecisionScope.isOrdinalDay($0) }
        let isWhole =
            rest.isEmpty || DecisionScope.isProductionAndMore(words, known)
            || rest == ["platform"] && DecisionScope.isName(words, in: title)
        // What is refused for a day, or for now, is refused as a whole.
        let isRefusedForNow = fact.status == .noGo && rest.allSatisfy(DecisionScope.isOfTime)
        isLimited = !isWhole && !isRefusedForNow || DecisionScope.isPart(words, ofThoseIn: title)
    }

    private static func isOfTime(_ word: String) -> Bool {
        CalendarWords.isOne(word) || word.utf8.allSatisfy(\.isASCIIDigit) || times.contains(word)
    }

    private static let times: Set<String> = [
        "now", "today", "tonight", "tomorrow", "this", "next", "week", "month", "year", "the", "time", "being",
        "moment",
        "jetzt", "heute", "morgen", "diese", "woche", "le", "moment", "aujourd", "hui", "semaine", "hoy", "semana",
        "ahora", "hoje", "agora",
    ]

    /// `the 24th`
    private static func isOrdinalDay(_ word: String) -> Bool {
        ["st", "nd", "rd", "th"].contains(where: word.endsWithBytes)
            && (1...2).contains(word.utf8.count - 2) && word.utf8.dropLast(2).allSatisfy(\.isASCIIDigit)
    }

    /// A scope without the waiver under which the release goes: `v4.2 with waiver W-1` is all of v4.2.
    private static func withoutWaiver(_ scope: String) -> String {
        let lower = scope.asciiLowercased
        return waivers.compactMap { lower.firstOffset(of: $0) }.min().map { scope.bytes(0..<$0) } ?? scope
    }

    private static let waivers = [
        " with waiver", " with the waiver", " under waiver", " avec dérogation", " con exención", " con dispensa",
        " com dispensa",
    ]

    /// `the switch to Kite 4.2` is all of it; a Switch by itself may be what a part of it runs on.
    private static func withoutSwitch(_ scope: String) -> String {
        ["the switch to ", "switch to "].first(where: scope.startsWithBytes).map { scope.bytes(from: $0.utf8.count) }
            ?? scope
    }

    /// "Production and the update server": all of the release, and more.
    private static func isProductionAndMore(_ words: [String], _ known: Set<String>) -> Bool {
        let parts = words.split(whereSeparator: joints.contains)
        return parts.count > 1 && !words.contains(where: partWords.contains)
            && parts.contains { part in
                part.contains { $0 == "production" } && part.allSatisfy(known.contains)
            }
    }

    /// Whether a title calls the product so, with its version: `Yard Platform 8.2.0` is no part of it.
    private static func isName(_ words: [String], in title: String) -> Bool {
        let name = " " + words.joined(separator: " ") + " "
        return words.contains { $0.hasDigit }
            && (" " + Words(title).list.joined(separator: " ") + " ").containsBytes(name)
    }

    /// The words of the name right before the version of the release, which only repeat what is released: "Kite OS 4.2".
    private static func name(beforeVersionIn scope: String, _ known: Set<String>) -> Set<String> {
        let words = scope.split(onByte: 0x20)
        let isVersion = { (word: String) in word.hasDigit && Words(word).list.allSatisfy(known.contains) }
        guard let at = words.firstIndex(where: isVersion) else { return [] }
        let name = words[..<at].reversed().prefix { word in
            word.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
        }
        return Set(name.flatMap { Words($0).list }).subtracting(partWords)
    }

    /// Whether a scope names some of the things that a title lists in brackets, and not all: "Android" of "(iOS and
    /// Android)".
    private static func isPart(_ scope: [String], ofThoseIn title: String) -> Bool {
        guard let listed = title.inBrackets else { return false }
        let parts = listed.utf8.split(whereSeparator: ",/+&".utf8.contains)
            .flatMap { Words(String(decoding: $0, as: UTF8.self)).list.split(whereSeparator: joints.contains) }
            .map(Set.init)
        guard parts.count > 1, parts.allSatisfy({ $0.count <= 2 }) else { return false }
        let named = parts.filter { !$0.isDisjoint(with: scope) }
        return !named.isEmpty && named.count < parts.count
    }

    private static let joints: Set<String> = ["and", "und", "et", "y", "e", "plus"]

    private static let onlyWords: Set<String> = [
        "only", "nur", "ausschliesslich", "ausschließlich", "uniquement", "seulement", "solo", "sólo", "solamente",
        "apenas", "somente",
    ]

    /// The words without those right before an activity that say what sort of it is meant ("clinical deployment") and leave
    /// it whole; and without "in all 31 units".
    private static func withoutManner(_ words: [String], written: String) -> [String] {
        var kept = words
        // "All test stations" and "all who volunteered" are a part.
        if let all = words.firstIndex(where: allWords.contains),
            !words[all...].contains(where: { partWords.contains($0) || choosing.contains($0) })
        {
            kept = Array(words[..<(all > 0 && prepositions.contains(words[all - 1]) ? all - 1 : all)])
        }
        guard let activity = kept.firstIndex(where: activities.contains) else { return kept }
        let before = kept[..<activity]
        let isPlain = before.allSatisfy { manners.contains($0) && written.containsBytes($0) }
        return (isPlain && before.count <= 3 ? [] : Array(before)) + kept[(activity + 1)...]
    }

    /// Words by which not all of some are meant.
    private static let choosing: Set<String> = [
        "tests", "tester", "testers", "pilots", "betas", "trials", "who", "that", "which", "but", "except",
        "volunteers",
        "versuche", "außer", "essais", "pilotes", "qui", "sauf", "pruebas", "que", "salvo", "testes", "exceto",
    ]
    private static let allWords: Set<String> = [
        "all", "every", "alle", "allen", "toutes", "tous", "todas", "todos", "both",
    ]
    private static let prepositions: Set<String> = ["in", "on", "at", "to", "an", "auf", "dans", "sur", "em", "en"]

    /// What is done with a release as a whole.
    private static let activities: Set<String> = [
        "deployment", "production", "operation", "operations", "use", "rollout", "launch", "release", "distribution",
        "manufacturing", "cutover", "shipping", "shipment", "delivery", "implementation", "publication", "upload",
        "work",
        "auslieferung", "produktivbetrieb", "produktion", "betrieb", "einsatz", "inbetriebnahme", "serie",
        "serienproduktion", "bascule", "exploitation", "déploiement", "livraison", "publicación", "producción",
        "despliegue", "operación", "produção", "implantação", "uso", "publicação", "operação", "出荷", "リリース", "发布", "上线",
    ]

    /// Words before an activity that leave it whole: what the product is for, or that all of it is meant. Any other may name
    /// a part ("backup deployment", "soft launch").
    private static let manners: Set<String> = [
        "clinical", "commercial", "mass", "series", "serial", "volume", "general", "full", "public", "productive",
        "regular", "routine", "final", "official", "worldwide", "global", "nationwide", "national", "customer",
        "operational", "live", "retail", "store", "market", "network", "fleet", "patient", "diagnostic", "flight",
        "passenger", "revenue", "school", "business", "online", "print", "wide", "the", "of", "and",
        "klinischen", "klinische", "kommerziellen", "produktiven", "regulären", "allgemeinen", "vollen", "öffentlichen",
        "générale", "publique", "commerciale", "clinique", "officielle", "complète",
        "pública", "comercial", "clínico", "clínica", "oficial", "completa", "geral", "completo", "pleno",
    ]

    /// Whether a word of a title may be that of the whole product.
    static func mayNameWhole(_ word: String) -> Bool { !partWords.contains(word) }

    /// A scope says where; its days say when.
    private static func withoutDates(_ text: String) -> String {
        text.utf8.split { $0.isASCIISpace || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
            .map { String(decoding: $0, as: UTF8.self) }
            .filter { CivilDate(iso: $0.titleKey) == nil }.joined(separator: " ")
    }

    /// A decision that speaks of a phase and of no launch decides on that phase.
    private static func phase(in title: String) -> String? {
        guard let number = TaskNumber.phaseNumber(in: title), !LaunchWording.isRelease(title) else { return nil }
        return "Phase \(number)"
    }

    private static let wholeWords: Set<String> = [
        "a", "all", "and", "build", "builds", "complete", "deployment", "entire", "environment", "environments",
        "every",
        "everyone", "for", "full", "ga", "general", "availability", "global", "in", "launch", "of", "on", "only",
        "platforms", "production", "project", "public", "regions", "release", "rollout", "sites", "the", "this", "to",
        "users", "version", "whole", "world", "worldwide", "field", "distribution", "operational", "use", "operation",
        "operations", "live", "software", "firmware", "product", "system", "service", "application", "app", "stores",
        "both", "customers", "manufacturing", "go", "from", "produktion", "production", "produção", "producción", "die",
        "den", "das", "la", "le", "el", "em", "en", "mise", "opening", "routine", "fieldwork", "publication", "market",
        "window", "slot", "wartungsfenster", "fenster", "créneau", "ventana", "janela", "changeover",
        "cutover",
        "umstellung", "bascule",
        "sale", "press", "print", "mass", "ship", "load", "launching", "activation", "installation", "commissioning",
        "roll", "out",
    ]

    /// Words of a title that name less than a release.
    private static let partWords: Set<String> = [
        "pilot", "beta", "alpha", "canary", "staging", "internal", "limited", "preview", "trial", "phase", "wave",
        "part", "only", "test", "rehearsal", "region", "site", "platform", "demo", "training", "partial", "regional",
        "local", "first", "initial", "early", "lab", "emergency", "temporary", "provisional", "interim", "closed",
        "private", "soft", "phased", "gradual", "staged", "conditional", "restricted", "selected", "experimental",
        "evaluation", "sandbox", "nightly", "shadow", "dark", "mock", "some", "half", "reduced", "backup", "standby",
        "teilweisen", "begrenzten", "internen", "vorläufigen", "regionalen", "pilote", "partiel", "partielle",
        "interne", "provisoire", "limité", "limitée", "piloto", "interna", "interno", "parcial", "limitada",
        "limitado", "provisória",
    ]
}
