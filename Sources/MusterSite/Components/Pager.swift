/// The way through the pages of one list: the partial `pager`.
struct Pager: Sendable {
    let chunks: Chunks
    /// The page shown, from 1.
    let number: Int
    /// What is listed, in the plural: `tasks`.
    let noun: String
    /// The `id` of the list on each of its pages; nil for the top of the page.
    let anchor: String?
    private let first: PageAddress
    private let word: String
    private let countsPages: Bool

    /// - Parameters:
    ///   - word: the folder of the further pages.
    ///   - countsPages: whether positions say nothing to readers, and only pages are counted.
    init(
        _ chunks: Chunks, showing number: Int, of noun: String, from first: PageAddress, word: String = "page",
        anchor: String? = nil, countsPages: Bool = false
    ) {
        self.chunks = chunks
        self.number = number
        self.noun = noun
        self.first = first
        self.word = word
        self.anchor = anchor
        self.countsPages = countsPages
    }

    /// None when everything is on one page.
    func value(_ view: PageView) -> TemplateValue { value { view.href($0, anchor: anchor) } }

    /// The same, with links as a page of its own frame makes them.
    func value(linking link: (PageAddress) -> String) -> TemplateValue {
        func href(_ page: Int) -> String { link(first.chunk(page, of: word)) }
        return .optional(chunks.count > 1 ? chunks[number] : nil) { range in
            [
                "words": .text(words(range)),
                "noun": .text(noun),
                "previous": .optional(number > 1 ? href(number - 1) : nil),
                "next": .optional(number < chunks.count ? href(number + 1) : nil),
                "pages": .list(of: shown) { page in
                    [
                        "number": .number(page), "href": .text(href(page)), "isCurrent": .bool(page == number),
                        "isAfterGap": .bool(page > 1 && !shown.contains(page - 1)),
                    ]
                },
            ]
        }
    }

    private func words(_ range: Range<Int>) -> String {
        countsPages
            ? "\(noun.capitalizedWord), page \(number) of \(chunks.count)"
            : "\(noun.capitalizedWord) \(range.lowerBound + 1) to \(range.upperBound) of \(chunks.total)"
    }

    /// The first, the last, and those around the page shown.
    private var shown: [Int] {
        chunks.numbers.filter { $0 == 1 || $0 == chunks.count || abs($0 - number) <= 2 }
    }
}

extension String {
    /// The title of a page of a list: as it is for the first, `Tasks, page 2` for the second.
    func page(_ number: Int) -> String { number <= 1 ? self : "\(self), page \(number)" }
}
