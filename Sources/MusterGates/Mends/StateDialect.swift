import MusterModel
import MusterText

/// How a document writes the state of one of its own lines: by a box, a sign, a cell, or a word behind a name.
///
///     - [ ] Backups tested          →  - [x] Backups tested
///     | Alerts | pending |          →  | Alerts | signed |          the word that other rows use
///     | Search |  | [ ] |           →  | Search |  | [x] |          the column of what passed
///     <td>Drill</td><td>open</td>   →  <td>Drill</td><td>done</td>
///     **Status:** In progress       →  **Status:** Done
///     ### ⏳ Backups                →  ### ✅ Backups
struct StateDialect {
    let index: ProjectIndex
    let at: FactReference

    /// The line that says of the fact that it is done; nil when it says so, when its state cannot be read (nobody knows what
    /// stands there, so nothing may replace it), or when the way of writing does not show where the state stands.
    var done: WrittenLine? {
        guard let fact = index.fact(at) else { return nil }
        switch fact.status {
        case .done, .signed, .closed, .accepted, .go, .noGo, .unknown: return nil
        case .todo, .inProgress, .blocked, .rejected, .pending, .open, nil: return written(of: fact, isDone: true)
        }
    }

    /// The line with its marks taken away, where both the mark of success and that of failure are set.
    var cleared: WrittenLine? {
        guard let fact = index.fact(at), fact.details[.bothMarked] == "yes" else { return nil }
        return written(of: fact, isDone: false)
    }

    private func written(of fact: Fact, isDone: Bool) -> WrittenLine? {
        let place = fact.statePlace
        guard let line = place == nil ? fact.markdown : place?.markdown else { return nil }
        let text =
            if let place, place.failCell != nil {
                TwinCells(place: place, manner: manner(of: place)).written(line, isDone: isDone)
            } else {
                isDone ? turned(line, fact) : nil
            }
        guard let text, !text.hasSameBytes(as: line) else { return nil }
        let path = index.project.documents[at.document].path
        return WrittenLine(location: SourceLocation(path: path, line: place?.line ?? fact.line), markdown: text)
    }

    /// The line with the words of its state replaced, and its mark turned; nil when it has neither.
    private func turned(_ line: String, _ fact: Fact) -> String? {
        let words = worded(line, fact)
        return marked(words ?? line, fact) ?? words
    }

    /// The line with its own mark turned; a mark within a cell only where that is the cell of the state.
    private func marked(_ line: String, _ fact: Fact) -> String? {
        if let cell = fact.statePlace?.cell, let row = TableRow(line, cell: cell) {
            return StateMark.turned(row.cell(cell)).flatMap { row.replacing(cell, with: $0) }
        }
        return fact.statePlace?.cell == nil ? StateMark.turned(line) : nil
    }

    private func worded(_ line: String, _ fact: Fact) -> String? {
        guard let stated = fact.details[.statusWords].map(StateMark.removed(from:)), !stated.isEmpty else { return nil }
        let word = StateWords(index: index, at: at).done(for: stated, of: fact)
        if let cell = fact.statePlace?.cell, let row = TableRow(line, cell: cell) {
            let own = row.cell(cell)
            guard TableRow.bare(StateMark.removed(from: own)).folded == TableRow.bare(stated).folded else { return nil }
            return row.replacing(cell, with: own.replacingOnly(stated, with: word) ?? word)
        }
        return line.replacingOnly(stated, with: word)
    }

    /// The mark that other rows set in the column of what passed.
    private func manner(of place: StatePlace) -> String? {
        index.project.documents[at.document].facts.lazy.compactMap { other -> String? in
            guard other.status == .done, let own = other.statePlace, own.failCell == place.failCell,
                own.cell == place.cell, let cell = own.cell, let line = own.markdown,
                let mark = TableRow(line, cell: cell)?.cell(cell).trimmed, !mark.isEmpty
            else { return nil }
            return mark
        }.first
    }
}

/// Two cells of a row, one to be marked when a check passed, the other when it failed.
private struct TwinCells {
    let place: StatePlace
    /// How other rows mark the cell; nil where none does.
    let manner: String?

    func written(_ line: String, isDone: Bool) -> String? {
        guard let cell = place.cell, let fail = place.failCell, let row = TableRow(line, cell: max(cell, fail)) else {
            return nil
        }
        let good = row.cell(cell)
        let passed = isDone ? StateMark.turned(good) ?? manner ?? "x" : TwinCells.empty(good)
        return row.replacing(cell, with: passed)
            .flatMap { TableRow($0, cell: max(cell, fail)) }?
            .replacing(fail, with: TwinCells.empty(row.cell(fail)))
    }

    /// The cell without its mark: its box stays.
    private static func empty(_ cell: String) -> String {
        for (ticked, box) in [("[x]", "[ ]"), ("[X]", "[ ]"), ("☑", "☐"), ("☒", "☐")] {
            if let open = cell.replacingFirst(ticked, with: box) { return open.trimmed }
        }
        return cell.containsBytes("[ ]") || cell.containsBytes("☐") ? cell.trimmed : ""
    }
}
