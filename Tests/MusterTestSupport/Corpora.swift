import FoundationEssentials

/// Where the tests find the public documents that they read when they are at hand.
public enum Corpora {
    /// The folder of the corpora, absolute: `MUSTER_CORPORA`, else `../shared/corpora` beside the checkout; nil when
    /// absent.
    public static let root: String? = {
        let named = ProcessInfo.processInfo.environment["MUSTER_CORPORA"] ?? "../shared/corpora"
        let path =
            named.utf8.first == UInt8(ascii: "/") ? named : FileManager.default.currentDirectoryPath + "/" + named
        return FileManager.default.fileExists(atPath: path) ? path : nil
    }()

    /// What a test prints, once, when it cannot run without them.
    public static let absent = "skipped: the corpora are not at MUSTER_CORPORA or ../shared/corpora"
}
