import MusterModel
import MusterText

/// Who has to do what a point of minutes says, named at its end: `Order the bolts - Mara`, `Call the bank (Jo, Mara)`.
enum TrailingOwner {
    /// Takes the names off the title; only people whom the minutes name as attending count.
    static func apply(to fact: inout Fact, in reading: Reading) {
        guard reading.kind == .minutes, fact.person == nil, fact.role == nil else { return }
        let people = reading.attendees
        guard !people.isEmpty, let cut = cut(withoutAddress(fact.title)) else { return }
        let names = cut.names.split(onByte: UInt8(ascii: ",")).flatMap { $0.split(onByte: UInt8(ascii: "/")) }
        let isNamed = names.allSatisfy { name in
            isHandle(name.trimmed)
                || name.trimmed.split(onByte: 0x20).first.map { people.contains($0) } ?? false && PersonName.isOne(name)
        }
        guard isNamed else { return }
        fact.title = cut.title
        fact.person = cut.names
        fact.details[.owner] = cut.names
    }

    /// `@rowe`
    private static func isHandle(_ name: String) -> Bool {
        name.utf8.first == 0x40 && name.utf8.count > 2
            && name.utf8.dropFirst().allSatisfy { $0.isASCIIAlphanumeric || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E }
    }

    /// `Publish the recording - @rowe - https://example.org/7`: the address tells where it is.
    private static func withoutAddress(_ text: String) -> String {
        let parts = text.split(onByte: 0x20)
        guard parts.count > 3, parts.last?.containsBytes("://") ?? false, parts[parts.count - 2] == "-" else {
            return text
        }
        return parts.dropLast(2).joined(separator: " ")
    }

    private static func cut(_ text: String) -> (title: String, names: String)? {
        if text.utf8.last == 0x29, let names = TitleRemark.remark(of: text), let title = TitleRemark.removed(from: text)
        {
            return (title, names)
        }
        for dash in [" - ", " – ", " — "] {
            guard let last = text.lastOffset(of: dash) else { continue }
            return (text.bytes(0..<last).trimmed, text.bytes(from: last + dash.utf8.count).trimmed)
        }
        return nil
    }
}
