import MusterModel
import MusterText

/// What people sign: the criteria, checks, deliverables, digests and issues of the thing that they name, else the text of
/// their document; all without check marks, status words, dates and sign-offs.
struct SignedContent {
    private let project: Project
    private let byTask: [Task.ID: [String]]
    private let byPhase: [Phase.ID: [String]]
    private let byRelease: [Release.ID: [String]]
    private let documents: [RelativePath: String]

    init(_ project: Project) {
        self.project = project
        var byTask: [Task.ID: [String]] = [:]
        var byPhase: [Phase.ID: [String]] = [:]
        var byRelease: [Release.ID: [String]] = [:]
        func add(_ words: String, _ task: Task.ID?, _ phase: Phase.ID?, _ release: Release.ID?) {
            if let task { byTask[task, default: []].append(words) }
            if let phase { byPhase[phase, default: []].append(words) }
            if let release { byRelease[release, default: []].append(words) }
        }
        for item in project.criteria {
            add("criterion \(item.title.ledgerWords)", item.task, item.phase, item.release)
        }
        for item in project.checklistItems {
            add("check \(item.code) \(item.title.ledgerWords)", item.task, nil, item.release)
        }
        for item in project.deliverables {
            let words = "deliverable \(item.title.ledgerWords) \(item.path ?? "")"
            add(words, item.task, item.phase, item.release)
        }
        for item in project.artifacts {
            let digests = item.statements.compactMap(\.digest).map(\.asciiLowercased).sorted(by: bytewiseLess)
            add("artifact \(item.file) \(digests.joined(separator: " "))", nil, nil, item.release)
        }
        for item in project.issues {
            let words = "issue \(item.code) \(item.severity?.rawValue ?? "") \(item.title.ledgerWords)"
            add(words, nil, nil, item.release)
        }
        self.byTask = byTask
        self.byPhase = byPhase
        self.byRelease = byRelease
        documents = Dictionary(
            project.documents.compactMap { record in record.signedText.map { (record.path, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The fingerprint of what a sign-off of this scope signs; nil when there is nothing to take it of.
    func fingerprint(of scope: SignoffScope) -> String? {
        switch scope {
        case .task(let id): fingerprint(byTask[id])
        case .phase(let id): fingerprint(byPhase[id])
        case .release(let id): fingerprint(byRelease[id])
        case .document(let path): fingerprint(documents[path].map { [$0] })
        }
    }

    private func fingerprint(_ words: [String]?) -> String? {
        guard let words, !words.isEmpty else { return nil }
        return Fingerprint.of(words.sorted(by: bytewiseLess), digits: 32)
    }
}
