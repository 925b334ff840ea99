/// Titles that say how to report trouble, beneath which there is none: "Reporting a problem", "How to report new bugs".
///
/// Every word has to be one of asking for reports, and one of them has to be about how, or about any: "Reporting page
/// loses rows" and "Report errors" may be trouble.
enum ReportingTitles {
    static func isOne(_ title: FoldedText) -> Bool {
        let words = title.text.split(onByte: 0x20)
        return words.count <= 9 && words.contains(where: verbs.contains) && words.contains(where: frames.contains)
            && words.contains(where: nouns.contains)
            && words.allSatisfy {
                verbs.contains($0) || frames.contains($0) || nouns.contains($0) || joints.contains($0)
            }
    }

    private static let verbs: Set<String> = [
        "report", "reporting", "raise", "raising", "submit", "submitting", "file", "filing", "melden", "meldet",
        "signaler",
        "déclarer", "reportar", "informar", "notificar", "comunicar", "relatar",
    ]

    /// How, where, and any of what there may be.
    private static let frames: Set<String> = [
        "a", "an", "any", "new", "further", "other", "another", "more", "additional", "how", "where", "found", "wie",
        "wo",
        "ein", "einen", "eine", "weitere", "neue", "andere", "un", "une", "comment", "où", "autre", "autres", "nouveau",
        "una", "cómo", "dónde", "otro", "otros", "nuevo", "um", "uma", "como", "onde", "outro", "outros", "novo",
    ]

    private static let nouns: Set<String> = [
        "problem", "problems", "issue", "issues", "bug", "bugs", "error", "errors", "defect", "defects", "fault",
        "faults",
        "incident", "incidents", "vulnerability", "vulnerabilities", "finding", "findings", "feedback", "probleme",
        "fehler",
        "störung", "störungen", "mangel", "mängel", "problème", "problèmes", "anomalie", "anomalies", "erreur",
        "erreurs",
        "problema", "problemas", "errores", "fallo", "fallos", "incidencia", "incidencias", "erro", "erros", "falha",
        "falhas",
    ]

    private static let joints: Set<String> = [
        "to", "us", "or", "and", "the", "of", "with", "security", "please", "so", "sie", "man", "uns", "und", "oder",
        "de",
        "du", "et", "ou", "y", "o", "e", "si", "se", "nos",
    ]
}
