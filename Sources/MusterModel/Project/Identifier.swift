import MusterText

/// The name of one entity among those of its kind: stable, unique, and the last part of its page's address.
public struct Identifier<Entity>: Hashable, Sendable, CustomStringConvertible {
    /// One address segment, as ``Swift/String/slug(orElse:)`` makes them.
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public var description: String { text }
}

extension Identifier: Comparable {
    /// By bytes, but runs of digits by their number, so that `7.10` comes after `7.9`.
    public static func < (left: Self, right: Self) -> Bool {
        naturallyLess(left.text, right.text)
    }
}

/// Any entity of a project: what findings, blockers and pages link to.
public enum EntityReference: Hashable, Sendable {
    case release(Release.ID)
    case phase(Phase.ID)
    case task(Task.ID)
    case criterion(Criterion.ID)
    case checklistItem(ChecklistItem.ID)
    case requirement(SignoffRequirement.ID)
    case signoff(Signoff.ID)
    case decision(Decision.ID)
    case issue(Issue.ID)
    case risk(Risk.ID)
    case artifact(Artifact.ID)
    case milestone(Milestone.ID)
    case deliverable(Deliverable.ID)
    case role(Role.ID)
    case gate(Gate.ID)
    case document(RelativePath)
    case workflow(Workflow.ID)
}

/// The place of a fact: the index of its document in ``Project/documents`` and its index among that document's facts.
public struct FactReference: Hashable, Sendable, Comparable {
    public var document: Int
    public var fact: Int

    public init(document: Int, fact: Int) {
        self.document = document
        self.fact = fact
    }

    public static func < (left: FactReference, right: FactReference) -> Bool {
        (left.document, left.fact) < (right.document, right.fact)
    }
}
