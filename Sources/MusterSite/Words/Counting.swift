import MusterText

/// `1 task`, `0 tasks`.
func counted(_ count: Int, _ one: String, _ several: String? = nil) -> String {
    "\(count) \(count == 1 ? one : several ?? one + "s")"
}

/// `a`, `a and b`, `a, b and c`; empty for none.
func listed(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
}

extension CivilDate {
    /// `18 Nov 2026`.
    var words: String {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(day) \(months[month - 1]) \(year)"
    }

    /// `today`, `in 3 days`, `3 days ago`, seen from `other`.
    func distance(from other: CivilDate) -> String {
        let days = daysSinceEpoch - other.daysSinceEpoch
        if days == 0 { return "today" }
        return days > 0 ? "in \(counted(days, "day"))" : "\(counted(-days, "day")) ago"
    }
}
