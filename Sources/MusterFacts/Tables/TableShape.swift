import MusterModel
import MusterText

/// What the rows of a table are where no title tells: by their codes, their states, their days and people, and by what
/// the document is about.
enum TableShape {
    static func kind(of table: Table, in reading: Reading) -> TableKind? {
        guard TableKind.titleColumn(table) != nil || table.has(.id) || table.has(.role) || namesFirst(table, reading)
        else {
            return nil
        }
        if let kind = byCodes(table, reading) { return kind }
        if isRisks(table, reading) { return .risks }
        if isIssues(table, reading) { return .issues }
        if isSeats(table, reading) { return .signoffs }
        if table.has(.status) { return listsWork(table, reading) ? .tasks : nil }
        if isWork(table, reading) { return .tasks }
        return isSchedule(table, reading) ? .milestones : nil
    }

    /// Whether the first column, whatever it is called, names what the others give states of.
    private static func namesFirst(_ table: Table, _ reading: Reading) -> Bool {
        table.columns.first?.role == nil && TableKind.statesEachRow(table, reading)
    }

    /// By the letters before the numbers of most rows: `BUG-7`, `R-01`, `AC-2`.
    private static func byCodes(_ table: Table, _ reading: Reading) -> TableKind? {
        guard table.rows.count > 1, let prefix = prefix(table) else { return nil }
        if issueCodes.contains(prefix) { return .issues }
        if riskCodes.contains(prefix), grades(table) || reading.kind == .riskRegister { return .risks }
        if criterionCodes.contains(prefix) { return .criteria }
        return taskCodes.contains(prefix) && (table.has(.status) || table.has(.person)) ? .tasks : nil
    }

    /// Letters before the numbers of issues.
    static let issueCodes: Set<String> = ["BUG", "KI", "ISS", "ISSUE", "DEF", "DEFECT", "INC", "CVE"]
    private static let riskCodes: Set<String> = ["R", "RISK", "RSK", "RK", "RIESGO", "RISCO"]
    private static let criterionCodes: Set<String> = ["AC", "EC", "DOD", "GATE", "CA"]
    private static let taskCodes: Set<String> = ["T", "TASK", "ACT", "ACTION", "TODO"]

    /// The letters that the codes of more than half of the rows begin with.
    private static func prefix(_ table: Table) -> String? {
        var counts: [String: Int] = [:]
        // Codes that stand behind words are those of things told elsewhere.
        if let id = table.column(.id), id > 0 { return nil }
        for row in table.rows {
            guard let cell = row.text(0) else { continue }
            let letters = String(decoding: cell.utf8.prefix { (0x41...0x5A).contains($0) }, as: UTF8.self)
            let rest = cell.utf8.dropFirst(letters.utf8.count)
            let digits = rest.first == 0x2D || rest.first == 0x5F ? rest.dropFirst() : rest
            if !letters.isEmpty, digits.first?.isASCIIDigit ?? false { counts[letters, default: 0] += 1 }
        }
        return counts.first { $0.value * 2 > table.rows.count }?.key
    }

    private static func grades(_ table: Table) -> Bool {
        table.has(.severity) || table.has(.likelihood) || table.has(.impact) || table.has(.mitigation)
    }

    /// Two grades beside each other weigh risks; in a register of risks one does.
    private static func isRisks(_ table: Table, _ reading: Reading) -> Bool {
        guard !table.has(.task), !table.has(.due) else { return false }
        if table.has(.likelihood), table.has(.impact) || table.has(.severity) { return true }
        return reading.kind == .riskRegister && grades(table)
    }

    /// What is open or closed, and has a grade or a code, is an issue; so are the numbered rows of a list of issues.
    private static func isIssues(_ table: Table, _ reading: Reading) -> Bool {
        guard !table.has(.task), !table.has(.check), !table.has(.criterion), !table.has(.due) else { return false }
        if reading.kind == .knownIssues, table.has(.id) || table.has(.severity) { return true }
        guard let status = table.column(.status), table.has(.severity) else { return false }
        let meanings = table.rows.compactMap { row in row.text(status).flatMap { reading.words.status($0)?.meaning } }
        return !meanings.isEmpty && meanings.allSatisfy { $0 == .open || $0 == .closed || $0 == .moving }
    }

    /// Functions with a day or with words of approval, in documents that judge a release.
    private static func isSeats(_ table: Table, _ reading: Reading) -> Bool {
        guard let role = table.column(.role), role <= 1, !table.has(.task), !table.has(.due), !table.has(.severity),
            reading.kind == .readinessReview || reading.kind == .checklist
        else { return false }
        guard let status = table.column(.status) else {
            return table.has(.date) && !TableKind.isListOfThings(table)
        }
        let meanings = table.rows.compactMap { row in row.text(status).flatMap { reading.words.status($0)?.meaning } }
        return !meanings.isEmpty
            && meanings.allSatisfy { $0 == .approved || $0 == .signed || $0 == .go || $0 == .noGo || $0 == .rejected }
    }

    /// States of the rows of a plan or of minutes are those of work; in a log, those of rows with codes of their own.
    private static func listsWork(_ table: Table, _ reading: Reading) -> Bool {
        guard !table.has(.check), !table.has(.criterion), !table.has(.feature), table.column(.status) != 0 else {
            return false
        }
        let isDated = table.has(.date) || table.has(.due) || table.has(.start)
        if table.has(.person), isDated, reading.judgedAs != .readinessReview, reading.kind != .other { return true }
        switch reading.kind {
        case .minutes: return true
        case .roadmap: return table.has(.person) || isDated || !table.has(.id)
        case .progressLog: return table.has(.id) || TableCodes.number(table)
        case .taskSpec, .knownIssues, .readinessReview, .checklist, .checksums, .riskRegister, .workflow, .other:
            return false
        }
    }

    /// What takes from one day to another, or what somebody does by a day.
    private static func isWork(_ table: Table, _ reading: Reading) -> Bool {
        if lasts(table, reading), TableKind.titleColumn(table) != nil { return true }
        guard table.has(.item) else { return false }
        guard table.has(.person) || table.has(.role) else { return false }
        if table.has(.start), table.has(.until) { return true }
        return table.has(.date) && reading.kind == .minutes
    }

    /// Whether most rows name two days in one cell, from which and until when.
    private static func lasts(_ table: Table, _ reading: Reading) -> Bool {
        guard let day = table.column(.date) else { return false }
        return table.rows.count { row in reading.dates.all(in: row.text(day) ?? "").count > 1 } * 2 > table.rows.count
    }

    /// Things with a day each. Versions with their days and authors are the history of a document, save in a plan.
    private static func isSchedule(_ table: Table, _ reading: Reading) -> Bool {
        guard let day = table.column(.date), !table.has(.version), !table.has(.change), !grades(table),
            let title = TableKind.titleColumn(table), table.columns[title].role == .item
        else { return false }
        if reading.kind == .roadmap { return true }
        return reading.kind != .minutes && title < day && !isHistory(table, title)
    }

    private static func isHistory(_ table: Table, _ title: Int) -> Bool {
        table.rows.contains { row in
            let words = (row.text(title) ?? "").utf8
            let digits = words.first == 0x76 || words.first == 0x56 ? words.dropFirst() : words[...]
            return digits.first?.isASCIIDigit ?? false
        }
    }
}
