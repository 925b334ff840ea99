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

    private static func mayHold(_ words: FoldedText) -> Bool {
        (refusals.areSaid(in: words) || decisions.areSaid(in: words)) && lifts(words)
    }

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

    /// Whether words speak of one no-go, say that it holds no more, and say nothing else than which one it was.
    private static func isLifted(_ words: FoldedText) -> Bool {
        let isPassive = lifted.areSaid(in: words) && (begins(refusals, words) || isLiftedByThis(words))
        let isActive = lifting.begin(words) || lifting.areSaid(in: words) && openings.begin(words)
        guard words.wordCount <= 18, isPassive || isActive else { return false }
        var rest = words.text
        for phrase in byThis.all + refusals.all + lifted.all + lifting.all + openings.all {
            rest = rest.cut(phrase.text) ?? rest
        }
        return FoldedText(rest).text.split(onByte: 0x20).allSatisfy(mayStandBeside)
    }

    /// Days, meetings and small words.
    private static func mayStandBeside(_ word: String) -> Bool {
        word.isEmpty || word.hasDigit || leads.contains(word) || joints.contains(word) || CalendarWords.isOne(word)
            || VerdictWords.bodies.contains(word)
    }

    /// `The decision of 26 March is replaced by this one`: what was decided then, whatever it was.
    private static func isLiftedByThis(_ words: FoldedText) -> Bool {
        begins(decisions, words) && byThis.areSaid(in: words)
    }

    /// `the earlier no go of …`
    private static func begins(_ subjects: Phrases, _ words: FoldedText) -> Bool {
        let list = words.text.split(onByte: 0x20).drop { leads.contains($0) }
        return subjects.begin(FoldedText(list.joined(separator: " ")))
    }

    private static let decisions: Phrases = [
        "decision of", "decision from", "decision taken on", "entscheidung vom", "décision du", "decisión del",
        "decisão de",
    ]

    private static let byThis: Phrases = [
        "by this one", "by this decision", "by this", "durch diese", "par celle ci", "par cette décision", "por esta",
    ]

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

    private static let joints: Set<String> = [
        "of", "from", "on", "by", "with", "is", "was", "has", "been", "now", "hereby", "herewith", "thereby",
        "therefore", "thus", "so", "decision", "go", "meeting", "second", "today", "vom", "von", "am", "aus", "der",
        "die", "dem", "des", "auf", "ist", "wird", "damit", "hiermit", "somit", "du", "de", "au", "la", "est", "donc",
        "ainsi",
        "par", "del", "queda", "está", "es", "por", "ello", "con", "esto", "lo", "da", "do", "na", "fica", "isso", "的",
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
