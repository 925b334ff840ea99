import FoundationEssentials
import MusterTestSupport

/// An example of the specification of GitHub-flavoured Markdown.
struct SpecificationExample: CustomStringConvertible {
    /// The file and the number of the example in it, from 1.
    let name: String
    let markdown: String
    let html: String
    /// The extensions that the example is about.
    let extensions: String

    var description: String { name }

    /// The examples of the files at hand; none when the corpora are not there.
    static let all: [SpecificationExample] = ["spec.txt", "extensions.txt"].flatMap { file -> [SpecificationExample] in
        guard let root = Corpora.root,
            let text = try? String(contentsOfFile: root + "/gfm-spec/" + file, encoding: .utf8)
        else { return [] }
        return examples(of: text, in: file)
    }

    private static func examples(of text: String, in file: String) -> [SpecificationExample] {
        let fence = String(repeating: "`", count: 32)
        var examples: [SpecificationExample] = []
        var open: (extensions: String, parts: [[Substring]])?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix(fence + " example") {
                open = (String(line.dropFirst(fence.count + 8)), [[]])
            } else if let example = open, line == fence {
                let parts = example.parts.map {
                    $0.map { $0 + "\n" }.joined().replacing("→", with: "\t")
                }
                examples.append(
                    SpecificationExample(
                        name: "\(file) \(examples.count + 1)", markdown: parts[0],
                        html: parts.count > 1 ? parts[1] : "",
                        extensions: example.extensions))
                open = nil
            } else if line == ".", open?.parts.count == 1 {
                open?.parts.append([])
            } else if let last = open?.parts.indices.last {
                open?.parts[last].append(line)
            }
        }
        return examples
    }
}
