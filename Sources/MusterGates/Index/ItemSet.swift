/// Items of a project by their positions in its lists.
struct ItemSet: Sendable {
    var tasks = Set<Int>()
    var criteria = Set<Int>()
    var checklistItems = Set<Int>()
    var requirements = Set<Int>()
    var signoffs = Set<Int>()
    var deliverables = Set<Int>()
    var artifacts = Set<Int>()
    var issues = Set<Int>()
}
