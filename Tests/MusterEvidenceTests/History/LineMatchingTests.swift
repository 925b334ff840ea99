import Testing

@testable import MusterEvidence

@Suite("Lines of two versions")
struct LineMatchingTests {
    struct Case: Sendable {
        let old: String
        let new: String
        let places: [Int?]
    }

    @Test(
        "are matched in order, and what was added has no place",
        arguments: [
            Case(old: "abc", new: "abc", places: [0, 1, 2]),
            Case(old: "abc", new: "aXbc", places: [0, nil, 1, 2]),
            Case(old: "abc", new: "ac", places: [0, 2]),
            Case(old: "abc", new: "aXc", places: [0, nil, 2]),
            Case(old: "", new: "ab", places: [nil, nil]),
            Case(old: "ab", new: "", places: []),
            Case(old: "abcd", new: "xbyd", places: [nil, 1, nil, 3]),
            Case(old: "abcabba", new: "cbabac", places: [2, nil, 3, 4, 6, nil]),
        ])
    func places(_ input: Case) {
        let places = LineMatching.places(of: input.new.utf8.map(Int.init), in: input.old.utf8.map(Int.init))
        // Of several shortest ways any is right: what counts is how many lines stay and that they are equal, in order.
        #expect(places.count == input.places.count)
        #expect(places.filter { $0 == nil }.count == input.places.filter { $0 == nil }.count)
        let kept = places.compactMap(\.self)
        #expect(kept == kept.sorted())
        for (line, place) in places.enumerated() {
            if let place { #expect(Array(input.old.utf8)[place] == Array(input.new.utf8)[line]) }
        }
    }

    @Test("that moved are new where they are")
    func moved() {
        #expect(LineMatching.places(of: [9, 1, 2, 3, 4], in: [1, 2, 3, 4, 9]) == [nil, 0, 1, 2, 3])
    }

    @Test("are all new between two versions that differ by more than the limit")
    func limit() {
        let old = Array(0..<100)
        let new = [0] + (1..<99).map { $0 % 2 == 0 ? $0 : -$0 } + [99]
        #expect(LineMatching.places(of: new, in: old, limit: 10).compactMap(\.self) == [0, 98, 99])
        #expect(LineMatching.places(of: new, in: old).compactMap(\.self).count == 51)
    }
}
