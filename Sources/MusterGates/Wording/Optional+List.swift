extension Optional {
    /// The value as a list of one; empty for nil.
    var list: [Wrapped] { map { [$0] } ?? [] }
}
