import MusterModel
import MusterText

/// Boxes that somebody is to tick, or by a day: work, and no checks.
enum HandedOut {
    /// `Flathub page — @rowe`, `Recording of the horn, by 2031-04-15`: a handle behind a dash, or a day behind a word that sets
    /// one, at the end.
    static func isTold(by words: String, _ reading: Reading) -> Bool {
        guard words.hasDigit || words.hasByte(0x40) else { return false }
        for dash in [" — ", " – ", " - "] {
            guard let at = words.lastOffset(of: dash) else { continue }
            let name = words.bytes(from: at + dash.utf8.count).split(onByte: 0x2C).first?.trimmed ?? ""
            if name.utf8.first == 0x40, PersonName.isOne(name) { return true }
        }
        guard let day = reading.dates.all(in: words).last,
            FoldedText(words.bytes(from: day.range.upperBound)).isEmpty
        else { return false }
        let before = words.bytes(0..<day.range.lowerBound)
        return [", ", " — ", " – ", " (", "; "].contains { sign in
            before.lastOffset(of: sign).map { setters.contains(FoldedText(before.bytes(from: $0)).text) } ?? false
        }
    }

    private static let setters: Set<String> = [
        "by", "due", "due by", "until", "bis", "bis zum", "avant le", "pour le", "d ici le", "hasta el", "antes del",
        "até", "até o dia",
    ]
}
