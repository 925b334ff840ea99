/// Follows lines of a file back to the commits that wrote them.
struct LineTracing {
    let log: ChangeLog
    /// For each commit of the log the object that it holds.
    let versions: [String?]
    /// The lines of each object, as hashes.
    let lines: [String: [Int]]

    /// Where a line comes from.
    struct Origin: Equatable {
        /// The place of the commit in the log.
        var commit: Int
        /// The line in the file as that commit left it, from 0.
        var line: Int
        /// Whether that commit made the file.
        var isCreation: Bool
    }

    /// A line under way, from 0, and which of those asked for it is.
    private struct Traveller {
        var asked: Int
        var line: Int
    }

    /// The origin of each of some lines of an object, from 0, that a commit holds; lines that cannot be followed are left
    /// out.
    ///
    /// A line that a merge took over from one of its parents comes from there; one that it changed comes from the merge.
    func origins(of asked: [Int], in commit: Int) -> [Int: Origin] {
        var pending = [commit: asked.map { Traveller(asked: $0, line: $0) }]
        var origins: [Int: Origin] = [:]
        while let place = pending.keys.min(), let travellers = pending.removeValue(forKey: place) {
            guard let blob = versions[place], let present = lines[blob] else { continue }
            var staying = travellers
            let parents = log.parents(of: place).filter { versions[$0] != nil }
            if let same = parents.first(where: { versions[$0] == blob }) {
                pending[same, default: []] += staying
                continue
            }
            for parent in parents {
                guard let older = versions[parent].flatMap({ lines[$0] }) else {
                    staying = []
                    break
                }
                let places = LineMatching.places(of: present, in: older)
                var left: [Traveller] = []
                for traveller in staying {
                    if places.indices.contains(traveller.line), let line = places[traveller.line] {
                        pending[parent, default: []].append(Traveller(asked: traveller.asked, line: line))
                    } else {
                        left.append(traveller)
                    }
                }
                staying = left
            }
            for traveller in staying where present.indices.contains(traveller.line) {
                origins[traveller.asked] = Origin(
                    commit: place, line: traveller.line, isCreation: parents.isEmpty)
            }
        }
        return origins
    }
}
