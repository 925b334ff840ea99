import MusterText

/// The paths that a site uses so far, told apart as the most forgetful file system would: without ASCII case and
/// without the form in which accents are composed.
struct TakenPaths {
    // Equality of strings is canonical equivalence: NFC and NFD of one name are one key, which is the point here.
    private var files: [String: RelativePath] = [:]
    private var folders: [String: RelativePath] = [:]

    /// Takes a path; when it collides with a file or folder that is taken, nothing changes and that one is returned.
    mutating func insert(_ path: RelativePath) -> RelativePath? {
        let key = path.text.asciiLowercased
        if let other = files[key] ?? folders[key] { return other }
        let parents = TakenPaths.parents(of: key)
        for parent in parents {
            if let other = files[parent] { return other }
        }
        files[key] = path
        for parent in parents { folders[parent] = path }
        return nil
    }

    private static func parents(of key: String) -> [String] {
        var parents: [String] = []
        var parent = ""
        for part in key.split(onByte: UInt8(ascii: "/")).dropLast() {
            parent += parent.isEmpty ? part : "/" + part
            parents.append(parent)
        }
        return parents
    }
}
