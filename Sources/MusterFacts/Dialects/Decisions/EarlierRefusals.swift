import MusterText

/// Words in which a verdict says that an earlier no-go holds no more. They speak of what was, and bend nothing.
///
///     GO. Kite OS 4.2 goes live on 9 April. The no-go of 2031-03-26 is superseded.
///     GO (this replaces the NO-GO of the first meeting)
///
/// Each part has to say so by itself and of now: a no-go that "will be lifted", or is "not yet superseded", stands.
enum EarlierRefusals {
    /// A text without the sentences, brackets and clauses that say nothing else.
    static func removed(from text: String) -> String {
        guard mayHold(FoldedText(text)) else { return text }
        var rest = ""
        for part in parts(of: text) where !isLifted(FoldedText(part)) { rest += part }
        return rest.trimmed
    }

    private static func mayHold(_ words: FoldedText) -> Bool { refusals.areSaid(in: words) && lifts(words) }

    private static func lifts(_ words: FoldedText) -> Bool { lifted.areSaid(in: words) || lifting.areSaid(in: words) }

    /// The text in parts that together are the whole: sentences, what stands in brackets, and behind semicolons and dashes.
    private static func parts(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        var ends: [Int] = []
        for at in bytes.indices {
            switch bytes[at] {
            case UInt8(ascii: "("): ends.append(at)
            case UInt8(ascii: ")"), UInt8(ascii: ";"): ends.append(at + 1)
            case 0x82 where isWideStop(bytes, at): ends.append(at + 1)
            case UInt8(ascii: "."), UInt8(ascii: "!"): if startsSentence(bytes, at + 1) { ends.append(at + 1) }
            case 0x93 where isDash(bytes, at), 0x94 where isDash(bytes, at): ends.append(at + 1)
            case _: break
            }
        }
        var start = 0
        var parts: [String] = []
        for end in ends + [bytes.count] where end > start {
            parts.append(text.bytes(start..<end))
            start = end
        }
        return parts
    }

    /// Whether a byte is the last one of `。`.
    private static func isWideStop(_ bytes: [UInt8], _ at: Int) -> Bool {
        at > 1 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE3
    }

    /// Whether a byte is the last one of an en or em dash.
    private static func isDash(_ bytes: [UInt8], _ at: Int) -> Bool {
        at > 1 && bytes[at - 1] == 0x80 && bytes[at - 2] == 0xE2
    }

    /// A space and anything but a digit: the full stop behind the number of a day ends nothing.
    private static func startsSentence(_ bytes: [UInt8], _ at: Int) -> Bool {
        at + 1 < bytes.count && bytes[at].isASCIISpace && !bytes[at + 1].isASCIIDigit
            && !(0x61...0x7A).contains(bytes[at + 1])
    }

    /// Whether words speak of one no-go, say that it holds no more, and neither deny, suppose nor put that off.
    private static func isLifted(_ words: FoldedText) -> Bool {
        guard words.wordCount <= 18, lifts(words) else { return false }
        var rest = words.text
        guard let refusal = refusals.all.compactMap({ rest.cut($0.text) }).first, !FoldedText(refusal).says("go"),
            !refusals.areSaid(in: FoldedText(refusal))
        else { return false }
        let isPassive = lifted.areSaid(in: words) && beginsWithRefusal(words)
        let isActive = lifting.areSaid(in: words) && openings.begin(words)
        guard isPassive || isActive else { return false }
        rest = refusal
        for phrase in denials.all { rest = rest.cut(phrase.text) ?? rest }
        let plain = FoldedText(rest)
        return !Reservations.denies(plain) && !Reservations.putsOff(plain) && !DecisionWords.isSupposed(plain)
            && !later.areSaid(in: plain)
    }

    /// `the earlier no go of …`
    private static func beginsWithRefusal(_ words: FoldedText) -> Bool {
        let list = words.text.split(onByte: 0x20).drop { leads.contains($0) }
        return refusals.begin(FoldedText(list.joined(separator: " ")))
    }

    private static let refusals: Phrases = ["no go", "nogo"]

    private static let leads: Set<String> = [
        "the", "our", "this", "that", "earlier", "previous", "former", "first", "last", "and", "so", "with", "das",
        "unser",
        "dieses", "frühere", "vorige", "erste", "und", "le", "notre", "ce", "précédent", "premier", "et", "el",
        "nuestro",
        "anterior", "primer", "y", "o", "nosso", "primeiro", "e", "上次的", "前回の",
    ]

    /// What is said of a no-go that holds no more.
    private static let lifted: Phrases = [
        "superseded", "replaced", "withdrawn", "lifted", "revoked", "rescinded", "overturned", "cancelled", "obsolete",
        "void", "settled", "no longer applies", "no longer valid", "no longer holds", "no longer stands", "aufgehoben",
        "zurückgenommen", "zurückgezogen", "ersetzt", "hinfällig", "widerrufen", "gilt nicht mehr", "annulé", "levé",
        "retiré", "remplacé", "caduc", "ne s applique plus", "anulado", "retirado", "levantado", "revocado",
        "sustituido",
        "reemplazado", "queda sin efecto", "ya no rige", "revogado", "substituído", "fica sem efeito", "已撤销", "已取消",
        "作废", "撤回", "無効",
    ]

    /// How a verdict says that it takes the place of one.
    private static let lifting: Phrases = [
        "replaces", "supersedes", "lifts", "overrides", "overturns", "withdraws", "revokes", "ersetzt", "hebt",
        "remplace",
        "annule", "lève", "sustituye", "reemplaza", "anula", "substitui", "revoga", "取代", "代替",
    ]

    /// How a sentence begins that speaks of the verdict beside it.
    private static let openings: Phrases = [
        "this", "it", "which", "the go", "the decision", "dies", "diese", "dieses", "es", "das go", "ce", "cette",
        "cela",
        "esta", "este", "esto", "isto", "本决定", "本判定",
    ]

    /// Those among ``lifted`` that hold a denial.
    private static let denials: Phrases = [
        "no longer", "gilt nicht mehr", "ne s applique plus", "queda sin efecto", "ya no rige", "fica sem efeito",
    ]

    /// What is still to come.
    private static let later: Phrases = [
        "will", "shall", "may", "can", "must", "until", "after", "as soon as", "only", "partly", "soll", "kann", "erst",
        "bis", "nach", "teilweise", "sera", "peut", "après", "será", "puede", "tras", "cuando", "pode", "após", "将",
        "后",
    ]
}

extension String {
    /// The text without the first occurrence of some words, set apart by spaces; nil where they do not stand in it.
    fileprivate func cut(_ words: String) -> String? {
        let padded = " " + self + " "
        guard let at = padded.firstOffset(of: " " + words + " ") else { return nil }
        return (padded.bytes(0..<at) + " " + padded.bytes(from: at + words.utf8.count + 1)).trimmed
    }
}
