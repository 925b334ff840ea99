import MusterModel
import Testing

@Suite struct DecisionWordsTests {
    @Test(arguments: [
        ("GO", FactStatus.go), ("GO (unanimous)", .go), ("GO, no objections", .go), ("[x] GO [ ] NO-GO", .go),
        ("not a GO", .noGo), ("kein GO", .noGo), ("[ ] GO [x] NO-GO", .noGo), ("do not proceed", .noGo),
        ("GO?", .unknown), ("❌ GO", .unknown), ("GO was overturned", .unknown), ("go back to testing", .unknown),
        ("[x] GO [x] NO-GO", .unknown), ("GO / NO-GO", .pending), ("☐ GO ☐ NO-GO", .pending),
        ("GO (proposed)", .pending),
        ("⏳ GO", .pending),
    ])
    func `a go is read only where every word leaves it whole`(words: String, status: FactStatus) throws {
        #expect(
            try facts(.decision, in: "# Readiness review of v3.1.0\n\nDecision: \(words)\n").first?.status == status)
    }

    @Test(arguments: [
        ("GO unless the audit objects", "unless the audit objects"), ("GO, assuming calm seas", "assuming calm seas"),
        ("GO, sobald der Test läuft", "sobald der Test läuft"),
    ])
    func `what puts a go off is its condition`(words: String, condition: String) throws {
        let decision = try facts(.decision, in: "# Readiness review of v3.1.0\n\nDecision: \(words)\n").first
        #expect(decision?.details[.conditions] == condition)
    }

    @Test(arguments: [
        ("GO (Linux only)", "Linux only"), ("GO to staging", "staging"),
        ("approved for the beta ring", "the beta ring"),
        ("GO for launch once signed", "launch"), ("GO for production, no objections", "production"),
    ])
    func `a scope ends with its clause`(words: String, scope: String) throws {
        let decision = try facts(.decision, in: "# Readiness review of v3.1.0\n\nDecision: \(words)\n").first
        #expect(decision?.details[.scope] == scope)
    }
}
