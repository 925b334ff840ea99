import MusterModel
import MusterText

/// How far the whole of a document is that tells of work, told at its head: it is a piece of work itself.
///
///     # Kite status, week 9                # Handover of the boathouse
///     Overall: 🟡 a week behind            Status: in progress
///                                          - [x] Keys counted
///
/// Nothing that is well is told so: a light says no state, and what goes well overall may still have open parts.
enum OverallState {
    struct State {
        let status: FactStatus
        let words: String
        let place: StatePlace
    }

    /// The state of the document whose title a statement is; nil where its head tells none.
    static func told(under title: Int, in reading: Reading) -> State? {
        guard !reading.isPlan, !reading.isProcedure else { return nil }
        for (field, at) in StatusLines.fields(under: title, in: reading).prefix(8) where !field.value.isEmpty {
            let place = StatePlace(line: reading.statements[at].line)
            if reading.kind == .progressLog, overall.contains(field.key.text), isLight(field.value, reading.words) {
                let said = reading.words.status(field.value)?.meaning
                let isBlocked = said == .blocked
                return State(status: isBlocked ? .blocked : .unknown, words: field.value, place: place)
            }
            if field.meaning == .status, reading.judgedAs == .other || reading.judgedAs == .readinessReview,
                let stated = reading.words.status(field.value), stated.meaning == .moving || stated.meaning == .blocked,
                !drafts.areSaid(in: FoldedText(field.value)), tellsOfWork(reading)
            {
                let status = stated.meaning == .blocked ? FactStatus.blocked : .inProgress
                return State(status: status, words: stated.words, place: place)
            }
        }
        return nil
    }

    /// Whether a value is a traffic light, or a word for how things stand as a whole.
    private static func isLight(_ value: String, _ words: Wording) -> Bool {
        if let mark = StatusMark.leading(value.utf8) { return mark.mark.isLight || mark.mark == .warning }
        let folded = FoldedText(value)
        return lights.contains((folded.firstWord ?? folded).text)
            || words.states.alone(FoldedText(Clauses(value).list.first ?? value)) != nil
    }

    /// Whether a document lists boxes to tick, phases, or what is to be done and when that is done.
    private static func tellsOfWork(_ reading: Reading) -> Bool {
        if reading.statements.count(where: { $0.box != nil }) >= 3 { return true }
        let sections = reading.outline.sections
        if sections.count(where: { PhaseTitle.leading($0.title) != nil }) >= 2 { return true }
        let roles = Set(sections.compactMap(\.ownRole))
        return roles.contains(.definitionOfDone) && (roles.contains(.tasks) || roles.contains(.deliverables))
    }

    /// Whether a line at the head of a document tells how it stands as a whole.
    static func isTold(in outline: Outline) -> Bool {
        outline.statements.prefix(6).contains { statement in
            statement.field.map { overall.contains($0.key.text) && !$0.value.isEmpty } ?? false
        }
    }

    private static let overall: Set<String> = [
        "overall", "overall status", "overall state", "overall health", "health", "rag", "rag status",
        "traffic light", "project status", "project health", "gesamt", "gesamtstatus", "ampel", "ampel gesamt",
        "gesamtampel", "projektampel", "état général", "état global", "statut global", "météo", "météo du projet",
        "estado general", "estado global", "semáforo", "situação geral", "status geral", "estado geral", "farol",
        "总体", "总体状态", "整体状态", "整体情况", "总体情况", "全体状況", "全体の状況", "総合評価",
    ]
    private static let lights: Set<String> = [
        "green", "yellow", "amber", "orange", "red", "grün", "gelb", "rot", "vert", "jaune", "rouge", "verde",
        "amarillo", "ámbar", "rojo", "amarelo", "vermelho", "绿", "黄", "红", "绿色", "黄色", "红色", "緑", "赤", "青",
        "on", "at", "behind", "auf", "hinter", "en", "dentro", "no",
    ]
    private static let drafts: Phrases = [
        "draft", "in review", "under review", "proposed", "entwurf", "in prüfung", "brouillon", "en revue", "borrador",
        "en revisión", "rascunho", "em revisão", "草稿", "草案", "评审中", "審査中", "レビュー中",
    ]
}
