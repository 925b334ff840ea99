import MusterText

/// What may be told behind a good state and leaves nothing of it: `printed, unreadable`, `report received, two failures`.
enum Mishaps {
    /// Whether any part of a text behind its first tells one, and does not deny it or say that it was mended.
    static func followState(in text: String) -> Bool {
        VerdictSentence.clauses(of: text).dropFirst().contains { tells(FoldedText($0)) }
    }

    /// Whether words tell one.
    static func tells(_ words: FoldedText) -> Bool {
        // "Errors corrected" are mended, and "the page on closed bugs is missing" is not.
        guard lexicon.hits(in: words).last?.meaning == true else { return false }
        // `failed 0`, `失败 0 台`
        guard !words.text.split(onByte: 0x20).contains(where: { $0 == "0" || $0.startsWithBytes("0台") }) else {
            return false
        }
        return !EmptyLists.saysNone(words) && !denials.begin(words)
    }

    /// True for a mishap, false for the mending of one.
    private static let lexicon = Lexicon([(true, kinds), (false, mends)])
    private static let kinds = [
        "leaking", "leaks", "leak", "unreadable", "illegible", "lost", "deleted", "failure", "failures", "failed",
        "failing",
        "fails", "expired", "broken", "broke", "corrupt", "corrupted", "crashed", "crashes", "damaged", "wrong",
        "missing",
        "error", "errors", "faulty", "defective", "empty", "incomplete", "torn", "stolen", "outdated", "obsolete",
        "out of date", "does not", "do not", "did not", "rejected", "sent back", "worthless", "useless", "unusable",
        "bad", "thrown away", "en panne", "down",
        "reverted", "rolled back", "taken back", "disputed", "fehlen", "fehlt", "fehlend", "fehlerhaft", "defekt",
        "kaputt",
        "unlesbar", "verloren", "gelöscht", "abgelaufen", "beschädigt", "falsch", "leer", "undicht", "zurückgewiesen",
        "unbrauchbar", "échec", "échecs", "illisible", "perdu", "perdue", "perdus", "perdues", "supprimé", "supprimée",
        "expiré", "expirée", "cassé", "cassée", "endommagé", "endommagée", "faux", "vide", "erreur", "erreurs",
        "manque",
        "manquent", "fuite", "défectueux", "fallo", "fallos", "ilegible", "perdido", "perdida", "perdidos", "perdidas",
        "borrado", "borrada", "caducado", "caducada", "roto", "rota", "dañado", "dañada", "vacío", "error", "errores",
        "falta", "faltan", "incorrecto", "fuga", "falha", "falhas", "ilegível", "apagado", "vencido", "quebrado",
        "danificado", "vazio", "erro", "erros", "faltam", "incorreto", "vazamento", "缺", "错误", "丢失", "损坏", "过期", "失败",
        "作废", "有误", "誤り", "欠け", "不足", "壊れ", "失敗", "期限切れ", "紛失", "不良",
    ]
    private static let denials: Phrases = [
        "no", "0", "zero", "none", "without", "nothing", "not one", "keine", "kein", "ohne", "nichts", "null", "aucun",
        "aucune", "sans", "rien", "ningún", "ninguna", "sin", "nada", "nenhum", "nenhuma", "sem", "无", "没有", "未", "なし",
    ]
    private static let mends = [
        "fixed", "corrected", "resolved", "solved", "repaired", "replaced", "mended", "closed", "cured", "behoben",
        "korrigiert", "ersetzt", "repariert", "corrigé", "corrigée", "corrigées", "corrigés", "réparé", "remplacé",
        "corregido", "corregidos", "reparado", "sustituido", "corrigido", "corrigidos", "已修复", "修正済", "修正済み",
        "not lost",
        "none lost", "none failed", "none missing", "0 failed", "0 lost",
    ]
}
