import MusterModel
import MusterText

/// Every platform that a deliverable promises has an artifact.
struct ArtifactsComplete: Rule {
    static let name = RuleName.artifactsComplete
    let title = "An artifact for every promised platform"
    let wording = Wording(
        singular: "promised platform", plural: "promised platforms", met: "listed", failed: "without an artifact",
        pending: "without an artifact", unknown: "not to be told")

    init?(_ requirement: RuleRequirement) {
        guard case .artifactsComplete = requirement else { return nil }
    }

    func items(in context: RuleContext) -> [ItemResult] {
        let artifacts = context.scope.artifacts(context.index)
        let promises = context.scope.deliverables(context.index)
        return Platform.allCases.compactMap { platform in
            guard let promise = promises.first(where: { platform.isNamed(in: $0.title) }) else { return nil }
            let listed = artifacts.first { platform.isNamed(in: $0.platform ?? "") || platform.isNamed(in: $0.file) }
            return ItemResult(
                entity: .deliverable(promise.id), title: platform.rawValue,
                assessment: listed.map { Assessment(.pass, "\($0.file) is listed", at: [$0.location]) }
                    ?? Assessment(.pending, "It is promised and no artifact for it is listed", at: [promise.location]),
                expected: "An artifact for \(platform.rawValue)",
                mend: listed == nil ? mend(platform.rawValue, promise, beside: artifacts.last) : nil)
        }
    }

    /// A blank row after the manner of the list; a fenced list of digests has no blank rows.
    private func mend(_ platform: String, _ promise: Deliverable, beside artifact: Artifact?) -> Mend {
        let instruction = "Build it for \(platform), and list the file with its SHA-256: sha256sum FILE"
        return Mend(location: artifact?.location ?? promise.location, instruction: instruction)
    }
}

/// An operating system that artifacts are made for.
private enum Platform: String, CaseIterable {
    case linux = "Linux"
    case macOS
    case windows = "Windows"
    case android = "Android"
    case iOS

    private var words: [String] {
        switch self {
        case .linux: ["linux", "deb", "rpm", "appimage"]
        case .macOS: ["macos", "darwin", "dmg", "osx"]
        case .windows: ["windows", "msi", "exe", "win64", "win32"]
        case .android: ["android", "apk"]
        case .iOS: ["ios", "ipa"]
        }
    }

    /// Whether one of the words of `text` means this platform.
    func isNamed(in text: String) -> Bool {
        text.asciiLowercased.utf8.split { !$0.isASCIIAlphanumeric }
            .contains { word in words.contains { $0.utf8.elementsEqual(word) } }
    }
}
