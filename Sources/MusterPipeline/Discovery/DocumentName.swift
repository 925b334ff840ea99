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
        if name.utf8.first == UInt8(ascii: "."), name.endsWithBytes("cache") { return "a cache" }
        return FolderNames.skipped[name]
    }
}

/// Folders that tools fill and keep to themselves. A hidden folder of any other name may hold a project's documents.
private enum FolderNames {
    static let skipped: [String: String] = {
        let reasons: [(String, [String])] = [
            ("a folder of version control", [".git", ".hg", ".svn", ".bzr", ".jj"]),
            (
                "a folder of packages",
                [
                    "node_modules", "__pycache__", ".venv", ".tox", ".nox", ".bundle", ".yarn", ".pnpm-store", ".npm",
                    ".cargo",
                    ".gradle", ".m2", ".nuget", ".terraform", ".swiftpm", ".eggs", ".direnv",
                ]
            ),
            (
                "a folder of build products",
                [".build", ".next", ".nuxt", ".svelte-kit", ".docusaurus", ".parcel-cache", ".turbo", ".muster"]
            ),
            ("settings of an editor", [".idea", ".vscode", ".vs", ".fleet", ".obsidian"]),
        ]
        let pairs = reasons.flatMap { reason, names in names.map { ($0, reason) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
}
