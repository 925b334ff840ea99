import MusterText

/// When something has to be met: always, never (it is optional), or from a stage of maturity on.
public enum Demand: Sendable, Equatable {
    /// It is mandatory, or nothing is said.
    case always
    /// It is optional.
    case never
    /// It comes after the launch.
    case later
    /// A column for each stage or release says where it is mandatory; the titles as written, in order.
    case atStages([AtStage])
    /// It stands under the title of a stage, and belongs to that stage and all after it.
    case from(MaturityStage)

    /// What one column says.
    public struct AtStage: Sendable, Equatable {
        public var title: String
        public var isMandatory: Bool

        public init(title: String, isMandatory: Bool) {
            self.title = title
            self.isMandatory = isMandatory
        }
    }

    /// Whether it need not be met for a release; where that cannot be told it must.
    ///
    /// - Parameter release: nil for a gate of no release, and for one of several.
    public func isOptional(for release: Release?) -> Bool {
        switch self {
        case .always: false
        case .never, .later: true
        case .atStages(let columns): Self.column(for: release, among: columns).map { !$0.isMandatory } ?? false
        case .from(let stage): release?.stage(on: stage.ladder).map { $0.rank < stage.rank } ?? false
        }
    }

    /// The one column about a release: of its name or version, else of its stage.
    private static func column(for release: Release?, among columns: [AtStage]) -> AtStage? {
        guard let release else { return nil }
        let names = ([release.name] + release.aliases).map(\.folded)
        let versions = Set(([release.name] + release.aliases).compactMap { VersionNumber($0) })
        let named = columns.filter { column in
            names.contains(column.title.folded) || VersionNumber(column.title).map(versions.contains) ?? false
        }
        if !named.isEmpty { return named.count == 1 ? named.first : nil }
        let staged = columns.filter { column in
            MaturityStage(title: column.title).map { release.stage(on: $0.ladder) == $0 } ?? false
        }
        return staged.count == 1 ? staged.first : nil
    }
}

extension Demand {
    /// What a fact says of itself: an own word on being mandatory wins over the stage that it stands under.
    public init(of fact: Fact) {
        if fact.details[.mandatory] == "yes" {
            self = .always
        } else if fact.details[.mandatory] == "no" {
            self = .never
        } else if fact.kind == .checklistItem, fact.sectionRole == .backlog {
            self = .later
        } else if let columns = fact.details[.stages].map(Self.columns), !columns.isEmpty {
            self = .atStages(columns)
        } else if let stage = fact.details[.stage].flatMap({ MaturityStage(title: $0) }) {
            self = .from(stage)
        } else {
            self = .always
        }
    }

    /// The columns of ``DetailKey/stages``.
    private static func columns(_ text: String) -> [AtStage] {
        text.split(onByte: UInt8(ascii: ";")).compactMap { part in
            guard let colon = part.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
            let word = String(decoding: Array(part.utf8[colon...].dropFirst()), as: UTF8.self).trimmed
            let title = String(decoding: Array(part.utf8[..<colon]), as: UTF8.self).trimmed
            return AtStage(title: title, isMandatory: word != "optional")
        }
    }
}
