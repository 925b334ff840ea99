import MusterText

/// A seat whose line begins or ends its name with the word for signing.
///
///     Signed off by QA Lead: Kit Rowe, 2031-04-02        Approved by Kit Rowe (QA Lead) on 2031-04-02
///     QA sign-off: Kit Rowe, 2031-04-02
enum SignedSeat {
    private static let openings = ["signed off by ", "approved by ", "sign-off by ", "reviewed and approved by "]
    private static let endings = [" sign-off", " signoff", " sign off", " approval"]

    /// The seat that a field is; nil for one about something else.
    static func read(_ field: Statement.Field) -> Seat? {
        guard field.meaning == nil, !field.value.isEmpty else { return nil }
        let name = field.name.asciiLowercased
        for opening in openings where name.startsWithBytes(opening) {
            return seat(field.name.bytes(from: opening.utf8.count), field.value)
        }
        for ending in endings where name.endsWithBytes(ending) {
            return seat(field.name.bytes(0..<name.utf8.count - ending.utf8.count), field.value)
        }
        return nil
    }

    private static func seat(_ role: String, _ said: String) -> Seat? {
        RoleNames.isRole(role) && FoldedText(role).wordCount <= 5 ? Seat(role: role.trimmed, said: said) : nil
    }

    /// The seat of `Approved by Kit Rowe (QA Lead) on 2031-04-02`; nil without a function in brackets and a day behind it.
    static func read(_ text: String, _ dates: DateReader) -> Seat? {
        let lower = text.asciiLowercased
        guard let opening = openings.first(where: lower.startsWithBytes), let open = text.firstOffset(of: " ("),
            let close = text.firstOffset(of: ")", from: open), opening.utf8.count < open
        else { return nil }
        let role = text.bytes(open + 2..<close)
        let tail = text.bytes(from: close + 1)
        guard RoleNames.isRole(role), !dates.all(in: tail).isEmpty else { return nil }
        let name = text.bytes(opening.utf8.count..<open).trimmed
        return Seat(role: role, person: name, said: name + ", " + tail.trimmed)
    }
}
