import MusterModel
import Testing

@testable import MusterFacts

@Suite struct StateVocabularyTests {
    private static let good: Set<FactStatus> = [.done, .signed, .accepted, .closed, .go]

    private func status(_ words: String, of kind: FactKind) -> FactStatus? {
        Wording.builtIn.status(words)?.meaning?.status(of: kind)
    }

    private func expect(_ list: String, _ kind: FactKind, _ wanted: Set<FactStatus>) {
        for words in StateVocabulary.words(list) {
            let said = status(words, of: kind)
            #expect(said.map(wanted.contains) ?? false, "\(words): \(said?.rawValue ?? "-")")
        }
    }

    @Test(arguments: StateVocabulary.all)
    func `a word of state alone in a cell says what it says`(words: StateVocabulary) {
        expect(words.met, .checklistItem, [.done])
        expect(words.agreed, .checklistItem, [.done, .signed])
        expect(words.failed, .checklistItem, [.rejected])
        expect(words.moving, .checklistItem, [.inProgress])
        expect(words.todo, .checklistItem, [.todo, .inProgress])
        expect(words.left, .checklistItem, [.accepted])
    }

    @Test(arguments: StateVocabulary.all)
    func `a seat has signed only with a word of agreement`(words: StateVocabulary) {
        expect(words.agreed, .signoff, [.signed])
        expect(words.failed, .signoff, [.rejected])
        expect(words.moving, .signoff, [.pending])
        expect(words.todo, .signoff, [.pending])
    }

    @Test(arguments: StateVocabulary.all)
    func `an issue is closed by words that close it, and by no others`(words: StateVocabulary) {
        expect(words.closed, .issue, [.closed])
        expect(words.left, .issue, [.accepted])
        expect(words.open, .issue, [.open])
        for word in StateVocabulary.words(words.failed + ", " + words.moving + ", " + words.todo) {
            #expect(status(word, of: .issue) == .open, "\(word)")
        }
    }

    @Test(arguments: StateVocabulary.all)
    func `no doubt, condition or denial beside a good word leaves it good`(words: StateVocabulary) {
        for word in StateVocabulary.words(words.met + ", " + words.agreed) {
            for doubt in StateVocabulary.words(words.doubts) {
                let said = doubt.split(separator: "*", omittingEmptySubsequences: false).joined(separator: word)
                for kind: FactKind in [.checklistItem, .signoff] {
                    let status = status(said, of: kind)
                    #expect(status.map { !Self.good.contains($0) } ?? true, "\(said): \(status?.rawValue ?? "-")")
                }
            }
        }
    }

    @Test(arguments: StateVocabulary.all)
    func `the words are read in tables and behind colons and dashes`(words: StateVocabulary) throws {
        let cases: [(String, FactStatus)] =
            StateVocabulary.words(words.met).map { ($0, .done) }
            + StateVocabulary.words(words.failed).map { ($0, .rejected) }
        for (word, status) in cases where !word.contains("(") {
            let table = "# Readiness review\n\n## Checks\n\n| Check | Result |\n|---|---|\n| Bell | \(word) |\n"
            #expect(try facts(.checklistItem, in: table).map(\.status) == [status], "\(word) in a cell")
            let line = "# Readiness review\n\n## Checks\n\n- The bell rings: \(word)\n"
            #expect(try facts(.checklistItem, in: line).map(\.status) == [status], "\(word) behind a colon")
        }
    }

    @Test(arguments: [
        ("Opinion", "Ann Bell"), ("Position", "Ann Bell"), ("Stellungnahme", "Ann Bell"), ("Avis rendu", "Ann Bell"),
        ("Opinión", "Ann Bell"), ("Posicionamento", "Ann Bell"), ("会签意见", "Ann Bell"), ("承認可否", "Ann Bell"),
        ("Whatever they said", "Ann Bell"),
    ])
    func `a refusal is no signature, whatever its column is called`(title: String, name: String) throws {
        let text = """
            # Readiness review

            ## Sign-offs

            | Function | Name | \(title) | Date |
            |---|---|---|---|
            | QA lead | \(name) | Opposes | 2031-05-01 |
            """
        let signed = try facts(.signoff, in: text)
        #expect(signed.count == 1)
        #expect(signed.allSatisfy { $0.status != .signed })
    }

    @Test func `signs of results count below titles in ideographs`() throws {
        let text = "# 出荷判定\n\n## 確認項目\n\n| 確認項目 | 判定 |\n|---|---|\n| 鐘 | ○ |\n| 灯 | × |\n| 旗 | △ |\n"
        #expect(try facts(.checklistItem, in: text).map(\.status) == [.done, .rejected, .inProgress])
        let ring = "# Readiness review\n\n## Checks\n\n| Check | Result |\n|---|---|\n| Bell | ○ |\n"
        #expect(try facts(.checklistItem, in: ring).map(\.status) != [.done])
    }

    @Test(arguments: [
        ("Sev-1 (outage)", Severity.critical), ("very high", .critical), ("betriebsverhindernd", .critical),
        ("muy alta", .critical), ("极高", .critical), ("最優先", .critical), ("significant", .high),
        ("betriebsbehindernd", .high), ("sérieux", .high), ("Sev3", .medium), ("average", .medium),
        ("moderat", .medium),
        ("cosmétique", .low), ("P4", .p3), ("negligible", .low), ("軽度", .low), ("轻度", .low), ("P1 (high)", .p1),
    ])
    func `a cell names its severity in the words of many scales`(words: String, severity: Severity) {
        #expect(Wording.builtIn.severity(in: words) == severity)
    }
}
