/// Why a patch cannot be read or does not apply.
public struct PatchFailure: Error, Equatable {
    /// The line of the patch, from 1.
    public var line: Int
    /// One sentence without a full stop.
    public var message: String

    public init(line: Int, _ message: String) {
        self.line = line
        self.message = message
    }
}
