import MusterModel
import MusterText

/// Verdicts that a document only quotes: those of an earlier meeting whose minutes it goes through, and those that show
/// what to write. They decide nothing.
///
///     ## 1. Minutes of the last meeting
///     **Decision: GO** (R13)
///
///     *Write one of GO and NO-GO, then name and date, e.g. "GO, A. N. Other, 1 January 2020".*
enum QuotedVerdicts {
    static func settle(_ facts: inout [Fact], in reading: Reading) {
        guard facts.contains(.decision, where: isVerdict) else { return }
        let places = reading.places
        for index in facts.indices where isVerdict(facts[index]) {
            guard let at = places[facts[index].line] else { continue }
            if isOfEarlierMeeting(reading.statements[at].section, reading)
                || isExample(facts[index].title, in: reading.statements[at].text.text)
            {
                facts[index].modality = .planned
            }
        }
    }

    private static func isVerdict(_ fact: Fact) -> Bool {
        fact.kind == .decision && fact.modality == .claimed && (fact.status == .go || fact.status == .accepted)
    }

    /// Whether a title around a section says that it is about what was decided before.
    private static func isOfEarlierMeeting(_ section: Int, _ reading: Reading) -> Bool {
        sequence(first: section) { reading.outline.sections[$0].parent }
            .contains { earlier.areSaid(in: reading.outline.sections[$0].folded) }
    }

    private static let earlier: Phrases = [
        "minutes of the last", "minutes of last", "minutes of the previous", "minutes of previous", "previous minutes",
        "last minutes", "minutes from the last", "last meeting", "previous meeting", "last board", "previous board",
        "letzten sitzung", "vorigen sitzung", "letztes protokoll", "réunion précédente", "dernière réunion",
        "précédent procès verbal", "acta anterior", "reunión anterior", "última reunión", "sesión anterior",
        "ata anterior", "reunião anterior", "última reunião", "上次会议", "上次评审", "前回議事録", "前回会議", "前回の議事",
    ]

    /// Whether words right before a verdict say that it shows what may be written.
    private static func isExample(_ verdict: String, in line: String) -> Bool {
        let start = verdict.split(onByte: 0x20).first.flatMap { line.firstOffset(of: $0) } ?? 0
        return samples.areSaid(in: FoldedText(line.bytes(0..<start)))
    }

    private static let samples: Phrases = [
        "e g", "eg", "for example", "for instance", "write one of", "enter one of", "choose one of", "select one of",
        "zum beispiel", "z b", "par exemple", "p ex", "por ejemplo", "p ej", "por exemplo", "例えば", "例如", "记入例", "記入例",
    ]
}
