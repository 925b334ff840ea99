import MusterText

/// Marks behind a favourable one that say that something is left: `✅ Linux, ❌ Windows`, `✅ built, ⏳ confirmed`.
enum LaterMarks {
    /// Whether a mark in a text says that something failed, waits or is under way; what was so before, and what an arrow
    /// leads away from, takes nothing back: `✅ (was ❌ in build 3)`, `❌ → ✅`.
    static func takeBack(_ text: String) -> Bool {
        guard StatusMark.first(in: text) != nil else { return false }
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            guard bytes[at] >= 0xE0 || bytes[at] == 0x3A, let found = StatusMark.leading(bytes[at...]) else {
                at += 1
                continue
            }
            switch found.mark {
            case .failed, .waiting, .moving, .blocked:
                if !isPast(text.bytes(0..<at)), !leadsOn(text.bytes(from: at + found.length)) { return true }
            case .done, .todo, .warning, .red, .yellow, .green: break
            }
            at += max(1, found.length)
        }
        return false
    }

    /// Whether a sign of warning stands right beside the tick that a text begins with: `✅⚠️ on staging only`.
    static func warnBeside(_ text: String) -> Bool {
        guard let tick = StatusMark.leading(text.utf8), tick.mark == .done,
            let next = StatusMark.leading(text.bytes(from: tick.length).trimmed.utf8)
        else { return false }
        return next.mark == .warning || next.mark == .red || next.mark == .yellow
    }

    private static func isPast(_ before: String) -> Bool { pasts.end(FoldedText(before)) }

    private static func leadsOn(_ behind: String) -> Bool {
        arrows.contains(where: behind.trimmed.startsWithBytes)
    }

    private static let pasts: Phrases = [
        "was", "were", "formerly", "previously", "before", "instead of", "no", "no more", "war", "vorher", "statt",
        "était", "avant", "era", "antes", "之前", "以前",
    ]
    private static let arrows = ["→", "->", "=>", "➜", "➡"]
}
