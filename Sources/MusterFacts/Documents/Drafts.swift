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
        if names.begin(FoldedText(document.frontMatter?.value("status") ?? "")) || isTitled(title) { return true }
        return outline.statements.prefix(12).contains { statement in
            guard let field = statement.field, states.contains(field.key.text) else { return false }
            return names.begin(FoldedText(field.value))
        } || hasNote(outline)
    }

    /// The word at either end of a title, in capitals or in brackets.
    private static func isTitled(_ title: String) -> Bool {
        let words = FoldedText(title)
        if names.begin(words) || names.end(words) || title.containsBytes("DRAFT") { return true }
        guard let remark = TitleRemark.remark(of: title) else { return false }
        return names.begin(FoldedText(remark)) || shorts.contains(FoldedText(remark).text)
    }

    /// A note above the first section below the title: `DRAFT, to be corrected in the meeting`, `This is a draft.`
    private static func hasNote(_ outline: Outline) -> Bool {
        let end = outline.statements.firstIndex { $0.isHeading && $0.section != outline.titleSection } ?? 0
        return outline.statements[..<end].prefix(8).contains { statement in
            guard !statement.isHeading, statement.box == nil else { return false }
            return isCalled(statement.body)
                || VerdictSentence.all(in: statement.text.text).contains { sentence in
                    let words = FoldedText(sentence)
                    return notes.areSaid(in: words) && !Reservations.denies(words)
                        || disclaimers.areSaid(in: words)
                }
        }
    }

    /// A line that begins with the word and a sign, or is nothing else.
    private static func isCalled(_ line: String) -> Bool {
        let first = VerdictSentence.clauses(of: line).first ?? line
        let words = FoldedText(first)
        return words.wordCount <= 3
            && (names.all.contains(words) || shouts.contains { first.withoutEnd.hasSameBytes(as: $0) })
    }

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
        "this is a draft", "this is only a draft", "this is still a draft", "this document is a draft",
        "this paper is a draft", "these minutes are a draft", "written before the meeting",
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
        "this is not a decision", "this is no decision", "not yet a decision", "does not constitute a decision",
        "no basis for a release", "gilt nicht als entscheidung", "ist keine entscheidung",
        "stellt keine entscheidung dar",
        "ne vaut pas décision", "ne vaut pas une décision", "ne constitue pas une décision",
        "no constituye una decisión",
        "no vale como decisión", "não constitui uma decisão", "não vale como decisão", "不作为发布依据", "不构成决定", "不作为决定",
        "決定ではありません", "決定ではない",
    ]
}
