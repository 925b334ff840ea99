import MusterText

// The words of JSON Schema that the schema of `readiness.json` needs.

extension JSON {
    static let aText: JSON = ["type": "string"]
    static let aFlag: JSON = ["type": "boolean"]
    /// A number from 0.
    static let aCount: JSON = ["type": "integer", "minimum": 0]
    /// `YYYY-MM-DD`.
    static let aDay: JSON = ["type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
    static let texts: JSON = .list(aText)
    static let sourceList: JSON = .list(part("source"))

    static func list(_ element: JSON) -> JSON { ["type": "array", "items": element] }

    static func orNull(_ schema: JSON) -> JSON { ["anyOf": [schema, ["type": "null"]]] }

    /// What stands under this name in `$defs`.
    static func part(_ name: String) -> JSON { ["$ref": .string("#/$defs/" + name)] }

    /// One of the words of an enumeration.
    static func word<Word: RawRepresentable>(of words: [Word]) -> JSON where Word.RawValue == String {
        ["enum": .array(words.map { .string($0.rawValue) })]
    }

    /// An object with exactly these members.
    static func record(_ members: JSON) -> JSON {
        [
            "type": "object",
            "properties": members,
            "required": .array(members.members.map { .string($0.name) }),
            "additionalProperties": false,
        ]
    }

    /// An object with what every entity has, and these members.
    static func entity(_ members: JSON) -> JSON {
        let common: JSON = ["id": aText, "page": orNull(aText), "sources": sourceList]
        return record(.object(common.members + members.members))
    }

    /// The members of an object; none of anything else.
    var members: [Member] {
        switch self {
        case .object(let members): members
        case .null, .bool, .integer, .number, .string, .array: []
        }
    }
}
