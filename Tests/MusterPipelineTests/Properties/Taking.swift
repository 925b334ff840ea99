import MusterText
import Testing

/// Something done to a favourable line after which it says less than before.
struct Taking: Sendable, CustomTestStringConvertible {
    let name: String
    /// The lines that stand in the place of the line; nil where it cannot be done to it.
    let lines: @Sendable (WrittenLine) -> [String]?
    /// Whether a release that needs the claim can no longer be GO; nil where it always may.
    let isFatal: (@Sendable (Favour) -> Bool)?

    var testDescription: String { name }

    static let all: [Taking] = [
        Taking(name: "removed", lines: { _ in [] }, isFatal: \.isAskedFor),
        Taking(name: "quoted", lines: { ["", "> " + $0.text, ""] }, isFatal: { $0.kind == .decision }),
        Taking(name: "fenced", lines: { ["", "```sh", $0.text, "```", ""] }, isFatal: \.isAskedFor),
        Taking(name: "commented out", lines: { ["", "<!-- " + $0.text + " -->", ""] }, isFatal: \.isAskedFor),
        Taking(name: "struck", lines: struck, isFatal: \.isAskedFor),
        stated("negated", isFatal: { _ in true }, change: { "not " + $0 }),
        stated("put off", isFatal: { _ in true }, change: { "not yet " + $0 }),
        stated("hedged before", isFatal: { _ in true }, change: { "almost " + $0 }),
        stated("hedged behind", isFatal: { _ in true }, change: { $0 + " (to be confirmed)" }),
        stated("made a condition", isFatal: { $0.kind != .decision }, change: { $0 + " once the tests pass" }),
        stated("planned", isFatal: { _ in true }, change: { "to be " + $0 }),
        stated("asked", isFatal: { _ in true }, change: { $0 + "?" }),
        stated("garbled", isFatal: { _ in true }, change: { garbled($0) }),
        stated(
            "emptied", isFatal: { $0.kind != .artifact && $0.kind != .check && $0.kind != .signoff },
            change: { _ in "" }),
        stated("left to be filled in", isFatal: { _ in true }, change: { _ in "TBD" }),
        dated("post-dated", isFatal: { _ in true }, change: { _ in "2027-03-01" }),
        dated("dated on no day", isFatal: nil, change: { _ in "2026-13-45" }),
        dated("undated", isFatal: nil, change: { _ in "" }),
        Taking(
            name: "signed by another role",
            lines: { line in
                line.favour?.role.flatMap { replacing($0, in: line.text, by: "Rhubarb Keeper") }
            }, isFatal: \.isAskedFor),
        Taking(
            name: "signed by nobody",
            lines: { line in line.favour?.person.flatMap { replacing($0, in: line.text, by: "") } },
            isFatal: nil),
        Taking(name: "with its first columns swapped", lines: swapped, isFatal: nil),
    ]

    private static func stated(
        _ name: String, isFatal: @escaping @Sendable (Favour) -> Bool, change: @escaping @Sendable (String) -> String
    ) -> Taking {
        Taking(
            name: name,
            lines: { line in
                guard let favour = line.favour, let state = favour.state, favour.kind != .artifact || name == "garbled"
                else { return nil }
                return replacing(state, in: line.text, by: change(state))
            }, isFatal: isFatal)
    }

    private static func dated(
        _ name: String, isFatal: (@Sendable (Favour) -> Bool)?, change: @escaping @Sendable (String) -> String
    ) -> Taking {
        Taking(
            name: name,
            lines: { line in line.favour?.date.flatMap { replacing($0, in: line.text, by: change($0)) } },
            isFatal: isFatal)
    }

    /// The line with the last occurrence of some words replaced.
    private static func replacing(_ words: String, in line: String, by others: String) -> [String]? {
        let bytes = Array(line.utf8)
        let wanted = Array(words.utf8)
        guard !wanted.isEmpty, bytes.count >= wanted.count else { return nil }
        let starts = (0...(bytes.count - wanted.count)).reversed()
        guard let at = starts.first(where: { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }) else {
            return nil
        }
        return [String(decoding: bytes[..<at] + Array(others.utf8) + bytes[(at + wanted.count)...], as: UTF8.self)]
    }

    /// The words with their ends exchanged, so that they mean nothing.
    private static func garbled(_ words: String) -> String {
        let bytes = Array(words.utf8.filter { $0 < 0x80 && $0 != 0x20 })
        return String(decoding: bytes.reversed() + Array("qx".utf8), as: UTF8.self)
    }

    private static func struck(_ line: WrittenLine) -> [String]? {
        let words = line.text.trimmed
        if words.containsBytes(" | ") {
            let cells = words.split(onByte: 0x7C).map { $0.trimmed.isEmpty ? $0 : " ~~\($0.trimmed)~~ " }
            return [cells.joined(separator: "|")]
        }
        let marks = ["- [x] ", "- [X] ", "- ", "* ", "1. ", "2. ", ""]
        let mark = marks.first { words.startsWithBytes($0) } ?? ""
        return [mark + "~~" + String(decoding: words.utf8.dropFirst(mark.utf8.count), as: UTF8.self) + "~~"]
    }

    /// The row with its first two cells exchanged.
    private static func swapped(_ line: WrittenLine) -> [String]? {
        var cells = line.text.split(onByte: 0x7C)
        let first = line.text.startsWithBytes("|") ? 1 : 0
        guard line.favour?.kind != .decision, cells.count > first + 2 else { return nil }
        cells.swapAt(first, first + 1)
        return [cells.joined(separator: "|")]
    }
}
