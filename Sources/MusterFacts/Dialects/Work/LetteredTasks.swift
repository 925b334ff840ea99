import MusterModel
import MusterText

/// Parts of one piece of work, each by the number of the whole and a letter or number of its own, with its state in brackets
/// or behind a dash.
///
///     # 0.3 Replace the reader
///     - 0.3.a Collect nasty files (done, @rowe)
///     - 0.3.b State machine (in progress, @okello)
struct LetteredTasks: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isProcedure else { return }
        let points = reading.statements(with: .item).compactMap { index, statement -> (Int, IdentifiedTitle)? in
            guard !sheet.isTaken(index), !reading.isInert(index), statement.parent == nil, statement.box == nil,
                let named = IdentifiedTitle(leadingIn: statement.body), isPart(named.id),
                mayStand(under: reading.role(of: index)), FoldedText(named.title).wordCount > 1
            else { return nil }
            return (index, named)
        }
        let wholes = Set(
            points.compactMap { point in point.1.id.lastOffset(of: ".").map { point.1.id.bytes(0..<$0) } })
        guard points.count > 1, wholes.count == 1, let whole = wholes.first else { return }
        let facts = points.map { ($0.0, fact($0.1, $0.0, reading)) }
        guard facts.contains(where: { $0.1.status != nil || $0.1.person != nil }) else { return }
        let parent = readWhole(whole, reading, &sheet)
        for (index, fact) in facts { sheet.take(index, fact, parent: parent) }
    }

    /// `0.3.a`, `2.1.4`: a code of at least three parts, of which the last may be a letter.
    private func isPart(_ id: String) -> Bool {
        let parts = id.split(onByte: 0x2E)
        return (3...4).contains(parts.count) && parts.dropLast().allSatisfy { Int(digits: $0.utf8) != nil }
            && parts.last.map { $0.utf8.count <= 2 } ?? false
    }

    private func mayStand(under role: SectionRole?) -> Bool {
        switch role {
        case nil, .tasks, .actions, .backlog, .phases, .log: true
        case _: false
        }
    }

    /// The title of the document where it names the whole: `# 0.3 Replace the reader`.
    private func readWhole(_ whole: String, _ reading: Reading, _ sheet: inout FactSheet) -> Int? {
        guard let section = reading.outline.titleSection, let title = reading.outline.sections[section].statement,
            let named = IdentifiedTitle(leadingIn: reading.statements[title].body), named.id == whole,
            !named.title.isEmpty
        else { return nil }
        if let owner = sheet.owner(of: title) { return owner }
        var fact = Fact(.task, reading.statements[title], title: named.title, modality: reading.claim)
        fact.id = named.id
        StatusLines.apply(under: title, to: &fact, in: reading)
        return sheet.take(title, fact)
    }

    private func fact(_ named: IdentifiedTitle, _ index: Int, _ reading: Reading) -> Fact {
        var fact = Fact(.task, reading.statements[index], title: named.title, modality: reading.claim)
        fact.id = named.id
        RemarkParts.apply(to: &fact, in: reading)
        RemarkParts.applyState(to: &fact, in: reading)
        TrailingParts.apply(to: &fact, in: reading)
        return fact
    }
}
