import MusterText

extension TemplateValue {
    /// The object with a condition `hasGates` for every list `gates`, so that a template can ask once whether there is
    /// any element before it opens what surrounds them. Every other value as it is.
    var announcingLists: TemplateValue {
        guard case .object(let object) = self else { return self }
        var members = object.members
        for member in object.members {
            guard case .list(let elements) = member.value else { continue }
            members.append(TemplateObject.Member("has" + member.name.capitalizedWord, .bool(!elements.isEmpty)))
        }
        return .object(TemplateObject(members))
    }
}

extension String {
    /// The text with its first letter, if of ASCII, as a capital.
    var capitalizedWord: String {
        guard let first = utf8.first, (0x61...0x7A).contains(first) else { return self }
        return String(decoding: [first - 0x20] + Array(utf8.dropFirst()), as: UTF8.self)
    }
}
