import MusterModel
import MusterText

/// A point that only groups the tasks beneath it: who has to do them, when, or how urgent they are.
///
///     - Backend (Mara)              - 5/2 morning             - High priority
///       - Rework the import           - Call the bank           - Rework the import
struct TaskGroup: Sendable {
    private var role: String?
    private var person: String?
    private var severity: Severity?

    /// Nil for a point that is a task of its own.
    init?(_ statement: Statement, _ index: Int, _ reading: Reading) {
        let body = statement.body.trimmed
        guard statement.isItem, statement.box == nil, statement.end > index + 1, statement.folded.wordCount <= 6 else {
            return nil
        }
        severity = reading.words.severity(inTitle: statement.folded)
        if let split = Self.split(body) {
            role = split.role
            person = split.person
        } else if statement.folded.wordCount <= 4, RoleNames.isRole(body) {
            role = body
        } else if statement.folded.wordCount <= 4, Self.isAddressed(body) {
            person = body
        } else if severity == nil, !Self.isTime(body, reading) {
            return nil
        }
    }

    /// `Backend (Mara)`: a function or an area, and who stands for it.
    private static func split(_ text: String) -> (role: String, person: String)? {
        for (open, close) in [("（", "）"), ("(", ")")] where text.endsWithBytes(close) {
            guard let at = text.firstOffset(of: open) else { continue }
            let role = text.bytes(0..<at).trimmed
            let inner = text.bytes(at + open.utf8.count..<text.utf8.count - close.utf8.count).trimmed
            let names = inner.split(onByte: UInt8(ascii: "/")).map(\.trimmed)
            if !role.isEmpty, names.allSatisfy(PersonName.isOne), !names.contains(where: isShouted) {
                return (role, inner)
            }
        }
        return nil
    }

    /// `WIP`, `API`: capitals alone are no name.
    private static func isShouted(_ text: String) -> Bool { text.utf8.allSatisfy { (0x41...0x5A).contains($0) } }

    private static func isAddressed(_ text: String) -> Bool {
        text.utf8.first == UInt8(ascii: "@") || ["様", "さん", "氏"].contains(where: text.endsWithBytes)
    }

    /// A day or an hour at the start, with hardly any words after it: `5/2 morning`, `10:30-12:00`.
    private static func isTime(_ text: String, _ reading: Reading) -> Bool {
        let head = text.utf8.prefix { $0.isASCIIDigit || $0 == 0x2F || $0 == 0x3A || $0 == 0x2D || $0 == 0x2E }
        let signs = head.count { !$0.isASCIIDigit }
        return head.first?.isASCIIDigit == true && signs > 0 && head.last?.isASCIIDigit == true
            && FoldedText(text).wordCount <= 6
    }

    /// Puts what the group says into a task that does not say it itself.
    func apply(to fact: inout Fact) {
        if fact.severity == nil { fact.severity = severity }
        guard fact.person == nil, fact.role == nil, let owner = person ?? role else { return }
        fact.details[.owner] = owner
        fact.person = person
        fact.role = role
    }
}
