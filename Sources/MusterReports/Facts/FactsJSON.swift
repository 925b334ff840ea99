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

    /// What stands before the list of documents.
    public static let opening = Array("{\n  \"schemaVersion\": \(schemaVersion),\n  \"documents\": [".utf8)

    /// What stands before a document in the list.
    public static func separator(isFirst: Bool) -> [UInt8] { Array((isFirst ? "\n    " : ",\n    ").utf8) }

    /// What stands behind the list of documents, a line end at its end.
    public static func closing(isEmpty: Bool) -> [UInt8] { Array((isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8) }

    /// One document as an element of the list of documents.
    public static func document(_ entry: Entry) -> [UInt8] {
        let record = entry.record
        var writer = JSONWriter(depth: 2, capacity: (record.facts.count + record.unplaced.count + 1) * 512)
        writer.object { writer in
            writer.member("path", entry.path)
            writer.member("kind", record.kind.rawValue)
            writer.member("title", record.title)
            writer.member("facts", count: record.facts.count) { fact(&$0, record.facts[$1]) }
            writer.member("passages", count: record.passages.count) { passage(&$0, record.passages[$1]) }
            writer.member("unplaced", count: record.unplaced.count) { unplaced(&$0, record.unplaced[$1]) }
        }
        return writer.bytes
    }

    private static func fact(_ writer: inout JSONWriter, _ fact: Fact) {
        writer.object { writer in
            writer.member("type", fact.kind.rawValue)
            writer.member("line", fact.line)
            writer.member("id", fact.id)
            writer.member("title", fact.title)
            writer.member("status", fact.status?.rawValue)
            writer.member("severity", fact.severity?.rawValue)
            writer.member("date", fact.date?.description)
            writer.member("role", fact.role)
            writer.member("person", fact.person)
            writer.member("digest", fact.digest)
            writer.member("modality", fact.modality.rawValue)
            writer.member("text", fact.text)
            writer.member("details") { writer in
                for (key, value) in fact.details.entries { writer.member(named: key.rawValue, value) }
            }
        }
    }

    private static func passage(_ writer: inout JSONWriter, _ passage: Passage) {
        writer.object { writer in
            writer.member("role", passage.role.rawValue)
            writer.member("line", passage.line)
            writer.member("endLine", passage.endLine)
            writer.member("title", passage.title)
        }
    }

    private static func unplaced(_ writer: inout JSONWriter, _ unplaced: DocumentRecord.Unplaced) {
        writer.object { writer in
            writer.member("line", unplaced.line)
            writer.member("text", unplaced.text)
            writer.member("reason", unplaced.reason)
        }
    }
}
