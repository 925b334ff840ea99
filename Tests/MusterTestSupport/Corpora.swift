import FoundationEssentials

/// Where the tests find the public documents that they read when they are at hand.
public enum Corpora {
    /// The folder of the corpora: `MUSTER_CORPORA`, else `../shared/corpora` beside the checkout; nil when absent.
    public static let root: String? = {
        let named = ProcessInfo.processInfo.environment["MUSTER_CORPORA"] ?? "../shared/corpora"
        return FileManager.default.fileExists(atPath: named) ? named : nil
    }()

    /// What a test prints, once, when it cannot run without them.
    public static let absent = "skipped: the corpora are not at MUSTER_CORPORA or ../shared/corpora"
}
