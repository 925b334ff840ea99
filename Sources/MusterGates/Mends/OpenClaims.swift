import MusterModel

/// The lines that say of an item that it is not done: all of them have to say otherwise before it is.
struct OpenClaims {
    let index: ProjectIndex

    /// Each line written as done, that behind the item's state first; empty where no line shows how.
    ///
    /// - Parameter source: the fact that states the item.
    func written(of assessment: Assessment, source: FactReference) -> [WrittenLine] {
        let kind = index.fact(source)?.kind
        let claims = assessment.locations.flatMap(index.factReferences).filter { index.fact($0)?.kind == kind }
        var lines: [WrittenLine] = []
        for claim in claims + [source] {
            guard let line = StateDialect(index: index, at: claim).done,
                !lines.contains(where: { $0.location == line.location })
            else { continue }
            lines.append(line)
        }
        return lines
    }
}

extension Mend {
    /// The mend that replaces lines, the first of which is its own place; nil for none.
    init?(replacing lines: [WrittenLine], instruction: String) {
        guard let first = lines.first else { return nil }
        self.init(
            location: first.location, instruction: instruction, markdown: first.markdown, edit: .replace,
            further: lines.dropFirst().map {
                Mend(location: $0.location, instruction: "Say the same here", markdown: $0.markdown, edit: .replace)
            })
    }

    init(inserting line: WrittenLine, instruction: String) {
        self.init(location: line.location, instruction: instruction, markdown: line.markdown, edit: .insertAfter)
    }
}
