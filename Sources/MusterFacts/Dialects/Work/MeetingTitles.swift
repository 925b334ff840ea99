import MusterModel
import MusterText

/// Headings that each name a meeting by its number, with its day in a field beneath: a book of minutes.
///
///     ### Meeting 3                    ### ACTA 2031-04
///     **Date:** 2031-05-02             **Fecha:** 02/05/2031
enum MeetingTitles {
    /// The meeting of which a field gives the day; nil for other fields, and for the day of the document.
    static func meeting(dated statement: Statement, _ reading: Reading) -> (title: String, date: CivilDate)? {
        guard !reading.isPlan, !reading.isProcedure, statement.signs.contains(.digit), let field = statement.field,
            days.contains(field.key.text), statement.section != reading.outline.titleSection
        else { return nil }
        let section = reading.outline.sections[statement.section]
        guard section.level <= 6, section.folded.wordCount <= 6, section.title.hasDigit,
            names.begin(SectionTitles.unnumbered(section.folded)), let date = reading.dates.first(in: field.value)
        else { return nil }
        return (section.title, date)
    }

    /// The meeting that a document is about by its title, which names its day: `Retro, squad Kiwi — sprint 41 (30 May 2031)`,
    /// `Community call, 2031-06-04`.
    static func titled(_ title: Statement, _ reading: Reading) -> (title: String, date: CivilDate)? {
        guard !reading.isPlan, !reading.isProcedure, title.signs.contains(.digit), title.folded.wordCount <= 14,
            reading.outline.titleSection == title.section,
            reading.outline.sections[title.section].statement.map({ reading.statements[$0].line }) == title.line,
            held.areSaid(in: title.folded), !isAccount(title.folded), !templates.areSaid(in: title.folded),
            case let days = reading.dates.all(in: title.body), days.count == 1, let day = days.first
        else { return nil }
        return (title.body, day.date)
    }

    /// What is held on one day.
    private static let held: Phrases = [
        "meeting", "meeting notes", "minutes", "call", "retro", "retrospective", "sync", "standup", "stand up",
        "weekly", "session", "workshop", "kick off", "kickoff", "sitzung", "besprechung", "treffen", "retrospektive",
        "réunion", "séance", "rétrospective", "reunión", "sesión", "retrospectiva", "reunião", "sessão", "会议", "例会",
        "周会", "复盘会", "会議", "定例", "ミーティング", "ふりかえり",
    ]
    /// `weekly status`: written every week, and not held.
    private static func isAccount(_ title: FoldedText) -> Bool {
        (title.says("weekly status") || title.says("weekly report") || title.says("weekly update"))
            && !title.says("meeting") && !title.says("call")
    }

    private static let templates: Phrases = [
        "template", "vorlage", "modèle", "plantilla", "modelo", "next", "upcoming",
    ]

    private static let names: Phrases = [
        "meeting", "minutes", "session", "sitzung", "besprechung", "protokoll", "treffen", "réunion", "séance",
        "reunión", "acta", "sesión", "reunião", "ata", "sessão", "会议", "会議",
    ]
    private static let days: Set<String> = [
        "date", "day", "held on", "datum", "tag", "fecha", "data", "日期", "会议日期", "时间", "日時", "日付", "開催日",
    ]
}
