import MusterText

/// A seat and what is written behind it.
struct Seat: Sendable {
    let title: String
    /// Nil for a signature that names no function.
    let role: String?
    var person: String?
    /// State, name and date, as written; empty for a blank seat.
    let said: String

    init(role: String, person: String? = nil, said: String) {
        self.init(title: role, role: role, person: person, said: said)
    }

    init(title: String, role: String?, person: String? = nil, said: String) {
        self.title = title
        self.role = role
        self.person = person
        self.said = said
    }
}

/// A function with the name that stands in brackets behind it.
struct SeatName: Sendable {
    let role: String
    let person: String?

    init(role: String) {
        self.role = role
        person = nil
    }

    init(_ text: String) {
        let text = StatusMark.stripped(text)
        guard let open = text.firstOffset(of: "("), open > 0, let close = text.firstOffset(of: ")"), open < close,
            SeatName.endsName(text.bytes(from: close + 1))
        else {
            (role, person) = SeatName.parted(text) ?? (text, nil)
            return
        }
        let outside = text.bytes(0..<open).trimmed
        let inside = text.bytes(open + 1..<close).trimmed
        if RoleNames.isRole(inside), !RoleNames.isRole(outside) {
            role = inside
            person = outside
        } else {
            role = outside
            let words = FoldedText(inside)
            person =
                words.says("mandatory") || words.says("optional") || Placeholder.isOne(inside) || Self.isThing(inside)
                ? nil : inside
        }
    }
}

extension SeatName {
    /// A function and a person beside it: `QA, Lennart`, `Platform lead Marek Saar`.
    private static func parted(_ text: String) -> (String, String?)? {
        if let comma = text.firstOffset(of: ", ") {
            let (left, right) = (text.bytes(0..<comma).trimmed, text.bytes(from: comma + 2).trimmed)
            guard isFunction(left), PersonName.isOne(right), !isFunction(right) else { return nil }
            return (left, right)
        }
        let words = text.split(onByte: 0x20).filter { !$0.isEmpty }
        guard (3...6).contains(words.count), case let head = words.dropLast(2),
            let last = head.last, last.utf8.first.map({ (0x61...0x7A).contains($0) }) ?? false,
            heads.contains(last), case let name = words.suffix(2).joined(separator: " "), PersonName.isOne(name),
            !RoleNames.isRole(name)
        else { return nil }
        return (head.joined(separator: " "), name)
    }

    private static func isFunction(_ name: String) -> Bool {
        RoleNames.isRole(name) || Departments.areNamed(in: name) || Departments.mayBeAsked(name)
    }

    private static let heads: Set<String> = [
        "owner", "lead", "leader", "manager", "head", "director", "officer", "engineer", "representative",
        "coordinator",
        "chair",
    ]

    /// `(fuel budget)`: what is approved, in small letters and more words than one; names have capitals.
    private static func isThing(_ words: String) -> Bool {
        FoldedText(words).wordCount > 1 && !words.hasDigit
            && words.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x20 || $0 == 0x2D }
    }

    /// Whether nothing follows the brackets that goes on with the name.
    private static func endsName(_ tail: String) -> Bool {
        guard let first = tail.trimmed.utf8.first else { return true }
        return first == UInt8(ascii: ",") || first == UInt8(ascii: ":") || first == UInt8(ascii: "-") || first == 0xE2
    }
}
