import MusterModel

/// How the sign-offs are spread over pages: what is to be signed stays together with all who are asked.
struct SignoffPages: Sendable {
    let matrix: SignoffMatrix
    /// Over the scopes of the matrix and then the sign-offs that nothing asks for.
    let chunks: Chunks
    private let looseSignoffs: [Signoff]

    // What one page holds: so many required sign-offs and answers, and columns of the matrix that still can be read.
    private static let limit = 100
    private static let columns = 16

    init(_ project: Project, _ backlinks: Backlinks) {
        let matrix = SignoffMatrix(project)
        self.matrix = matrix
        looseSignoffs = project.signoffs.filter { !backlinks.answers($0.id) }
        let weights = matrix.scopes.map { scope in
            max(
                Self.limit / Self.columns, matrix.requirements(of: scope).reduce(0) { $0 + 1 + $1.answers.count })
        }
        chunks = Chunks(weighing: weights + looseSignoffs.map { _ in 1 }, limit: Self.limit)
    }

    /// The columns of the matrix on a page.
    func scopes(on page: Int) -> [SignoffScope] {
        chunks[page].filter { $0 < matrix.scopes.count }.map { matrix.scopes[$0] }
    }

    /// What is required on a page, by what is to be signed.
    func requirements(on page: Int) -> [SignoffRequirement] { scopes(on: page).flatMap(matrix.requirements) }

    /// The sign-offs on a page that nothing asks for.
    func loose(on page: Int) -> [Signoff] {
        chunks[page].filter { $0 >= matrix.scopes.count }.map { looseSignoffs[$0 - matrix.scopes.count] }
    }

    /// The page of every required sign-off.
    var numbers: [SignoffRequirement.ID: Int] {
        var numbers: [SignoffRequirement.ID: Int] = [:]
        for page in chunks.numbers {
            for requirement in requirements(on: page) { numbers[requirement.id] = page }
        }
        return numbers
    }
}
