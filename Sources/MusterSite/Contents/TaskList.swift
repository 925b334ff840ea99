import MusterModel

/// What a task may have so much of that its own page shows only the first.
enum TaskList: String, CaseIterable, Sendable {
    /// Its criteria, then its checklist items.
    case items
    case deliverables
    /// What its documents cite.
    case references

    /// What it holds, in the plural.
    var noun: String {
        switch self {
        case .items: "criteria and checks"
        case .deliverables: "deliverables"
        case .references: "citations"
        }
    }

    func count(of task: MusterModel.Task) -> Int {
        switch self {
        case .items: task.criteria.count + task.checklistItems.count
        case .deliverables: task.deliverables.count
        case .references: task.references.count
        }
    }

    /// Whether a task has so many that pages of their own list all of them.
    func isLong(in task: MusterModel.Task) -> Bool { count(of: task) > perPage }

    /// How many the page of a task shows; of its criteria, and as many of its checklist items.
    func shown(of task: MusterModel.Task) -> Int { isLong(in: task) ? 40 : .max }

    /// How they are cut into pages of their own.
    func chunks(of task: MusterModel.Task) -> Chunks { Chunks(of: count(of: task), by: perPage) }

    /// The first of these pages, below that of the task.
    func address(below taskPage: PageAddress) -> PageAddress { taskPage.page(rawValue) }

    private var perPage: Int { 100 }
}
