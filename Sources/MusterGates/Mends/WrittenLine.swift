import MusterModel

/// A line as a mend writes it, with its place.
struct WrittenLine: Equatable {
    var location: SourceLocation
    var markdown: String
}
