import MusterText

/// Public issues under titles, cut into pages that stay light.
struct PublicIssueList: Sendable {
    let parts: [PublicGroup.Part]
    let chunks: Chunks
    /// The first of its pages.
    let address: PageAddress

    // What the entries of one page may weigh, in bytes, and at most how many there are.
    private static let limit = 72_000
    private static let mostEntries = 60

    init(_ parts: [PublicGroup.Part], at address: PageAddress) {
        self.parts = parts
        self.address = address
        let weights = parts.flatMap(\.issues).map { max($0.weight, Self.limit / Self.mostEntries) }
        chunks = Chunks(weighing: weights, limit: Self.limit)
    }

    /// The parts of which anything is on a page, from 1, with what of them is there.
    func parts(on page: Int) -> [PublicGroup.Part] {
        let range = chunks[page]
        var start = 0
        return parts.compactMap { part in
            defer { start += part.issues.count }
            let here = range.clamped(to: start..<start + part.issues.count)
            guard !here.isEmpty else { return nil }
            let issues = part.issues[here.lowerBound - start..<here.upperBound - start]
            return PublicGroup.Part(title: part.title, anchor: part.anchor, issues: Array(issues))
        }
    }

    /// The way through its pages; none when there is one.
    func pager(_ page: Int, _ frame: PublicFrame) -> TemplateValue {
        Pager(chunks, showing: page, of: "issues", from: address).value(linking: frame.href)
    }
}

extension PublicIssue {
    /// About how many bytes its entry in a list takes.
    fileprivate var weight: Int {
        let texts = [code, title, affects, workaround, component, fixedIn, firstSeen]
        return 700 + 2 * address.text.utf8.count + texts.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
    }
}
