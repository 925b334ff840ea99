import MusterModel
import MusterText

/// Whether a document is a draft, which claims nothing favourable.
///
///     # Minutes (draft)        *DRAFT, written before the meeting*        Status: draft        This paper is no decision.
enum Drafts {
    /// By its front matter, its title, its status, or a note at its head.
    static func isOne(_ document: ParsedDocument, title: String, outline: Outline) -> Bool {
        if let value = document.frontMatter?.value("draft") {
            return value.asciiLowercased != "false" && value.asciiLowercased != "no"
        }
        let entries = document.frontMatter?.entries ?? []
        if entries.contains(where: { states.contains(FoldedText($0.key).text) && isState($0.value) }) || isTitled(title)
        {
            return true
        }
        return outline.statements.prefix(12).contains { statement in
            guard let field = statement.field, states.contains(field.key.text) else { return false }
            return isState(field.value)
        } || hasNote(outline) || outline.statements.suffix(2).contains { !$0.isHeading && notes.areSaid(in: $0.folded) }
    }

    /// `draft`, `unapproved draft`, `WIP`, `superseded`
    private static func isState(_ value: String) -> Bool {
        let words = FoldedText(value)
        return names.begin(words) || words.wordCount <= 3 && (names.end(words) || voids.begin(words))
            || ["wip", "not final", "example", "beispiel", "exemple", "ejemplo", "exemplo"].contains(words.text)
    }

    /// The word at either end of a title, in capitals, in brackets or behind a dash.
    private static func isTitled(_ title: String) -> Bool {
        let words = FoldedText(title)
        if names.begin(words) || names.end(words) || title.containsBytes("DRAFT") { return true }
        let lead = TitleStatus.leading(title)?.state
        let tail = [" – ", " — ", " - "].compactMap { sign in
            title.lastOffset(of: sign).map { title.bytes(from: $0 + sign.utf8.count) }
        }.last
        return [TitleRemark.remark(of: title), lead, tail].compactMap(\.self).contains { part in
            let words = FoldedText(part)
            return names.begin(words) || shorts.contains(words.text) || unreal.contains(words.text)
                || voids.begin(words)
        }
    }

    /// A note above the first section below the title: `DRAFT, to be corrected in the meeting`, `This is a draft.` Notes are
    /// often set as quotations.
    private static func hasNote(_ outline: Outline) -> Bool {
        let end =
            outline.statements.firstIndex { $0.isHeading && $0.section != outline.titleSection }
            ?? outline.statements.count
        let last = end < outline.statements.count ? outline.statements[end].line : .max
        let boxed = outline.quotations.prefix(8).prefix { $0.line < last }
        return (outline.statements[..<end].prefix(8) + boxed).contains { statement in
            // Hardly any line holds a word of such notes. A mark before the words is none of them.
            guard !statement.isHeading, statement.box == nil,
                statement.mark != nil || allWords.isSaid(in: statement.folded)
            else { return false }
            return VerdictSentence.all(in: statement.text.text).contains { saysDraft($0, statement) }
        }
    }

    /// All that a note is told by.
    private static let allWords = Lexicon<Void>([
        (
            (),
            [disclaimers, voids, notes, names, stills].flatMap { $0.all.map(\.text) } + Array(unreal) + shouts
        )
    ])

    private static func saysDraft(_ sentence: String, _ statement: Statement) -> Bool {
        let words = FoldedText(sentence)
        if disclaimers.areSaid(in: words) { return true }
        guard !Reservations.denies(words) || voids.begin(words) else { return false }
        if notes.areSaid(in: words) || voids.begin(words) && words.wordCount <= 14 { return true }
        // `Draft reviewed: yes` and `Rehearsal: passed` tell of something else.
        guard statement.field == nil || isCalled(sentence), words.wordCount <= 12, !ends.areSaid(in: words) else {
            return false
        }
        return names.begin(words) || stills.begin(words) || isCalled(sentence)
            || words.wordCount <= 8 && names.end(words)
            || unreal.contains { words.starts(with: FoldedText($0)) } && words.wordCount <= 8
    }

    /// A line that begins with the word and a sign, or is nothing else.
    private static func isCalled(_ line: String) -> Bool {
        let first = VerdictSentence.clauses(of: line).first ?? line
        let words = FoldedText(first)
        return words.wordCount <= 3
            && (names.all.contains(words) || shouts.contains { first.withoutEnd.hasSameBytes(as: $0) })
    }

    /// What a draft has become where it is none any more.
    private static let ends: Phrases = [
        "approved", "final", "accepted", "no longer", "passed", "held", "freigegeben", "endgültig", "approuvé",
        "aprobado",
        "aprovado", "已批准", "承認済み",
    ]

    private static let stills: Phrases = [
        "still a draft", "only a draft", "just a draft", "noch ein entwurf", "nur ein entwurf", "encore un brouillon",
        "todavía un borrador", "ainda um rascunho", "version for discussion", "for discussion only", "for comment only",
        "not final", "not the final", "unofficial", "prefilled", "pre filled", "prepared in advance",
        "prepared for the meeting",
        "preparado antes", "preparada antes", "preparado para", "vorbereitet für", "vor der sitzung vorbereitet",
        "préparé avant",
        "préparé pour", "pre read", "work in progress", "wip", "in arbeit", "会前准备", "征求意见", "会議前に準備", "たたき台",
    ]

    /// What was never meant, by words that have other meanings within a sentence.
    private static let unreal: Set<String> = [
        "rehearsal", "rehearsal record", "rehearsal only", "dry run", "example", "example document", "example of a",
        "filled in example", "sample", "sample document", "mock", "mock up", "wip", "work in progress", "fictitious",
        "template filled in", "for training", "muster", "beispiel", "probe", "generalprobe", "beispieldokument",
        "musterdokument",
        "exemple", "répétition", "document fictif", "ejemplo", "ensayo", "documento ficticio", "exemplo", "ensaio",
        "documento fictício", "示例", "样例", "演练", "范例", "リハーサル", "例", "サンプル", "見本",
    ]

    /// What does not hold any more.
    private static let voids: Phrases = [
        "void", "superseded", "superseded by", "replaced by", "withdrawn on", "withdrawn", "obsolete", "cancelled",
        "canceled",
        "not approved", "do not use", "do not rely", "ungültig", "ersetzt durch", "überholt", "zurückgezogen", "annulé",
        "remplacé par", "caduc", "anulado", "sustituido por", "sin efecto", "cancelado", "substituído por",
        "sem efeito", "作废",
        "已废止", "已被取代", "無効", "廃止", "破棄",
    ]

    private static let states: Set<String> = [
        "status", "document status", "state", "dokumentstatus", "statut", "statut du document", "estado",
        "estado del documento", "estado do documento", "状态", "文档状态", "状態", "ステータス",
    ]

    private static let names: Phrases = [
        "draft", "first draft", "working draft", "draft only", "draft minutes", "draft for comment", "entwurf",
        "arbeitsentwurf", "protokollentwurf", "brouillon", "projet de compte rendu", "projet de procès verbal",
        "projet de décision", "borrador", "rascunho", "minuta de decisão", "草稿", "草案", "初稿", "ドラフト", "下書き",
    ]

    /// Words that have other meanings outside of brackets.
    private static let shorts: Set<String> = ["projet", "案", "稿"]

    /// Words that have other meanings where they are not written in capitals.
    private static let shouts = ["PROJET", "DRAFT", "ENTWURF", "BORRADOR", "RASCUNHO"]

    private static let notes: Phrases = [
        "fictitious", "sample document", "rehearsal record", "was prepared for the meeting", "pre read for the",
        "how the minutes could look", "vor der sitzung vorbereitet", "préparé avant la réunion",
        "preparado antes de la reunión",
        "preparado antes da reunião", "会前准备稿", "記入例", "架空", "this is a draft", "this is only a draft",
        "this is still a draft", "this document is a draft",
        "this paper is a draft", "these minutes are a draft", "this page is a draft", "this page is an example",
        "this is an example", "this document is an example", "filled in as an example",
        "dies ist ein beispiel", "diese seite ist ein beispiel", "ceci est un exemple", "cette page est un exemple",
        "esto es un ejemplo", "esta página es un ejemplo", "isto é um exemplo", "esta página é um exemplo", "本页为示例",
        "これは例です", "written before the meeting",
        "prepared before the meeting", "written ahead of the meeting", "prepared ahead of the meeting",
        "drafted before the meeting", "das ist ein entwurf", "dies ist ein entwurf", "dieses dokument ist ein entwurf",
        "vor der sitzung geschrieben", "vor der sitzung verfasst", "vor der sitzung erstellt", "vorab verfasst",
        "ceci est un brouillon", "ce document est un projet", "ce document est un brouillon",
        "rédigé avant la réunion", "rédigée avant la réunion", "esto es un borrador", "este documento es un borrador",
        "redactado antes de la reunión", "redactada antes de la reunión", "isto é um rascunho",
        "este documento é um rascunho", "redigido antes da reunião", "redigida antes da reunião", "本文为草稿",
        "本文档为草稿", "本文件为草稿", "此为草稿", "会前拟写", "提前拟写", "本書は草案", "これは草案", "会議前に作成",
    ]

    /// What denies that a paper decides anything.
    private static let disclaimers: Phrases = [
        "this is not a decision", "not a real review", "not a decision record", "do not treat as a decision",
        "results do not count", "noch ein entwurf", "projet non validé", "this is no decision", "not yet a decision",
        "does not constitute a decision",
        "this text has no value", "this paper has no value", "ce texte n a aucune valeur",
        "ce document n a aucune valeur",
        "dieser text hat keinen wert", "este texto no tiene ningún valor", "este texto não tem nenhum valor",
        "no basis for a release",
        "gilt nicht als entscheidung", "ist keine entscheidung",
        "stellt keine entscheidung dar",
        "ne vaut pas décision", "ne vaut pas une décision", "ne constitue pas une décision",
        "no constituye una decisión",
        "no vale como decisión", "não constitui uma decisão", "não vale como decisão", "不作为发布依据", "不构成决定", "不作为决定",
        "決定ではありません", "決定ではない",
    ]
}
