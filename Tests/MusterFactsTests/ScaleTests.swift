import MusterModel
import Testing

@Suite("Scales in numbers, severities from titles, days beside states")
struct ScaleTests {
    @Test(
        "a document's own scale grades its scores and signs",
        arguments: [
            "| Score | Level | Action |\n|---|---|---|\n| 15-25 | 🔴 High | act |\n| 5–14 | 🟠 Medium | plan |\n| 1-4 | Low | watch |",
            "| Level | Range |\n|---|---|\n| 🔴 High | ≥ 15 |\n| 🟠 Medium | 5 to 14 |\n| 🟢 Low | <= 4 |",
            "Scale: 15-25 high, 5-14 medium, 1-4 low",
            "| Nivel | Exposición |\n|---|---|\n| **Alto** | 15+ |\n| **Medio** | 5 a 14 |\n| **Bajo** | 1-4 |",
        ])
    func scores(legend: String) throws {
        let text = """
            # Risk register

            \(legend)

            ## Risks

            | ID | Risk | Impact | Exposure | Status |
            |---|---|---|---|---|
            | R1 | The motor fails | 5 | 20 | open |
            | R2 | Rain | 2 | 6 | open |
            | R3 | Fog | 1 | 3 | closed |
            """
        #expect(try facts(.risk, in: text).map { $0.severity } == [.high, .medium, .low])
    }

    @Test("numbers without a scale grade nothing")
    func noScale() throws {
        let text = "# Risk register\n\n| ID | Risk | Impact | Exposure |\n|---|---|---|---|\n| R1 | Rain | 5 | 20 |\n"
        #expect(try facts(.risk, in: text).map { $0.severity } == [nil])
    }

    @Test("a table of work takes the priority of the title above it")
    func priorities() throws {
        let text = """
            # Action items
            ## High priority (before Monday)
            | # | Task | Owner | Status |
            |---|---|---|---|
            | 1 | Mend the gate | Mara | ⚪ LATER |
            | 2 | Paint the pier | Jo | sin empezar |
            """
        let tasks = try facts(.task, in: text, at: "minutes.md")
        #expect(tasks.map { $0.severity } == [.high, .high])
        #expect(tasks.map { $0.status } == [.todo, .todo])
    }

    @Test(
        "the day beside a state is that of the thing",
        arguments: ["Pass (2031-05-02)", "**Pass** — confirmed 2031-05-02", "✅ done on 2 May 2031", "完了（2031-05-02）"])
    func days(state: String) throws {
        let text = "# Checklist\n\n| Check | Status |\n|---|---|\n| Backup restored | \(state) |\n| Alerts | Pass |\n"
        let checks = try facts(.checklistItem, in: text)
        #expect(checks.map { $0.status } == [.done, .done])
        #expect(checks.map { $0.date?.description } == ["2031-05-02", nil])
    }

    @Test("counts of tests are no days")
    func counts() throws {
        let text = "# Checks\n\n| Suite | Result |\n|---|---|\n| Smoke | 9/9 passed |\n| Upgrade | 12/12 passed |\n"
        #expect(try facts(.checklistItem, in: text).map { $0.date } == [nil, nil])
    }

    @Test("only a word that stands right behind a good state confirms it")
    func confirmed() throws {
        let text = """
            # Checks

            | Check | Status |
            |---|---|
            | Load | Passed; defect confirmed |
            | Save | Fixed, confirmed still open |
            | Sign-in | Pass, not confirmed |
            """
        #expect(try facts(.checklistItem, in: text).allSatisfy { $0.status != .done })
    }
}
