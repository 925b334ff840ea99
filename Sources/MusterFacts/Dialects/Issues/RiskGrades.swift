import MusterModel
import MusterText

/// How grave and how likely a risk is, and what is done about it, in clauses of its own line.
///
///     - The pier sinks (likelihood low, impact high)        - Clients cache the name — impact medium, mitigation: restart
///     - The yard is late; impact: medium                     - 驱动可能无法通过认证，影响：高，应对：保留旧驱动
enum RiskGrades {
    /// Takes what clauses of the line say into a risk, whose words stay whole but for what stands behind them.
    static func apply(to fact: inout Fact, in reading: Reading) {
        var clauses = clauses(of: fact.title)
        // `R1. Ropes break — impact high`: the code before the words.
        if fact.id == nil, clauses.count > 2, let code = clauses.first?.withoutEnd, TableCodes.isCode(code) {
            fact.id = code
            clauses.removeFirst()
        }
        var isTold = false
        for clause in clauses.dropFirst() {
            guard let (role, value) = told(clause) else {
                if fact.status == nil, let said = reading.words.states.alone(FoldedText(clause)), !said.denies,
                    isState(said)
                {
                    fact.status = said.status(of: .risk)
                }
                continue
            }
            switch role {
            case .impact, .severity:
                guard fact.severity == nil, let severity = reading.words.project.severities.severity(exactly: value)
                else { continue }
                fact.severity = severity
                if role == .impact { fact.details[.impact] = value }
                isTold = true
            case .likelihood:
                fact.details[.likelihood] = value
                isTold = true
            case .mitigation: fact.details[.mitigation] = value
            case .status:
                guard fact.status == nil, let said = reading.words.status(value) else { continue }
                fact.status = said.meaning?.status(of: .risk) ?? .unknown
                fact.details[.statusWords] = said.words
            case .person, .role: if fact.person == nil, fact.role == nil { Owner.read(value, into: &fact) }
            case _: continue
            }
        }
        if isTold, let first = clauses.first, FoldedText(first).wordCount > 1 || first.utf8.count > 9 {
            fact.title = first
        }
    }

    /// Takes what a line says that stands below the title of a risk: how grave it is, how likely, and where it stands.
    static func apply(account: String?, to fact: inout Fact, in reading: Reading) {
        guard let account, fact.severity == nil || fact.status == nil else { return }
        var told = fact
        for clause in clauses(of: account) {
            guard let (role, value) = self.told(clause) else { continue }
            switch role {
            case .impact, .severity:
                told.severity = told.severity ?? reading.words.project.severities.severity(exactly: value)
            case .likelihood: told.details[.likelihood] = value
            case .mitigation: told.details[.mitigation] = told.details[.mitigation] ?? value
            case .person, .role: if told.person == nil, told.role == nil { Owner.read(value, into: &told) }
            case _: continue
            }
        }
        // Only a line that grades the risk is about it alone.
        guard told.severity != nil || told.details[.likelihood] != nil else { return }
        fact.severity = fact.severity ?? told.severity
        fact.details = told.details
        if fact.person == nil, fact.role == nil { (fact.person, fact.role) = (told.person, told.role) }
        let last = VerdictSentence.all(in: account).last.map { FoldedText($0) }
        if fact.status == nil, let last, let said = reading.words.states.alone(last), !said.denies, isState(said) {
            fact.status = said.status(of: .risk)
        }
    }

    /// Takes the grade that stands alone in brackets at the end: `The ice may break early (high).`
    static func applyGrade(to fact: inout Fact, in reading: Reading) {
        guard fact.severity == nil, let remark = TitleRemark.remark(of: fact.title.withoutEnd),
            let severity = reading.words.project.severities.severity(exactly: remark),
            let rest = TitleRemark.removed(from: fact.title.withoutEnd)
        else { return }
        fact.severity = severity
        fact.title = rest
    }

    /// What is open, accepted or closed; that something is done may be the countermeasure.
    private static func isState(_ meaning: StatusMeaning) -> Bool {
        switch meaning {
        case .open, .closed, .accepted: true
        case _: false
        }
    }

    /// `impact high`, `impact: medium`, `影响：高`, `high impact`.
    private static func told(_ clause: String) -> (ColumnRole, String)? {
        for colon in [": ", "：", ":"] {
            guard let at = clause.firstOffset(of: colon) else { continue }
            let key = clause.bytes(0..<at)
            guard let role = ColumnTitles.role(of: FoldedText(key), written: key) else { return nil }
            return (role, clause.bytes(from: at + colon.utf8.count).trimmed)
        }
        // `影响高`: no space sets the grade apart.
        for key in ["影响", "影響", "影響度", "影响程度"].reversed() where clause.startsWithBytes(key) {
            let value = clause.bytes(from: key.utf8.count).trimmed
            if (1...9).contains(value.utf8.count) { return (.impact, value) }
        }
        let words = clause.split(onByte: 0x20).filter { !$0.isEmpty }
        guard (2...3).contains(words.count), let first = words.first, let last = words.last else { return nil }
        for (key, value) in [(first, last), (last, first)] {
            if let role = ColumnTitles.role(of: FoldedText(key), written: key), role == .impact || role == .likelihood {
                return (role, value)
            }
        }
        return nil
    }

    private static func clauses(of text: String) -> [String] {
        var parts = VerdictSentence.all(in: text.withoutEnd)
        for sign in [" (", "（", ", ", "; ", "，", "；", " – ", " — ", " - "] {
            parts = parts.flatMap { $0.split(at: sign) }
        }
        return parts.map { part in
            let plain = part.trimmed
            return [")", "）", "."].contains(where: plain.endsWithBytes) && !plain.hasByte(0x28)
                ? plain.withoutClosing : plain
        }.filter { !$0.isEmpty }
    }
}

extension String {
    /// The text without brackets that close at its end.
    fileprivate var withoutClosing: String {
        var text = self
        for sign in [".", ")", "）"] where text.endsWithBytes(sign) {
            text = text.bytes(0..<text.utf8.count - sign.utf8.count).trimmed
        }
        return text
    }
}
