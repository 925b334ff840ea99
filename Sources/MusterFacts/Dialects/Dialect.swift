/// A way of writing one kind of statement.
///
/// A dialect looks at the whole document and adds the facts that are written its way; it sees what the dialects before
/// it in the registry have taken.
protocol Dialect: Sendable {
    func read(_ reading: Reading, into sheet: inout FactSheet)
}
