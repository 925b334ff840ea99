/// Why a document is not handed to the Markdown parser.
struct Refusal: Equatable, Sendable {
    /// The line of the file at which a limit is passed, from 1.
    let line: Int
    /// What is too much there, and the limit, without the place.
    let reason: String
}
