import MusterModel
import MusterText

/// The day by which a point has to be done, in brackets at its end: `Mend the gate (due: 2031-05-02)`.
enum TrailingDue {
    /// Takes the day off the title of a fact that has none yet; brackets with other words stay.
    static func apply(to fact: inout Fact, in reading: Reading) {
        guard fact.date == nil, let remark = TitleRemark.remark(of: fact.title.withoutEnd),
            let rest = TitleRemark.removed(from: fact.title.withoutEnd), let date = reading.dates.last(in: remark),
            FoldedText(remark).wordCount <= 8, isDue(remark)
        else { return }
        fact.title = rest
        fact.date = date
        fact.details[.due] = remark
    }

    /// Takes the day with which a sentence ends behind a word that sets one: `Kit counts the ropes by 2031-06-10`. The words
    /// stay whole.
    static func applySpoken(to fact: inout Fact, in reading: Reading) {
        guard fact.date == nil, fact.title.hasDigit, let day = reading.dates.all(in: fact.title).last else { return }
        let after = fact.title.bytes(from: day.range.upperBound)
        // `6月16日までに直す`: scripts without spaces set the day by what follows it.
        if behinds.contains(where: after.startsWithBytes) {
            fact.date = day.date
            fact.details[.due] = fact.title.bytes(day.range)
            return
        }
        guard FoldedText(after).isEmpty else { return }
        let before = FoldedText(fact.title.bytes(0..<day.range.lowerBound))
        guard begins.end(before) || days.end(before) else { return }
        fact.date = day.date
        fact.details[.due] = fact.title.bytes(day.range)
    }

    /// Words between a word that sets a day and the day: `by Monday,`, `bis zum`, `avant le`.
    private static let days: Phrases = [
        "before", "on", "am", "bis zum", "bis spätestens", "spätestens am", "spätestens", "d ici le", "avant",
        "antes de",
        "hasta el", "a más tardar el", "até o dia", "até o", "até dia", "antes do dia", "no later than", "by end of",
        "by the",
    ]

    private static let behinds = ["までに", "まで", "之前", "以前", "前", "迄"]

    private static func isDue(_ remark: String) -> Bool {
        let words = FoldedText(remark)
        if begins.begin(words) { return true }
        guard let colon = remark.firstOffset(of: ":") ?? remark.firstOffset(of: "：") else { return false }
        return FieldKeys.meaning(of: FoldedText(remark.bytes(0..<colon))) == .due
    }

    private static let begins: Phrases = [
        "due", "by", "until", "deadline", "bis", "fällig", "échéance", "avant le", "pour le", "d ici", "antes del",
        "hasta", "para el", "vence", "até", "prazo", "截止", "期限", "締切",
    ]
}
