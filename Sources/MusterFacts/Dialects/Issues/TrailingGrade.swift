import MusterModel
import MusterText

/// How grave an issue is and where it stands, in words set apart at its end.
///
///     M1 – The sensor is reported late, major, open          #11 second controller lost after sleep (open)
///     FA-77: night buses are missing – priority high         Two findings share a calendar; resolved
enum TrailingGrade {
    /// Takes such words off the title of an issue that has no severity or state yet. That it is closed a dash, a semicolon,
    /// a bar or brackets have to set apart, or a grade or a code beside it: `The lid stays closed` says something else.
    static func apply(to fact: inout Fact, in reading: Reading) {
        var title = fact.title
        var severity: Severity?
        var status: FactStatus?
        if fact.severity == nil, let graded = graded(title, reading) {
            (title, severity) = (graded.rest, graded.severity)
        }
        var day: CivilDate?
        var isApart = fact.id != nil
        let owner = Self.owner(behind: title, reading)
        if let owner { title = owner.rest }
        while let cut = Self.cut(title) {
            let parts = cut.parts.map { grade(of: $0, reading) }
            guard parts.allSatisfy({ $0 != nil }), isName(cut.rest) else { break }
            for part in parts.compactMap(\.self) {
                severity = severity ?? part.severity
                status = status ?? part.status
                if part.status == .closed { day = day ?? part.day }
            }
            isApart = isApart || cut.isPlain || parts.count > 1
            title = cut.rest
        }
        if severity != nil, status != nil { isApart = true }
        // What stands behind the name in signs of scripts without spaces: `，级别：高，状态：未解决`.
        let keyed = fields(behind: title)
        for field in keyed.fields {
            switch field.meaning {
            case .severity: severity = severity ?? reading.words.severity(in: field.value)
            case .status:
                status = status ?? reading.words.status(field.value)?.meaning?.status(of: .issue)
                isApart = true
            case .owner: if fact.person == nil, fact.role == nil { Owner.read(field.value, into: &fact) }
            case _: continue
            }
        }
        title = keyed.rest
        guard severity != nil || status != nil, isApart || status != .closed else { return }
        fact.severity = fact.severity ?? severity
        if fact.status == nil { fact.status = status }
        if fact.status == .closed, fact.date == nil { fact.date = day }
        fact.title = title
        if let owner, fact.person == nil, fact.role == nil { Owner.read(owner.name, into: &fact) }
    }

    /// The fields that a text ends in, each behind a comma or semicolon of a script without spaces.
    private static func fields(behind title: String) -> (rest: String, fields: [Statement.Field]) {
        guard title.containsBytes("，") || title.containsBytes("；"), title.containsBytes("：") else { return (title, []) }
        var parts = ["，", "；"].reduce([title]) { parts, sign in parts.flatMap { $0.split(at: sign) } }.map(\.trimmed)
        var fields: [Statement.Field] = []
        while parts.count > 1, let last = parts.last?.withoutEnd,
            let field = FieldReader.first(in: InlineText(text: last, spans: []), body: last), !field.value.isEmpty,
            field.meaning == .severity || field.meaning == .status || field.meaning == .owner
        {
            fields.append(field)
            parts.removeLast()
        }
        return fields.isEmpty ? (title, []) : (parts.joined(separator: "，"), fields)
    }

    /// `The seal is cold (high) – the yard is coming`: a grade in brackets before a sign that sets more apart.
    private static func graded(_ title: String, _ reading: Reading) -> (severity: Severity, rest: String)? {
        for (open, close) in [(" (", ")"), ("（", "）")] {
            var from = 0
            while let start = title.firstOffset(of: open, from: from),
                let end = title.firstOffset(of: close, from: start)
            {
                from = end
                let word = title.bytes(start + open.utf8.count..<end)
                let behind = title.bytes(from: end + close.utf8.count)
                guard let severity = reading.words.project.severities.severity(exactly: word),
                    behind.isEmpty
                        || [",", ";", ":", ".", " –", " —", " -", "，", "；", "：", "——"].contains(
                            where: behind.startsWithBytes)
                else { continue }
                return (severity, title.bytes(0..<start) + behind)
            }
        }
        return nil
    }

    /// Who has it, behind a dash after its grade or state: `The seal is cold – open – Mara`.
    private static func owner(behind title: String, _ reading: Reading) -> (name: String, rest: String)? {
        for dash in [" – ", " — ", " - ", " | "] {
            guard let at = title.lastOffset(of: dash), case let name = title.bytes(from: at + dash.utf8.count).trimmed,
                FoldedText(name).wordCount <= 3, PersonName.isOne(name), grade(of: name, reading) == nil,
                case let rest = title.bytes(0..<at), let before = cut(rest), before.isPlain,
                before.parts.allSatisfy({ grade(of: $0, reading) != nil })
            else { continue }
            return (name, rest)
        }
        return nil
    }

    /// The state at the end of a line whose first words alone are the name: `**Memory grows** — fix planned for 2.8.1, open`.
    static func status(behind text: String, in reading: Reading) -> FactStatus? {
        guard let cut = cut(text), cut.parts.count == 1, isName(cut.rest) else { return nil }
        let status = cut.parts.first.flatMap { grade(of: $0, reading)?.status }
        return status == .closed && !cut.isPlain ? nil : status
    }

    private static func isName(_ text: String) -> Bool { FoldedText(text).wordCount > 1 || text.utf8.count > 9 }

    private struct Grade {
        var severity: Severity?
        var status: FactStatus?
        /// The day on which the state came about.
        var day: CivilDate?
    }

    /// The last part of a text, with whether its sign plainly sets it apart.
    private static func cut(_ text: String) -> (rest: String, parts: [String], isPlain: Bool)? {
        let text = text.withoutEnd
        if let remark = TitleRemark.remark(of: text), let rest = TitleRemark.removed(from: text) {
            return (rest, remark.split(onByte: 0x2C).map(\.trimmed), true)
        }
        let found = signs.compactMap { sign in text.lastOffset(of: sign).map { (at: $0, sign: sign) } }.max {
            $0.at < $1.at
        }
        guard let found, found.at > 0 else { return nil }
        return (
            text.bytes(0..<found.at).trimmed, [text.bytes(from: found.at + found.sign.utf8.count).trimmed],
            !commas.contains(found.sign)
        )
    }

    private static let commas = [", ", "，", "、"]
    private static let signs = commas + [". ", "; ", "；", " – ", " — ", " - ", " | ", "——"]

    /// What a part says that is nothing but a grade or a state: `major`, `priority high`, `Severity: low`, `open`.
    private static func grade(of part: String, _ reading: Reading) -> Grade? {
        let words = FoldedText(part)
        if let told = dated(part, reading) { return told }
        guard (1...3).contains(words.wordCount), part.utf8.count <= 32 else { return nil }
        if let severity = reading.words.project.severities.severity(exactly: part) { return Grade(severity: severity) }
        if let said = reading.words.states.alone(words), said != .hedge, !said.denies {
            return Grade(status: said.status(of: .issue))
        }
        let all = words.text.split(onByte: 0x20)
        guard all.count > 1, let first = all.first, let last = all.last else { return nil }
        for (key, value) in [(first, last), (last, first)] where isGradeWord(key) {
            if let severity = reading.words.project.severities.severity(exactly: value) {
                return Grade(severity: severity)
            }
        }
        return nil
    }

    /// `closed 2031-03-04`, `fixed on 4 March 2031`: a state with its day.
    private static func dated(_ part: String, _ reading: Reading) -> Grade? {
        guard part.hasDigit, part.utf8.count <= 48, case let days = reading.dates.all(in: part), days.count == 1,
            let day = days.first, day.hasYear,
            case let words = FoldedText(reading.dates.removingDays(from: part)).text.split(onByte: 0x20)
                .filter({ !joints.contains($0) }), (1...2).contains(words.count),
            let said = reading.words.states.alone(FoldedText(words.joined(separator: " "))), said != .hedge,
            !said.denies
        else { return nil }
        return Grade(status: said.status(of: .issue), day: day.date)
    }

    private static let joints: Set<String> = ["on", "since", "am", "seit", "le", "depuis", "el", "desde", "em"]

    private static func isGradeWord(_ word: String) -> Bool {
        ColumnTitles.role(of: FoldedText(word), written: word) == .severity
    }
}
