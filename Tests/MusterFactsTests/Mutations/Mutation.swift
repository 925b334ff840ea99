import MusterText
import Testing

/// Something done to one line after which it may no longer claim anything favourable.
struct Mutation: Sendable, CustomTestStringConvertible {
    let name: String
    /// The lines that stand in the place of a line; nil where it cannot be done to it.
    let lines: @Sendable (String) -> [String]?

    var testDescription: String { name }

    static let all: [Mutation] = [
        Mutation(name: "struck", lines: { struck($0).map { [$0] } }),
        Mutation(name: "quoted", lines: { ["", "> " + $0, ""] }),
        // A fence without a language may be prose in a box, whose check boxes count.
        Mutation(name: "fenced", lines: { ["", "```sh", $0, "```", ""] }),
        Mutation(name: "fenced by tildes, with a language", lines: { ["", "~~~ markdown", $0, "~~~", ""] }),
        Mutation(name: "commented out", lines: { ["", "<!-- " + $0 + " -->", ""] }),
        Mutation(name: "commented out over three lines", lines: { ["", "<!--", $0, "-->", ""] }),
        Mutation(name: "negated", lines: { negated($0, by: "not ").map { [$0] } }),
        Mutation(name: "put off", lines: { negated($0, by: "not yet ").map { [$0] } }),
        Mutation(name: "taken back", lines: { negated($0, by: "no longer ").map { [$0] } }),
    ]

    /// The words of an item, or of each cell of a row, struck through.
    private static func struck(_ line: String) -> String? {
        let words = line.trimmed
        if words.startsWithBytes("|") {
            return words.split(onByte: 0x7C).map { $0.trimmed.isEmpty ? $0 : " ~~\($0.trimmed)~~ " }
                .joined(separator: "|")
        }
        let marks = ["- [x] ", "- [ ] ", "- ", "* ", "1. ", "2. "]
        guard let mark = marks.first(where: { words.startsWithBytes($0) }) else { return nil }
        return mark + "~~" + String(decoding: words.utf8.dropFirst(mark.utf8.count), as: UTF8.self) + "~~"
    }

    /// Words that say that a thing is as it should be, as our documents write them.
    private static let favourable = [
        "COMPLETED", "Completed", "Done", "PASS", "Passed", "Approved", "Accepted", "Closed", "Fixed", "Mitigated",
        "polished", "measured", "freigegeben",
    ]

    /// With a word before each favourable one that takes it back; nil for a line without any, for a title, and for a line
    /// with a tick, which says that what its words deny is so ("[x] Ports not opened").
    private static func negated(_ line: String, by word: String) -> String? {
        let result = favourable.reduce(line) { $0.replacingBytes($1, with: word + $1) }
        return result.hasSameBytes(as: line) || line.startsWithBytes("#") || line.containsBytes("[x]")
            || line.containsBytes("✅") ? nil : result
    }
}
