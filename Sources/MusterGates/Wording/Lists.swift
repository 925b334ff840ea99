/// `a`, `a and b`, `a, b and c`; empty for no parts.
func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
}

/// `1 item`, `2 items`: for nouns whose plural is made with an s.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

/// `is` for one, `are` for others.
func isOrAre(_ count: Int) -> String { count == 1 ? "is" : "are" }
