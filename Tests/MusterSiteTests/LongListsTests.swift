import MusterModel
import MusterText
import Testing

@testable import MusterSite

@Suite("Pages of a long list")
struct LongListsTests {
    private func site(_ change: (inout Project) -> Void) throws -> BuiltSite { try BuiltSite(changing: change) }

    private func ids(_ site: BuiltSite, _ path: String) -> [String] { PageScanner(site.text(path)).values(of: "id") }

    @Test("show every task once, and lead to each other")
    func tasks() throws {
        let site = try site { project in
            project.tasks = (1...230).map {
                MusterModel.Task(
                    id: .init("9.\($0)"), number: "9.\($0)", title: "Lamp \($0)",
                    assessment: Assessment(.pending, "dark"))
            }
        }
        #expect(site.text("tasks/index.html").containsBytes(">Lamp 100<"))
        #expect(!site.text("tasks/index.html").containsBytes(">Lamp 101<"))
        #expect(site.text("tasks/page/3/index.html").containsBytes(">Lamp 230<"))
        #expect(site.text("tasks/page/3/index.html").containsBytes("Tasks 201 to 230 of 230"))
        #expect(site.text("traceability/page/3/index.html").containsBytes("9.230 Lamp 230"))
    }

    @Test("are where links to what they show lead")
    func anchors() throws {
        let site = try site { project in
            let risk = project.risks[0]
            project.risks = (1...80).map { number in
                var copy = risk
                copy.id = .init("r\(number)")
                return copy
            }
        }
        #expect(ids(site, "risks/page/2/index.html").contains("risk-r80"))
        #expect(!ids(site, "risks/index.html").contains("risk-r80"))
    }

    @Test("keep those who are asked to sign one thing together")
    func signoffs() throws {
        let site = try site { project in
            let one = project.requirements[0]
            project.requirements = (1...40).flatMap { thing in
                (1...4).map { number in
                    var copy = one
                    copy.id = .init("s\(thing)-\(number)")
                    copy.scope = .task(.init("t\(thing)"))
                    return copy
                }
            }
        }
        let first = ids(site, "signoffs/index.html").filter { $0.startsWithBytes("required-") }
        #expect(first.count == 48)
        #expect(ids(site, "signoffs/page/4/index.html").contains("required-s40-4"))
    }

    @Test("hold every waiver of a gate, deliverable of a task and document that it cites")
    func restOfGatesAndTasks() throws {
        let site = try site { $0 = GrownProject(many: 130, some: 3).project }
        let last = " 130 of the outer harbour"
        let gate = try #require(site.path(endingWith: "/waivers/page/2/index.html"))
        #expect(site.text(gate).containsBytes(">Crack\(last)"))
        let task = try #require(site.path(endingWith: "/deliverables/page/2/index.html"))
        #expect(site.text(task).containsBytes("Deliverables 101 to 130 of 130"))
        #expect(site.text(task).containsBytes(">Drawing\(last)"))
        let cited = try #require(site.path(endingWith: "/references/page/2/index.html"))
        #expect(site.text(cited).containsBytes("wall-part-130-as"))
    }
}
