import MusterModel
import MusterText

// Fences and quotations, whose words speak for others.
extension OutlineBuilder {
    mutating func readFence(_ index: Int) {
        let node = tree[index]
        let info = tree.text(node.detail).asciiLowercased
        let language = info.utf8.split(separator: 0x20).first.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let isFenced = document.lines.slice(Int(node.line)).contains { $0 == 0x60 || $0 == 0x7E }
        let first = Int(node.line) + (isFenced ? 1 : 0)
        outline.fences.append(
            Fence(section: section, language: language, first: first, code: tree.slice(node.text).composed))
    }

    mutating func readQuotation(_ index: Int) {
        var last = 0
        for inner in tree.descendants(of: index) where tree[inner].kind == .text {
            let line = Int(tree[inner].line)
            if line != last { outline.quotedLines.append(line) }
            last = line
        }
        for inner in tree.descendants(of: index) where tree[inner].kind == .paragraph {
            for (line, text) in inlines.lines(of: inner) {
                let mark = words.mark(leading: text.text.utf8)
                outline.quotations.append(
                    Statement(
                        form: .line, line: line, text: text, body: text.text, box: quotedBox(of: inner),
                        mark: mark?.mark, section: section, parent: nil, depth: 0))
            }
        }
    }

    private func quotedBox(of paragraph: Int) -> Statement.Box? {
        switch enclosingItem(of: paragraph).map({ tree[$0].value }) {
        case 1: .empty
        case 2: .checked
        case _: nil
        }
    }
}
