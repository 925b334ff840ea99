/// What a document says of a fact beyond the fields that all kinds share.
public struct Details: Sendable, Equatable {
    /// In the order of ``DetailKey``; no key twice, no empty value.
    public private(set) var entries: [(key: DetailKey, value: String)] = []

    public init() {}

    public init(_ values: [DetailKey: String]) {
        for key in DetailKey.allCases { self[key] = values[key] }
    }

    public subscript(key: DetailKey) -> String? {
        get { entries.first { $0.key == key }?.value }
        set {
            entries.removeAll { $0.key == key }
            guard let newValue, !newValue.isEmpty else { return }
            let at = entries.firstIndex { $0.key.order > key.order } ?? entries.endIndex
            entries.insert((key, newValue), at: at)
        }
    }

    public static func == (left: Details, right: Details) -> Bool {
        left.entries.elementsEqual(right.entries) { $0.key == $1.key && $0.value == $1.value }
    }
}

/// The names of details; the raw values are those of the JSON contract.
public enum DetailKey: String, Sendable, CaseIterable {
    /// The status in the document's own words.
    case statusWords = "status-words"
    /// Of an issue: versions or platforms that have it.
    case affects
    case fixedIn = "fixed-in"
    case firstSeen = "first-seen"
    case component, workaround
    /// Of an issue or risk: what it means for the reader.
    case impact
    case likelihood, mitigation
    case followUp = "follow-up"
    /// Who owns a task, issue, risk or action, as written.
    case owner
    case due
    /// Ids that a task depends on, as written, joined by `, `.
    case dependsOn = "depends-on"
    /// Of a decision: what it is limited to.
    case scope
    /// Of a decision or sign-off: conditions in its own words, joined by `; `.
    case conditions
    case votes
    /// Of an artifact: size as written, platform, digest algorithm (`sha256`, `md5`, …).
    case file, size, platform, algorithm
    /// The release that the fact names, as written.
    case release
    /// `yes` when the words make it a veto ("mandatory", "non-negotiable"); `no` when they make it optional.
    case mandatory
    /// What columns of stages or releases say, in their order: `Alpha: optional; GA: mandatory`.
    case stages
    /// The title of a stage of maturity that it stands under, as written: `Beta`, `TRL 6`.
    case stage
    /// Of a waiver or an N/A item.
    case reason, approver, until
    /// Of a sign-off: the one on whose behalf it was given.
    case onBehalfOf = "on-behalf-of"
    /// What was signed, as written.
    case subject
    /// Of a deliverable or reference: the path in it, as written, without an anchor.
    case path
    /// Of a reference: what follows `#`.
    case anchor
    /// Of a reference in evidence: a part of the document that it names (`F-09`).
    case item
    /// Of a claim: the paths that it cites and that a line above it cites already, as written, joined by `; `. The first
    /// place that cites a path has a reference of its own.
    case cites
    /// The exact commit message that a task demands.
    case commitMessage = "commit-message"
    /// `yes` when both a pass and a fail mark are set.
    case bothMarked = "both-marked"
    /// Of a collective sign-off ("All Stakeholders"): the members that the document lists, joined by `, `.
    case members
    /// The line on which another detail stands when it is not the fact's own, from 1.
    case detailLine = "detail-line"

    var order: Int { DetailKey.allCases.firstIndex(of: self) ?? 0 }
}
