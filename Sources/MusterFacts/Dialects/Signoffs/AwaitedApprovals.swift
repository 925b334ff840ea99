import MusterModel
import MusterText

/// Whose approval a document waits for, told by its status.
///
///     **Status:** Awaiting team lead review and approval       Status: Wartet auf Freigabe durch die QA-Leitung
///
/// The status itself is read by others: here only the signature that it owes.
struct AwaitedApprovals: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isTemplate, !reading.isProcedure else { return }
        let told = sheet.lines(of: [.requiredSignoff, .signoff])
        for (index, statement) in reading.statements(with: .filledField)
        where !reading.isInert(index) && !told.contains(statement.line) {
            guard let field = statement.field, field.meaning == .status, let role = Self.role(in: field.value) else {
                continue
            }
            var fact = Fact(.requiredSignoff, statement, title: field.value.withoutEnd, modality: .required)
            fact.role = role
            fact.status = .pending
            fact.details[.subject] = reading.document.path.name
            sheet.add(fact, at: index)
        }
    }

    /// The function whose approval is waited for; nil for any other words.
    static func role(in value: String) -> String? {
        let bare = StatusMark.stripped(value).withoutEnd
        let words = FoldedText(bare)
        guard words.wordCount <= 14, let wait = waits.first(where: words.starts), approvals.areSaid(in: words) else {
            return nil
        }
        // The words of waiting are as long as they stand there: one space each.
        let rest = bare.bytes(from: wait.text.utf8.count).trimmed
        let behind = givers.lazy.compactMap { giver in
            rest.asciiLowercased.firstOffset(of: giver).map { rest.bytes(from: $0 + giver.utf8.count) }
        }.first
        return [behind, before(rest)].compactMap(\.self).map(withoutArticles).first {
            RoleNames.isRole($0) || Departments.areNamed(in: $0)
        }
    }

    private static func withoutArticles(_ text: String) -> String {
        text.split(onByte: 0x20).filter { !$0.isEmpty }.drop { articles.contains($0.asciiLowercased) }
            .joined(separator: " ")
    }

    /// The words before the first for an approval: `team lead` of `team lead review and approval`.
    private static func before(_ text: String) -> String? {
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        guard
            let at = words.firstIndex(where: {
                approvals.all.contains(FoldedText($0)) || reviews.contains($0.asciiLowercased)
            })
        else { return nil }
        return at == 0 ? nil : words[..<at].joined(separator: " ")
    }

    private static let waits: [FoldedText] = [
        "awaiting", "waiting for", "waiting on", "pending", "wartet auf", "warten auf", "en attente de", "pendiente de",
        "a la espera de", "aguardando", "pendente de",
    ]
    private static let approvals: Phrases = [
        "approval", "sign off", "signoff", "signature", "freigabe", "genehmigung", "unterschrift", "approbation",
        "validation", "signature", "aprobación", "firma", "aprovação", "assinatura",
    ]
    private static let reviews: Set<String> = ["review", "sign-off", "prüfung", "revue", "revisión", "revisão"]
    private static let givers = [
        " by ", " from ", " of ", " durch ", " von ", " par ", " por ", " de ", " pela ", " pelo ",
    ]
    private static let articles: Set<String> = ["the", "a", "our", "die", "der", "das", "la", "le", "el", "o"]
}
