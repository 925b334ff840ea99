import Testing

@testable import MusterPipeline

@Suite struct DocumentGroupsTests {
    @Test("every document is in one group, in order, and no group is empty", arguments: [0, 1, 7, 63, 64, 500, 2025])
    func complete(count: Int) {
        for jobs in [0, 1, 2, 8] {
            let groups = DocumentGroups(count: count, jobs: jobs).all
            #expect(groups.flatMap(Array.init) == Array(0..<count))
            #expect(groups.allSatisfy { !$0.isEmpty && $0.count <= 32 })
        }
    }

    @Test("few documents are spread over all workers, and the last ones of many")
    func spread() {
        #expect(DocumentGroups(count: 20, jobs: 2).all.allSatisfy { $0.count <= 2 })
        let sizes = DocumentGroups(count: 2000, jobs: 2).all.map(\.count)
        #expect(sizes.first == 32 && sizes.last == 1 && sizes == sizes.sorted(by: >))
    }
}
