import MusterText

extension YAMLNode {
    /// The text of a scalar, whether quoted or not; nil for a sequence or a mapping.
    public var text: String? {
        guard case .scalar(let text, _) = content else { return nil }
        return text
    }

    /// Whether this is a value left out: nothing at all, `~` or `null`, unquoted.
    public var isNull: Bool {
        guard case .scalar(let text, quoted: false) = content else { return false }
        return text.isEmpty || text == "~" || text.asciiLowercased == "null"
    }

    /// The truth that an unquoted `true` or `false` states; nil for everything else, `yes` and `no` among it.
    public var bool: Bool? {
        guard case .scalar(let text, quoted: false) = content else { return nil }
        switch text.asciiLowercased {
        case "true": return true
        case "false": return false
        default: return nil
        }
    }

    /// The number that an unquoted scalar of one to eighteen digits writes; nil for everything else.
    public var integer: Int? {
        guard case .scalar(let text, quoted: false) = content else { return nil }
        return Int(digits: text.utf8)
    }

    /// The elements of a sequence; nil for anything else.
    public var elements: [YAMLNode]? {
        guard case .sequence(let elements) = content else { return nil }
        return elements
    }

    /// The entries of a mapping; nil for anything else.
    public var entries: [YAMLEntry]? {
        guard case .mapping(let entries) = content else { return nil }
        return entries
    }

    /// The value of a key of a mapping; nil when there is no such key or no mapping.
    public subscript(key: String) -> YAMLNode? {
        entries?.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }
}
