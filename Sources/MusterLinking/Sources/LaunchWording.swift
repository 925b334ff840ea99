import MusterModel
import MusterText

/// The words by which documents speak of launching a release.
enum LaunchWording {
    /// Whether the text speaks of a launch, a launch or release candidate, or a go/no-go.
    static func isLaunch(_ text: String) -> Bool {
        Words(text).containAny(["launch", "release candidate", "go no go", "go live"])
    }

    /// Whether the text speaks of a release going out.
    static func isRelease(_ text: String) -> Bool {
        isLaunch(text) || Words(text).containAny(["release", "released", "rollout", "ga", "shipping", "public"])
    }

    /// The version that a task launches or makes the candidate of: its title speaks of a launch and its title or an
    /// objective names the version, or one objective does both. The highest, where several are named; nil for other tasks.
    static func version(title: String, objectives: [String]) -> VersionNumber? {
        let sendsOut = Words(title).containAny(sendings) && !VersionNumber.all(in: title).isEmpty
        if isLaunch(title) || sendsOut {
            let named = VersionNumber.all(in: title)
            return (named.isEmpty ? objectives.flatMap(VersionNumber.all) : named).max()
        }
        return objectives.filter(isLaunch).flatMap(VersionNumber.all).max()
    }

    /// Words of the title of a task which say, before a version, that it sends that version out.
    private static let sendings = [
        "release of", "release to", "rollout of", "roll out of", "delivery of", "publication of", "shipping of",
        "auslieferung von", "veröffentlichung von", "freigabe von", "livraison de", "publication de",
        "mise en production de", "entrega de", "publicación de", "lanzamiento de", "publicação de", "lançamento de",
    ]
}
