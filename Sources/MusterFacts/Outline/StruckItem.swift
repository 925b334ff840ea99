/// An item of a list of whose words none is left, since all were struck through.
struct StruckItem: Sendable {
    /// Its line in the file.
    let line: Int
    /// The section that it stands in.
    let section: Int
    /// What was struck.
    let words: String
}
