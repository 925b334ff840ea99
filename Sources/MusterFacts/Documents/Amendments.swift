import MusterModel
import MusterText

/// Lines which say in brackets when they were changed or added, so that what was signed before did not hold them.
///
///     3. Payments through Paylane (changed on 2031-04-02, before: Cardstream)
enum Amendments {
    /// The one of the latest day; nil where no line says so.
    static func latest(in reading: Reading) -> DocumentRecord.Amendment? {
        reading.statements(with: .digit).compactMap { index, statement -> DocumentRecord.Amendment? in
            guard statement.box == nil, !reading.isInert(index), tellsText(reading.role(of: index)),
                let date = day(in: statement.body, reading.dates)
            else { return nil }
            return DocumentRecord.Amendment(date: date, line: statement.line)
        }
        .max { $0.date < $1.date }
    }

    /// Whether what stands in a section is the text of what is signed, and not an account of what happened.
    private static func tellsText(_ role: SectionRole?) -> Bool {
        switch role {
        case .issues, .risks, .log, .history, .actions, .tasks, .backlog, .completed, .deferred, .signoffs, .votes,
            .milestones, .versionControl:
            false
        case _: true
        }
    }

    private static func day(in text: String, _ dates: DateReader) -> CivilDate? {
        var from = 0
        while let open = text.firstOffset(of: "(", from: from), let close = text.firstOffset(of: ")", from: open) {
            let remark = text.bytes(open + 1..<close)
            if changes.begin(FoldedText(remark)), let day = dates.first(in: remark) { return day }
            from = close
        }
        return nil
    }

    private static let changes: Phrases = [
        "changed", "amended", "added", "revised", "extended", "modified", "reworded", "new since", "geändert",
        "ergänzt", "hinzugefügt", "erweitert", "neu seit", "modifié", "modifiée", "ajouté", "ajoutée", "modificado",
        "modificada", "añadido", "añadida", "alterado", "alterada", "adicionado", "adicionada", "变更", "新增", "修改", "変更",
        "追加",
    ]
}
