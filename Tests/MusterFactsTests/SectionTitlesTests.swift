import MusterModel
import Testing

@testable import MusterFacts

@Suite struct SectionTitlesTests {
    @Test(arguments: [
        "Freeze criteria", "Go/no-go gates", "Übergabekriterien", "Critères de bascule", "Critérios de virada",
    ])
    func `titles that name conditions of any sort ask for them`(title: String) throws {
        #expect(try facts(.criterion, in: "## \(title)\n\n- The bell hangs\n").map(\.title) == ["The bell hangs"])
    }

    @Test(arguments: ["Severity criteria", "Pass criteria", "Jobs and criteria", "Selection criteria"])
    func `criteria that measure something ask for nothing`(title: String) throws {
        #expect(try facts(.criterion, in: "## \(title)\n\n- The bell hangs\n").isEmpty)
    }

    @Test func `a picture before the title of a phase says nothing`() throws {
        let phases = try facts(.phase, in: "# Plan\n\n### 🧭 Phase 2 — Bells\n\nRing them.\n")
        #expect(phases.map { $0.id } == ["2"])
        #expect(phases.map(\.title) == ["Bells"])
    }

    @Test func `work is shared out in tables of people and tasks`() throws {
        let text = "## 分工\n\n| 序号 | 人员 | 任务 |\n|---|---|---|\n| 1 | anna | 敲钟 |\n"
        let task = try #require(try facts(.task, in: text).first)
        #expect(task.title == "敲钟")
        #expect(task.person == "anna")
    }
}
