/// How a status looks: each tone has a colour and a shape of its own, so that neither stands alone.
///
/// The raw values are the classes of the stylesheet (`tag-pass`) and the symbols of the pages (`#i-pass`).
enum Tone: String, Sendable, CaseIterable {
    case pass, fail, pending, unknown, stale, waived, neutral, note
}
