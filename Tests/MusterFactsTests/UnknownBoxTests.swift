import MusterModel
import Testing

@Suite struct UnknownBoxTests {
    @Test(arguments: [
        ("- [~] Bell rung", FactStatus.unknown), ("- [?] Bell rung", .unknown), ("- [х] Bell rung", .unknown),
        ("- []Bell rung", .todo), ("- [x] Bell rung", .done), ("- [x] Bell rung: FAILED", .rejected),
        ("- [x] Bell rung (pending)", .todo),
    ])
    func `a box says only what it says for certain`(line: String, status: FactStatus) throws {
        #expect(try facts(.checklistItem, in: "# Checklist\n\n\(line)\n").first?.status == status)
    }
}
