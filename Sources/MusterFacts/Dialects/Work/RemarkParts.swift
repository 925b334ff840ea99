import MusterModel
import MusterText

/// Who has to do what a point says and by when, and how far it is, in brackets at its end.
///
///     - Publish 5.0.3 (Kit Rowe, by 2031-09-22)        - Scan of the plans（负责人：赵敏）        - Order the bolts (@rowe)
///     - State machine (in progress, @okello)
enum RemarkParts {
    /// Takes the brackets off a title where each part of them is a name, a day, a state or a field of work; a single name
    /// without anything beside it may as well be a thing.
    static func apply(to fact: inout Fact, in reading: Reading) {
        let title = fact.title.withoutEnd
        guard let remark = TitleRemark.remark(of: title), let rest = TitleRemark.removed(from: title),
            remark.utf8.count <= 80, fact.person == nil, fact.role == nil
        else { return }
        var told = fact
        let parts = Self.parts(of: remark)
        var isSure = parts.count > 1
        for part in parts {
            switch read(part, into: &told, reading) {
            case .field: isSure = true
            case .name(let isSureName): isSure = isSure || isSureName
            case .day, .state: continue
            case nil: return
            }
        }
        guard isSure, told.person != nil || told.role != nil else { return }
        told.title = rest
        fact = told
    }

    /// Whether brackets at the end of a point name somebody beside a day.
    static func namesOwner(_ text: String, _ reading: Reading) -> Bool {
        guard let remark = TitleRemark.remark(of: text.withoutEnd), remark.utf8.count <= 80 else { return false }
        let parts = parts(of: remark)
        return parts.count == 2 && ListedOwners.isSomebody(parts[0]) && reading.dates.all(in: parts[1]).count == 1
    }

    /// `Sew the sail (Kit)` where a day by which it is due stood behind the brackets: who is named there has to do it.
    static func applyName(to fact: inout Fact) {
        guard fact.person == nil, fact.role == nil, let remark = TitleRemark.remark(of: fact.title),
            ListedOwners.isSomebody(remark), let rest = TitleRemark.removed(from: fact.title)
        else { return }
        Owner.read(remark, into: &fact)
        fact.title = rest
    }

    /// `Send the drawings (done)`: a state alone.
    static func applyState(to fact: inout Fact, in reading: Reading) {
        guard fact.status == nil, !reading.isPlan, let remark = TitleRemark.remark(of: fact.title),
            let rest = TitleRemark.removed(from: fact.title), read(state: remark, into: &fact, reading)
        else { return }
        fact.title = rest
    }

    private static func read(state words: String, into fact: inout Fact, _ reading: Reading) -> Bool {
        guard fact.status == nil, let said = reading.words.states.alone(FoldedText(words)), said != .hedge,
            !said.denies
        else { return false }
        fact.status = said.status(of: fact.kind)
        fact.details[.statusWords] = words
        return true
    }

    private enum Part {
        /// A key with its value.
        case field
        case name(isSure: Bool)
        case day
        case state
    }

    private static func parts(of remark: String) -> [String] {
        let parts = [", ", "; ", "，", "；", "、"].reduce([remark]) { parts, sign in parts.flatMap { $0.split(at: sign) } }
        return parts.map(\.trimmed).filter { !$0.isEmpty }
    }

    private static func read(_ part: String, into fact: inout Fact, _ reading: Reading) -> Part? {
        if let colon = part.firstOffset(of: ":") ?? part.firstOffset(of: "：") {
            let value = part.bytes(from: colon + (part.bytes(from: colon).startsWithBytes(":") ? 1 : 3)).trimmed
            switch FieldKeys.meaning(of: FoldedText(part.bytes(0..<colon))) {
            case .owner where !value.isEmpty:
                Owner.read(value, into: &fact)
                return .field
            case .due:
                fact.date = fact.date ?? reading.dates.last(in: value)
                fact.details[.due] = value
                return .field
            case _: return nil
            }
        }
        if read(state: part, into: &fact, reading) { return .state }
        let days = reading.dates.all(in: part)
        if let day = days.first, days.count == 1 {
            let rest = FoldedText(reading.dates.removingDays(from: part))
            // `done 14 January 2031`
            if fact.status == nil, !Questions.asks(part), let said = reading.words.states.alone(rest), said != .hedge,
                !said.denies
            {
                fact.status = said.status(of: fact.kind)
                fact.date = fact.date ?? day.date
                fact.details[.statusWords] = part
                return .state
            }
            guard rest.isEmpty || begins.contains(rest.text) else { return nil }
            fact.date = fact.date ?? day.date
            fact.details[.due] = part
            return .day
        }
        guard fact.person == nil, fact.role == nil else { return nil }
        if RoleNames.mentions(in: part).first?.range == 0..<part.utf8.count, FoldedText(part).wordCount <= 4 {
            fact.role = part
            fact.details[.owner] = part
            return .name(isSure: FoldedText(part).wordCount > 1)
        }
        // `(volunteers, until 2 May)`, `(Legal, until 2 May)`
        if DueAction.names(group: part) || Departments.areNamed(in: part) {
            fact.role = part
            fact.details[.owner] = part
            return .name(isSure: false)
        }
        guard PersonName.isOne(part) || isShort(part) || PersonName.both(in: part) != nil else { return nil }
        fact.person = part
        fact.details[.owner] = part
        return .name(isSure: isSure(part))
    }

    /// `赵强`: two letters to four of a script without spaces.
    private static func isShort(_ name: String) -> Bool {
        (6...12).contains(name.utf8.count) && name.unicodeScalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
            && PersonName.mayBeUnspaced(name)
    }

    /// A handle, an initial before a name, or a name of two words or three; one word may be a thing.
    private static func isSure(_ name: String) -> Bool {
        if name.utf8.first == 0x40 || PersonName.hasHonorific(name) { return true }
        let words = name.split(onByte: 0x20)
        return (2...3).contains(words.count) && words.first.map { $0.utf8.count == 2 && $0.utf8.last == 0x2E } ?? false
    }

    private static let begins: Set<String> = [
        "by", "due", "until", "bis", "bis zum", "am", "pour le", "avant le", "d ici le", "hasta", "hasta el", "para el",
        "before", "no later than", "spätestens", "spätestens am", "avant", "au plus tard le", "antes del", "antes de",
        "antes do", "预计", "计划", "予定", "期限", "a más tardar el", "até o", "até dia",
        "até", "para", "截止", "まで",
    ]
}
