/// Named values in the order in which they were given; where a name is given twice, the first counts.
///
/// Members are searched one after the other: objects of pages have few, and need no table.
public struct TemplateObject: Sendable, Hashable {
    /// One named value.
    public struct Member: Sendable, Hashable {
        public let name: String
        public let value: TemplateValue

        public init(_ name: String, _ value: TemplateValue) {
            self.name = name
            self.value = value
        }
    }

    /// All members, in order.
    public private(set) var members: [Member]

    /// An object of these members.
    public init(_ members: [Member] = []) { self.members = members }

    /// The value of a name; nil when the object does not declare it. Setting nil takes the name away.
    public subscript(name: String) -> TemplateValue? {
        get { position(of: name).map { members[$0].value } }
        set {
            let known = position(of: name)
            switch (known, newValue) {
            case (let known?, let value?): members[known] = Member(name, value)
            case (nil, let value?): members.append(Member(name, value))
            case (let known?, nil): members.remove(at: known)
            case (nil, nil): break
            }
        }
    }

    /// The object with the members of `other` in front, so that these win.
    public func overlaid(by other: TemplateObject) -> TemplateObject { TemplateObject(other.members + members) }

    // The count first: it settles most comparisons, and keeps names that differ in bytes from being equal.
    private func position(of name: String) -> Int? {
        members.firstIndex { $0.name.utf8.count == name.utf8.count && $0.name == name }
    }
}

extension TemplateObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self.init(elements.map { Member($0, $1) })
    }
}
