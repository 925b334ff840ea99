import MusterModel
import MusterText

/// What `muster facts --format json` prints, version 1.
public enum FactsJSON {
    /// The version of the shape, raised when a reader of the old one could go wrong.
    public static let schemaVersion = 1

    /// A document with the path under which it was asked for.
    public struct Entry: Sendable {
        public let path: String
        public let record: DocumentRecord

        public init(path: String, record: DocumentRecord) {
            self.path = path
            self.record = record
        }
    }

    public static func value(_ entries: [Entry]) -> JSON {
        ["schemaVersion": .integer(schemaVersion), "documents": .array(entries.map(document))]
    }

    private static func document(_ entry: Entry) -> JSON {
        let record = entry.record
        return [
            "path": .string(entry.path), "kind": .string(record.kind.rawValue), "title": .string(record.title),
            "facts": .array(record.facts.map(fact)),
            "passages": .array(record.passages.map(passage)),
            "unplaced": .array(record.unplaced.map(unplaced)),
        ]
    }

    private static func fact(_ fact: Fact) -> JSON {
        [
            "type": .string(fact.kind.rawValue), "line": .integer(fact.line), "id": .optional(fact.id),
            "title": .string(fact.title), "status": .optional(fact.status?.rawValue),
            "severity": .optional(fact.severity?.rawValue), "date": .optional(fact.date?.description),
            "role": .optional(fact.role), "person": .optional(fact.person), "digest": .optional(fact.digest),
            "modality": .string(fact.modality.rawValue), "text": .string(fact.text),
            "details": .object(fact.details.entries.map { JSON.Member($0.key.rawValue, .string($0.value)) }),
        ]
    }

    private static func passage(_ passage: Passage) -> JSON {
        [
            "role": .string(passage.role.rawValue), "line": .integer(passage.line),
            "endLine": .integer(passage.endLine), "title": .string(passage.title),
        ]
    }

    private static func unplaced(_ unplaced: DocumentRecord.Unplaced) -> JSON {
        ["line": .integer(unplaced.line), "text": .string(unplaced.text), "reason": .string(unplaced.reason)]
    }
}
