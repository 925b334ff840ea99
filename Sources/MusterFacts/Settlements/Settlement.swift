import MusterModel

/// What the rest of a document makes of facts that were read from their own lines: a rule that takes them back, a footnote,
/// a day that stands beside a verdict.
///
/// A settlement changes facts and adds none. It sees what those before it in the registry made of them.
protocol Settlement: Sendable {
    static func settle(_ facts: inout [Fact], in reading: Reading)
}

/// The registry of settlements, in the order in which they are made: what belongs to something else first, what takes back
/// next, what adds a day or a condition to what is left last.
enum Settlements {
    static let all: [any Settlement.Type] = [
        VoidedSeats.self,
        SignoffWords.self,
        SignoffCells.self,
        SignoffSheets.self,
        GrantedMeans.self,
        OtherBuild.self,
        ResultsOfOtherVersions.self,
        DeniedNotes.self,
        SignedRevision.self,
        CandidateRows.self,
        MetLists.self,
        BrokenLimits.self,
        ValidityRules.self,
        BindingQuorum.self,
        SignerQuorum.self,
        SampleEntries.self,
        QuotedVerdicts.self,
        RuledVerdicts.self,
        WrappedVerdicts.self,
        LimitedVerdicts.self,
        StageVerdicts.self,
        VerdictsOfFunctions.self,
        DecidedLater.self,
        UntakenVerdicts.self,
        UndecidedPapers.self,
        RefusingTitles.self,
        Footnotes.self,
        DayBeside.self,
        ConditionsBeside.self,
        DaysOfMeetings.self,
        DifferentSigners.self,
        Delegation.self,
    ]
}

extension [Fact] {
    /// The places of the facts of some kinds whose state is favourable, so that ``Fact/doubt()`` takes something back. Many a
    /// document, as a plan, has none, and most settlements need not look for what speaks against them.
    func favourable(_ kinds: FactKindSet) -> [Int] {
        indices.filter { place in
            guard let status = self[place].status, kinds.contains(self[place].kind) else { return false }
            return status.isFavourable
        }
    }

    /// Changes each decision that is of some sort, with the place of its statement.
    mutating func settleDecisions(
        in reading: Reading, where isAsked: (Fact) -> Bool, _ change: (inout Fact, _ at: Int) -> Void
    ) {
        let decisions = indices.filter { self[$0].kind == .decision && isAsked(self[$0]) }
        guard !decisions.isEmpty else { return }
        let places = reading.places
        for index in decisions {
            if let at = places[self[index].line] { change(&self[index], at) }
        }
    }
}
