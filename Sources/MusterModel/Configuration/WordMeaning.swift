/// A word of Muster that the configuration may list other words under: a status, a severity, or what a section is about.
public struct WordMeaning: RawRepresentable, CaseIterable, Sendable, Equatable {
    public let rawValue: String

    /// Nil for a word that is none of ``allCases``.
    public init?(rawValue: String) {
        self.rawValue = rawValue
        guard status != nil || severity != nil || section != nil else { return nil }
    }

    private init(known rawValue: String) { self.rawValue = rawValue }

    /// In the order of statuses, severities and sections.
    public static let allCases: [WordMeaning] =
        (FactStatus.allCases.map(\.rawValue) + Severity.allCases.map(\.rawValue) + SectionRole.allCases.map(\.rawValue))
        .map(WordMeaning.init(known:))

    public var status: FactStatus? { FactStatus(rawValue: rawValue) }

    public var severity: Severity? { Severity(rawValue: rawValue) }

    public var section: SectionRole? { SectionRole(rawValue: rawValue) }
}
