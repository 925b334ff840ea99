/// A block of code with its lines.
struct Fence: Sendable {
    let section: Int
    /// The first word of the info string, in lower case; empty when there is none.
    let language: String
    /// The lines within, each with its line in the file.
    let lines: [(line: Int, text: String)]

    /// Whether the fence says nothing of code: its lines may be prose in a box.
    var isPlain: Bool {
        language.isEmpty || language == "text" || language == "txt" || language == "plain" || language == "plaintext"
    }
}
