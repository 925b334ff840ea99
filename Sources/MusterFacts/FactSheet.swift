import MusterModel
import MusterText

/// The facts of a document while its dialects read it, and which statements have been read.
///
/// Dialects run in the order of their registry; a statement that one has taken is left alone by those after it that read
/// whole statements. Dialects that read something within a statement (a path, a role that must sign) take nothing.
struct FactSheet {
    private(set) var facts: [Entry] = []
    /// For each statement, the entry that reads it as a whole.
    private var taken: [Int?]
    /// For each line of a row or fence that was read, its entry.
    private var rows: [Int: Int] = [:]
    /// The facts of each kind by their codes.
    private var coded: [FactKind: [String: [Int]]] = [:]
    private let reading: Reading
    private let obligations: SectionObligations
    private(set) var diagnostics: [Diagnostic] = []

    /// A fact, and what it is joined to.
    struct Entry {
        var fact: Fact
        /// The entry that it belongs to.
        var parent: Int?
    }

    init(reading: Reading) {
        self.reading = reading
        obligations = SectionObligations(reading.outline)
        taken = Array(repeating: nil, count: reading.statements.count)
    }

    /// The entry that reads a statement as a whole; nil when none does.
    func owner(of statement: Int) -> Int? { taken[statement] }

    func isTaken(_ statement: Int) -> Bool { taken[statement] != nil }

    /// The lines of the statements that are read, also of those that only tell more of a fact above them.
    func readLines(of reading: Reading) -> [Int] {
        reading.statements.indices.compactMap { taken[$0] == nil ? nil : reading.statements[$0].line } + rows.keys
    }

    /// The entry of a row or fenced line.
    func owner(ofLine line: Int) -> Int? { rows[line] }

    /// The innermost item or section title around a statement that is a fact of one of these kinds.
    func holder(of statement: Int, kinds: FactKindSet) -> Int? {
        var at = reading.statements[statement].parent
        while let index = at {
            if let entry = taken[index], kinds.contains(facts[entry].fact.kind) { return entry }
            at = reading.statements[index].parent
        }
        return holder(ofSection: reading.statements[statement].section, kinds: kinds)
    }

    /// Whether a sign-off reads a statement as a whole.
    func isSignoff(_ statement: Int) -> Bool { taken[statement].map { facts[$0].fact.kind == .signoff } ?? false }

    /// Whether a decision reads a statement as a whole.
    func isDecision(at statement: Int) -> Bool { taken[statement].map { facts[$0].fact.kind == .decision } ?? false }

    /// Whether a milestone reads a statement as a whole.
    func isMilestone(at statement: Int) -> Bool { taken[statement].map { facts[$0].fact.kind == .milestone } ?? false }

    /// Whether a task reads a statement as a whole.
    func isTask(at statement: Int) -> Bool { taken[statement].map { facts[$0].fact.kind == .task } ?? false }

    /// Whether a release is let go below a line, on a day or later; of lines without a day whether it is let go at all.
    func letsGo(behind line: Int, since day: CivilDate?) -> Bool {
        contains([.decision]) { fact in
            fact.status == .go && fact.line > line
                && (day.map { day in fact.date.map { $0 >= day } ?? false } ?? true)
        }
    }

    /// Whether an issue reads a statement as a whole.
    func isIssue(_ statement: Int) -> Bool { taken[statement].map { facts[$0].fact.kind == .issue } ?? false }

    /// Whether an entry is a decision.
    func isDecision(_ entry: Int) -> Bool { facts[entry].fact.kind == .decision }

    /// The innermost section title at or above a section that is a fact of one of these kinds.
    func holder(ofSection section: Int, kinds: FactKindSet) -> Int? {
        var at: Int? = section
        while let index = at {
            if let title = reading.outline.sections[index].statement, let entry = taken[title],
                kinds.contains(facts[entry].fact.kind)
            {
                return entry
            }
            at = reading.outline.sections[index].parent
        }
        return nil
    }

    /// The first task with an id: in a document about one task, the one that it is about.
    private(set) var numberedTask: Int?

    /// Whether one of the facts of some kinds is such a one. A fact is a large value: none of another kind is copied to be
    /// asked.
    func contains(_ kinds: FactKindSet, where isOne: (Fact) -> Bool = { _ in true }) -> Bool {
        facts.indices.contains { kinds.contains(facts[$0].fact.kind) && isOne(facts[$0].fact) }
    }

    /// Whether a fact says what must hold, or who must sign, before something can go.
    var statesDemands: Bool { contains([.signoff, .requiredSignoff, .checklistItem, .criterion]) }

    /// The lines with a fact of one of these kinds.
    func lines(of kinds: FactKindSet) -> Set<Int> {
        Set(facts.indices.lazy.filter { kinds.contains(facts[$0].fact.kind) }.map { facts[$0].fact.line })
    }

    /// The paths that facts of these kinds are about, in the order in which they were read.
    func paths(of kinds: FactKindSet) -> [String] {
        facts.indices.compactMap { kinds.contains(facts[$0].fact.kind) ? facts[$0].fact.details[.path] : nil }
    }

    /// Adds a fact that reads a whole statement.
    @discardableResult
    mutating func take(_ statement: Int, _ fact: consuming Fact, parent: Int? = nil) -> Int {
        let entry = add(fact, at: statement, parent: parent)
        taken[statement] = entry
        return entry
    }

    /// Adds a fact that stands within a statement.
    @discardableResult
    mutating func add(_ fact: consuming Fact, at statement: Int, parent: Int? = nil) -> Int {
        // What is asked below is to hold the reading alone, and no copy of the sheet.
        let reading = reading
        fact.section = reading.outline.path(of: reading.statements[statement].section)
        fact.sectionRole = reading.role(of: statement)
        let section = reading.statements[statement].section
        if reading.outline.sections[section].statement == statement {
            let parent = reading.outline.sections[section].parent
            fact.section = parent.map(reading.outline.path) ?? []
            fact.sectionRole = parent.flatMap { reading.outline.sections[$0].role }
        }
        note(reading.obligation(around: statement), on: &fact, in: section)
        return append(fact, parent: parent)
    }

    /// Adds a fact of a row of a table, or of a fenced line, that reads the whole line.
    @discardableResult
    mutating func takeRow(
        _ line: Int, section: Int, context: String? = nil, _ fact: consuming Fact, parent: Int? = nil
    ) -> Int {
        let entry = add(fact, section: section, parent: parent)
        if let context { facts[entry].fact.section.append(context) }
        if rows[line] == nil { rows[line] = entry }
        return entry
    }

    /// The facts of a kind with a code, in the order in which they were read.
    func entries(of kind: FactKind, coded code: String) -> [Int] { coded[kind]?[code] ?? [] }

    /// Marks a row as read by a fact that stands elsewhere.
    mutating func markRow(_ line: Int, readBy entry: Int) { rows[line] = rows[line] ?? entry }

    /// Adds a fact that stands in a section.
    @discardableResult
    mutating func add(_ fact: consuming Fact, section: Int, parent: Int? = nil) -> Int {
        fact.section = reading.outline.path(of: section)
        fact.sectionRole = reading.outline.sections[section].role
        note(nil, on: &fact, in: section)
        return append(fact, parent: parent)
    }

    /// Notes whether a fact must be met: by its own words, else by those around it, else by the titles above it.
    private func note(_ said: @autoclosure () -> Bool?, on fact: inout Fact, in section: Int) {
        guard Self.demanded.contains(fact.kind), fact.details[.mandatory] == nil, fact.details[.stages] == nil else {
            return
        }
        let above = obligations[section]
        // A title over seats says that they are asked for; only words about a single one make it a veto.
        let isSeat = fact.kind == .requiredSignoff || fact.kind == .signoff
        if let isMandatory = said() ?? above.isMandatory, !(isSeat && isMandatory) {
            fact.details[.mandatory] = isMandatory ? "yes" : "no"
        }
        if fact.details[.mandatory] != "no" { fact.details[.stage] = above.stage }
    }

    private static let demanded: FactKindSet = [
        .task, .criterion, .checklistItem, .deliverable, .requiredSignoff, .signoff,
    ]

    private mutating func append(_ fact: consuming Fact, parent: Int?) -> Int {
        fact.title = fact.title.cleanTitle
        if fact.title.isEmpty { fact.title = fact.text }
        facts.append(Entry(fact: fact, parent: parent))
        noteCode(of: facts.count - 1)
        return facts.count - 1
    }

    private mutating func noteCode(of entry: Int) {
        guard let code = facts[entry].fact.id else { return }
        coded[facts[entry].fact.kind, default: [:]][code, default: []].append(entry)
        if facts[entry].fact.kind == .task { numberedTask = numberedTask ?? entry }
    }

    /// Marks a statement as read by a fact that stands elsewhere (a status line under its title).
    mutating func mark(_ statement: Int, readBy entry: Int) { taken[statement] = entry }

    /// Changes a fact that is already there.
    mutating func change(_ entry: Int, _ edit: (inout Fact) -> Void) { edit(&facts[entry].fact) }

    /// Joins a fact to the one that it belongs to.
    mutating func join(_ entry: Int, to parent: Int) { facts[entry].parent = parent }

    /// Notes that a fact cites what a line above it cites already; addresses have no second place.
    mutating func citeAgain(_ path: String, by entry: Int?) {
        guard let entry, !path.containsBytes("://"), !path.containsBytes("; "),
            facts[entry].fact.kind != .deliverable, facts[entry].fact.kind != .artifact
        else { return }
        let known = (facts[entry].fact.details[.cites] ?? "").split(onByte: UInt8(ascii: ";")).map(\.trimmed)
        guard !known.contains(path) else { return }
        facts[entry].fact.details[.cites] = (known.filter { !$0.isEmpty } + [path]).joined(separator: "; ")
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// The facts in order of lines, with their parents as indices among them.
    func ordered() -> [Fact] {
        let order = facts.indices.sorted { (facts[$0].fact.line, $0) < (facts[$1].fact.line, $1) }
        var place = Array(repeating: 0, count: facts.count)
        for (new, old) in order.enumerated() { place[old] = new }
        var ordered: [Fact] = []
        ordered.reserveCapacity(facts.count)
        // Lent, so that of each entry its fact alone is copied, and once.
        let entries = facts.span
        for (new, old) in order.enumerated() {
            ordered.append(entries[old].fact)
            ordered[new].parent = entries[old].parent.map { place[$0] }.flatMap { $0 < new ? $0 : nil }
        }
        return ordered
    }
}

extension Fact {
    /// A fact with the words of a statement.
    init(_ kind: FactKind, _ statement: Statement, title: String, modality: Modality) {
        self.init(
            kind: kind, line: statement.line, title: title, modality: modality, text: statement.text.text.clipped(300))
    }
}

extension [Fact] {
    /// Whether one of the facts of a kind is such a one. A fact is a large value: none of another kind is copied to be asked.
    func contains(_ kind: FactKind, where isOne: (Fact) -> Bool) -> Bool {
        indices.contains { self[$0].kind == kind && isOne(self[$0]) }
    }
}

extension String {
    /// At most `limit` bytes of the text, cut between letters.
    func clipped(_ limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var end = utf8.index(utf8.startIndex, offsetBy: limit)
        while end > utf8.startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
        return String(decoding: utf8[..<end], as: UTF8.self)
    }

    /// The text without marks of state, quotation marks around the whole, and a colon at the end.
    var cleanTitle: String {
        var text = StatusMark.stripped(self)
        while let last = text.utf8.last, last == 0x3A {
            text = String(decoding: text.utf8.dropLast(), as: UTF8.self).trimmed
        }
        if text.utf8.count > 2, text.utf8.first == 0x22, text.utf8.last == 0x22,
            text.utf8.count(where: { $0 == 0x22 }) == 2
        {
            text = String(decoding: text.utf8.dropFirst().dropLast(), as: UTF8.self)
        }
        return text.trimmed
    }
}

extension Collection {
    fileprivate func count(where matches: (Element) -> Bool) -> Int { reduce(0) { $0 + (matches($1) ? 1 : 0) } }
}
