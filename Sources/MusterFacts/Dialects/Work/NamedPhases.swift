import MusterModel
import MusterText

/// Phases that a list under a title of phases tells by their names alone.
///
///     ## Phases                                              ## 阶段
///     1. **Private beta** (3 – 28 March): 40 crews, done     - EVT：已完成（2031-03-15）
///     2. **Public beta** (from 7 April): running             - DVT：进行中
enum NamedPhases {
    /// The phases by their statements; empty where a list under such a title holds anything else.
    static func phases(in reading: Reading) -> [Int: Fact] {
        let points = reading.statements.indices.filter { index in
            let statement = reading.statements[index]
            return statement.isItem && statement.parent == nil && statement.box == nil && statement.mark == nil
                && reading.outline.sections[statement.section].ownRole == .phases
        }
        let lists = Dictionary(grouping: points) { reading.statements[$0].section }
        return lists.values.reduce(into: [:]) { phases, list in
            let told = list.compactMap { index in fact(reading.statements[index], reading).map { (index, $0) } }
            guard told.count > 1, told.count == list.count else { return }
            for (index, fact) in told { phases[index] = fact }
        }
    }

    /// Lines right below each other that each begin with the number of a phase, a name and how far it is:
    /// `Fase 2 – Plantar (abril): em andamento`. One that says nothing of itself stands among others that do.
    static func runs(in reading: Reading) -> [Int: Fact] {
        guard !reading.isProcedure else { return [:] }
        var lines: [(index: Int, fact: Fact, isStated: Bool)] = []
        for (index, statement) in reading.statements(with: [.line, .item])
        where statement.parent == nil && statement.box == nil && statement.mark == nil
            && statement.folded.wordCount <= 24
        {
            guard let named = PhaseTitle.leading(StatusMark.stripped(statement.body)), !named.rest.isEmpty,
                let told = numbered(statement.body, named.rest)
            else { continue }
            var fact = fact(told, statement, reading)
            fact.id = named.id
            lines.append((index, fact, fact.status != nil))
        }
        var found: [Int: Fact] = [:]
        for (place, line) in lines.enumerated() {
            let near = [place - 1, place + 1].filter(lines.indices.contains).map { lines[$0] }
            let isBeside = near.contains { other in
                let distance = reading.statements[other.index].line - reading.statements[line.index].line
                return abs(distance) <= 2 && other.fact.id != line.fact.id
                    && reading.statements[other.index].section == reading.statements[line.index].section
            }
            if isBeside { found[line.index] = line.fact }
        }
        let stated = lines.count { found[$0.index] != nil && $0.isStated }
        return stated > 0 && Set(found.values.compactMap(\.id)).count == found.count ? found : [:]
    }

    /// The name behind the number of a phase, and what the last sign sets apart from it.
    private static func numbered(_ body: String, _ rest: String) -> (name: String, said: String)? {
        let before = body.bytes(0..<max(0, body.utf8.count - rest.utf8.count)).trimmed
        guard [":", "-", "–", "—", "：", "."].contains(where: before.endsWithBytes) else { return nil }
        let cuts = [": ", "：", " – ", " — ", " - ", "——"].compactMap { sign in
            rest.lastOffset(of: sign).map { (at: $0, end: $0 + sign.utf8.count) }
        }
        guard let cut = cuts.max(by: { $0.at < $1.at }), cut.at > 0 else { return (rest, "") }
        return (rest.bytes(0..<cut.at).trimmed, rest.bytes(from: cut.end).trimmed)
    }

    private static func fact(_ statement: Statement, _ reading: Reading) -> Fact? {
        guard statement.folded.wordCount <= 24, let told = parts(of: statement) else { return nil }
        return fact(told, statement, reading)
    }

    private static func fact(_ told: (name: String, said: String), _ statement: Statement, _ reading: Reading) -> Fact {
        var fact = Fact(
            .phase, statement, title: told.name, modality: reading.isPlan ? .planned : .claimed)
        let said = reading.dates.removingDays(from: told.said)
        // How far it is stands at the beginning or at the end of what is said, and nothing of it is doubted.
        let clauses = Clauses(said).list
        if let state = [clauses.first, clauses.last].lazy.compactMap(\.self).compactMap({ clause in
            reading.words.states.alone(FoldedText(clause)).map { (clause, $0) }
        }).first {
            fact.status = state.1.status(of: .phase)
            fact.details[.statusWords] = state.0
            if state.1.isFavourable, isDoubted(told.said, reading) { fact.status = .unknown }
        }
        fact.date = reading.dates.last(in: told.said)
        return fact
    }

    private static func isDoubted(_ said: String, _ reading: Reading) -> Bool {
        let words = FoldedText(said)
        return Reservations.denies(words) || Reservations.putsOff(words) || Reservations.withdraws(words)
            || Questions.asks(said) || Shortfall.isIn(said) || reading.words.states.hedges(words)
            || Suppositions.areIn(words) || Exceptions.areMade(in: words)
    }

    /// The name in bold letters or before a colon or dash, and what stands behind it.
    private static func parts(of statement: Statement) -> (name: String, said: String)? {
        if let strong = statement.text.spans.first(where: { $0.kind == .strong }), strong.range.lowerBound == 0 {
            let name = statement.text.text(of: strong).cleanTitle.withoutEnd
            let said = statement.text.text.bytes(from: strong.range.upperBound).trimmed
            return isName(name)
                ? (name, said.utf8.first == 0x3A ? said.bytes(from: 1).trimmed : said.trimmedDashes) : nil
        }
        if let field = statement.field {
            return isName(field.name) && !field.value.isEmpty ? (field.name, field.value) : nil
        }
        guard let at = [" – ", " — ", " - ", " ("].compactMap({ statement.body.firstOffset(of: $0) }).min(),
            case let name = statement.body.bytes(0..<at).trimmed, isName(name)
        else { return nil }
        return (name, statement.body.bytes(from: at).trimmed.trimmedDashes)
    }

    /// A few words that name a phase and give no answer to anything.
    private static func isName(_ text: String) -> Bool {
        let words = FoldedText(text)
        return (1...6).contains(words.wordCount) && ColumnTitles.role(of: words, written: text) == nil
            && FieldKeys.meaning(of: words) == nil
    }
}
