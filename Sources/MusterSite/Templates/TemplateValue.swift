import MusterText

/// What a template shows: text, markup, numbers, and lists and objects of them.
///
/// The type decides how a value reaches the page: text is always escaped, and only ``html(_:)`` is placed as it is.
/// Nothing in a value is ever read as a template. Values nest as deep as the model of a page, never as deep as a
/// document.
public enum TemplateValue: Sendable, Hashable {
    /// Text, escaped wherever it is placed.
    case text(String)
    /// Markup, placed as it is.
    case html(HTML)
    /// A whole number, placed in base 10.
    case number(Int)
    /// Any other number, placed in its shortest form.
    case decimal(Double)
    /// A condition for sections; never placed by a site template.
    case bool(Bool)
    /// What a section repeats for; an empty one is false.
    case list([TemplateValue])
    /// Named members; a section over it is rendered once, with them in scope.
    case object(TemplateObject)
    /// A name that is declared and has nothing: placed as nothing, false as a section.
    case absent
}

extension TemplateValue {
    /// Text to place, or nothing.
    public init(_ text: String?) { self = text.map(TemplateValue.text) ?? .absent }

    /// Markup to place, or nothing.
    public init(_ html: HTML?) { self = html.map(TemplateValue.html) ?? .absent }

    /// A number to place, or nothing.
    public init(_ number: Int?) { self = number.map(TemplateValue.number) ?? .absent }

    /// A list with a value for each element, in order.
    public static func list<Element>(of elements: some Sequence<Element>, _ value: (Element) -> TemplateValue) -> Self {
        .list(elements.map(value))
    }

    /// An optional text as a list of none or one, so that a template can ask for it:
    /// `{{#owner}}by {{.}}{{/owner}}{{^owner}}nobody{{/owner}}`.
    public static func optional(_ text: String?) -> Self { .list(text.map { [.text($0)] } ?? []) }

    /// An optional value as a list of none or one, as for a text; an object stays in scope within the section.
    public static func optional<Wrapped>(_ wrapped: Wrapped?, _ value: (Wrapped) -> TemplateValue) -> Self {
        .list(wrapped.map { [value($0)] } ?? [])
    }

    /// The word for the type in messages, with its article.
    var kind: String {
        switch self {
        case .text: "a text"
        case .html: "markup"
        case .number, .decimal: "a number"
        case .bool: "a condition"
        case .list: "a list"
        case .object: "an object"
        case .absent: "absent"
        }
    }
}

extension TemplateValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .text(value) }
    public init(integerLiteral value: Int) { self = .number(value) }
    public init(floatLiteral value: Double) { self = .decimal(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self = .object(TemplateObject(elements.map { TemplateObject.Member($0, $1) }))
    }
}
