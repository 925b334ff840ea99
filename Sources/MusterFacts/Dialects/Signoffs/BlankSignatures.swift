import MusterModel
import MusterText

/// Blanks to sign on, each with the words for whom it is kept free, also several on a line.
///
///     Buyer's signature: ____________   For the harbour: ____________        船長確認：＿＿＿＿＿
///
/// A blank is a signature that is missing, whoever stands beside it.
struct BlankSignatures: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isTemplate, !reading.isProcedure else { return }
        for (index, statement) in reading.statements(with: .lowLine)
        where !statement.isHeading && !reading.isInert(index) && statement.box == nil
            && Self.holdsBlank(statement.body)
        {
            guard !sheet.isTaken(index) else { continue }
            let roles = Self.roles(in: statement.body)
            for (place, role) in roles.enumerated() {
                var fact = Fact(.requiredSignoff, statement, title: role, modality: .required)
                fact.role = role
                fact.status = .pending
                fact.details[.subject] = reading.document.path.name
                if place == 0 { sheet.take(index, fact) } else { sheet.add(fact, at: index) }
            }
        }
    }

    /// Whether a line keeps a place free to write on.
    static func holdsBlank(_ text: String) -> Bool { blanks.contains(where: text.containsBytes) }

    private static let blanks = ["____", "＿＿＿"]

    /// Those for whom a line keeps blanks free, in order.
    private static func roles(in text: String) -> [String] {
        var found: [String] = []
        var rest = text
        while let at = blanks.compactMap({ rest.firstOffset(of: $0) }).min() {
            let before = rest.bytes(0..<at)
            rest = rest.bytes(from: at).withoutBlank
            if let role = role(before: before) ?? role(behind: rest, asked: before) { found.append(role) }
        }
        return found
    }

    /// Whom brackets behind a blank name: `Countersigned: ________ (deputy mayor)`.
    private static func role(behind text: String, asked before: String) -> String? {
        let rest = text.trimmed
        guard rest.utf8.first == UInt8(ascii: "("), let close = rest.firstOffset(of: ")"),
            signings.all.contains(FoldedText(before)), case let role = rest.bytes(1..<close).trimmed,
            RoleNames.isRole(role), !role.hasDigit, !Placeholder.isOne(role)
        else { return nil }
        return role
    }

    /// Whom the words right before a blank ask to sign; nil where they ask for anything else, as a day or a name.
    private static func role(before text: String) -> String? {
        let part = text.split(at: "  ").flatMap { $0.split(at: "　") }.last { !$0.trimmed.isEmpty } ?? text
        var words = part.trimmed.unpunctuated
        // `Signatures: chief physician ____`: the label of the line stands before the first.
        if let colon = ["：", ": "].compactMap({ sign in words.lastOffset(of: sign).map { $0 + sign.utf8.count } }).max()
        {
            let label = words.bytes(0..<colon).unpunctuated
            guard signings.end(FoldedText(label)) || signings.begin(FoldedText(label)) else { return nil }
            let role = words.bytes(from: colon).trimmed
            let isFew = (1...3).contains(FoldedText(role).wordCount) && !role.hasDigit && !Placeholder.isOne(role)
            let column = ColumnTitles.role(of: FoldedText(role), written: role)
            return RoleNames.isRole(role) || isFew && (column == nil || column == .role) ? role : nil
        }
        var isAsked = false
        for (before, behind) in frames {
            guard words.utf8.count > before.utf8.count + behind.utf8.count else { continue }
            let lower = words.lowercased()
            guard lower.startsWithBytes(before), lower.endsWithBytes(behind) else { continue }
            words = words.bytes(before.utf8.count..<words.utf8.count - behind.utf8.count).trimmed
            isAsked = true
            break
        }
        let folded = FoldedText(words)
        guard (1...5).contains(folded.wordCount), !words.hasDigit, !Placeholder.isOne(words),
            ColumnTitles.role(of: folded, written: words).map({ $0 == .role || $0 == .person }) ?? true,
            isAsked || RoleNames.isRole(words)
        else { return nil }
        return words
    }

    /// What stands before and behind those who are asked to sign, in small letters.
    private static let frames = [
        ("", "'s signature"), ("", "’s signature"), ("signature of the ", ""), ("signature of ", ""),
        ("", " signature"),
        ("signature, ", ""), ("signed for the ", ""), ("for the ", ""), ("on behalf of the ", ""),
        ("on behalf of ", ""),
        ("unterschrift des ", ""), ("unterschrift der ", ""), ("unterschrift ", ""), ("für den ", ""), ("für die ", ""),
        ("für das ", ""), ("signature du ", ""), ("signature de la ", ""), ("signature de l'", ""), ("pour le ", ""),
        ("pour la ", ""), ("firma del ", ""), ("firma de la ", ""), ("por el ", ""), ("por la ", ""),
        ("assinatura do ", ""), ("assinatura da ", ""), ("pelo ", ""), ("pela ", ""), ("", "签字"), ("", "签名"),
        ("", "确认"), ("", "確認"), ("", "署名"), ("", "承認"), ("", "印"),
    ]

    private static let signings: Phrases = [
        "sign off", "sign offs", "signoff", "approval", "approvals", "approved", "approved by", "signed by", "accepted",
        "accepted by", "countersigned", "countersignature", "countersigned by", "released by", "freigabe", "freigaben",
        "genehmigt", "gegengezeichnet", "abgenommen", "abnahme", "visa", "visas", "signé", "signé par", "contresigné",
        "validation", "aprobación", "visto bueno", "firmado", "aprovação", "visto", "assinado", "批准", "会签", "検印",
        "signature", "signatures", "signed", "unterschrift", "unterschriften", "firma", "firmas", "assinatura",
        "assinaturas", "签字", "签名", "签署", "署名", "承認",
    ]
}

extension String {
    /// The text behind the blank that it begins with.
    fileprivate var withoutBlank: String {
        var rest = self
        while rest.utf8.first == 0x5F || rest.startsWithBytes("＿") {
            rest = rest.bytes(from: rest.utf8.first == 0x5F ? 1 : "＿".utf8.count)
        }
        return rest
    }

    /// The text without a colon at its end.
    fileprivate var unpunctuated: String {
        var rest = trimmed
        while rest.utf8.last == 0x3A || rest.endsWithBytes("：") {
            rest = rest.bytes(0..<rest.utf8.count - (rest.utf8.last == 0x3A ? 1 : "：".utf8.count)).trimmed
        }
        return rest
    }
}
