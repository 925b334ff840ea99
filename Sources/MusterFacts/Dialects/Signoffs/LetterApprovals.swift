import MusterModel
import MusterText

/// Approvals of a release that people give in letters, comments and messages.
///
///     **From:** Ada Marsh                        - **Kit** (2 April 2031, 10:02): reviewed all of 4.2, approved.
///     **Date:** 2 April 2031
///
///     All figures match. Finance approves Kite 4.2.
///
/// The sentence approves the release and nothing else, in the name of whoever writes; in that of a function only where the
/// writer has no other one. Where anything in the letter, or in a later one of the same person, bends it, what he says is not
/// known to stand.
struct LetterApprovals: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure,
            reading.statements(with: .digit).contains(where: { LetterApproval.mayHead($1) })
        else { return }
        let letters = Letter.all(in: reading)
        let known = Letter.names(in: reading, letters)
        guard known.contains(where: \.hasDigit) else { return }
        doubtMessages(letters, known, reading, &sheet)
        for (place, letter) in letters.enumerated() where isFree(letter, reading, sheet) {
            guard
                let at = letter.lines.first(where: { LetterApproval.mayStand(in: reading.statements[$0].folded) }),
                let approval = LetterApproval(letter, known, reading)
            else { continue }
            let isTakenBack = letters[(place + 1)...].contains { later in
                isSame(later, letter, approval.function) && !leavesWhole(later, reading)
            }
            add(approval, letter, at, isWhole: approval.isWhole && !isTakenBack, reading, &sheet)
        }
    }

    /// Whether two letters may be by the same person, whatever their heads say of him: any word of name or function will do.
    private func isSame(_ later: Letter, _ letter: Letter, _ function: String?) -> Bool {
        let words = Set(
            [letter.person, letter.function ?? "", function ?? ""].flatMap {
                FoldedText($0).text.split(onByte: 0x20)
            })
        return [later.person, later.function ?? ""].contains { name in
            FoldedText(name).text.split(onByte: 0x20).contains { !$0.isEmpty && $0 != "of" && words.contains($0) }
        }
    }

    private func leavesWhole(_ letter: Letter, _ reading: Reading) -> Bool {
        VerdictSentence.all(in: letter.text(in: reading)).allSatisfy { FreeVerdict.leavesWhole($0, reading) }
    }

    /// Signatures that others read in messages: what denies, bends or puts them off, or approves anything else, is told by the
    /// whole of the message.
    private func doubtMessages(
        _ letters: [Letter], _ known: Set<String>, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        for letter in letters where letter.said != nil && letter.day != nil {
            guard let index = letter.lines.first, sheet.isSignoff(index), let entry = sheet.owner(of: index),
                sheet.facts[entry].fact.status == .signed, let said = letter.said, FoldedText(said).wordCount > 2,
                LetterApproval(letter, known, reading)?.isWhole != true
            else { continue }
            sheet.change(entry) { $0.doubt() }
        }
    }

    private func isFree(_ letter: Letter, _ reading: Reading, _ sheet: FactSheet) -> Bool {
        letter.day != nil && !letter.lines.isEmpty
            && letter.lines.allSatisfy { !reading.isInert($0) && !sheet.isSignoff($0) }
            && !VerdictWords.isOutsider([letter.person, letter.function ?? ""].joined(separator: " "))
            && !tellsStory(letter, reading)
    }

    /// Whether a title above a letter, or its subject, says that it is one that nobody sent, or is about another release.
    private func tellsStory(_ letter: Letter, _ reading: Reading) -> Bool {
        let section = letter.lines.first.map { reading.statements[$0].section }
        let titles = section.map { reading.outline.path(of: $0) } ?? []
        return (titles + [letter.subject ?? ""]).contains { title in
            FreeVerdict.tellsStory(FoldedText(title)) || Self.unsent.areSaid(in: FoldedText(title))
                || OtherVersions.areNamed(in: title, reading)
        }
    }

    /// What titles call letters that nobody sent, or no person wrote.
    private static let unsent: Phrases = [
        "would like", "wish", "wishes", "not sent", "to be sent", "should send", "will send", "templates",
        "automatic reply", "auto reply",
        "out of office", "abwesenheit", "automatische antwort", "vorlage", "nicht gesendet", "modèle",
        "réponse automatique", "plantilla", "respuesta automática", "modelo", "resposta automática",
    ]

    private func add(
        _ approval: LetterApproval, _ letter: Letter, _ index: Int, isWhole: Bool, _ reading: Reading,
        _ sheet: inout FactSheet
    ) {
        var fact = Fact(
            .signoff, reading.statements[index], title: approval.sentence.withoutEnd, modality: reading.claim)
        fact.person = letter.person.isEmpty ? nil : letter.person
        fact.role = approval.function
        fact.status = isWhole ? .signed : .unknown
        fact.date = letter.day
        fact.details[.statusWords] = approval.words
        if sheet.isTaken(index) { sheet.add(fact, at: index) } else { sheet.take(index, fact) }
    }
}

/// A sentence of a letter that approves the release.
struct LetterApproval {
    let sentence: String
    /// The sentence without words for the one who writes, which elsewhere say that it is one voice of many.
    var words: String {
        Self.voices.reduce(sentence) { said, voice in
            said.firstOffset(of: voice).map { said.bytes(0..<$0) + said.bytes(from: $0 + voice.utf8.count) } ?? said
        }
    }

    private static let voices = [
        " from my side", " from our side", " from my end", " from our end", " from me", " from us", " von meiner Seite",
        " von unserer Seite", " von mir", " von uns", " de ma part", " de notre part", " de mi parte", " por mi parte",
        " da minha parte", " da nossa parte",
    ]

    /// In whose name it is given; nil where the writer has no function.
    let function: String?
    /// Whether no other sentence of the letter leaves anything open.
    let isWhole: Bool

    /// Whether a line may be the head of a letter: a quick look.
    static func mayHead(_ statement: Statement) -> Bool {
        statement.field != nil || statement.text.spans.first.map { $0.kind == .strong } ?? false
    }

    /// Whether a line may hold such a sentence.
    static func mayStand(in words: FoldedText) -> Bool { kernels.areSaid(in: words) }

    init?(_ letter: Letter, _ known: Set<String>, _ reading: Reading) {
        let sentences = VerdictSentence.all(in: letter.text(in: reading))
        let isOnRelease = letter.subject.map { Self.isOfRelease($0, known) } ?? true
        let hasOther = letter.subject != nil && !isOnRelease
        var told: (sentence: String, name: String?)?
        for sentence in sentences {
            guard let said = Self.approving(sentence, known, reading, isOnRelease: isOnRelease, asksNumber: hasOther)
            else { continue }
            // Who tells of several functions reports what others said.
            guard told == nil else { return nil }
            told = (sentence, said.function)
        }
        guard let told, let function = Self.function(of: letter, told.name) else { return nil }
        sentence = told.sentence
        self.function = function.isEmpty ? nil : function
        isWhole = sentences.allSatisfy { $0 == told.sentence || FreeVerdict.leavesWhole($0, reading) }
    }

    /// In whose name: that of the sentence where it is the writer's or he has none; nil where he speaks for others.
    private static func function(of letter: Letter, _ named: String?) -> String? {
        guard let named else { return letter.function ?? "" }
        guard let own = letter.function else { return named }
        let words = Set(FoldedText(own).text.split(onByte: 0x20))
        return FoldedText(named).text.split(onByte: 0x20).contains(where: words.contains) ? own : nil
    }

    /// Who approves in a sentence.
    private struct Approver {
        /// Nil for whoever writes.
        let function: String?
    }

    /// Who approves the release in a sentence; nil where it approves nothing, or something else.
    private static func approving(
        _ sentence: String, _ known: Set<String>, _ reading: Reading, isOnRelease: Bool, asksNumber: Bool
    ) -> Approver? {
        let whole = FoldedText(sentence)
        guard !Questions.asks(sentence), !VerdictWords.quote(sentence), kernels.areSaid(in: whole),
            !VerdictWords.areAttributed(sentence), !sayings.areSaid(in: whole), !Suppositions.areIn(whole),
            !(sentence.hasWideLetters && ahead.contains(where: sentence.containsBytes))
        else { return nil }
        let clauses = VerdictSentence.clauses(of: reading.dates.removingDays(from: sentence, for: " "))
        guard let at = clauses.lastIndex(where: { kernels.areSaid(in: FoldedText($0)) }),
            clauses.indices.allSatisfy({ $0 == at || FreeVerdict.leavesWhole(clauses[$0], reading) })
        else { return nil }
        let clause = clauses[at]
        let (name, rest) = subject(of: clause)
        // The words keep the points of versions, which folding takes away.
        let words = VerdictWords.words(of: rest).map(\.key)
        guard let verb = length(of: name == nil ? kernels : deeds, openingOf: words),
            // A bare yes answers whatever was asked, and is an approval where nothing else is said.
            clauses.count == 1 || !bare.all.contains(FoldedText(words[..<verb].joined(separator: " ")))
        else { return nil }
        let (left, function) = signer(Array(words[verb...]))
        let namesRelease = left.contains { known.contains($0) || objects.contains($0) }
        guard left.allSatisfy({ known.contains($0) || joints.contains($0) || objects.contains($0) }),
            namesRelease || isOnRelease, !asksNumber || left.contains(where: \.hasDigit),
            name == nil || function == nil
        else { return nil }
        return Approver(function: name ?? function)
    }

    /// The function that a clause begins with, as written; nil for whoever writes; and what follows it.
    private static func subject(of clause: String) -> (name: String?, rest: String) {
        var words = clause.split(onByte: 0x20).filter { !$0.isEmpty }[...]
        while let first = words.first, openers.contains(FoldedText(first).text) { words.removeFirst() }
        for count in (1...4).reversed() where count < words.count {
            let name = words.prefix(count).joined(separator: " ")
            guard RoleNames.isRole(name) || Departments.mayBeAsked(name) || Departments.areNamed(in: name) else {
                continue
            }
            var rest = words.dropFirst(count)
            while let next = rest.first, adverbs.contains(FoldedText(next).text) { rest.removeFirst() }
            return (name, rest.joined(separator: " "))
        }
        while let first = words.first, writers.contains(FoldedText(first).text) { words.removeFirst() }
        return (nil, words.joined(separator: " "))
    }

    /// What stands behind "from" and the like at the end: the writer himself, or a function in whose name he speaks.
    private static func signer(_ behind: [String]) -> (aim: [String], function: String?) {
        for at in behind.indices where froms.contains(behind[at]) {
            for end in ((at + 2)...(at + 5)).reversed() where end <= behind.count {
                let words = behind[(at + 1)..<end].drop { articles.contains($0) }
                let name = words.joined(separator: " ")
                let rest = Array(behind[..<at] + behind[end...])
                if sides.contains(name) { return (rest, nil) }
                if RoleNames.isRole(name) || Departments.mayBeAsked(name) || Departments.areNamed(in: name) {
                    return (rest, name)
                }
            }
        }
        return (behind, nil)
    }

    private static let articles: Set<String> = ["the", "our", "der", "die", "das", "la", "le", "el", "o", "a"]

    /// How many words the longest of some phrases takes that words begin with.
    private static func length(of phrases: Phrases, openingOf words: [String]) -> Int? {
        let text = FoldedText(words.prefix(mostWords).joined(separator: " "))
        guard let phrase = phrases.all.filter(text.starts(with:)).max(by: { $0.wordCount < $1.wordCount }) else {
            return nil
        }
        return (1...words.count).first { FoldedText(words.prefix($0).joined(separator: " ")) == phrase }
    }

    private static let mostWords = 6

    /// Whether the subject of a letter, or the topic of a decision, is the release itself, and no paper or part of it.
    static func isOfRelease(_ subject: String, _ known: Set<String>) -> Bool {
        VerdictWords.words(of: subject).map(\.key).allSatisfy {
            known.contains($0) || joints.contains($0) || objects.contains($0) || subjects.contains($0)
        }
    }

    private static let froms: Set<String> = ["from", "by", "for", "von", "für", "de", "du", "por", "para", "pour"]
    private static let sides: Set<String> = [
        "me", "us", "my side", "our side", "my end", "our end", "mir", "uns", "meiner seite", "unserer seite",
        "ma part", "notre part", "mi parte", "nuestra parte", "minha parte", "nossa parte", "mim",
    ]
    /// What goes before a clause and leaves it whole.
    private static let openers: Set<String> = [
        "the", "so", "and", "therefore", "thus", "hence", "also", "our", "die", "der", "das", "also", "und", "damit",
        "donc", "la", "le", "el", "por", "tanto", "o", "a", "portanto", "y", "e",
    ]
    private static let adverbs: Set<String> = [
        "hereby", "therefore", "also", "now", "formally", "fully", "herewith", "team", "hiermit", "auch",
    ]
    private static let writers: Set<String> = [
        "i", "we", "hereby", "formally", "ich", "wir", "je", "nous", "yo", "eu", "nosotros", "nós", "now", "have",
        "has",
    ]
    /// What somebody does in his own name or in that of a function.
    private static let deeds: Phrases = [
        "approve", "approves", "approved", "has approved", "sign off", "signs off", "signed off", "agree", "agrees",
        "consents", "has no objection and approves", "genehmigt", "gibt frei", "stimmt zu", "approuve", "valide",
        "donne son accord", "aprueba", "da su visto bueno", "aprova", "dá o aval", "同意", "承認します",
    ]
    /// The same, and what only stands for the writer.
    private static let kernels = Phrases(
        deeds.all + [
            "agreed", "lgtm", "you have my approval", "you have our approval", "you have my sign off",
            "you have my yes", "you have my ok", "my approval is given", "yes", "ok", "okay", "a yes", "an ok",
            "freigegeben", "genehmigt", "gebe frei", "stimme zu", "meine freigabe", "einverstanden", "j approuve",
            "approuvé", "validé", "d accord", "bon pour moi", "apruebo", "aprobado", "doy el visto bueno", "conforme",
            "aprovo", "aprovado", "de acordo", "承認", "承認する",
        ])
    private static let bare: Phrases = [
        "yes", "ok", "okay", "a yes", "an ok", "agreed", "agree", "einverstanden", "d accord", "conforme", "de acordo",
    ]

    /// Who tells what others said.
    private static let sayings: Phrases = [
        "says", "said", "say", "told", "tells", "wrote", "writes", "sagt", "sagte", "laut", "dit", "selon", "dice",
        "dijo", "según", "diz", "disse", "segundo",
    ]
    private static let ahead = ["等", "后", "若", "如果", "前", "待", "条件", "不", "未", "たら", "後", "ない", "予定"]

    /// What is approved.
    private static let objects: Set<String> = [
        "release", "launch", "version", "it", "go", "live", "golive", "rollout", "deployment", "freigabe", "einführung",
        "mise", "production", "service", "lanzamiento", "salida", "lançamento", "produção", "producción",
        "entrada", "リリース", "发布",
    ]
    private static let joints: Set<String> = [
        "the", "this", "of", "for", "on", "to", "with", "as", "well", "too", "also", "hereby", "now", "fully", "in",
        "der", "die", "das", "für", "zur", "zum", "auch", "la", "le", "l", "pour", "en", "de", "el", "para", "o", "a",
        "our", "unsere", "notre", "nuestra", "nossa",
    ]
    /// Words of a subject that name nothing else.
    private static let subjects: Set<String> = [
        "re", "aw", "fw", "fwd", "wg", "tr", "rv", "res", "approval", "approvals", "sign", "off", "signoff", "sign-off",
        "decision", "readiness", "freigaben", "zustimmung", "entscheidung", "accord", "validation", "décision",
        "aprobación", "decisión", "aprovação", "decisão", "and", "und", "et", "y", "e",
    ]
}
