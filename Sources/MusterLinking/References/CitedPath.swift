import MusterModel
import MusterText

/// What the words of a reference are: a path, an address, or words only.
enum CitedPath {
    case path(String)
    case address(SafeURL)
    case words

    init(_ fact: Fact) {
        let written = (fact.details[.path] ?? fact.title).trimmed
        if written.containsBytes("://") || written.asciiLowercased.startsWithBytes("mailto:") {
            self = SafeURL(written).map(CitedPath.address) ?? .words
        } else if fact.details[.path] != nil || CitedPath.looksLikePath(written) {
            self = .path(CitedPath.withoutAnchor(written))
        } else {
            self = .words
        }
    }

    /// The path, where it is one that may lie in the project.
    var path: String? {
        if case .path(let path) = self { return path }
        return nil
    }

    /// The paths that a fact cites after a line above it has cited them, without anchors.
    static func again(by fact: Fact) -> [String] {
        guard let written = fact.details[.cites] else { return [] }
        return written.split(onByte: UInt8(ascii: ";")).map { withoutAnchor($0.trimmed) }.filter { !$0.isEmpty }
    }

    /// The first folder of a path that goes down from where it is looked for; nil for a bare name and for one that goes up.
    static func topFolder(of path: String) -> String? {
        let parts = path.split(onByte: UInt8(ascii: "/"))
        guard parts.count > 1, let first = parts.first, !first.isEmpty, !first.startsWithBytes("."),
            !first.containsBytes("\\")
        else { return nil }
        return first
    }

    /// Whether a path is a pattern or was shortened, so that it names no single file: `{service}.log`, `docs/CLIENT_…md`.
    static func isPattern(_ path: String) -> Bool {
        ["{", "<", "*", "$", "…", "...", "[", "\\"].contains(where: path.containsBytes)
    }

    /// Whether a claim rests on what it cites: it is something claimed, other than a task that only mentions it.
    ///
    /// - Parameter role: that of the section in which it is cited.
    static func isEvidence(
        for claim: FactReference?, in role: SectionRole?, _ sources: ProjectSources
    ) -> Bool {
        guard let claim = claim.map(sources.fact), claim.modality == .claimed || claim.modality == .observed else {
            return false
        }
        switch claim.kind {
        case .checklistItem, .criterion, .signoff, .decision, .deliverable: return true
        case .task, .phase, .risk, .issue, .milestone, .artifact: return role == .evidence
        case .requiredSignoff, .reference: return false
        }
    }

    /// Whether a word is written like a path: with a folder, or with the ending of a file.
    static func looksLikePath(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, !bytes.contains(where: \.isASCIISpace) else { return false }
        if bytes.dropFirst().contains(UInt8(ascii: "/")) { return true }
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return false }
        let ending = bytes[(dot + 1)...]
        return (1...8).contains(ending.count) && ending.allSatisfy(\.isASCIIAlphanumeric)
            && ending.contains(where: \.isASCIILetter)
    }

    private static func withoutAnchor(_ path: String) -> String {
        path.split(onByte: UInt8(ascii: "#")).first ?? path
    }
}
