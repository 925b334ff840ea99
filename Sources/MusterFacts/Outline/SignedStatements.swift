/// The statements of an outline that have one of some signs, each with its place, in order.
struct SignedStatements: Sequence, IteratorProtocol {
    private let statements: [Statement]
    private let signs: StatementSigns
    private var place = 0

    init(_ statements: [Statement], with signs: StatementSigns) {
        self.statements = statements
        self.signs = signs
    }

    mutating func next() -> (index: Int, statement: Statement)? {
        while place < statements.count {
            let index = place
            place += 1
            if !statements[index].signs.isDisjoint(with: signs) { return (index, statements[index]) }
        }
        return nil
    }
}

extension Outline {
    /// The statements that have one of some signs, each with its place, in order.
    func statements(with signs: StatementSigns) -> SignedStatements { SignedStatements(statements, with: signs) }
}
