import MusterText

/// The state of a review that says what it is ready for: `READY FOR LAUNCH`, `Ready for production (with two open actions)`.
///
/// Only the words as a whole are read: what denies, puts off or asks says something else, and what stands in brackets behind
/// them is their condition.
struct ReadyWords: Sendable, Equatable {
    /// What the brackets say; nil without any.
    let condition: String?

    static func read(_ text: String) -> ReadyWords? {
        if Questions.asks(text) { return nil }
        if let mark = StatusMark.first(in: text), mark != .done, mark != .green { return nil }
        let bare = StatusMark.stripped(text)
        if phrases.contains(FoldedText(bare).text) { return ReadyWords(condition: nil) }
        guard let rest = TitleRemark.removed(from: bare), let remark = TitleRemark.remark(of: bare),
            phrases.contains(FoldedText(rest).text), !Reservations.denies(FoldedText(remark)),
            !Reservations.putsOff(FoldedText(remark)), !Reservations.withdraws(FoldedText(remark))
        else { return nil }
        return ReadyWords(condition: remark)
    }

    private static let phrases: Set<String> = [
        "ready for launch", "ready to launch", "ready for release", "ready to release", "ready for production",
        "ready for production release", "ready for production deployment", "ready for go live", "ready to go live",
        "ready to ship", "ready for ga", "launch ready", "release ready", "production ready", "go live ready",
        "bereit für den launch", "bereit für die freigabe", "bereit zur freigabe", "bereit für den go live",
        "produktionsreif", "prêt pour la production", "prêt pour le lancement", "prêt à être lancé",
        "listo para producción", "listo para el lanzamiento", "pronto para produção", "pronto para o lançamento",
        "可以上线", "可上线", "可发布", "リリース可", "リリース可能", "本番投入可",
    ]
}
