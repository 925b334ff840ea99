import MusterText

/// What stands in the cell of who signed where nobody did: `to be named`, `refused`, `Kit Rowe (only after the audit)`.
enum SignerCell {
    /// Whether the words of a cell name nobody, or take back that somebody signed.
    static func isNoSigner(_ cell: String, _ reading: Reading) -> Bool {
        guard !FoldedText(cell).isEmpty else { return false }
        if cell.utf8.last == UInt8(ascii: "?") || Questions.asks(cell) { return true }
        if StatusMark.first(in: cell).flatMap(StatusMeaning.init).map({ !$0.isFavourable }) ?? false { return true }
        let words = FoldedText(cell)
        if nobodies.begin(words) || takesBack.areSaid(in: words) || Reservations.denies(words)
            || Reservations.withdraws(words) || Reservations.putsOff(words) || Remarks.bind(cell)
        {
            return true
        }
        return OtherVersions.areNamed(in: cell, reading)
    }

    private static let nobodies: Phrases = [
        "nobody", "no one", "none", "somebody", "someone", "to be", "tbd", "n n", "unknown", "vacant", "who", "niemand",
        "keiner", "keine", "unbesetzt", "unbekannt", "wird noch", "personne", "aucun", "aucune", "poste vacant",
        "en attente", "à désigner", "à définir", "nadie", "por designar", "por definir", "ninguém", "a definir",
        "a designar", "没有", "无", "待定", "未定", "なし",
    ]
    private static let takesBack: Phrases = [
        "refused", "refuses", "declined", "declines", "rejected", "unsigned", "withdrawn", "pending", "will be",
        "will sign",
        "not yet", "only after", "unless", "only if", "once", "due", "or", "verweigert", "abgelehnt", "noch nicht",
        "zurückgezogen", "refusé", "refusée", "refuse", "pas encore", "rechazado", "rechazada", "rechaza", "todavía no",
        "recusado", "recusada", "ainda não", "拒绝", "拒否", "未签",
    ]
}
