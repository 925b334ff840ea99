import MusterModel
import Testing

/// Conclusions of reports that say that something failed, and those that only count how little did.
@Suite struct AdverseConclusionsTests {
    private func failures(_ conclusion: String) throws -> [Fact] {
        try facts(.checklistItem, in: "# Test report of Kite 5.0\n\nRuns were done in the hall.\n\n\(conclusion)\n")
            .filter { $0.status == .rejected }
    }

    @Test(arguments: [
        "Conclusion: test not passed. The failover is to be run again.", "Fazit: nicht bestanden.",
        "Conclusion: 410 passed, 2 failed", "Conclusión: no superado.", "Bilan : le basculement a échoué.",
    ])
    func `what failed is failed`(line: String) throws { #expect(try failures(line).count == 1) }

    @Test(arguments: [
        "Conclusion: 412 passed, 0 failed", "Conclusion: no tests failed.", "Overall result: all passed, none failed",
        "Fazit: alle bestanden, kein Test fehlgeschlagen", "Bilan : aucun échec",
    ])
    func `where nothing failed, nothing is held against it`(line: String) throws { #expect(try failures(line).isEmpty) }
}
