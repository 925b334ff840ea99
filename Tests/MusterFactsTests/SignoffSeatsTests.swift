import MusterModel
import Testing

@Suite struct SignoffSeatsTests {
    private func seats(_ line: String) throws -> [String] {
        let text = "# Launch readiness review\n\n## Sign-offs\n\n\(line)\n"
        return try record(text).facts.filter { $0.kind == .signoff || $0.kind == .requiredSignoff }.map { fact in
            [fact.kind.rawValue, fact.status?.rawValue, fact.role, fact.person, fact.date?.description]
                .compactMap(\.self).joined(separator: " ")
        }
    }

    @Test(arguments: [
        ("- QA Lead: pending", "signoff pending QA Lead"),
        ("- QA Lead: ____", "required_signoff pending QA Lead"),
        ("- QA Lead:", "required_signoff pending QA Lead"),
        ("- QA Lead", "required_signoff pending QA Lead"),
        ("- QA Lead ⏳", "signoff pending QA Lead"),
        ("- QA Lead (Ada May): TBD", "signoff pending QA Lead Ada May"),
        ("- QA Lead: Ada May, 2031-04-02, approved", "signoff signed QA Lead Ada May 2031-04-02"),
        ("- QA Lead – approved by Ada May on 2031-04-02", "signoff signed QA Lead Ada May 2031-04-02"),
        ("- QA Lead: not yet approved", "signoff pending QA Lead"),
        ("- QA Lead: rejected", "signoff rejected QA Lead"),
        ("- QA Lead: purple", "signoff unknown QA Lead"),
        ("- [ ] Ada May (QA Lead)", "required_signoff pending QA Lead Ada May"),
        ("- [x] Ada May (QA Lead), 2031-04-02", "signoff signed QA Lead Ada May 2031-04-02"),
        ("- [x] QA Lead: not signed", "signoff pending QA Lead"),
        ("- ⏳ QA Lead", "signoff pending QA Lead"),
        ("Signature: ______ Date: ____", "required_signoff pending Signature"),
        ("Name: Ada May  Role: QA Lead  Signature: ______  Date: ____", "signoff pending QA Lead Ada May"),
        (
            "Name: Ada May  Role: QA Lead  Signature: A. May  Date: 2031-04-02",
            "signoff signed QA Lead Ada May 2031-04-02"
        ),
        ("**Signed:** Harbour launch team — 2031-04-02", "signoff signed Harbour launch team 2031-04-02"),
        ("Signed: not yet, see 2031-04-02", "signoff pending 2031-04-02"),
        ("Approved by: ", "required_signoff pending Approved by"),
        ("Approved by: ________", "required_signoff pending Approved by"),
        ("- Projektleiterin: ausstehend", "signoff pending Projektleiterin"),
        ("- Responsable qualité : en attente", "signoff pending Responsable qualité"),
        ("- Jefa de seguridad: sin firmar", "signoff pending Jefa de seguridad"),
        ("- Líder de qualidade: não assinado", "signoff pending Líder de qualidade"),
        ("- 测试负责人：未签字", "signoff pending 测试负责人"),
        ("- 品質保証責任者：未署名", "signoff pending 品質保証責任者"),
        ("Genehmigt von: ______", "required_signoff pending Genehmigt von"),
        ("Approuvé par :", "required_signoff pending Approuvé par"),
        ("承認者：", "required_signoff pending 承認者"),
    ])
    func `a line of a list of sign-offs is a seat, filled or blank`(line: String, seat: String) throws {
        #expect(try seats(line) == [seat])
    }

    @Test func `a signature line belongs to the function above it`() throws {
        #expect(try seats("**Infra Lead**\nSignature: ____ Date: ____") == ["required_signoff pending Infra Lead"])
    }

    @Test func `who takes back an approval has refused`() throws {
        let table =
            "| Role | Name | Date | Status |\n|---|---|---|---|\n| QA Lead | Ada May | 2031-04-02 | Signed |\n\n"
        let told = try seats(table + "Ada May withdrew her approval on 2031-04-05.")
        #expect(
            told == ["signoff signed QA Lead Ada May 2031-04-02", "signoff rejected QA Lead Ada May 2031-04-05"])
        #expect(
            try seats("The QA Lead withdrew her sign-off on 2031-04-05.") == ["signoff rejected QA Lead 2031-04-05"])
    }

    @Test(arguments: [
        "An approval may be withdrawn until the launch.",
        "If an approval of the QA Lead is withdrawn, the launch stops.",
        "No approval of the QA Lead was withdrawn.",
    ])
    func `rules about taking back take back nothing`(sentence: String) throws {
        #expect(try seats(sentence).filter { $0.utf8.starts(with: "signoff".utf8) } == [])
    }

    @Test(
        "who takes back his own yes says no from the day of his message on",
        arguments: [
            ("Ben Ode, 2031-04-05: I withdraw my approval of 2031-04-02.", "2031-04-05"),
            ("From: Ben Ode\nDate: 2031-04-05\n\nI take my GO back, the fire drill failed.", "2031-04-05"),
            ("I revoke my vote of 2031-04-02.", "-"), ("2031-04-05 – Ich ziehe meine Freigabe zurück.", "2031-04-05"),
            ("I withdraw my approval, please hold the release.", "-"),
            ("I withdraw my approval at the request of Security.", "-"),
            ("I hereby withdraw my sign-off because of the objection of Kit.", "-"),
            ("I withdraw the approval I gave on the 2nd.", "-"),
            ("Ich ziehe meine Freigabe wegen Adas Einspruch zurück.", "-"),
            ("Je retire mon accord à cause de l'objection de Léa.", "-"),
        ])
    func ownYes(message: String, day: String) throws {
        let facts = try record("# Launch readiness review v2.4.0\n\n## Thread\n\n" + message + "\n").facts
        let told = facts.filter { $0.kind == .decision && $0.status == .noGo }
        #expect(told.map { $0.date?.description ?? "-" } == [day])
    }

    @Test(
        "who takes back an objection, or speaks of what might be, refuses nothing",
        arguments: [
            "I withdraw my objection and approve.", "I withdraw my comment on the fire drill.",
            "Ich ziehe meinen Einwand zurück.", "If the fire drill fails I withdraw my approval.",
            "Should I withdraw my approval?", "I withdraw my hold on the approval.",
            "I withdraw my request for a second sign-off.", "I have withdrawn my no vote on the sign-off.",
            "Retiro mi objeción a la aprobación.",
        ])
    func ownObjection(message: String) throws {
        let facts = try record("# Launch readiness review v2.4.0\n\n## Thread\n\n" + message + "\n").facts
        #expect(facts.filter { $0.kind == .decision && $0.status == .noGo }.isEmpty)
    }

    @Test func `a signature for another release leaves this one open`() throws {
        let text = """
            # Launch readiness review v2.4.0

            ## Sign-offs

            | Role | Name | Date | Status |
            |---|---|---|---|
            | QA Lead | Ada May | 2031-04-02 | Signed for v2.3.0 |
            | Ops Lead | Ben Ode | 2031-04-02 | Signed for v2.4.0 |
            """
        #expect(try facts(.signoff, in: text).map(\.status) == [.unknown, .signed])
    }

    @Test func `a version of a tool is no other release`() throws {
        let text = "# Release v2.4.0 checklist\n\n| Check | Status |\n|---|---|\n| Compiler | ✅ v18.2.0 installed |\n"
        #expect(try facts(.checklistItem, in: text).map(\.status) == [.done])
    }

    @Test(arguments: [
        "Required by the model policy: model owner, privacy office, operations.",
        "Mandatory: Product, QA and Security.", "Required approvals: Product, QA, Security",
        "Obligatoires : Produit, Recette et Sécurité.", "Obrigatórias: Produto, QA e Operações.",
        "Erforderlich: Produkt, Test und Betrieb", "必須：開発部、品質保証部、運用部",
    ])
    func `one line may name all who have to sign`(line: String) throws {
        let text = "# Kite 4.2.0 review\n\n## Approvals\n\n\(line)\n"
        #expect(try facts(.requiredSignoff, in: text).count == 3)
    }

    @Test(arguments: [
        "Required: yes, always", "Required: 3 approvals, given", "Mandatory: Product", "Reviewed: Product, QA",
    ])
    func `a line that lists no functions names nobody`(line: String) throws {
        let text = "# Kite 4.2.0 review\n\n## Approvals\n\n\(line)\n"
        #expect(try facts(.requiredSignoff, in: text).isEmpty)
    }

    @Test(arguments: [
        ("意见", "同意发布", "看到压测报告后再正式签字"), ("意见", "同意", "待定"),
        ("Remarks", "", "will sign once the load report is there"), ("Bemerkung", "", "Unterschrift folgt"),
    ])
    func `an opinion or remark that puts off is no signature`(title: String, given: String, put: String) throws {
        let text = """
            # Kite V4.2.0 发布评审 review

            ## 会签 sign-offs

            | Role | Name | \(title) | Date |
            |---|---|---|---|
            | QA | Kit Rowe | \(given) | 2031-04-02 |
            | Risk | Ada Marsh | \(put) | 2031-04-02 |
            """
        let seats = try facts(
            .signoff,
            in: text.replacing("# Kite V4.2.0 发布评审 review", with: "# Kite V4.2.0 review").replacing("会签 ", with: ""))
        #expect(seats.map { $0.status == .signed } == [true, false])
    }
}
