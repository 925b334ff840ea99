import MusterText

extension RelativePath {
    /// Whether the name is one that documents have: `.md`, `.markdown`, `.txt`, `ChangeLog`, `*SUMS*` or `*.sha*`.
    var isDocumentName: Bool {
        switch fileExtension {
        case "md", "markdown", "txt": return true
        case let suffix? where suffix.startsWithBytes("sha"): return true
        default: return name.containsBytes("SUMS") || name.utf8.elementsEqual("ChangeLog".utf8)
        }
    }

    /// Why a folder of this name is never looked into; nil for one that is.
    var reasonToSkipFolder: String? {
        switch name {
        case _ where name.utf8.first == UInt8(ascii: "."): "a hidden folder"
        case "node_modules", "__pycache__": "a folder of packages"
        default: nil
        }
    }
}
