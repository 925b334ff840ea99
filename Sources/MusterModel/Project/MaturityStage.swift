import MusterText

/// A step on one of the ladders by which projects say how mature something is: `Beta`, `TRL 6`, `Silver`.
public struct MaturityStage: Sendable, Hashable {
    /// The ladder that it is a step of; steps of two ladders cannot be compared.
    public let ladder: Ladder
    /// Higher is more mature.
    public let rank: Int

    public enum Ladder: String, Sendable, CaseIterable {
        /// From alpha to general availability.
        case release
        /// Technology readiness levels, 1 to 9.
        case technology
        /// Bronze to platinum.
        case medal
        /// Sandbox to graduation.
        case incubation
        /// Engineering, design and production validation tests.
        case validation
    }

    /// The stage that a text names with nothing but words such as "level" or "criteria" around it; of two, as in
    /// `Alpha → Beta`, the one that is reached. Nil for a text that says anything else.
    public init?(title: String) {
        // Of nearly all titles the first word says that they name no stage.
        guard title.utf8.count <= 64, Self.mayBegin(title), Self.opens(title) else { return nil }
        let words = Self.words(of: title).filter { !Self.fillers.contains($0) }
        var stages: [MaturityStage] = []
        var at = 0
        while at < words.count {
            guard let (stage, length) = Self.stage(in: words[at...]) else { return nil }
            stages.append(stage)
            at += length
        }
        guard let last = stages.last, stages.count <= 2, stages.allSatisfy({ $0.ladder == last.ladder }) else {
            return nil
        }
        self = last
    }

    private init(_ ladder: Ladder, _ rank: Int) {
        self.ladder = ladder
        self.rank = rank
    }

    /// The stages that a text names among other words, each once, in order.
    public static func mentions(in text: String) -> [MaturityStage] {
        let words = words(of: text)
        var found: [MaturityStage] = []
        var at = 0
        while at < words.count {
            if let (stage, length) = stage(in: words[at...]) {
                if !found.contains(stage) { found.append(stage) }
                at += length
            } else {
                at += 1
            }
        }
        return found
    }

    /// The stage of a final version, and of one with a suffix; nil where a version tells none: what comes before 1.0 may
    /// be at any stage.
    init?(of version: VersionNumber) {
        if version.suffix.isEmpty {
            guard version.components[0] > 0 else { return nil }
            self.init(.release, 4)
            return
        }
        let letters = version.suffix.utf8.prefix(while: \.isASCIILetter)
        guard let named = Self.single[String(decoding: Array(letters), as: UTF8.self)] else { return nil }
        self = named
    }

    /// The words of a text in lower case: runs of letters, and runs of digits.
    private static func words(of text: String) -> [String] {
        let lower = text.asciiLowercased
        var words: [String] = []
        var start = 0
        /// Whether the word that is open is a number; nil between words.
        var open: Bool?
        for (at, byte) in lower.utf8.enumerated() {
            let isNumber: Bool? = byte.isASCIIDigit ? true : byte.isASCIILetter || byte >= 0x80 ? false : nil
            guard isNumber != open else { continue }
            if open != nil { words.append(lower.bytes(start..<at)) }
            (open, start) = (isNumber, at)
        }
        if open != nil { words.append(lower.bytes(from: start)) }
        return words.filter { !arrows.contains($0) }
    }

    /// Whether the first word of a text, if it has one, begins like a stage or a word that may stand around one.
    private static func mayBegin(_ text: String) -> Bool {
        let bytes = text.utf8.span
        for at in bytes.indices where bytes[at].isASCIIAlphanumeric || bytes[at] >= 0x80 {
            let second = at + 1 < bytes.count ? bytes[at + 1] : 0x20
            return bytes[at] >= 0x80
                || !bytes[at].isASCIIDigit
                    && (second >= 0x80
                        || beginnings[Int(bytes[at] & 31) << 5 | Int(second & 31)])
        }
        return true
    }

    /// Whether the first word of a text, where it begins with a letter of ASCII, is a stage or one that may stand around it.
    private static func opens(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard let start = bytes.indices.first(where: { bytes[$0].isASCIIAlphanumeric || bytes[$0] >= 0x80 }),
            bytes[start].isASCIILetter
        else { return true }
        var end = start
        while end < bytes.count, bytes[end].isASCIILetter || bytes[end] >= 0x80 { end += 1 }
        return openings.contains(text.bytes(start..<end).asciiLowercased)
    }

    /// All first words of stages, and the words that may stand around them.
    private static let openings = fillers.union(single.keys).union(double.map(\.0.0)).union(["trl"])

    /// By five bits of the first two letters, which are the same for both cases of a letter.
    private static let beginnings: [Bool] = {
        var known = [Bool](repeating: false, count: 1 << 10)
        for word in openings {
            let bytes = word.utf8.span
            guard bytes.count > 1 else {
                for next in 0..<32 { known[Int(bytes[0] & 31) << 5 | next] = true }
                continue
            }
            known[Int(bytes[0] & 31) << 5 | Int(bytes[1] & 31)] = true
        }
        return known
    }()

    private static func stage(in words: ArraySlice<String>) -> (MaturityStage, Int)? {
        guard let first = words.first else { return nil }
        let second = words.dropFirst().first ?? ""
        if first == "trl", let level = Int(digits: second.utf8), (1...9).contains(level) {
            return (MaturityStage(.technology, level), 2)
        }
        for (phrase, stage) in double where phrase.0 == first && phrase.1 == second { return (stage, 2) }
        return single[first].map { ($0, 1) }
    }

    private static let fillers: Set<String> = [
        "level", "stage", "criteria", "criterion", "requirements", "requirement", "checklist", "gate", "release",
        "exit", "entry", "readiness", "to", "for", "the", "maturity", "target", "of", "and", "a", "graduation",
        "tier", "badge", "milestone", "items", "checks",
    ]

    private static let arrows: Set<String> = ["→", "⇒", "–", "—", "➜"]

    private static let double: [((String, String), MaturityStage)] = [
        (("general", "availability"), MaturityStage(.release, 4)),
        (("generally", "available"), MaturityStage(.release, 4)),
        (("release", "candidate"), MaturityStage(.release, 3)),
        (("pre", "alpha"), MaturityStage(.release, 0)),
    ]

    private static let single: [String: MaturityStage] = [
        "alpha": MaturityStage(.release, 1), "beta": MaturityStage(.release, 2), "rc": MaturityStage(.release, 3),
        "ga": MaturityStage(.release, 4), "stable": MaturityStage(.release, 4),
        "bronze": MaturityStage(.medal, 1), "silver": MaturityStage(.medal, 2), "gold": MaturityStage(.medal, 3),
        "platinum": MaturityStage(.medal, 4),
        "sandbox": MaturityStage(.incubation, 1), "incubating": MaturityStage(.incubation, 2),
        "incubation": MaturityStage(.incubation, 2), "incubated": MaturityStage(.incubation, 2),
        "graduated": MaturityStage(.incubation, 3), "graduating": MaturityStage(.incubation, 3),
        "evt": MaturityStage(.validation, 1), "dvt": MaturityStage(.validation, 2),
        "pvt": MaturityStage(.validation, 3),
    ]
}

extension Release {
    /// Its stage on a ladder, told by its version and the names that it goes by; nil where they tell none, or several.
    public func stage(on ladder: MaturityStage.Ladder) -> MaturityStage? {
        let names = [name] + aliases
        let named = names.flatMap(MaturityStage.mentions)
        let versions = names.compactMap { VersionNumber($0) }.compactMap { MaturityStage(of: $0) }
        let stages = Set((named + versions).filter { $0.ladder == ladder })
        return stages.count == 1 ? stages.first : nil
    }
}
