import MusterModel
import MusterText

/// Lists of a task's specification whose points begin with a file each: what the task has to bring.
///
///     ### This task builds
///     - `gates.toml` — the table of gates
///     - `src/quay.rs` — the quay
///
///     ## Tests to create
///     ### Test file: `tests/quay_test.rs`
///
/// Lists that point to what is to be read, or that say what is left out, have titles of their own.
enum PathLists {
    /// The statements that are points of such lists.
    static func points(in reading: Reading) -> Set<Int> {
        guard reading.kind == .taskSpec else { return [] }
        var found = titles(in: reading)
        for section in reading.outline.sections.indices where mayBring(section, reading) {
            let points = reading.outline.statements(in: section).filter { index in
                let statement = reading.statements[index]
                return statement.isItem && statement.parent == nil && statement.box == nil
            }
            let files = points.filter { beginsWithFile(reading.statements[$0]) }
            if files.count > 1, files.count * 3 >= points.count * 2 { found.formUnion(points) }
        }
        return found
    }

    /// Titles that are a file each, alone or behind a label, under one that says that what it lists is to be made.
    private static func titles(in reading: Reading) -> Set<Int> {
        let found = reading.outline.sections.compactMap { section -> Int? in
            guard let title = section.statement, let above = section.parent,
                listsNewFiles(reading.outline.sections[above]),
                isFile(reading.statements[title])
            else { return nil }
            return title
        }
        return Set(found)
    }

    private static func listsNewFiles(_ section: Section) -> Bool {
        creations.end(section.folded) || newFiles.begin(section.folded)
    }

    private static func isFile(_ title: Statement) -> Bool {
        let code = title.text.spans.filter { $0.kind == .code }
        guard code.count == 1, let only = code.first, case let name = title.text.text(of: only),
            name.utf8.contains(0x2E), Paths.isFile(name)
        else { return false }
        return only.range.upperBound == title.text.text.utf8.count
            && (only.range.lowerBound == 0 || title.field.map { $0.key.wordCount <= 3 && $0.value == name } ?? false)
    }

    private static let creations: Phrases = [
        "to create", "to be created", "to write", "to be written", "to add", "to be added", "to produce", "to deliver",
        "to implement", "anzulegen", "zu erstellen", "zu schreiben", "à créer", "à écrire", "a crear", "por crear",
        "a escribir", "a criar", "a escrever",
    ]
    private static let newFiles: Phrases = [
        "new files", "new tests", "neue dateien", "nouveaux fichiers", "archivos nuevos", "novos arquivos", "新增文件",
        "新建文件", "新規ファイル", "作成するファイル",
    ]

    /// Whether nothing tells what a section is about but work.
    private static func mayBring(_ section: Int, _ reading: Reading) -> Bool {
        let title = reading.outline.sections[section]
        switch title.ownRole {
        case nil, .deliverables, .tasks, .scope: break
        case _: return false
        }
        switch title.role {
        case nil, .deliverables, .tasks, .scope, .objectives: break
        case _: return false
        }
        return !reading.isInert(section: section) && !pointing.areSaid(in: title.folded)
    }

    /// Titles of what is read, changed by others, left out, or may come too.
    private static let pointing: Phrases = [
        "read", "reading", "input", "inputs", "related", "existing", "context", "changed", "modified", "affected",
        "touched", "out of scope", "not", "optional", "may", "see", "source", "sources", "before", "forbidden",
        "contexto", "contexte", "kontext", "上下文", "背景", "governing",
        "不做", "不要", "禁止", "参考", "可以", "阅读", "输入", "参照", "対象外", "lire", "leer", "ler", "lesen",
    ]

    /// Whether a point begins with the name of a file in code: it holds a dot, and no space.
    private static func beginsWithFile(_ statement: Statement) -> Bool {
        guard let code = statement.text.spans.first, code.kind == .code, code.range.lowerBound == 0 else {
            return false
        }
        let name = statement.text.text(of: code)
        return name.utf8.contains(0x2E) && !name.utf8.contains { [0x20, 0x28, 0x3D].contains($0) }
            && name.utf8.first != 0x2F
    }
}
