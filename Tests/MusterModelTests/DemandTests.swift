import MusterModel
import Testing

@Suite("What is demanded at which stage")
struct DemandTests {
    private func release(_ name: String, aliases: [String] = []) -> Release {
        Release(id: Release.ID(name), name: name, aliases: aliases)
    }

    private let columns = Demand.atStages([
        .init(title: "Alpha", isMandatory: false), .init(title: "Beta", isMandatory: true),
        .init(title: "GA", isMandatory: true),
    ])

    @Test("a title names a stage with nothing but its ladder's words around it")
    func titles() {
        #expect(MaturityStage(title: "Beta exit criteria") == MaturityStage(title: "beta"))
        #expect(MaturityStage(title: "Alpha → Beta Graduation") == MaturityStage(title: "Beta"))
        #expect(MaturityStage(title: "TRL-6") == MaturityStage(title: "TRL 6"))
        #expect(MaturityStage(title: "General Availability") == MaturityStage(title: "GA"))
        #expect(MaturityStage(title: "Beta testers") == nil)
        #expect(MaturityStage(title: "TRL") == nil)
        #expect(MaturityStage(title: "Gold and beta") == nil)
    }

    @Test("the column of the release's stage decides, and where none can be told the item must be met")
    func ofColumns() {
        #expect(columns.isOptional(for: release("v1.0.0-alpha.3")))
        #expect(!columns.isOptional(for: release("v1.0.0-beta.1")))
        #expect(!columns.isOptional(for: release("v1.0.0")))
        #expect(!columns.isOptional(for: release("v0.9.0")))
        #expect(!columns.isOptional(for: nil))
    }

    @Test("a column of the release's own version decides")
    func ofVersions() {
        let columns = Demand.atStages([
            .init(title: "v1.0", isMandatory: false), .init(title: "v2.0", isMandatory: true),
        ])
        #expect(columns.isOptional(for: release("v1.0.0")))
        #expect(!columns.isOptional(for: release("v2.0.0")))
        #expect(!columns.isOptional(for: release("v3.0.0")))
    }

    @Test("what stands under a stage is asked of it and of all after it")
    func fromStage() throws {
        let demand = Demand.from(try #require(MaturityStage(title: "GA")))
        #expect(demand.isOptional(for: release("v1.0.0-rc.1")))
        #expect(!demand.isOptional(for: release("v1.0.0")))
        #expect(!demand.isOptional(for: release("MVP")))
        #expect(demand.isOptional(for: release("Public Beta")))
    }

    @Test("a final version that is also called a beta is at no stage that can be told")
    func ambiguous() throws {
        let demand = Demand.from(try #require(MaturityStage(title: "GA")))
        #expect(!demand.isOptional(for: release("v1.0.0", aliases: ["Beta launch"])))
    }
}
