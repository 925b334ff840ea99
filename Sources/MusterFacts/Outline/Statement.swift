import MusterModel
import MusterText

/// One line of a document that may say something: a heading, a list item, or a line of a paragraph.
struct Statement: Sendable {
    enum Form: Sendable, Equatable {
        /// A heading of a level from 1 to 6.
        case heading(Int)
        /// An item of a list, with the number it has in an ordered one.
        case item(number: Int?)
        /// A line of a paragraph.
        case line
        /// A line of a fence that has no language and reads like text.
        case fenced
    }

    /// What it says and where: shared by all copies, since every dialect takes one of every statement.
    private let written: Written
    /// What it is and holds, by which most readers pass it over.
    let signs: StatementSigns
    /// What its words may be about, by which readers of sentences pass it over; empty for a heading.
    let topics: StatementTopics
    /// The section that it stands in; for a heading, the section that it opens.
    var section: Int
    /// The index after the last statement nested in this one.
    var end: Int

    init(
        form: Form, line: Int, text: InlineText, body: String, box: Box?, mark: StatusMark?, section: Int, parent: Int?,
        depth: Int
    ) {
        written = Written(
            form: form, line: line, text: text, body: body, box: box, mark: mark, parent: parent, depth: depth)
        signs = StatementSigns(form).union(StatementSigns(in: text)).union(StatementSigns(endOf: body))
            .union(written.field?.signs ?? [])
        topics = signs.contains(.heading) ? [] : StatementTopics(of: written.folded)
        self.section = section
        end = 0
    }

    private final class Written: Sendable {
        let form: Form
        let line: Int
        let text: InlineText
        let body: String
        let folded: FoldedText
        let field: Field?
        let box: Box?
        let mark: StatusMark?
        let parent: Int?
        let depth: Int

        init(
            form: Form, line: Int, text: InlineText, body: String, box: Box?, mark: StatusMark?, parent: Int?,
            depth: Int
        ) {
            self.form = form
            self.line = line
            self.text = text
            self.body = body
            folded = FoldedText(body)
            field = FieldReader.first(in: text, body: body)
            self.box = box
            self.mark = mark
            self.parent = parent
            self.depth = depth
        }
    }

    var form: Form { written.form }
    /// The line of the file, from 1.
    var line: Int { written.line }
    var text: InlineText { written.text }
    /// The words after box and mark.
    var body: String { written.body }
    /// The words of `body`, folded: lent, since nearly every reader asks them something and a copy has to be counted.
    var folded: FoldedText { _read { yield written.folded } }
    /// `Key: value` at the start, if the text has that form.
    var field: Field? { written.field }
    /// The check box of a task-list item, or one that is written out at the start.
    var box: Box? { written.box }
    /// The mark of state that the text begins with; nil for a box.
    var mark: StatusMark? { written.mark }
    /// The statement whose item it stands in; nil at the top.
    var parent: Int? { written.parent }
    /// Depth of nesting in lists, 0 outside.
    var depth: Int { written.depth }

    enum Box: Sendable, Equatable {
        case empty, checked
        /// A box with another sign in it than a tick, as `[~]` or `[?]`.
        case unreadable

        /// The box in round brackets that a text begins with: `( ) Restore rehearsed`, `( x ) Alerts tested`.
        static func round(_ text: String) -> (box: Box, length: Int)? {
            guard text.utf8.first == UInt8(ascii: "("), let close = text.firstOffset(of: ")"), (2...6).contains(close),
                text.utf8.dropFirst(close + 1).first == 0x20
            else { return nil }
            let inner = text.bytes(1..<close).trimmed
            if inner.isEmpty { return (.empty, close + 1) }
            return inner.hasSameBytes(as: "x") || inner.hasSameBytes(as: "X") ? (.checked, close + 1) : nil
        }

        /// What a box with spaces about its sign says: `[  ]`, `[ x ]`.
        private static func wide(_ inner: String) -> Box? {
            guard inner.utf8.count > 1 else { return nil }
            let sign = inner.trimmed
            if sign.isEmpty { return .empty }
            return sign.hasSameBytes(as: "x") || sign.hasSameBytes(as: "X") ? .checked : nil
        }

        /// The box of an unknown sign, or of none, that a text begins with, and the number of its bytes.
        static func unknown(in text: String) -> (box: Box, length: Int)? {
            // Hardly any text begins so.
            guard let first = text.firstByte, first == UInt8(ascii: "(") || first == UInt8(ascii: "[") || first == 0xEF
            else { return nil }
            if first == UInt8(ascii: "("), let round = round(text) { return round }
            for (open, close) in [("[", "]"), ("［", "］")] where text.startsWithBytes(open) {
                let rest = text.bytes(from: open.utf8.count)
                guard let end = rest.firstOffset(of: close), end <= 4 else { continue }
                let inner = String(decoding: rest.utf8.prefix(end), as: UTF8.self)
                let length = open.utf8.count + end + close.utf8.count
                let next = text.utf8.dropFirst(length).first ?? 0x20
                if inner.isEmpty, next.isASCIISpace || next.isASCIIAlphanumeric { return (.empty, length) }
                if let wide = wide(inner), next.isASCIISpace { return (wide, length) }
                let isSign =
                    inner.unicodeScalars.count == 1 && inner.utf8.allSatisfy { !$0.isASCIIAlphanumeric && $0 != 0x5E }
                guard isSign || open == "［", next.isASCIISpace else { continue }
                return (.unreadable, length)
            }
            return nil
        }
    }

    var isHeading: Bool { signs.contains(.heading) }

    var isItem: Bool { signs.contains(.item) }

    /// The number of an item of an ordered list.
    var number: Int? {
        if case .item(let number) = form { number } else { nil }
    }

    /// The state that its own mark or box says.
    var ownMark: StatusMark? {
        switch box {
        case .checked: .done
        case .empty: .todo
        case .unreadable: nil
        case nil: mark
        }
    }

    /// Whether the words end in a colon: they introduce what follows.
    var introduces: Bool { signs.contains(.introduction) }

    /// A key with its value, as in `Status: signed`.
    ///
    /// Shared by all copies, as a statement is.
    final class Field: Sendable {
        /// The words before the colon, folded; lent, as those of a statement are.
        var key: FoldedText { _read { yield folded } }
        private let folded: FoldedText
        /// The words before the colon.
        let name: String
        /// The words after it; empty for a key alone.
        let value: String
        /// Whether the key is in bold letters.
        let isStrong: Bool
        /// What the key says that the value is; nil for keys that nobody knows.
        let meaning: FieldMeaning?
        /// What the key is about when it is, as a whole, a title that is known.
        let exactRole: SectionRole?
        /// Whether the key belongs to the lines that close a specification.
        let isTrailer: Bool

        init(key: FoldedText, name: String, value: String, isStrong: Bool) {
            folded = key
            self.name = name
            self.value = value
            self.isStrong = isStrong
            meaning = FieldKeys.meaning(of: key)
            exactRole = SectionTitles.exactRole(of: key)
            isTrailer = key.text.hasPrefixOfTrailer
        }

        /// The signs that a statement has by it.
        fileprivate var signs: StatementSigns { value.isEmpty ? .field : [.field, .filledField] }
    }
}
