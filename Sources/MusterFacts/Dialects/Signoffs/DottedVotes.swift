import MusterModel
import MusterText

/// Votes of a poll, led by dots from the seat to its word and on to who said it.
///
///     Range safety ........ GO ...... M. Ferri
///     Weather ............. NO-GO ... Petra
///
/// Two such lines in a part of the document make a poll; what nobody knows as a vote signs nothing.
struct DottedVotes: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure, !reading.isTemplate else { return }
        for section in reading.outline.sections.indices where !reading.isInert(section: section) {
            let votes = reading.outline.statements(in: section).compactMap { index in
                sheet.isTaken(index) ? nil : Self.vote(reading.statements[index]).map { (index, $0) }
            }
            guard votes.count > 1, votes.contains(where: { Self.status(of: $0.1.word) != nil }) else { continue }
            for (index, vote) in votes {
                var fact = Fact(.signoff, reading.statements[index], title: vote.seat, modality: .claimed)
                fact.role = vote.seat
                fact.person = vote.person
                fact.status = Self.status(of: vote.word) ?? .unknown
                fact.details[.statusWords] = vote.word
                fact.date = reading.heldOn
                sheet.take(index, fact)
            }
        }
    }

    private struct Vote {
        let seat: String
        let word: String
        let person: String
    }

    private static func vote(_ statement: Statement) -> Vote? {
        guard !statement.isHeading, statement.box == nil, statement.mark == nil else { return nil }
        let parts = parts(of: statement.body)
        guard parts.count == 3, (1...6).contains(FoldedText(parts[0]).wordCount),
            (1...3).contains(FoldedText(parts[1]).wordCount), PersonName.isOne(parts[2])
        else { return nil }
        return Vote(seat: parts[0], word: parts[1], person: parts[2])
    }

    /// The pieces between runs of three dots or more.
    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var rest = text
        while let at = rest.firstOffset(of: "...") {
            parts.append(rest.bytes(0..<at).trimmed)
            rest = String(decoding: rest.utf8.dropFirst(at).drop { $0 == 0x2E }, as: UTF8.self)
        }
        return parts + [rest.trimmed]
    }

    /// A vote of go or no-go keeps its word.
    private static func status(of word: String) -> FactStatus? {
        switch FoldedText(word).text {
        case "go": .go
        case "no go", "nogo": .noGo
        case _:
            switch Votes.meaning(of: word) {
            case .yes: .signed
            case .no: .rejected
            case .abstained, nil: nil
            }
        }
    }
}
