import MusterModel

/// Tables of those who were present, or were not: what stands beside them is no signature.
enum AttendanceTable {
    static func isOne(_ table: Table, _ role: SectionRole?) -> Bool {
        guard !table.has(.signature), !table.has(.signer), !table.has(.decision), !table.has(.signedOn),
            !table.has(.accepted), table.has(.person) || table.has(.role)
        else { return false }
        if table.has(.task) || table.has(.item) || table.has(.check) || table.has(.due) { return false }
        return role == .attendees && !table.has(.status) || table.columns.contains { presence.exact($0.folded) != nil }
    }

    private static let presence = Lexicon([(true, presenceWords)])
    private static let presenceWords = [
        "attendance", "attended", "present", "presence", "attending", "anwesend", "anwesenheit", "teilnahme",
        "teilgenommen", "présence", "présent", "présents", "asistencia", "asistió", "presente", "presentes", "presença",
        "compareceu", "出席", "出席情况", "参会", "参会情况", "出欠", "参加", "签到",
    ]
}
