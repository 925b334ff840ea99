import MusterModel
import MusterText

/// Lines of a conclusion that say nothing but that a release may go: `✅ 测试通过，可以发布`, `Freigabe erteilt.`
///
/// Every clause must be such a verdict or a favourable state as a whole: what else is said may be a condition.
enum ClearedWords {
    static func clear(_ line: Statement, _ index: Int, _ reading: Reading) -> Bool {
        guard case .line = line.form, !reading.isPlan, line.parent == nil, line.field == nil, line.box == nil,
            reading.role(of: index) == .decision, isWell(line.mark)
        else { return false }
        let clauses = clauses(of: line.body)
        return clauses.contains(where: verdicts.contains)
            && clauses.allSatisfy { verdicts.contains($0) || reading.words.states.whole($0)?.isFavourable ?? false }
    }

    private static func isWell(_ mark: StatusMark?) -> Bool { mark == nil || mark == .done || mark == .green }

    private static func clauses(of text: String) -> [FoldedText] {
        var parts = Clauses(text).list
        for sign in ["，", "。", "、", "；", "！"] { parts = parts.flatMap { $0.split(at: sign) } }
        return parts.map { FoldedText($0) }.filter { !$0.isEmpty }
    }

    private static let verdicts: [FoldedText] = [
        "可以上线", "可以发布", "同意上线", "同意发布", "准予发布", "准予上线", "允许上线", "允许发布", "リリース可", "リリース可能", "リリースを承認",
        "cleared for release", "cleared for launch", "released for production", "freigabe erteilt",
        "für den go live freigegeben", "für produktion freigegeben", "bon pour la mise en production",
        "autorisé à la mise en production", "apto para producción", "autorizado para producción",
        "apto para produção", "liberado para produção",
    ]
}

extension String {
    /// The parts between the places where a sign stands.
    func split(at sign: String) -> [String] {
        var parts: [String] = []
        var rest = self
        while let at = rest.firstOffset(of: sign) {
            parts.append(rest.bytes(0..<at))
            rest = rest.bytes(from: at + sign.utf8.count)
        }
        return parts + [rest]
    }
}
