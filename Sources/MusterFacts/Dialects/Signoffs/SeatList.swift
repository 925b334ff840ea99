import MusterModel
import MusterText

/// What the title of some lines, or the line above them, says that they are: those who approve, or those who did.
///
///     Sign-offs:        Signed, in this order:        Initials for release, 2 April 2031
enum SeatList {
    /// Those who are to approve, each with what he said.
    case asked
    /// Those who signed: a name alone with a day is a signature.
    case signed
    /// Those who signed with the first letters of their names.
    case initials

    /// Nil where nothing says so.
    ///
    /// - Parameter above: the lines of the section that stand before the first seat.
    init?(_ section: Section, above: [Statement], in outline: Outline) {
        var titles = [section.folded]
        if section.level == 7, let parent = section.parent { titles.append(outline.sections[parent].folded) }
        titles += above.filter { $0.field?.value.isEmpty ?? true && !$0.isItem && $0.folded.wordCount <= 16 }
            .compactMap { VerdictSentence.all(in: $0.body).last }.map { FoldedText($0) }
        if titles.contains(where: Self.initialling.areSaid) {
            self = .initials
        } else if titles.contains(where: { Self.signing.areSaid(in: $0) || $0.starts(with: "signed") }) {
            self = .signed
        } else if section.role == .signoffs || section.role == .votes || titles.contains(where: Self.names.areSaid) {
            self = .asked
        } else {
            return nil
        }
    }

    /// What a line says that tells no state of its own: a name with a day signs, nothing behind a seat leaves it open.
    static func state(of parts: SpokenParts, _ label: SeatLabel, in list: SeatList?) -> SeatStateRows.State? {
        if label.name != nil, isBlank(label.said), list != nil || !label.said.isEmpty { return .awaited }
        guard let list, !parts.saysMore, let person = parts.person else { return nil }
        if parts.date != nil, label.name != nil || list == .signed { return .signed }
        return list == .initials && label.name != nil && isInitials(person) ? .signed : nil
    }

    /// `???`, `____`, `??? (Kit)`
    static func isBlank(_ said: String) -> Bool {
        let bare = said.bytes(0..<(said.firstOffset(of: "(") ?? said.utf8.count)).trimmed
        return Placeholder.isOne(said) || !bare.isEmpty && FoldedText(bare).isEmpty && StatusMark.first(in: said) == nil
    }

    static func isInitials(_ name: String) -> Bool {
        let letters = name.unicodeScalars.filter { $0 != "." && $0 != " " }
        return (2...4).contains(letters.count) && letters.allSatisfy(\.properties.isUppercase)
    }

    /// What titles of documents call those who approve.
    static let names: Phrases = [
        "approvals", "approvers", "approver", "sign offs", "signoffs", "sign off", "signatures", "signature page",
        "e signature", "statements", "vote slips", "votes", "who signs", "consents", "readiness signatures",
        "approval log", "signature log", "sign please", "by replying", "need to sign", "needs to sign", "have to sign",
        "has to sign", "had to sign", "your oks", "acceptance signatures", "signatories", "freigaben",
        "unterschriften", "zustimmungen", "abnahmen", "visas", "avis", "vistos buenos", "firmas", "conformidades",
        "aprobaciones", "assinaturas", "aprovações", "签字记录", "签字", "审批记录", "承認状況", "承認記録", "承認スレッド", "決裁欄",
    ]

    private static let signing: Phrases = [
        "who has signed", "who have signed", "who signed", "checked signed", "signatures", "signature page",
        "release signatures",
        "undersigned", "your name and day", "name and date below", "we accept", "we approve", "unterschrieben",
        "unterschriften", "signé", "firmado", "firmas", "assinado", "assinaturas", "签字记录", "署名",
    ]

    private static let initialling: Phrases = [
        "initials", "initialled", "initialed", "kürzel", "paraphe", "paraphes", "iniciales", "rubricas",
    ]
}
