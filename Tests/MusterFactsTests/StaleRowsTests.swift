import MusterModel
import Testing

/// Rows that were written for something else than what is released.
@Suite struct StaleRowsTests {
    private func seats(_ table: String, _ head: String = "") throws -> [FactStatus?] {
        try facts(.signoff, in: "# Kite 4.2.0 safety case\n\n\(head)\n\n## Signatures\n\n\(table)\n").map(\.status)
    }

    @Test(arguments: ["Issue signed", "Revision", "Rev", "Ausgabe", "Indice", "Edición", "Revisão", "版次"])
    func `who signed an earlier issue than the others signed nothing that is there now`(title: String) throws {
        let table = """
            | Role | Name | \(title) | Date | Status |
            |---|---|---|---|---|
            | QA Lead | Kit Rowe | D | 2031-04-02 | signed |
            | Safety Lead | Ada Marsh | C | 2031-03-12 | signed |
            """
        #expect(try seats(table) == [.signed, .unknown])
        #expect(try seats(table.replacing("| C |", with: "| D |")) == [.signed, .signed])
    }

    @Test func `earlier candidates that were rejected hold nothing up, a rejected last one does`() throws {
        func rows(_ last: String) throws -> [String] {
            try record(
                """
                # Kite 4.2.0 gold sheet

                ## Candidates

                | Candidate | Build | Outcome |
                |---|---|---|
                | RC1 | 4410 | Rejected |
                | RC2 | 4431 | \(last) |
                """
            ).facts.map { "\($0.kind.rawValue) \($0.status?.rawValue ?? "-")" }
        }
        #expect(try rows("Accepted") == ["milestone -", "checklist_item done"])
        #expect(try rows("Rejected") == ["milestone -", "checklist_item rejected"])
    }

    @Test func `rows beneath a request to replace the samples claim nothing`() throws {
        let table =
            "| Role | Name | Date | Status |\n|---|---|---|---|\n| QA Lead | Jane Sample | 2031-01-15 | Approved |"
        #expect(try seats("*Replace the sample entries with your own.*\n\n" + table) == [.unknown])
        #expect(try seats("*Replace the batteries of the pager.*\n\n" + table) == [.signed])
    }

    @Test func `a result counts only as its rule says`() throws {
        func states(_ evidence: String) throws -> [FactStatus?] {
            try record(
                """
                # Kite 4.2.0 go-live criteria

                Reconciliation counts only if done with a full copy of production.

                | Criterion | Evidence | Status |
                |---|---|---|
                | Reconciliation of balances | \(evidence) | Met |
                | Rollback rehearsed | 2031-04-01 | Met |
                """
            ).facts.filter { $0.kind == .criterion || $0.kind == .checklistItem }.map(\.status)
        }
        #expect(try states("copy of production of 2031-04-01") == [.done, .done])
        #expect(try states("staging database, 12 %") == [.unknown, .done])
    }

    @Test(arguments: [("○", FactStatus.done), ("×", .rejected), ("△", .unknown), ("", .todo)])
    func `circles and crosses of a Japanese table are results`(sign: String, status: FactStatus) throws {
        let text = """
            # 凧システム V4.2.0 リリース判定会議

            ## 判定基準

            | No. | 判定基準 | 結果 | 判定 |
            |---|---|---|---|
            | 1 | 残件が0件であること | 0件 | \(sign) |
            """
        let found = try record(text).facts.filter { $0.kind == .criterion }
        #expect(found.count == 1)
        #expect(found.first?.status == status || status != .done && found.first?.status != .done)
    }

    @Test(arguments: ["失败 0 台", "0 failed", "failed 0", "0 Fehler"])
    func `a failure of which there are none is none`(words: String) throws {
        let text =
            "# Kite 4.2.0 exit criteria\n\n## Exit criteria\n\n| Criterion | Result |\n|---|---|\n| Upgrade of 200 boards | Passed (\(words)) |\n"
        #expect(
            try record(text).facts.filter { $0.kind == .criterion || $0.kind == .checklistItem }.map(\.status) == [
                .done
            ])
    }
}
