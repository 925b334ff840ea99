import MusterModel
import MusterText

/// The document's own date, where it states exactly one.
enum DocumentDate {
    private static let keys: Set<String> = [
        "date", "fecha", "data", "datum", "sign off date", "signoff date", "completed", "decision date", "日時", "日付",
        "fecha hora utc", "validation completed", "date of review", "review date", "review held", "review held on",
        "meeting held",
        "meeting held on", "held on", "held", "meeting date", "date of meeting", "meeting", "sitzung",
        "date de la séance",
        "séance", "réunion", "reunión", "sesión", "reunião", "sessão", "datum der sitzung", "sitzungsdatum",
        "fecha de la reunión", "data da reunião",
        "approval date", "completado", "completed on", "fecha hora",
        "日期", "测试日期", "评审日期", "test date", "date of test", "testdatum", "date de test", "fecha de prueba",
    ]
    /// The same, to be looked for among the words of a line before it is taken apart into fields.
    private static let keyWords = Lexicon<Void>([((), Array(keys))])

    static func date(in outline: Outline, dates: DateReader, kind: DocumentKind) -> CivilDate? {
        if kind == .minutes, let day = outline.statements.prefix(12).lazy.compactMap({ dates.first(in: $0.body) }).first
        {
            return day
        }
        var found: Set<CivilDate> = []
        for (_, statement) in outline.statements(with: .field)
        where statement.signs.contains(.digit) && keyWords.isSaid(in: statement.folded) {
            for field in FieldReader.all(in: statement) where keys.contains(field.key.text) {
                if let date = dates.first(in: field.value) { found.insert(date) }
            }
        }
        // `## Gate 2.1 | Date: 2031-05-02`
        for statement in outline.statements.prefix(12) where statement.isHeading && statement.field == nil {
            for part in FieldReader.parts(of: statement.body).dropFirst() {
                guard let field = FieldReader.first(in: statement.text, body: part), keys.contains(field.key.text),
                    let date = dates.first(in: field.value)
                else { continue }
                found.insert(date)
            }
        }
        // What is set off right under the title tells of the document, as its head does.
        if found.isEmpty {
            for line in heads(of: outline) {
                for field in FieldReader.all(in: line) where keys.contains(field.key.text) {
                    if let date = dates.first(in: field.value) { found.insert(date) }
                }
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// The lines of a quotation that stands between the title of a document and everything else.
    static func heads(of outline: Outline) -> [Statement] {
        guard let title = outline.titleSection, let heading = outline.sections[title].statement else { return [] }
        let next = heading + 1 < outline.statements.count ? outline.statements[heading + 1].line : Int.max
        let top = outline.statements[heading].line
        return outline.quotations.filter { $0.line > top && $0.line < next }
    }
}
