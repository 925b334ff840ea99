import MusterModel
import MusterText

/// The waivers of a project, looked up by the item that they cover.
struct WaiverBook: Sendable {
    private let index: ProjectIndex
    private let byEntity: [String: [Int]]
    private let byTitle: [String: [Int]]
    /// By the first word of a row, which may be the code of the item before its words.
    private let byCode: [String: [Int]]

    init(_ index: ProjectIndex) {
        self.index = index
        let waivers = index.project.waivers
        byEntity = Dictionary(grouping: waivers.indices, by: { waivers[$0].entity.folded })
        var byTitle: [String: [Int]] = [:]
        for place in waivers.indices where waivers[place].code != nil {
            let title = waivers[place].rule.folded
            for name in Set([title, WaiverBook.leadingCode(of: title)]) { byTitle[name, default: []].append(place) }
        }
        self.byTitle = byTitle
        byCode = Dictionary(
            grouping: waivers.indices.filter { place in
                waivers[place].code != nil
                    ? waivers[place].rule.hasDigit : WaiverBook.beginsWithCode(waivers[place].rule)
            },
            by: { waivers[$0].rule.folded.split(onByte: 0x20).first ?? "" })
    }

    /// The code of the item that a waiver is for, before other words of its row: `c-03` of `c-03, release 12.0`; else all.
    private static func leadingCode(of title: String) -> String {
        let code = String(
            decoding: title.utf8.prefix { $0.isASCIIAlphanumeric || $0 == 0x2D || $0 == 0x2E }, as: UTF8.self)
        let next = title.utf8.dropFirst(code.utf8.count).first
        return code.hasDigit && (next == 0x2C || next == 0x3A || next == 0x3B) ? code : title
    }

    /// Whether words follow a code of letters and digits: `R4 recovery switch`.
    private static func beginsWithCode(_ title: String) -> Bool {
        let words = title.split(onByte: 0x20)
        guard words.count > 1, let first = words.first, (2...8).contains(first.utf8.count) else { return false }
        return first.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
            && first.utf8.last?.isASCIIDigit ?? false
            && first.utf8.allSatisfy { (0x41...0x5A).contains($0) || $0.isASCIIDigit || $0 == 0x2D }
    }

    /// The item, waived when a waiver that counts covers it.
    func apply(to item: ItemResult, under rule: RuleName, in gate: PlannedGate) -> ItemResult {
        guard item.assessment.state < .waived else { return item }
        let waivers = covering(item, under: rule, in: gate).filter { refusal(of: $0, for: item) == nil }
        guard let waiver = waivers.first, let until = waiver.until else { return item }
        var waived = item
        waived.assessment = Assessment(
            .waived, "Waived by \(waiver.approver ?? "") until \(until): \(waiver.reason ?? "")",
            at: (item.assessment.locations + [waiver.location]).withoutRepeats)
        return waived
    }

    /// The waivers that name the item or the whole rule, whether they count or not, by place.
    func covering(_ item: ItemResult, under rule: RuleName, in gate: PlannedGate) -> [Waiver] {
        guard !byEntity.isEmpty else { return [] }
        let names = ItemNames(index: index)
        let own = names.names(of: item)
        let byName = own.flatMap { (byEntity[$0] ?? []) + (byTitle[$0] ?? []) }
        let byFirstWord = own.flatMap { byCode[$0] ?? [] }.filter { isWhole($0, item) }
        let cited = names.codesCited(by: item).flatMap { byEntity[$0] ?? [] }.filter { isAbout($0, item, names) }
        let named = byName + byFirstWord + cited
        let whole = (byEntity[""] ?? []).filter { RuleName(rawValue: index.project.waivers[$0].rule) == rule }
        return Set(named + whole).map { index.project.waivers[$0] }
            .filter { isFor(rule, $0) && isFor(gate, $0) }
            .sorted { ($0.location, $0.entity) < ($1.location, $1.entity) }
    }

    /// Whether a waiver that an item cites is about that item: it says nothing else, or shares half of its words or a code.
    private func isAbout(_ place: Int, _ item: ItemResult, _ names: ItemNames) -> Bool {
        let waiver = index.project.waivers[place]
        let covered = waiver.rule.folded
        guard waiver.code != nil, !covered.isEmpty, covered != waiver.code?.folded else { return true }
        let words = Set(covered.split(onByte: 0x20))
        // `AC-4 workstation hardening`, which AC-4 cites
        if let code = covered.split(onByte: 0x20).first, code.hasDigit, names.names(of: item).contains(code) {
            return words.isDisjoint(with: WaiverBook.limits)
        }
        let title = item.title.folded.split(onByte: 0x20)
        return title.count { words.contains($0) } * 2 >= min(title.count, words.count) && !title.isEmpty
    }

    /// Words that make less of what stands before them: `AC-4 on tablets only`.
    private static let limits: Set<String> = [
        "only", "on", "in", "for", "at", "except", "without", "nur", "auf", "bei", "außer", "ohne", "seulement", "sur",
        "pour",
        "sauf", "solo", "sólo", "en", "salvo", "apenas", "somente", "em", "exceto",
    ]

    /// Whether a waiver that begins with the code of an item is for all of it: what follows is the item's own words, and
    /// the release that it is waived for. `C-03 on tablets only` waives a part.
    private func isWhole(_ place: Int, _ item: ItemResult) -> Bool {
        let waiver = index.project.waivers[place]
        let own = Set(item.title.folded.split(onByte: 0x20).map(Self.bare))
        let release = index.project.releases.first { $0.id == waiver.release }
        let names = ([release?.name].compactMap(\.self) + (release?.aliases ?? [])).flatMap {
            [$0.folded, $0.folded.startsWithBytes("v") ? $0.folded.bytes(from: 1) : "v" + $0.folded]
        }
        return waiver.rule.folded.split(onByte: 0x20).dropFirst().map(Self.bare).allSatisfy {
            own.contains($0) || names.contains($0) || Self.joints.contains($0)
        }
    }

    /// A word without the brackets and stops around it.
    private static func bare(_ word: String) -> String {
        let signs: Set<UInt8> = [0x28, 0x29, 0x22, 0x2C, 0x2E, 0x3A, 0x3B]
        let bytes = word.utf8.drop { signs.contains($0) }.reversed().drop { signs.contains($0) }.reversed()
        return String(decoding: Array(bytes), as: UTF8.self)
    }

    private static let joints: Set<String> = [
        "for", "of", "in", "the", "release", "version", "für", "das", "die", "pour", "la", "le", "para", "versión",
        "versão",
        "a", "-", "–", "—", "",
    ]

    /// Why a waiver does not count for an item; nil when it counts.
    func refusal(of waiver: Waiver, for item: ItemResult) -> WaiverRefusal? {
        guard let approver = waiver.approver?.folded, !approver.isEmpty, waiver.reason?.trimmed.isEmpty == false,
            let until = waiver.until
        else { return .incomplete }
        if until < index.project.asOf { return .expired(until) }
        if isVeto(item) { return .veto }
        if item.owner?.folded == approver { return .own }
        return nil
    }

    /// A waiver of a document may name its rule in other words; then it covers the item under every rule.
    private func isFor(_ rule: RuleName, _ waiver: Waiver) -> Bool {
        RuleName(rawValue: waiver.rule).map { $0 == rule } ?? true
    }

    private func isFor(_ gate: PlannedGate, _ waiver: Waiver) -> Bool {
        let releases = gate.blocks.isEmpty ? [gate.gate.release].compactMap(\.self) : gate.blocks
        guard let release = waiver.release else { return index.project.releases.count < 2 }
        return releases.allSatisfy { $0 == release }
    }

    private func isVeto(_ item: ItemResult) -> Bool {
        switch item.entity {
        case .requirement(let id):
            guard let requirement = index.requirement(id) else { return false }
            return requirement.isVeto || index.role(requirement.role)?.isVeto == true
        case .signoff(let id): return index.role(index.signoff(id)?.role)?.isVeto == true
        case .role(let id): return index.role(id)?.isVeto == true
        case .release, .phase, .task, .criterion, .checklistItem, .decision, .issue, .risk, .artifact, .milestone,
            .deliverable, .gate, .document, .workflow, nil:
            return false
        }
    }
}

/// Why a waiver does not count.
enum WaiverRefusal: Equatable {
    /// Reason, approver or last day is missing.
    case incomplete
    /// Its last day is past.
    case expired(CivilDate)
    /// It covers a role with a veto.
    case veto
    /// Its approver owns the item.
    case own
}
