import MusterModel
import MusterText

/// Points of a list of milestones with a code before them, or with their state in brackets behind.
///
///     - **M1 Storage engine** (done, 2031-03-15)        - M4 Stable format (planned)
enum MilestonePoints {
    static func told(_ statement: Statement, _ index: Int, _ reading: Reading) -> Fact? {
        guard reading.role(of: index) == .milestones || reading.kind == .roadmap && isOfMilestones(reading),
            statement.isItem, statement.parent == nil, statement.box == nil, statement.mark == nil,
            let remark = TitleRemark.remark(of: statement.body), let name = TitleRemark.removed(from: statement.body),
            FoldedText(name).wordCount <= 14
        else { return nil }
        var fact = Fact(.milestone, statement, title: name, modality: reading.claim)
        let coded = TableCodes.leading(name)
        if let coded { (fact.id, fact.title) = (coded.code, coded.rest) }
        for part in remark.split(onByte: 0x2C).map(\.trimmed) {
            if let day = reading.dates.all(in: part).first {
                fact.date = fact.date ?? day.date
            } else if let said = reading.words.states.alone(FoldedText(part)), !said.denies, said != .hedge {
                fact.status = fact.status ?? said.status(of: .milestone)
            } else {
                return nil
            }
        }
        return fact.status != nil && (coded != nil || fact.date != nil) ? fact : nil
    }

    private static func isOfMilestones(_ reading: Reading) -> Bool {
        reading.outline.titleSection.map { reading.outline.sections[$0].ownRole == .milestones } ?? false
    }
}
