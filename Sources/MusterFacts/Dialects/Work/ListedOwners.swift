import MusterModel
import MusterText

/// Lists of work in which each point ends with who has to do it, behind a dash, a comma or in brackets, and with the day.
///
///     - Profile the crane — Mara              TODO: rewire the lamp (Kit)
///     - Hire two riggers — Kit Rowe           DONE: second bell (Mara)
///     - Move the ropes, Kit, 22 Feb 2031
///
/// One word may be a thing ("— Linux"): it is somebody where all points of the list end so, and two do; in brackets also
/// where others of the list surely name who does them: `(Mara, by 22 Feb 2031)`.
struct ListedOwners {
    private var ends: [Int: (title: String, name: String, due: String?)] = [:]
    private var askings: [Int: String] = [:]

    /// - Parameter words: the words of a statement that may be work; nil for all that is none.
    init(_ reading: Reading, words: (Statement, Int) -> String?) {
        var lists: [Int: [(index: Int, end: (String, String, String?)?)]] = [:]
        for (index, statement) in reading.statements(with: .belowTitles) where statement.parent == nil {
            guard let words = words(statement, index) else { continue }
            lists[statement.section, default: []].append((index, Self.end(of: words, reading)))
        }
        for list in lists.values where list.count > 1 {
            let statements = list.map { reading.statements[$0.index] }
            let asked = zip(list, statements).compactMap { point, statement in
                AskedOwner.name(in: statement.body).map { (point.index, $0) }
            }
            if asked.count > 1 { for (index, name) in asked { askings[index] = name } }
            let isSure = statements.contains { RemarkParts.namesOwner($0.body, reading) }
            guard isSure || list.allSatisfy({ $0.end != nil }) else { continue }
            for point in list {
                guard let end = point.end,
                    !isSure || TitleRemark.remark(of: reading.statements[point.index].body) != nil
                else { continue }
                ends[point.index] = end
            }
        }
    }

    /// Takes who has to do what a point says off its title, and the day behind.
    func apply(to fact: inout Fact, at index: Int, in reading: Reading) {
        guard fact.person == nil, fact.role == nil else { return }
        if let name = askings[index] {
            AskedOwner.read(name, into: &fact)
            return
        }
        guard let end = ends[index], fact.title.containsBytes(end.name),
            let at = fact.title.lastOffset(of: end.name), at > 0
        else { return }
        Owner.read(end.name, into: &fact)
        if fact.date == nil, let due = end.due, let day = reading.dates.last(in: due) {
            fact.date = day
            fact.details[.due] = due
        }
        fact.title = end.title
    }

    private static func end(of words: String, _ reading: Reading) -> (String, String, String?)? {
        let text = words.withoutEnd
        if let name = TitleRemark.remark(of: text), let rest = TitleRemark.removed(from: text), isSomebody(name) {
            return (rest, name, nil)
        }
        for sign in [" — ", " – ", " - ", ", "] {
            guard let last = text.lastOffset(of: sign) else { continue }
            let part = text.bytes(from: last + sign.utf8.count).trimmed
            let title = text.bytes(0..<last).trimmed
            if reading.dates.all(in: part).count == 1, sign == ", ", let at = title.lastOffset(of: sign),
                case let name = title.bytes(from: at + sign.utf8.count).trimmed, isSomebody(name),
                FoldedText(reading.dates.removingDays(from: part)).wordCount <= 1
            {
                return (title.bytes(0..<at).trimmed, name, part)
            }
            if sign != ", ", isSomebody(part), FoldedText(title).wordCount > 1 { return (title, part, nil) }
        }
        return nil
    }

    /// A name of one word to three with capitals, or a handle; a word in capitals alone is none.
    static func isSomebody(_ name: String) -> Bool {
        if let both = PersonName.both(in: name) { return both.allSatisfy(isSomebody) }
        guard PersonName.isOne(name), FoldedText(name).wordCount <= 3 else { return false }
        return name.utf8.first == 0x40 || !name.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x20 }
    }
}
