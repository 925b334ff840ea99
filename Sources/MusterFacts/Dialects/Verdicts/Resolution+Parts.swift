import MusterText

extension Resolution {
    /// The words of a sentence, and the parts that they make: who resolves, what is let go, and what stands between.
    struct Parts {
        let words: [VerdictWords.Word]
        /// What the words stand in, parted at spaces, and the place there of each word.
        private let pieces: [String]
        private let places: [Int]
        /// The places behind which a clause ends.
        let ends: Set<Int>
        /// In order; they do not overlap.
        let hits: [(part: Part, range: Range<Int>)]
        let known: Set<String>

        init(_ text: String, _ known: Set<String>) {
            self.known = known
            var words: [VerdictWords.Word] = []
            var ends: Set<Int> = []
            var places: [Int] = []
            pieces = text.split(onByte: 0x20)
            for (place, piece) in pieces.enumerated() {
                words += VerdictWords.words(of: piece)
                places += Array(repeating: place, count: words.count - places.count)
                if piece.utf8.last.map(Self.signs.contains) ?? false { ends.insert(words.count) }
            }
            self.words = words
            self.places = places
            self.ends = ends
            var starts: [Int] = []
            var joined = ""
            for word in words {
                if !joined.isEmpty { joined += " " }
                starts.append(joined.utf8.count)
                joined += word.key
            }
            hits = Resolution.lexicon.hits(in: FoldedText(joined)).map { hit in
                let first = (starts.firstIndex { $0 > hit.range.lowerBound } ?? starts.count) - 1
                let end = starts.firstIndex { $0 >= hit.range.upperBound } ?? starts.count
                return (hit.meaning, first..<max(end, first + 1))
            }
        }

        func text(_ range: Range<Int>) -> String { words[range].map(\.key).joined(separator: " ") }

        /// The text from a word on, with its signs.
        func written(from word: Int) -> String { pieces[places[word]...].joined(separator: " ") }

        /// The text before a word, with its signs.
        func written(to word: Int) -> String { pieces[..<places[word]].joined(separator: " ") }

        func first(_ part: Part) -> Range<Int>? { hits.first { $0.part == part }?.range }

        func all(_ part: Part) -> [Range<Int>] { hits.filter { $0.part == part }.map(\.range) }

        var nameDecider: Bool { !deciders.isEmpty }

        /// Whether they say by themselves that it was decided: by whom, or in what way.
        var tellWhoDecided: Bool {
            nameDecider || speakForAll || carries || sayResolved || refusesVersion || refusePlainly
        }

        /// Whether they call the release a go in the name of all who write: `we are go for launch`.
        var speakForAll: Bool {
            all(.outcome).contains { range in range.contains { words[$0].key.startsWithBytes("we") } }
                || all(.consents).contains { text($0).containsBytes("hereby release") } || certified() != nil
        }

        /// Whether they refuse the going of the release that they name, by whomever.
        var refusesVersion: Bool {
            words.contains(where: isVersion)
                && all(.refuses).contains { refusal in
                    hits.contains {
                        Self.goes($0.part) && $0.range.upperBound <= refusal.lowerBound
                            && ($0.range.upperBound..<refusal.lowerBound).allSatisfy(isPlain)
                    }
                }
        }

        /// Whether they say that something was resolved, by whomever.
        var sayResolved: Bool { first(.resolves) != nil }

        /// Whether they say that a vote was carried.
        var carries: Bool { first(.carried) != nil }

        /// Whether they call the release that they name a no-go, or say that a go holds no longer.
        var refusePlainly: Bool {
            all(.refused).contains { Self.endings.contains(text($0)) || words.contains(where: isVersion) }
        }

        private static let endings: Set<String> = [
            "go revoked", "go withdrawn", "go rescinded", "go is revoked", "go is withdrawn", "go cancelled",
            "go zurückgezogen", "go widerrufen", "go retiré", "go retirado", "go revocado", "go revogado",
        ]

        /// Whether they name the release and that it goes.
        var namesGoing: Bool {
            words.contains(where: isVersion) && hits.contains { Self.goes($0.part) }
        }

        /// Whether somebody refuses to let the release go, or words say of it that it may not; "rejected the objections to the
        /// launch" refuses something else.
        var refuse: Bool {
            first(.refused) != nil || refusesVersion
                || all(.refuses).contains { verb in
                    let object = (verb.upperBound..<words.count).first { isRelease($0..<$0 + 1) }
                    return object.map { (verb.upperBound..<$0).allSatisfy(isSmall) } ?? false
                }
        }

        /// Whether what stands beside words that refuse only supposes that they are said.
        var isRefusalSupposed: Bool {
            let rest = words.indices.filter { at in
                !hits.contains { ($0.part == .refused || $0.part == .refuses) && $0.range.contains(at) }
            }
            return DecisionWords.isSupposed(FoldedText(rest.map { words[$0].key }.joined(separator: " ")))
        }

        /// The places behind which a verdict may begin: behind somebody who resolves, or at once where that goes without saying.
        func starts(_ isDeciding: Bool) -> [Int] {
            (isDeciding ? [0] : []) + bodies(isDeciding).map(\.upperBound)
        }

        /// Those who resolve for all: no part of them, as "the docs team" and "the QA group" are.
        var deciders: [Range<Int>] {
            all(.decider).filter { decider in
                guard decider.lowerBound > 0, case let before = words[decider.lowerBound - 1] else { return true }
                if isSmall(decider.lowerBound - 1) || Self.boundaries.contains(before.key)
                    || ends.contains(decider.lowerBound)
                {
                    return true
                }
                let body = words[decider.upperBound - 1].key
                guard !Self.isFunction(before.key) else { return false }
                return before.isCapital && !Self.teams.contains(body) || Self.judges.contains(body)
            }
            .filter { !headsPart($0) && !isOfFunction($0) }
        }

        /// Those among them who judge what others have made.
        var judges: [Range<Int>] { deciders.filter { Self.judges.contains(words[$0.upperBound - 1].key) } }

        /// Those among them who resolve for more than themselves, whoever writes: not "we" and "all".
        func bodies(_ isDeciding: Bool) -> [Range<Int>] {
            isDeciding ? deciders : deciders.filter { !Self.ourselves.contains(text($0)) }
        }

        /// Whether somebody is the head of a part: "the director of support".
        private func headsPart(_ decider: Range<Int>) -> Bool {
            decider.upperBound < words.count && Self.heads.contains(words[decider.upperBound - 1].key)
                && Self.ofs.contains(words[decider.upperBound].key)
        }

        /// Whether the word behind those who work together says on what: `l'équipe recette`, `el equipo de calidad`.
        private func isOfFunction(_ decider: Range<Int>) -> Bool {
            guard Self.teams.contains(words[decider.upperBound - 1].key), !ends.contains(decider.upperBound),
                var at = Optional(decider.upperBound), at < words.count
            else { return false }
            if Self.ofs.contains(words[at].key) { at += 1 }
            guard at < words.count else { return false }
            let next = words[at].key
            if Self.romance.contains(words[decider.upperBound - 1].key), !Self.small.contains(next),
                !VerdictWords.isHarmless(next, []), !Self.boundaries.contains(next),
                !hits.contains(where: { $0.range.contains(at) })
            {
                return true
            }
            return Self.isFunction(words[at].key)
        }

        private static func isFunction(_ word: String) -> Bool {
            RoleNames.isRole(word) || Departments.areNamed(in: word) || !RoleNames.mentions(in: word).isEmpty
        }

        /// Those whose languages name the function behind them.
        private static let romance: Set<String> = ["équipe", "equipo", "equipe"]

        private static let heads: Set<String> = [
            "director", "head", "chair", "president", "leitung", "directeur", "directrice", "directora", "diretor",
            "diretora", "presidente", "présidente",
        ]
        private static let ofs: Set<String> = ["of", "for", "der", "des", "für", "de", "du", "do", "da", "del"]
        private static let ourselves: Set<String> = [
            "we", "all", "everyone", "everybody", "all of us", "both of us", "wir", "alle", "nous", "tous", "todos",
            "nós",
            "全体", "全員",
        ]

        /// Bodies that judge what others have made, whatever their name: "the validation board".
        private static let judges: Set<String> = [
            "board", "committee", "council", "panel", "cab", "ausschuss", "gremium", "comité", "commission", "comisión",
            "comitê", "comissão", "conseil", "consejo", "conselho",
        ]

        /// Bodies of which there may be one for each part.
        private static let teams: Set<String> = [
            "team", "group", "members", "lead", "équipe", "equipo", "equipe", "head",
        ]

        /// What stands behind the verdict and says where to; nil for "to all customers" and "to production".
        func place(behind core: Int) -> String? {
            // `puesta en producción` leads nowhere else.
            let leads = { (at: Int) in
                Self.directions.contains(words[at].key) && !hits.contains { $0.range.contains(at) }
            }
            guard let sign = (core..<words.count).first(where: leads) else { return nil }
            let end = (sign + 1..<words.count).first { ends.contains($0) || Self.boundaries.contains(words[$0].key) }
            let named = (sign + 1)..<(end ?? words.count)
            // `gave the green light at 15:40`
            if let first = named.first,
                words[first].key.hasDigit && !isVersion(words[first]) || Self.hours.contains(words[first].key)
            {
                return nil
            }
            return named.allSatisfy { isPlain($0) || GrantSentence.isBreadth(words[$0].key) } ? nil : text(named)
        }

        /// Hours in words: `at nine in the morning`.
        private static let hours: Set<String> = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "noon",
            "midnight", "mittag", "mitternacht", "midi", "minuit", "mediodía", "medianoche", "meio",
        ]

        private static let directions: Set<String> = [
            "to", "in", "at", "auf", "an", "vers", "dans", "sur", "a", "en", "em",
        ]

        /// The end of the object that begins at a place: what tells when, where and how stands behind it. Nil where it names
        /// anything but the release.
        func object(from start: Int) -> Int? {
            var at = start
            while at < words.count, at == start || !ends.contains(at),
                !Self.boundaries.contains(words[at].key) || at == start && Self.articles.contains(words[at].key)
            {
                guard isPlain(at), !Self.things.contains(words[at].key) || at == start else { return nil }
                at += 1
            }
            return at
        }

        /// Whether words name the release, or its going.
        func isRelease(_ range: Range<Int>) -> Bool {
            words[range].contains(where: isVersion)
                || hits.contains { Self.goes($0.part) && range.overlaps($0.range) }
        }

        /// Whether a part says that something goes; words such as "release" are verb and noun.
        private static func goes(_ part: Part) -> Bool { part == .departure || part == .act }

        func isVersion(_ word: VerdictWords.Word) -> Bool {
            guard word.key.hasDigit else { return false }
            // "4.2.0" is the "4.2" of the title.
            return known.contains(word.key)
                || word.key.endsWithBytes(" 0") && known.contains(word.key.bytes(0..<word.key.utf8.count - 2))
        }

        /// Whether a word is small, or one of the release.
        func isSmall(_ at: Int) -> Bool {
            let key = words[at].key
            // `06:00`; the second half of `go/no-go`.
            if key.utf8.count == 5, key.utf8.allSatisfy({ $0.isASCIIDigit || $0 == 0x20 }) { return true }
            if key == "no go", at > 0, words[at - 1].key == "go" { return true }
            return known.contains(key) || isVersion(words[at]) || Self.small.contains(key)
                || !key.hasDigit && VerdictWords.isHarmless(key, known)
        }

        func isPlain(_ at: Int) -> Bool {
            isSmall(at)
                || hits.contains { hit in
                    (Self.goes(hit.part) && !isNoGo(at) || hit.part == .decider || hit.part == .light)
                        && hit.range.contains(at)
                }
        }

        /// Words that begin what tells when, where, for whom and how something goes.
        static let boundaries: Set<String> = [
            "on", "at", "from", "by", "with", "without", "during", "for", "to", "in", "after", "before", "under",
            "subject", "provided", "if", "once", "so", "because", "since", "next", "am", "ab", "ohne", "mit",
            "durch", "sofern", "falls", "wenn", "für", "dès", "avec", "sans", "pour", "par", "le", "sous", "el", "con",
            "sin", "para", "por", "desde", "com", "sem", "em", "no", "na", "until", "when", "unless", "pending",
            "starting", "effective", "as", "only", "while", "sur", "über", "auf", "bis", "vers", "dans", "tras",
            "après",
            "nach", "após",
        ]

        /// Words among those that may also stand before a noun.
        private static let articles: Set<String> = ["el", "le"]

        /// What else is approved of a release: its date, its candidate.
        private static let things: Set<String> = [
            "date", "day", "candidate", "time", "termin", "datum", "fecha", "data", "notes", "notas", "note", "nota",
        ]

        /// What ends a clause behind a word.
        private static let signs: Set<UInt8> = Set(",;:)".utf8)

        private static let small: Set<String> = [
            "following", "again", "my", "mein", "meine", "mon", "ma", "notre", "mi", "nuestra", "meu", "minha", "nossa",
            "unsere",
            "yes", "ja", "oui", "sí", "sim", "unter", "auflage", "auflagen", "bedingung", "bedingungen", "folgender",
            "folgenden", "ok", "okay", "well",
            "right", "alright", "finally", "ausgabe", "edition", "issue", "numéro", "edición",
            "edição", "half", "hour", "hours", "ago", "minutes", "an", "two", "three", "four", "five", "six", "seven",
            "ensemble",
            "top", "item", "point", "punkt", "today", "tomorrow", "yesterday", "morning", "afternoon", "evening", "now",
            "then", "therefore", "thus",
            "hereby", "also", "finally", "formally", "officially", "all", "unanimously", "einstimmig", "unanimidad",
            "unanimité",
            "unanimidade", "consensus", "consenso", "together", "just", "has",
            "have", "had", "been", "was", "were", "be", "will", "that", "we", "it", "its", "our", "your", "their",
            "new", "general", "public", "worldwide", "immediate", "planned", "update", "app", "software", "product",
            "firmware", "application", "system", "library", "service", "platform", "package", "patch", "unconditional",
            "unconditionally", "so", "out", "week", "heute", "morgen", "gestern", "jetzt", "daher", "somit", "damit",
            "hiermit", "nun", "auch", "uns", "zu", "zur", "zum", "dass", "wird", "werden", "ist", "eine", "einen",
            "uneingeschränkt", "matin", "aujourd", "hui", "ce", "cette", "soir", "donc", "que", "avons", "a", "ont",
            "hoy", "ayer", "mañana", "esta", "tarde", "que", "se", "su", "ha", "han", "por", "hoje", "ontem", "manhã",
            "foi", "sua", "um", "uma", "una", "un", "the",
        ]
    }
}
