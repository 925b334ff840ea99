import MusterModel

/// The points under the security and compliance checkpoints of a specification: conditions, unless a function must sign.
struct SecurityCheckpoints: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard reading.isPlan else { return }
        for index in reading.statements.indices where reading.role(of: index) == .security && !sheet.isTaken(index) {
            let statement = reading.statements[index]
            guard !statement.isHeading, statement.parent == nil, !statement.introduces, !statement.body.isEmpty,
                statement.box == nil
            else { continue }
            if let field = statement.field, field.key.wordCount <= 3, field.isTrailer { continue }
            let fact = Fact(.criterion, statement, title: statement.body, modality: .required)
            sheet.take(index, fact, parent: sheet.numberedTask)
        }
    }
}

extension String {
    /// Whether a key belongs to the lines that close a specification.
    var hasPrefixOfTrailer: Bool {
        switch utf8.first {
        case UInt8(ascii: "r"):
            ["reviewedby", "reviewed by", "reviewoutcome", "review outcome"].contains(where: startsWithBytes)
        case UInt8(ascii: "v"): startsWithBytes("validationmethod") || startsWithBytes("validation method")
        case UInt8(ascii: "g"): startsWithBytes("git commit")
        case _: false
        }
    }
}
