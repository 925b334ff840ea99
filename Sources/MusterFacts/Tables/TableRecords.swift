/// Brings a table into the form in which each row is a record and each column a field of it.
enum TableRecords {
    /// The table as records; the same table where it has that form already.
    static func records(of table: Table, in reading: Reading) -> Table {
        let grouped = GroupRows.joined(table)
        let coded = CodeColumn.named(RequirementCodes.named(TransposedTable.upright(grouped) ?? grouped))
        let upright = OutcomeColumns(reading: reading).named(CountedResults.named(DemandColumns.marked(coded)))
        let role = reading.outline.sections[table.section].role
        let graded = GradeColumn.named(SignResults.read(LetterResults.read(upright)), reading.words)
        let seated = SeatColumn.named(
            SeatShape(reading: reading, role: role).named(graded), under: role, reading.words)
        if let matrix = RoleMatrix.signoffs(in: seated, reading) { return matrix }
        let joined = AnswerColumns(words: reading.words, role: role).joined(TwinBoxes.named(seated))
        let shaped = ColumnShapes(reading: reading).named(SubjectColumn.named(joined, under: role))
        let limited = LimitColumns.named(GapTable.named(shaped))
        let worked = EventTable.named(MeasureColumn.named(limited), in: reading)
        return ScheduleTable.named(worked, under: role, in: reading)
    }
}
