import MusterText

/// A state with the day on which it came about, and perhaps a remark in brackets: `passed (2 April 2031)`,
/// `done on 2031-04-02`, `passed (2 April, 340 cases)`.
enum StateBesideDay {
    /// The words of the state alone; all words where something else stands beside it, or a remark leaves less of it.
    static func state(in text: String, _ words: Wording) -> FoldedText {
        let whole = FoldedText(StatusMark.stripped(text))
        // `loaded 40 %`
        if text.hasByte(UInt8(ascii: "%")) { return whole }
        let remark = TitleRemark.remark(of: text).map { FoldedText($0) }
        if let remark, bends(remark, words) { return whole }
        // Hardly any state has a day or a remark beside it.
        guard remark != nil || isOfDay(whole.text.bytes(whole.lastWord)) else { return whole }
        let head = remark == nil ? text : TitleRemark.removed(from: text) ?? text
        var list = FoldedText(StatusMark.stripped(head)).text.split(onByte: 0x20)
        let count = list.count
        while let last = list.last, isOfDay(last) { list.removeLast() }
        return list.count == count && remark == nil || list.isEmpty ? whole : FoldedText(list.joined(separator: " "))
    }

    /// Whether words beside a state leave less of it.
    static func bends(_ remark: FoldedText, _ words: Wording) -> Bool {
        words.states.hedges(remark) || CellDoubts.areIn(remark) || Reservations.denies(remark)
            || Reservations.putsOff(remark) || Reservations.withdraws(remark)
            || words.states.meaning(of: remark).map { !$0.isFavourable } ?? false
    }

    /// The words before a day, without those that lead to it: "tested" of "tested on".
    static func withoutJoint(_ words: String) -> String {
        var list = words.split(onByte: 0x20).filter { !$0.isEmpty }
        while let last = list.last, joints.contains(FoldedText(last).text) { list.removeLast() }
        return list.joined(separator: " ")
    }

    private static func isOfDay(_ word: String) -> Bool {
        word.utf8.allSatisfy(\.isASCIIDigit) || CalendarWords.isOne(word) || joints.contains(word)
    }

    private static let joints: Set<String> = ["on", "at", "am", "vom", "le", "du", "el", "em", "th", "de", "del"]
}
