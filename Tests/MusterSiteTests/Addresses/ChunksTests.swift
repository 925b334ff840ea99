import Testing

@testable import MusterSite

@Suite("Long lists")
struct ChunksTests {
    @Test("are cut into pages that hold every element once")
    func coverage() {
        let chunks = Chunks(of: 125, by: 60)
        #expect(chunks.ranges == [0..<60, 60..<120, 120..<125])
        #expect([0, 59, 60, 124].map(chunks.number) == [1, 1, 2, 3])
    }

    @Test("have one page when they are empty, and nothing on pages that do not exist")
    func edges() {
        #expect(Chunks(of: 0, by: 60).ranges == [0..<0])
        #expect(Chunks(weighing: [], limit: 9).ranges == [0..<0])
        #expect(Chunks(of: 5, by: 2)[9].isEmpty)
    }

    @Test("of unequal elements fill a page up to its limit, and give one that is too heavy a page of its own")
    func weights() {
        #expect(Chunks(weighing: [3, 4, 20, 1, 1], limit: 8).ranges == [0..<2, 2..<3, 3..<5])
    }

    @Test("begin with fewer where the first page shows more than them")
    func beginning() {
        #expect(Chunks(of: 25, first: 3, by: 20).ranges == [0..<3, 3..<23, 23..<25])
        #expect(Chunks(of: 2, first: 3, by: 20).ranges == [0..<2])
    }

    @Test("keep their own address for the first page")
    func addresses() {
        #expect(PageAddress.tasks.chunk(1) == .tasks)
        #expect(PageAddress.tasks.chunk(3).text == "tasks/page/3/")
    }
}
