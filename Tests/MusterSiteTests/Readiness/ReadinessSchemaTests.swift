import MusterModel
import MusterText
import Testing

@testable import MusterSite

/// As much of JSON Schema as the schema of `readiness.json` uses.
private struct SchemaCheck {
    let root: JSON

    /// What is wrong with a value, each with its place; empty when it keeps to the schema.
    func mistakes(in value: JSON, _ schema: JSON, at place: String = "$") -> [String] {
        let rules = schema.members
        if let name = text(rules["$ref"]) {
            guard let part = root.members["$defs"]?.members[String(decoding: name.utf8.dropFirst(8), as: UTF8.self)]
            else { return ["\(place): no part \(name)"] }
            return mistakes(in: value, part, at: place)
        }
        if case .array(let choices) = rules["anyOf"] {
            return choices.contains { mistakes(in: value, $0).isEmpty } ? [] : ["\(place): fits none"]
        }
        var wrong: [String] = []
        if case .array(let words) = rules["enum"], !words.contains(value) { wrong.append("\(place): not in the list") }
        if let const = rules["const"], const != value { wrong.append("\(place): not the constant") }
        if let type = text(rules["type"]), type != self.type(of: value) { wrong.append("\(place): is no \(type)") }
        if case .array(let elements) = value, let item = rules["items"] {
            for (number, element) in elements.enumerated() {
                wrong += mistakes(in: element, item, at: "\(place)[\(number)]")
            }
        }
        if case .object(let members) = value { wrong += mistakesOfMembers(members, rules, at: place) }
        return wrong
    }

    private func mistakesOfMembers(_ members: [JSON.Member], _ rules: [JSON.Member], at place: String) -> [String] {
        let properties = rules["properties"]?.members ?? []
        var wrong: [String] = []
        for member in members {
            let inner = "\(place).\(member.name)"
            if let schema = properties[member.name] {
                wrong += mistakes(in: member.value, schema, at: inner)
            } else if let others = rules["additionalProperties"] {
                wrong +=
                    others == false ? ["\(inner): not in the schema"] : mistakes(in: member.value, others, at: inner)
            }
        }
        if case .array(let names) = rules["required"] {
            for case .string(let name) in names where members[name] == nil { wrong.append("\(place).\(name): missing") }
        }
        return wrong
    }

    private func text(_ value: JSON?) -> String? { if case .string(let text) = value { text } else { nil } }

    private func type(of value: JSON) -> String {
        switch value {
        case .null: "null"
        case .bool: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}

extension [JSON.Member] {
    fileprivate subscript(name: String) -> JSON? { first { $0.name == name }?.value }
}

@Suite("The schema of readiness.json")
struct ReadinessSchemaTests {
    private func document(commit: String? = "0123456789ab") -> JSON {
        let fixture = LighthouseProject()
        let options = SiteOptions(toolVersion: "0.1.0", commit: commit)
        return ReadinessDocument(Site(fixture.project, fixture.report, options)).json
    }

    private func mistakes(in value: JSON) -> [String] {
        SchemaCheck(root: ReadinessSchema.json).mistakes(in: value, ReadinessSchema.json)
    }

    @Test("holds for what is published, member by member")
    func agreement() {
        #expect(mistakes(in: document()) == [])
        #expect(mistakes(in: document(commit: nil)) == [])
    }

    @Test("refuses a member that it does not know, and one that is missing")
    func exactness() {
        let members = document().members
        #expect(mistakes(in: .object(members + [.init("mood", "fine")])) == ["$.mood: not in the schema"])
        #expect(mistakes(in: .object(members.filter { $0.name != "gates" })) == ["$.gates: missing"])
    }

    @Test("is published beside the file, under an address of its own")
    func publication() throws {
        let text = try BuiltSite().text("readiness.schema.json")
        #expect(text.containsBytes("\"$id\": \"readiness.schema.json\""))
        #expect(text.containsBytes("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""))
    }
}
