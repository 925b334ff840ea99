import MusterModel
import MusterText

/// A document with the given facts, as extraction would hand it on: lines are counted from 1 in the order of the facts
/// unless they say otherwise.
public func record(
    _ path: String, _ kind: DocumentKind = .other, title: String? = nil, facts: [Fact] = [],
    releases: [ReleaseMention] = [], date: String? = nil, isDraft: Bool = false, isTemplate: Bool = false,
    passages: [Passage] = [], outline: [DocumentRecord.Heading] = [], filledLineCount: Int = 40
) -> DocumentRecord {
    var numbered = facts
    for place in numbered.indices where numbered[place].line == 0 { numbered[place].line = place + 2 }
    return DocumentRecord(
        path: relative(path), digest: "", kind: kind, kindReason: "a test says so", title: title ?? path,
        isTemplate: isTemplate, isDraft: isDraft, date: date.flatMap(CivilDate.init(iso:)), releases: releases,
        facts: numbered, passages: passages, outline: outline, lineCount: filledLineCount,
        filledLineCount: filledLineCount)
}

/// A fact; what is not given is absent. Its line is set by ``record(_:_:title:facts:releases:date:isDraft:isTemplate:passages:outline:filledLineCount:)``.
public func fact(
    _ kind: FactKind, _ title: String, id: String? = nil, status: FactStatus? = nil, severity: Severity? = nil,
    date: String? = nil, role: String? = nil, person: String? = nil, digest: String? = nil,
    _ modality: Modality = .claimed, details: [DetailKey: String] = [:], section: [String] = [],
    in sectionRole: SectionRole? = nil, parent: Int? = nil, line: Int = 0
) -> Fact {
    Fact(
        kind: kind, line: line, id: id, title: title, status: status, severity: severity,
        date: date.flatMap(CivilDate.init(iso:)), role: role, person: person, digest: digest, modality: modality,
        text: title, details: Details(details), section: section, sectionRole: sectionRole, parent: parent)
}

/// A mention of a release on a line.
public func mention(
    _ name: String, _ source: ReleaseMention.Source, line: Int = 1, group: Int = 0
) -> ReleaseMention {
    ReleaseMention(name: name, line: line, source: source, group: group)
}

/// The path that a test writes; `invalid` for one that is none.
public func relative(_ path: String) -> RelativePath {
    guard let path = RelativePath(path) ?? RelativePath("invalid") else { preconditionFailure() }
    return path
}

/// The day that a test writes; 1970-01-01 for one that is none.
public func day(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(daysSinceEpoch: 0) }
