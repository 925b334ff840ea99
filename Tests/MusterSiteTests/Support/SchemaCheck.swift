import MusterText

@testable import MusterSite

/// As much of JSON Schema as the schemas of the published data use.
struct SchemaCheck {
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
    subscript(name: String) -> JSON? { first { $0.name == name }?.value }
}
