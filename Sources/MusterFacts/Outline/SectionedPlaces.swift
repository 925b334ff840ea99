/// The places of statements, section by section, in each of them in order: one list, of which every section has a stretch.
struct SectionedPlaces: Sendable {
    private let places: [Int]
    /// For each section where its stretch begins; then where the last one ends.
    private let starts: [Int]

    /// Of a document without sections.
    init() {
        places = []
        starts = [0]
    }

    /// The places of those statements that are wanted.
    init(_ statements: [Statement], sections: Int, where isWanted: (Statement) -> Bool = { _ in true }) {
        var starts = Array(repeating: 0, count: sections + 1)
        for statement in statements where isWanted(statement) { starts[statement.section + 1] += 1 }
        for section in 0..<sections { starts[section + 1] += starts[section] }
        var places = Array(repeating: 0, count: starts[sections])
        var next = starts
        for (place, statement) in statements.enumerated() where isWanted(statement) {
            places[next[statement.section]] = place
            next[statement.section] += 1
        }
        self.places = places
        self.starts = starts
    }

    /// The places in a section itself.
    subscript(section: Int) -> ArraySlice<Int> { places[starts[section]..<starts[section + 1]] }
}
