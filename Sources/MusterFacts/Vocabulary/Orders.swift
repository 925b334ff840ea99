import MusterText

/// Tells whether a point of a list orders something to be done: by a verb that it begins with, or by an infinitive.
///
///     Re-run the smoke tests       Definir la retención       Repo verbinden
enum Orders {
    private static let verbs: WordSet = [
        "add", "adopt", "agree", "archive", "ask", "assign", "audit", "automate", "backfill", "build", "capture",
        "clean",
        "clarify", "close", "collect", "commit", "complete", "configure", "confirm", "connect", "consider", "convert",
        "create", "cut", "decide", "define", "delete", "deploy", "design", "document", "draft", "enable", "ensure",
        "establish", "evaluate", "execute", "expand", "explore", "export", "extend", "file", "finalise", "finalize",
        "finish", "fix", "follow", "freeze", "get", "implement", "import", "improve", "increase", "install",
        "integrate",
        "introduce", "investigate", "keep", "link", "merge", "migrate", "monitor", "move", "obtain", "open", "optimise",
        "optimize", "order", "perform", "plan", "prepare", "promote", "provide", "publish", "push", "raise", "rebuild",
        "record", "reduce", "refactor", "register", "release", "remove", "rename", "repeat", "replace", "rerun",
        "re-run",
        "resolve", "restore", "retest", "review", "revisit", "rotate", "run", "schedule", "secure", "send", "set",
        "ship",
        "simplify", "split", "start", "sync", "tag", "test", "track", "train", "tune", "update", "upgrade", "upload",
        "validate", "verify", "wire", "write",
    ]

    /// Words that end as infinitives do and are none.
    private static let others: WordSet = [
        "bar", "lugar", "similar", "popular", "militar", "escolar", "solar", "super", "server", "user", "owner",
        "number",
        "order", "whether", "after", "under", "over", "other", "for", "color", "error", "sector", "valor", "mejor",
        "menor", "mayor", "maior", "melhor", "por", "sensor", "vector", "motor", "editor", "autor", "director",
        "docker",
        "cluster", "folder", "header", "master", "computer", "filter", "layer", "parser", "buffer", "router", "timer",
        "however", "hier", "premier", "dernier", "papier", "cahier", "atelier", "chantier", "courrier", "dossier",
        "fichier", "panier", "calendrier", "entre", "notre", "votre", "autre", "nombre", "titre", "libre", "par",
        "pour",
        "sur", "hors", "entwickler", "nutzer", "immer", "aber", "oder", "unter", "hinter", "fehler", "ordner", "jeder",
    ]

    private static let endings = ["ar", "er", "ir", "arse", "erse", "irse"]

    static func isOne(_ words: FoldedText) -> Bool {
        guard words.wordCount >= 2, let first = words.firstWord?.text else { return false }
        if verbs.contains(first) { return true }
        guard first.utf8.count >= 4, !others.contains(first) else { return false }
        return endings.contains(where: first.endsWithBytes)
    }
}
