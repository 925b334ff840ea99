import MusterText

/// Why a site cannot be made.
public enum SiteError: Error, Sendable, Equatable {
    /// A template is wrong.
    case template(TemplateError)
    /// Two files of the site would be one on a file system that ignores case or the form of accents.
    case collision(RelativePath, RelativePath)
}

extension SiteError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .template(let error): error.description
        case .collision(let first, let second): "error: '\(first)' and '\(second)' of the site would be one file"
        }
    }
}
