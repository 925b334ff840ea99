/// A command line that Muster does not understand.
struct UsageError: Error, Equatable {
    /// What is wrong, without a full stop.
    let message: String
    /// What may have been meant; nil when nothing is near.
    var help: String?
}
