import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("Criteria met over time")
struct BurnUpTests {
    private func burnUp(_ change: (inout Project) -> Void) -> BurnUp {
        let fixture = LighthouseProject()
        var project = fixture.project
        change(&project)
        return BurnUp(Site(project, fixture.report, SiteOptions(toolVersion: "0")))
    }

    @Test("end with everything that is asked for and met, on the as-of date")
    func end() {
        let last = burnUp { _ in }.days.last
        #expect(last?.date == CivilDate(iso: "2026-11-21"))
        #expect(last?.scope == 3 && last?.met == 1)
    }

    @Test("count what is met without a date only on the last day, and say so")
    func undated() {
        let burnUp = burnUp { project in
            project.criteria[0].assessment = Assessment(.pass, "ticked")
            project.criteria[0].task = nil
        }
        #expect(burnUp.undated == 1)
        #expect(burnUp.days.dropLast().allSatisfy { $0.met == 0 } && burnUp.days.last?.met == 1)
    }

    @Test("never count what belongs to the backlog")
    func backlog() {
        let burnUp = burnUp { project in
            for position in project.tasks.indices { project.tasks[position].isBacklog = true }
        }
        #expect(burnUp.days.last?.scope ?? 0 == 0)
    }
}
