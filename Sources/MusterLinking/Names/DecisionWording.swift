import MusterModel
import MusterText

/// The words by which documents speak of deciding on a launch.
enum DecisionWording {
    /// Whether a criterion asks that a decision be recorded and for no particular one: `A clear "Go" or "No-Go" decision
    /// is recorded.`
    static func asksOnlyForDecision(_ title: String) -> Bool {
        // Asked of every criterion, and most are settled without taking the title apart.
        guard title.containsBytes("ecision") || title.containsBytes("ECISION") else { return false }
        let words = Words(title)
        guard words.contain("decision"), words.containAny(["recorded", "documented", "logged", "minuted"]) else {
            return false
        }
        return words.containAny(["go no go", "go or no go", "go or a no go", "decision is recorded", "go go no go"])
    }

    /// Whether a decision is a go or no-go rather than the approval of a document or design.
    static func isGoNoGo(_ text: String) -> Bool {
        let words = Words(text)
        return words.containAny(["go no go", "no go", "go live", "launch", "public release"])
            || words.contain("go for") || words.list.first == "go"
    }

    /// Whether words speak of a release or its readiness.
    static func speaksOfRelease(_ text: String) -> Bool {
        Words(text).containAny([
            "release", "releases", "readiness", "rollout", "roll out", "ship", "shipping", "rc", "mvp", "beta",
            "ga", "released for", "approved for", "freigabe", "freigegeben", "inbetriebnahme", "produktion",
            "mise en production", "mise en service", "go live", "cutover",
        ]) || !VersionNumber.all(in: text).isEmpty
    }

    /// Whether a decision was taken back or replaced.
    static func isWithdrawn(_ text: String) -> Bool {
        Words(text).containAny(["superseded", "withdrawn", "revoked", "rescinded", "replaced by"])
    }
}
