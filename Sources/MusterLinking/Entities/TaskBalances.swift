import MusterModel
import MusterText

/// Weighs what is claimed of each task.
struct TaskBalances {
    private(set) var byTask: [Task.ID: ClaimBalance] = [:]

    init(_ catalogs: Catalogs, reader: ClaimReader) {
        let sources = catalogs.sources
        for entry in catalogs.tasks.entries {
            // What is said of a number that two tasks have counts against both and for neither.
            let adverse = entry.ambiguous.filter { reference in
                if case .claim(let claim) = reader.reading(of: reference) { return claim.state < .waived }
                return false
            }
            guard let first = (entry.facts + entry.ambiguous).first else { continue }
            byTask[entry.id] = ClaimBalance(
                of: (entry.facts + adverse).sorted(), by: reader, nothing: "No log says that it is done",
                at: sources.location(of: first))
        }
    }
}
