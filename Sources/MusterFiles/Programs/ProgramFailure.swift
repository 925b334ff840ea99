/// Why a program did not run to its end.
public enum ProgramFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// No executable file of this name is in the folders of programs.
    case missing(String)
    /// A call of the system failed.
    case system(FileError)
    /// It was ended by a signal of this number.
    case killed(String, signal: Int32)
    /// It took longer than allowed and was ended.
    case timedOut(String)
    /// It wrote more than allowed and was ended.
    case tooMuchOutput(String)

    /// `git is not installed`.
    public var description: String {
        switch self {
        case .missing(let name): "\(name) is not installed"
        case .system(let error): error.description
        case .killed(let name, let signal): "\(name) was ended by signal \(signal)"
        case .timedOut(let name): "\(name) took too long"
        case .tooMuchOutput(let name): "\(name) wrote too much"
        }
    }
}
