import MusterModel
import MusterText

/// What was found at the path of a deliverable.
enum DeliverablePresence {
    case present(RelativePath)
    case draft(RelativePath)
    /// With the reason, and the paths that may have been meant.
    case missing(String, nearest: [RelativePath])
    case unreadable(String)
    /// It has no path, or lives elsewhere.
    case notLookedFor

    /// What a document that lies at the path is worth.
    init(of record: DocumentRecord) {
        if let refusal = record.refusal {
            self = .unreadable(refusal)
        } else if record.filledLineCount <= record.outline.count {
            self = .missing("\(record.path.text) is empty", nearest: [])
        } else if record.isDraft {
            self = .draft(record.path)
        } else {
            self = .present(record.path)
        }
    }

    init(_ answer: FileAnswer, path: String) {
        switch answer {
        case .file(let found, let size, _):
            self = size > 0 ? .present(found) : .missing("\(found.text) is empty", nearest: [])
        case .folder(let found, let isEmpty, _):
            self = isEmpty ? .missing("the folder \(found.text) is empty", nearest: []) : .present(found)
        case .outside: self = .notLookedFor
        case .missing(let candidates): self = .missing("there is no \(path)", nearest: candidates)
        case .unreadable(let reason): self = .unreadable(reason)
        }
    }

    /// The file that it is; nil where none counts.
    var file: RelativePath? {
        switch self {
        case .present(let path), .draft(let path): path
        case .missing, .unreadable, .notLookedFor: nil
        }
    }

    /// The state of the deliverable: what is seen, unless somebody says something worse of it.
    ///
    /// - Parameters:
    ///   - claimed: what is claimed of it.
    ///   - isOwed: whether it should be there by now.
    func assessment(claimed: Assessment, isOwed: Bool, at place: SourceLocation) -> Assessment {
        let seen = seen(isOwed: isOwed, at: place)
        guard let seen else { return claimed }
        let isAdverse = claimed.state == .fail || claimed.state == .unknown
        return isAdverse && claimed.state < seen.state ? claimed : seen
    }

    private func seen(isOwed: Bool, at place: SourceLocation) -> Assessment? {
        switch self {
        case .present(let path): Assessment(.pass, "\(path.text) is there", at: [place])
        case .draft(let path): Assessment(.pending, "\(path.text) is still a draft", at: [place])
        case .missing(let reason, _):
            Assessment(isOwed ? .fail : .pending, "Missing: \(reason)", at: [place])
        case .unreadable(let reason): Assessment(.unknown, "It cannot be looked at: \(reason)", at: [place])
        case .notLookedFor: nil
        }
    }
}
