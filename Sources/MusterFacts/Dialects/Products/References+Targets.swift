import MusterModel
import MusterText

// What the words of a line, a cell or a quotation name: links, paths in code and without marks, addresses, entries of trackers.
extension References {
    struct Target {
        let title: String
        /// The path or address, as written.
        let path: String
        /// The words that carry the link.
        var words = ""
        /// A part of the document that stands in code after it (`F-09`).
        var item: String?

        /// Whether it is an address without words that names a host and nothing on it: where a product runs, and no document.
        var isBareSite: Bool { (words.isEmpty || words.containsBytes("://")) && LinkTargets.isSite(path) }

        func fill(_ fact: inout Fact) {
            // It is on no disk, and which host it is on is not said.
            if TrackerNames.isOne(path) { return }
            let bare = Paths.withoutAnchor(path)
            fact.details[.path] = bare
            if bare.utf8.count < path.utf8.count, path.utf8.dropFirst(bare.utf8.count).first == 0x23 {
                fact.details[.anchor] = path.bytes(from: bare.utf8.count + 1)
            }
            fact.details[.item] = item
        }
    }

    /// - Parameter line: the line of the file on which words of the text stand.
    func targets(
        of text: InlineText, in reading: Reading, isPlan: Bool, at statement: Statement? = nil,
        isEvidence: Bool = false, line: (_ words: String) -> Int
    ) -> [Target] {
        guard !text.spans.isEmpty || text.text.hasByte(0x2E) || text.text.hasByte(0x2F) else { return [] }
        var found: [(at: Int, target: Target)] = []
        var covered: [Range<Int>] = []
        for span in text.spans {
            switch span.kind {
            case .link(let destination):
                covered.append(span.range)
                let words = text.text(of: span)
                guard LinkTargets.isReference(destination, words: words) else { continue }
                let source = reading.document.lines.text(line(words))
                let isNamed =
                    !source.containsBytes(destination.clipped(14)) && !words.containsBytes("://")
                    && source.containsBytes("[")
                found.append(
                    (
                        span.range.lowerBound,
                        Target(title: isNamed ? words : destination, path: destination, words: words)
                    ))
            case .image: covered.append(span.range)
            case .code:
                let words = Paths.withoutSection(text.text(of: span))
                covered.append(span.range)
                if Paths.isDocument(words) && !Self.isCommand(words) && !Paths.isServed(words)
                    && !((Paths.isBareSetting(words) || Paths.isBareOutput(words)) && !Self.isAlone(words, text))
                    || Self.isEvidenceFolder(words) || isEvidence && Paths.isTest(words)
                {
                    found.append(
                        (
                            span.range.lowerBound,
                            Target(
                                title: Paths.withoutAnchor(words).trimmed, path: words, words: words,
                                item: Self.item(after: span, in: text))
                        ))
                }
            case .strong, .emphasis: continue
            }
        }
        if !isPlan || isGovernance(statement) {
            found += bare(in: text, outside: covered, isEvidence: isEvidence)
        }
        if text.text.hasByte(0x2F) {
            found += addresses(in: text, outside: covered)
            found += trackers(in: text, outside: covered)
        }
        guard !found.isEmpty else { return [] }
        return found.sorted { $0.at < $1.at }.map(\.target)
    }

    /// Whether words are all that a line, a cell or the value of a field says.
    private static func isAlone(_ words: String, _ text: InlineText) -> Bool {
        text.text.utf8.count == words.utf8.count || text.text.endsWithBytes(": " + words)
    }

    private static func isEvidenceFolder(_ words: String) -> Bool {
        words.endsWithBytes("/") && words.containsBytes("evidence")
    }

    private static func isCommand(_ words: String) -> Bool { words.utf8.contains(0x20) }

    /// ``` `report.md` (`F-09`) ```: the code in brackets directly after a path names a part of it.
    private static func item(after span: InlineText.Span, in text: InlineText) -> String? {
        guard let next = text.spans.first(where: { $0.kind == .code && $0.range.lowerBound > span.range.upperBound })
        else { return nil }
        guard text.text.bytes(span.range.upperBound..<next.range.lowerBound).utf8.elementsEqual(" (".utf8) else {
            return nil
        }
        let words = text.text(of: next)
        return WrittenID.leading(words) == nil ? nil : words
    }

    /// In a plan, a document that is to be read: "Review GOVERNANCE.md for …".
    private func isGovernance(_ statement: Statement?) -> Bool {
        guard let statement else { return false }
        return statement.folded.starts(with: "review") || statement.folded.starts(with: "read")
            || statement.folded.starts(with: "see") || statement.folded.starts(with: "follow")
    }

    /// Paths written without marks.
    private func bare(in text: InlineText, outside covered: [Range<Int>], isEvidence: Bool) -> [(Int, Target)] {
        Paths.all(in: text.text).compactMap { path in
            guard !path.containsBytes("://"), path.containsBytes("/") || isEvidence || Paths.isProse(path),
                let at = text.text.firstOffset(of: path),
                !covered.contains(where: { $0.overlaps(at..<at + path.utf8.count) })
            else { return nil }
            let clean = Paths.withoutLineNumber(path)
            return (at, Target(title: clean, path: clean, words: path))
        }
    }

    /// `owner/repository#12`, which code hosts turn into a link.
    private func trackers(in text: InlineText, outside covered: [Range<Int>]) -> [(Int, Target)] {
        guard text.text.hasByte(0x23), text.text.hasByte(0x2F) else { return [] }
        return TrackerNames.all(in: text.text).compactMap { at, name in
            guard !covered.contains(where: { $0.contains(at) }) else { return nil }
            return (at, Target(title: name, path: name, words: name))
        }
    }

    private func addresses(in text: InlineText, outside covered: [Range<Int>]) -> [(Int, Target)] {
        var found: [(Int, Target)] = []
        guard text.text.containsBytes("://") else { return found }
        for scheme in ["https://", "http://"] {
            var from = 0
            while let at = text.text.firstOffset(of: scheme, from: from) {
                let tail = text.text.bytes(from: at)
                let address = String(
                    decoding: tail.utf8.prefix {
                        !$0.isASCIISpace && $0 != 0x29 && $0 != 0x3E && $0 != 0x22 && $0 != 0x5D && $0 != 0x7C
                    }, as: UTF8.self
                ).beforeWidePunctuation.withoutEnd.withoutTrailingPunctuation
                from = at + max(1, address.utf8.count)
                let isMine = at > 0 && Array(text.text.utf8)[at - 1] == 0x40
                guard !isMine, !covered.contains(where: { $0.contains(at) }),
                    LinkTargets.isReference(address, words: ""), !LinkTargets.isPattern(address)
                else { continue }
                found.append((at, Target(title: address, path: address)))
            }
        }
        return found
    }
}

extension String {
    /// The address before the first sign of a script that sets none between its words: `https://example.org/）。`.
    fileprivate var beforeWidePunctuation: String {
        guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
        let end = ["）", "（", "。", "、", "，", "；", "：", "」", "』", "】", "》", "！", "？"].compactMap { firstOffset(of: $0) }
            .min()
        return end.map { bytes(0..<$0) } ?? self
    }

    /// An address without the punctuation of the sentence that it ends a part of.
    fileprivate var withoutTrailingPunctuation: String {
        var end = utf8.count
        while end > 0, Self.isPunctuation(utf8.span[end - 1]) { end -= 1 }
        return end == utf8.count ? self : bytes(0..<end)
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        byte == 0x2C || byte == 0x3B || byte == 0x3A || byte == 0x27 || byte == 0x21
    }
}
