import MusterModel
import Testing

@testable import MusterFacts

/// Kinds that a common word of a title hints at and the document bears out, or that most of it tells; only for show.
struct BorneOutKindTests {
    /// What each kind is told by, in the languages that are read.
    private static let told: [(DocumentKind, String)] = [
        (
            .progressLog,
            "# Bring-up log, Kite B\n\n**2031-02-05** Five boards came.\n\n**2031-02-06** Rails hold.\n\n**2031-02-09** Coil swapped.\n"
        ),
        (
            .progressLog,
            "# Log: the torn sail\n\n07:40 A call from the quay\n08:05 Hoisting stopped\n10:15 Seam found open\n"
        ),
        (
            .progressLog,
            "# Glue for Kite\n\n## Attempt 1 (2031-01-15)\n\nToo soft.\n\n## Attempt 2 (2031-01-22)\n\nHolds.\n"
        ),
        (.progressLog, "# Kite 7 – production status\n\nKey dates\n- Mast: 12 Sept 2031\n- Launch: 17 May 2032\n"),
        (.progressLog, "# Kite 7 – situação\n\n- [x] Mastro colado\n- [ ] Vela costurada\n"),
        (
            .roadmap,
            "# Kite club – our plan\n\n| Step | Who | Until | Done? |\n|---|---|---|---|\n| Build the hull | Ada | 4 May 2031 | no |\n| Sew the sail | Kit | 9 May 2031 | no |\n"
        ),
        (
            .roadmap,
            "# Plan de la versión 6.0 – Kite\n\n## Fases\n\n| Fase | Fin | Estado |\n|---|---|---|\n| 1 | 31/01/2031 | Pendiente |\n\n## Criterios de salida\n\n- Ninguna vela rota\n- Casco seco\n"
        ),
        (
            .roadmap,
            "# Backlog – Kite crew\n\n| Key | Story | Assignee | State |\n|---|---|---|---|\n| KT-7 | Sew the sail | Ada | Done |\n| KT-8 | Glue the mast | Kit | To do |\n"
        ),
        (
            .roadmap,
            "# Kite 量产准备\n\n## 阶段\n\n- EVT：已完成（2031-03-15）\n\n## 风险\n\n| 编号 | 风险 | 影响 |\n|---|---|---|\n| R-1 | 帆布延期 | 高 |\n"
        ),
        (
            .readinessReview,
            "# Change KT-20 — new mast\n\n| Approver | Name | Decision | Date |\n|---|---|---|---|\n| Yard lead | Ada Marsh | approved | 2031-11-05 |\n| Quay master | | | |\n\n**Verdict: pending**\n"
        ),
        (
            .readinessReview,
            "# Boathouse: commissioning and hand-over\n\n## Release\n\n| Role | Name | Signature | Date |\n|---|---|---|---|\n| Fire officer | Ada Marsh | signed | 2031-04-09 |\n| Quay master | | | |\n"
        ),
        (
            .readinessReview,
            "# Abnahmeprotokoll Kite 4\n\n| Prüfung | Ergebnis |\n|---|---|\n| Mast | bestanden |\n\nUnterschriften\nHersteller: A. Marsh, 18.09.2031\nPrüferin: ________\n"
        ),
        (.checklist, "# Hygiene audit, galley\n\n✅ Soap at every basin\n✅ Log complete\n❌ Lids closed\n"),
        (.checklist, "# Kite yard, April\n\n✅ Ropes coiled\n✅ Lamps out\n❌ Gate shut\n"),
        (
            .checklist,
            "# 安全パトロール記録\n\n| No | 点検項目 | 結果 |\n|---|---|---|\n| 1 | 手すり | ○ |\n| 2 | 開口部 | × |\n| 3 | 消火器 | ○ |\n"
        ),
        (
            .checklist,
            "# Opening of the boathouse\n\n| To do | Who | Until | OK? |\n|---|---|---|---|\n| Stove tested | Ada | 2031-08-19 | ✅ |\n| Doors hung | Kit | 2031-08-22 | ✅ |\n| Sign painted | Ada | 2031-08-28 | ❌ |\n"
        ),
        (.workflow, "# Runbook: swap the mast\n\n1. Lower the sail.\n2. Pull the pin.\n3. Lift the mast.\n"),
        (
            .minutes,
            "# Go/no-go call: Kite 3\n\n2031-04-25, 15:00. Present: Ada, Kit, Lou\n\nDecision: NO-GO for 29 April.\n\nTo do\n- Kit to dry the sail\n"
        ),
        (.minutes, "# Crew call, 6 March 2031\n\nAttending: @ada, @kit\n\nThe mast stays.\n"),
        (.minutes, "# Deck notes – Kite, rehearsal 2\n\nTuesday 8 October 2031\n\nDecision: the anchor stays.\n"),
        (
            .taskSpec,
            "# Tickets for the regatta\n\nDefinition of Done\n- works on the quay\n- no names are kept\n\nTasks\n- [x] T1 seat map (Ada)\n- [ ] T2 gate (Kit)\n"
        ),
    ]

    @Test("a hint of the title that the document bears out, or what most of it is, tells the kind", arguments: told)
    func kind(kind: DocumentKind, text: String) throws {
        let record = try record(text)
        #expect(record.kind == kind)
        #expect(record.judgedAs != kind || kind == .minutes)
    }

    @Test(
        "without anything that bears it out a word of a title tells nothing",
        arguments: [
            "# Bring-up log, Kite B\n\nHow the boards are kept.\n", "# Kite: our plan\n\nWe sail.\n",
            "# Handover of the school\n\nA school is a house.\n", "# Hygiene audit\n\nWhat it is good for.\n",
            "# Runbook: swap the mast\n\nAsk Ada.\n", "# Deck notes\n\nThe anchor stays.\n",
            "# Kite production status\n\nHow it is told.\n\nBy bells.\n\nAnd flags.\n",
        ])
    func nothing(text: String) throws {
        #expect(try record(text).kind == .other)
    }

    @Test(
        "papers, reports and what went wrong keep what they are, whatever they list",
        arguments: [
            "# ADR 9: cotton sails\n\n## Decision\n\nWe take cotton.\n\n## Follow-up\n\n- Order cotton (Ada, 2031-11-20)\n- Tell the crew\n- Sell the nylon\n- Mend the rest\n",
            "# Incident 2031-07-03: torn sail\n\n## Actions\n\n- [ ] Order cotton (Ada, 2031-11-20)\n- [ ] Tell the crew\n- [ ] Sell the nylon\n- [ ] Mend the rest\n",
            "# Sea trial report, Kite 7\n\n| Test | Required | Measured | Pass |\n|---|---|---|---|\n| Speed | 5 kn | 6 kn | Yes |\n| Turn | 9 m | 8 m | Yes |\n| Stop | 5 m | 4 m | Yes |\n",
            "# Waivers\n\n| Item | Result |\n|---|---|\n| Mast | ✅ accepted |\n| Sail | ✅ accepted |\n| Rope | ✅ accepted |\n",
            "# Test plan Kite\n\n## Tasks\n\n- [ ] Speed\n- [ ] Turn\n- [ ] Stop\n",
        ])
    func papers(text: String) throws {
        #expect(try record(text).kind == .other)
    }

    @Test("a checklist that is called one stays one, whoever signs it")
    func checklist() throws {
        let text =
            "# Abnahme-Checkliste\n\n- [x] Mast\n\nUnterschriften\nHersteller: A. Marsh, 18.09.2031\nPrüferin: ________\n"
        #expect(try record(text).kind == .checklist)
    }
}
