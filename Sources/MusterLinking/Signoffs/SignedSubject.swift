import MusterModel
import MusterText

/// What a recorded sign-off is about in its own words, beside what is demanded for a whole release.
///
/// "The licence text of the installers" is less than the release, "the launch candidate" and the field of the role as a
/// whole ("the security review", signed by the Security Lead) are not.
struct SignedSubject {
    private let words: [String]

    /// - Parameters:
    ///   - text: what was signed, as written; it may name who signed and when.
    ///   - signers: the role and the person, as written.
    init(_ text: String, signers: [String]) {
        let known = Set(signers.flatMap { Words($0).list })
        words = Self.head(of: text).filter { word in
            !known.contains(word) && !Self.filling.contains(word) && !CalendarWords.isOne(word)
                && !word.utf8.contains(where: \.isASCIIDigit)
        }
    }

    /// Whether it is all of what is demanded.
    ///
    /// - Parameters:
    ///   - subjects: what the documents want signed, in their words.
    ///   - role: the role that signs.
    ///   - names: the names of the release.
    func covers(_ subjects: [String], role: String, names: [String]) -> Bool {
        let asked = Set(subjects.flatMap { Words($0).list } + names.flatMap { Words($0).list })
        let field = Self.field(of: role)
        return words.allSatisfy { asked.contains($0) || Self.whole.contains($0) || field.contains($0) }
    }

    /// The words before what only says how or when: `the release after the retest`.
    private static func head(of text: String) -> [String] {
        Array(Words(text.split(onByte: UInt8(ascii: ",")).first ?? text).list.prefix { !joints.contains($0) })
    }

    private static func field(of role: String) -> Set<String> {
        let own = Set(Words(role).list)
        return own.isSuperset(of: ["qa"]) ? own.union(["quality", "testing", "tests", "test"]) : own
    }

    private static let joints: Set<String> = [
        "after", "based", "following", "given", "having", "since", "because", "subject", "provided", "pending", "as",
    ]

    /// What says nothing of what is signed.
    private static let filling: Set<String> = [
        "the", "a", "an", "of", "on", "for", "to", "and", "in", "our", "its", "this", "that", "it", "is", "has", "have",
        "been", "was", "with", "by", "at", "all", "off", "sign", "signs", "signed", "signoff", "approve", "approves",
        "approved", "approval", "final", "formal", "formally", "hereby", "date", "name", "role", "mandatory", "v",
    ]

    /// What means the whole: the release, or the record in which the sign-off stands.
    private static let whole: Set<String> = [
        "release", "releases", "launch", "candidate", "rc", "build", "version", "live", "go", "production", "public",
        "shipping", "rollout", "deployment", "product", "document", "record", "review", "decision", "readiness",
        "posture", "assessment", "status", "position", "perspective", "area", "scope", "everything", "whole", "md",
        "criteria", "gate", "gates", "checklist", "complete", "ok", "no", "ready",
    ]
}
