import MusterModel
import MusterText

/// What the words of an item tell of the one that they answer.
enum ItemWording {
    /// The words of a claim without a remark in brackets that says how it went: `Runbook covers restart (walked through on
    /// 2 April)`; nil without one, and where the remark leaves something out.
    static func withoutRemark(_ title: String) -> String? {
        guard let open = title.firstOffset(of: "("),
            case let remark = String(decoding: title.utf8.dropFirst(open), as: UTF8.self),
            !Words(withoutNone(remark)).list.contains(where: leaving.contains)
        else { return nil }
        return title.withoutBrackets.trimmed.titleKey
    }

    /// A remark without words that say that nothing is left: `nothing open`.
    private static func withoutNone(_ remark: String) -> String {
        ["nothing open", "none open", "nothing left open", "nichts offen", "rien d'ouvert", "nada abierto"].reduce(
            remark
        ) { said, none in
            said.firstOffset(of: none).map { said.bytes(0..<$0) + said.bytes(from: $0 + none.utf8.count) } ?? said
        }
    }

    private static let leaving: Set<String> = [
        "not", "no", "only", "except", "without", "but", "pending", "open", "partly", "partially", "until", "nicht",
        "nur", "außer", "ohne", "offen", "teilweise", "pas", "sauf", "sans", "seulement", "salvo", "sin", "solo",
        "excepto", "não", "exceto", "sem", "apenas", "todo", "missing", "fehlt", "manque", "falta",
    ]

    /// `4.3-a`: the number of a task and a letter, in lower case; nil for other codes.
    static func lettered(_ fact: Fact) -> String? {
        let written = fact.id ?? fact.title
        let number = written.utf8.prefix { $0.isASCIIDigit || $0 == 0x2E }
        let tail = written.utf8.dropFirst(number.count).prefix { $0.isASCIIAlphanumeric || $0 == 0x2D }
        guard number.contains(0x2E), number.first?.isASCIIDigit ?? false, tail.count == 2, tail.first == 0x2D,
            tail.last?.isASCIILetter ?? false
        else { return nil }
        return (String(decoding: number, as: UTF8.self) + String(decoding: tail, as: UTF8.self)).asciiLowercased
    }
}
