import MusterModel
import MusterText

/// Boxes in a block without a language that is a list in a frame rather than output of a program.
///
///     ```
///     [x] Alerts tested
///     [ ] Restore rehearsed
///     ```
struct BoxedLines: Dialect {
    private static let boxes = ["[ ]", "[x]", "[X]", "☐", "☑", "☒", "□"]

    func read(_ reading: Reading, into sheet: inout FactSheet) {
        for fence in reading.outline.fences where fence.isPlain && isListed(fence, reading) {
            let boxed = fence.lines.filter { Self.isBoxed(Self.words(of: $0.text)) }
            guard !boxed.isEmpty, boxed.count * 2 >= fence.lines.count else { continue }
            for (line, text) in boxed { read(line, Self.words(of: text), fence, reading, &sheet) }
        }
    }

    private func isListed(_ fence: Fence, _ reading: Reading) -> Bool {
        guard !fence.lines.isEmpty, !reading.isTemplate else { return false }
        let role = reading.outline.sections[fence.section].role
        return role == .checklist
            || role == nil && !reading.isProcedure && (reading.kind == .readinessReview || reading.kind == .checklist)
    }

    private func read(
        _ line: Int, _ text: String, _ fence: Fence, _ reading: Reading, _ sheet: inout FactSheet
    ) {
        guard let (mark, length) = StatusMark.leading(text.utf8), sheet.owner(ofLine: line) == nil else { return }
        let title = text.bytes(from: length).trimmed
        guard !Placeholder.isOne(title) else { return }
        var fact = Fact(
            kind: .checklistItem, line: line, title: title, modality: reading.isPlan ? .required : .claimed,
            text: text.clipped(300))
        fact.status = StatusMeaning(mark)?.status(of: .checklistItem) ?? .unknown
        sheet.takeRow(line, section: fence.section, fact)
    }

    private static func isBoxed(_ text: String) -> Bool { boxes.contains { text.startsWithBytes($0) } }

    /// A line without its bullet.
    private static func words(of line: String) -> String {
        let isBullet = line.startsWithBytes("- ") || line.startsWithBytes("* ") || line.startsWithBytes("+ ")
        return isBullet ? line.bytes(from: 2).trimmed : line
    }
}
