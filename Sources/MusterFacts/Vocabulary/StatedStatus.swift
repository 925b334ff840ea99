import MusterText

/// A status with the words that say it.
struct StatedStatus: Sendable, Equatable {
    let meaning: StatusMeaning?
    /// The document's own words; empty when it shows only a mark.
    let words: String

    /// What a cell or value says: its words where they say something, else its mark; nil when it is empty.
    static func read(_ text: String, in words: Wording) -> StatedStatus? {
        let trimmed = text.trimmed
        guard !trimmed.isEmpty else { return nil }
        let bare = withoutPointer(withoutPlan(withoutNoFailures(StatusMark.stripped(trimmed))))
        if VerdictOptions.areOffered(bare, words) {
            let isBoxed = StatusMark.leading(trimmed.utf8)?.mark == .todo
            return StatedStatus(meaning: isBoxed ? .todo : nil, words: bare)
        }
        if offersBehindBox(trimmed, bare, words) { return StatedStatus(meaning: .todo, words: bare) }
        if let code = words.legend?.code(trimmed)?.state { return StatedStatus(meaning: code, words: bare) }
        let folded = FoldedText(bare)
        let spoken =
            plannedBeside(bare, words) ?? (folded.wordCount <= 24 ? words.states.stated(in: bare, folded) : nil)
        let isDoubted = spoken == nil && !folded.isEmpty && (words.states.hedges(folded) || CellDoubts.areIn(folded))
        if let sign = words.legend?.first(in: trimmed) {
            let own = combined(sign.state, isDoubted ? .hedge : spoken, percent(in: trimmed))
            return StatedStatus(meaning: doubted(own, trimmed), words: bare)
        }
        let mark = StatusMark.leading(trimmed.utf8)?.mark ?? StatusMark.first(in: trimmed)
        // A coloured light stands beside words that say what it means: "🔴 not started" has not failed.
        if let mark, mark.isLight, let spoken, spoken != .hedge, !spoken.denies {
            let isContradiction = mark == .red && spoken.isFavourable
            let isShare = spoken == .done && percent(in: trimmed).map { $0 < 100 } ?? false
            // Yellow beside a good word leaves something to be done: "🟡 Good".
            let isLess = isShare || mark == .yellow && spoken.isFavourable
            let meaning: StatusMeaning? = isContradiction ? .hedge : isLess ? .moving : doubted(spoken, trimmed)
            return StatedStatus(meaning: meaning, words: bare)
        }
        let share = percent(in: trimmed)
        let said = (mark != nil || share != nil) && isDoubted ? .hedge : spoken
        let own = combined(mark.flatMap(StatusMeaning.init), said, share)
        return StatedStatus(meaning: doubted(own, trimmed), words: bare)
    }

    /// `Planned (round 1 is complete)`: what brackets say of something else begins nothing that is still to do.
    private static func plannedBeside(_ text: String, _ words: Wording) -> StatusMeaning? {
        guard let head = TitleRemark.removed(from: text) else { return nil }
        return words.states.whole(FoldedText(head)) == .todo ? .todo : nil
    }

    /// `[ ] RESOLVED or DEFERRED`: an empty box before what may be ticked.
    private static func offersBehindBox(_ text: String, _ bare: String, _ words: Wording) -> Bool {
        guard text.utf8.first == 0x5B, StatusMark.leading(text.utf8)?.mark == .todo else { return false }
        let parts = [" or ", " oder ", " ou ", " o "].lazy.compactMap { sign in
            bare.asciiLowercased.firstOffset(of: sign).map {
                (bare.bytes(0..<$0), bare.bytes(from: $0 + sign.utf8.count))
            }
        }.first
        guard let (first, second) = parts else { return false }
        return words.states.whole(FoldedText(first)) != nil && words.states.whole(FoldedText(second)) != nil
    }

    /// A question says nothing favourable, and what holds for a part, or is left by a later mark, less than all.
    private static func doubted(_ meaning: StatusMeaning?, _ text: String) -> StatusMeaning? {
        guard let meaning, meaning.isFavourable else { return meaning }
        if Questions.asks(text) { return .hedge }
        return Shortfall.isIn(text) || LaterMarks.takeBack(text) ? .moving : meaning
    }

    /// The words win where they say less than the mark ("SUBSTANTIALLY COMPLETE ✅"); a mark alone counts as it is.
    private static func combined(_ mark: StatusMeaning?, _ words: StatusMeaning?, _ percent: Int?) -> StatusMeaning? {
        guard let mark else {
            if words == nil || words == .done, let percent {
                return percent == 0 ? .todo : percent < 100 ? .moving : .done
            }
            return words
        }
        guard let words, !words.denies else { return mark }
        if mark == .done { return words.isFavourable && words != .done ? words : words.lessThanDone ?? mark }
        // "❌ not started" has not failed either.
        if mark == .rejected, words == .todo { return words }
        guard mark == .todo || mark == .moving else { return mark }
        return words.isFavourable || words == .hedge ? mark : words
    }

    /// `met, see known issues` without what it points at, unless that may be less than well: `met, see open points`.
    private static func withoutPointer(_ text: String) -> String {
        guard
            let cut = [", ", "; ", " – ", " — ", "，"].compactMap({ sign in
                text.firstOffset(of: sign).map { (at: $0, end: $0 + sign.utf8.count) }
            }).min(by: { $0.at < $1.at })
        else { return text }
        let rest = FoldedText(text.bytes(from: cut.end))
        guard rest.wordCount <= 6, pointers.begin(rest), !lesses.areSaid(in: rest) else { return text }
        return text.bytes(0..<cut.at)
    }

    private static let pointers: Phrases = [
        "see", "siehe", "cf", "voir", "véase", "ver", "vide", "详见", "参见", "見", "参照",
    ]
    private static let lesses: Phrases = [
        "open", "pending", "outstanding", "exception", "exceptions", "deviation", "deviations", "condition",
        "conditions", "waiver", "waivers", "but", "not", "offen", "offene", "offenen", "ausnahme", "ausnahmen",
        "abweichung", "abweichungen", "auflagen", "nicht", "ouvert", "ouverts", "réserve", "réserves", "pas", "abierto",
        "abiertos", "salvo", "no", "aberto", "abertos", "exceto", "não",
    ]

    /// Counts without that of what was planned, where as many have passed: `214 cases planned, 214 run, 214 passed`.
    private static func withoutPlan(_ text: String) -> String {
        guard text.hasDigit, text.hasByte(UInt8(ascii: ",")), passes.areSaid(in: FoldedText(text)) else { return text }
        let clauses = text.split(at: ", ")
        guard let planned = clauses.first.map({ FoldedText($0) }), plans.end(planned), planned.wordCount <= 4,
            let count = planned.firstWord?.text, count.utf8.allSatisfy(\.isASCIIDigit),
            clauses.dropFirst().contains(where: { clause in
                let words = FoldedText(clause)
                return words.firstWord?.text == count && passes.end(words)
            })
        else { return text }
        return clauses.dropFirst().joined(separator: ", ")
    }

    private static let plans: Phrases = [
        "planned", "geplant", "prévus", "prévues", "planifiés", "planificados", "planificadas", "planejados",
        "planeados", "previstos",
    ]
    private static let passes: Phrases = [
        "passed", "ok", "green", "bestanden", "erfolgreich", "réussis", "réussies", "passés", "superados", "superadas",
        "aprobados", "aprobadas", "aprovados", "aprovadas", "bem sucedidos",
    ]

    /// Words of scripts without spaces, without counts of failures of which there are none: `210件合格、不合格0件`.
    private static func withoutNoFailures(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0xE3 }), text.hasByte(UInt8(ascii: "0")) else { return text }
        return failures.reduce(text) { said, failure in
            guard let at = said.firstOffset(of: failure + "0") else { return said }
            let rest = said.bytes(from: at + failure.utf8.count + 1)
            guard rest.utf8.first.map({ !$0.isASCIIDigit && $0 != 0x2E }) ?? true else { return said }
            let unit = units.first(where: rest.startsWithBytes) ?? ""
            let left = said.bytes(0..<at) + rest.bytes(from: unit.utf8.count)
            return FoldedText(left).isEmpty ? said : left
        }
    }

    private static let failures = ["不合格", "失敗", "失败", "未通过", "不通过", "エラー", "NG"]
    private static let units = ["件", "个", "個", "项", "条", "例"]

    /// A share of the work, as `35%`; nil where none is written, and for a limit such as `< 20 %`.
    private static func percent(in text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard let sign = bytes.firstIndex(of: UInt8(ascii: "%")) else { return nil }
        let before = bytes[..<sign].withoutSpacesAtEnd
        let digits = before.suffix(while: \.isASCIIDigit)
        let lead = before.dropLast(digits.count).withoutSpacesAtEnd
        // A share of the work is told in whole numbers; "99.8 %" is a measurement.
        if let point = lead.last, point == 0x2E || point == 0x2C, lead.dropLast().last?.isASCIIDigit ?? false {
            return nil
        }
        if limits.contains(where: { lead.suffix($0.utf8.count).elementsEqual($0.utf8) }) { return nil }
        // `8 % below the limit` compares; `80 % done` does not.
        let rest = FoldedText(String(decoding: bytes[(sign + 1)...], as: UTF8.self))
        if comparisons.contains((rest.firstWord ?? rest).text), !aims.areSaid(in: rest) { return nil }
        return Int(digits: Array(digits)).flatMap { $0 <= 100 ? $0 : nil }
    }

    private static let comparisons: Set<String> = ["below", "under", "faster", "unter", "schneller", "sous"]
    /// What a figure must reach, so that "below" is no good.
    private static let aims: Phrases = [
        "minimum", "required", "requirement", "target", "goal", "needed", "plan", "planned", "expected", "mindestwert",
        "minimum", "soll", "sollwert", "ziel", "vorgabe", "objectif", "requis", "cible", "objetivo", "mínimo",
        "exigido", "meta",
    ]
    private static let limits = [
        "<", ">", "=", "≤", "≥", "小于", "大于", "低于", "高于", "不超过", "under", "over", "than", "below", "above", "most",
        "least",
    ]
}

extension ArraySlice<UInt8> {
    fileprivate var withoutSpacesAtEnd: Self { self[..<(lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? startIndex)] }

    /// The bytes at the end that all are of one sort.
    fileprivate func suffix(while isOne: (UInt8) -> Bool) -> Self {
        self[(lastIndex { !isOne($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
