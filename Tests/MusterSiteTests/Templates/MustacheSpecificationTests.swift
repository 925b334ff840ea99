import Foundation
import MusterTestSupport
import Testing

@testable import MusterSite

@Suite("The Mustache specification")
struct MustacheSpecificationTests {
    @Test(
        "every case of the suite renders as expected", .enabled(if: Corpora.root != nil, "\(Corpora.absent)"),
        arguments: [
            ("comments", 12), ("delimiters", 14), ("interpolation", 42), ("inverted", 22), ("partials", 12),
            ("sections", 34), ("~inheritance", 27), ("~dynamic-names", 21),
        ])
    func suite(name: String, count: Int) throws {
        let root = try #require(Corpora.root)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(root)/mustache-spec/\(name).json"))
        let cases = try JSONDecoder().decode(SpecificationSuite.self, from: bytes).tests
        #expect(cases.count == count)
        for test in cases {
            #expect(try test.rendered() == test.expected, "\(name): \(test.name): \(test.desc)")
        }
    }
}

private struct SpecificationSuite: Decodable {
    let tests: [SpecificationCase]
}

private struct SpecificationCase: Decodable {
    let name: String
    let desc: String
    let data: AnyValue
    let template: String
    let partials: [String: String]?
    let expected: String

    func rendered() throws -> String {
        var files = ["the template under test.mustache": Array(template.utf8)]
        for (name, text) in partials ?? [:] { files[name + ".mustache"] = Array(text.utf8) }
        let library = try TemplateLibrary(files: TemplateFiles(files), mode: .specification)
        return String(decoding: try library.render("the template under test", data.value), as: UTF8.self)
    }
}

/// Any JSON value, as a template sees it.
private struct AnyValue: Decodable {
    let value: TemplateValue

    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            value = .absent
        } else if let flag = try? single.decode(Bool.self) {
            value = .bool(flag)
        } else if let number = try? single.decode(Int.self) {
            value = .number(number)
        } else if let number = try? single.decode(Double.self) {
            value = .decimal(number)
        } else if let text = try? single.decode(String.self) {
            value = .text(text)
        } else if let items = try? single.decode([AnyValue].self) {
            value = .list(items.map(\.value))
        } else {
            let members = try single.decode([String: AnyValue].self)
            value = .object(TemplateObject(members.map { .init($0.key, $0.value.value) }))
        }
    }
}
