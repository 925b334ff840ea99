import MusterModel
import MusterText

/// Two lists that belong together by their numbers: what must hold, and how each of it came out.
///
///     Criteria                                Outcome, 2 April 2031
///     1. Ropes hold a day                     1. met
///     2. Lamps burn in the rain               2. not met, two went out
///
/// The second list says nothing but results, as often as the first one asks; a result whose words nobody understands leaves
/// its criterion unknown.
struct NumberedResults: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isTemplate, !reading.isProcedure else { return }
        let lists = Self.lists(in: reading)
        for (asked, answered) in zip(lists, lists.dropFirst())
        where asked.count == answered.count && asked.count > 1 && areBeside(asked, answered, reading)
            && mayAsk(asked, reading, sheet)
        {
            let results = answered.map { ToldResult(reading.statements[$0], reading) }
            guard !answered.contains(where: { sheet.isTaken($0) || reading.isInert($0) }),
                results[0] != nil, results.count(where: { $0 != nil }) * 2 >= results.count
            else { continue }
            for (at, place) in asked.enumerated() { add(place, answered[at], results[at], reading, &sheet) }
        }
    }

    /// The numbered lists that begin with 1 and leave no number out, each with the places of its points.
    private static func lists(in reading: Reading) -> [[Int]] {
        var lists: [[Int]] = []
        for (index, statement) in reading.statements.enumerated() {
            guard statement.isItem, statement.depth == reading.statements[index].depth, statement.parent == nil,
                let number = statement.number
            else { continue }
            if number == 1 {
                lists.append([index])
            } else if let last = lists.last, last.count + 1 == number {
                lists[lists.count - 1].append(index)
            }
        }
        return lists
    }

    /// Whether no more than a title and the line below it stand between two lists.
    private func areBeside(_ asked: [Int], _ answered: [Int], _ reading: Reading) -> Bool {
        let (last, first) = (reading.statements[asked[asked.count - 1]], reading.statements[answered[0]])
        return (0...2).contains(first.section - last.section) && first.line - last.line < Self.reach
    }

    private static let reach = 12

    /// Whether a list may be one of conditions: no point says how it came out.
    private func mayAsk(_ places: [Int], _ reading: Reading, _ sheet: FactSheet) -> Bool {
        places.allSatisfy { place in
            let statement = reading.statements[place]
            return !sheet.isTaken(place) && !reading.isInert(place) && statement.box == nil && statement.mark == nil
                && statement.folded.wordCount > 1 && ToldResult(statement, reading) == nil
                && Self.mayStand(under: reading.role(of: place))
        }
    }

    private static func mayStand(under role: SectionRole?) -> Bool {
        role == nil || CriteriaList.isCriteria(role) || role == .checklist || role == .testSummary
            || role == .conditions
    }

    private func add(
        _ place: Int, _ answer: Int, _ result: ToldResult?, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        let statement = reading.statements[place]
        var fact = Fact(.criterion, statement, title: statement.body.withoutEnd, modality: reading.claim)
        fact.status = result?.meaning?.status(of: .criterion) ?? .unknown
        fact.date = result?.date
        fact.details[.statusWords] = reading.statements[answer].text.text
        let entry = sheet.take(place, fact)
        sheet.mark(answer, readBy: entry)
    }
}
