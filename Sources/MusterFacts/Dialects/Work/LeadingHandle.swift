import MusterModel
import MusterText

/// Who has to do what a point says, by the handle that it begins with: `@rowe count the ropes`, `@rowe: count the ropes`.
enum LeadingHandle {
    static func apply(to fact: inout Fact) {
        guard fact.person == nil, fact.role == nil, fact.title.utf8.first == 0x40,
            let space = fact.title.firstOffset(of: " ")
        else { return }
        var handle = fact.title.bytes(0..<space)
        while let last = handle.utf8.last, last == 0x3A || last == 0x2C {
            handle = handle.bytes(0..<handle.utf8.count - 1)
        }
        let rest = fact.title.bytes(from: space).trimmed.trimmedDashes
        guard (3...40).contains(handle.utf8.count), !handle.hasByte(0x2F), FoldedText(rest).wordCount > 1 else {
            return
        }
        fact.person = handle
        fact.details[.owner] = handle
        fact.title = rest
    }
}
