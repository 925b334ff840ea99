/// What a program left behind that ran to its end.
public struct ProgramResult: Sendable, Equatable {
    /// Its exit status: 0 by custom when it did what it was asked.
    public var status: Int32
    /// What it wrote to its standard output; empty when that was handed on as it came.
    public var output: [UInt8]
    /// The first 64 KiB of what it wrote to its standard error.
    public var errors: [UInt8]
}
