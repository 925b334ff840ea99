import MusterModel
import MusterText

/// Who has to do what a point of a list of actions says, where each point begins with that and a colon.
///
///     - Kit: mend the lamp by 16 February 2031        - Camera team: clean the lens
///     - Mara: watch the gauge                         - Procurement: order two more
///
/// One name before a colon may be a thing ("Docs: spelling"): it is somebody where he is named as attending, or where it is
/// called by a word for a function or department.
enum LeadingOwner {
    static func apply(to fact: inout Fact, of statement: Statement, at index: Int, in reading: Reading) {
        guard fact.person == nil, fact.role == nil, statement.isItem, statement.parent == nil,
            reading.role(of: index) == .actions, let field = statement.field, field.meaning == nil,
            (1...3).contains(field.key.wordCount), FoldedText(field.value).wordCount > 1, !field.name.hasDigit,
            fact.title.containsBytes(field.value)
        else { return }
        if reading.attendees.contains(field.name) {
            fact.person = field.name
        } else if RoleNames.isRole(field.name) || Departments.mayBeAsked(field.name) {
            fact.role = field.name
        } else {
            return
        }
        fact.details[.owner] = field.name
        fact.title = field.value
    }
}
