import MusterModel

extension NodeTree {
    /// The tree as indented lines: `line kind value "text"`, what is zero or empty left out.
    var dump: String {
        var depths: [Int] = []
        return nodes.map { node in
            let depth = node.parent < 0 ? 0 : depths[Int(node.parent)] + 1
            depths.append(depth)
            var words = ["\(node.line)", "\(node.kind)"]
            if node.value != 0 { words.append("\(node.value)") }
            if node.kind == .tableCell, node.flag != 0 { words.append("align \(node.flag)") }
            if !node.text.isEmpty { words.append(quoted(node.text)) }
            if !node.detail.isEmpty { words.append("(" + quoted(node.detail) + ")") }
            return String(repeating: "  ", count: depth) + words.joined(separator: " ")
        }.joined(separator: "\n")
    }

    private func quoted(_ range: TextRange) -> String {
        "\"" + text(range).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎") + "\""
    }
}
