import MusterModel
import MusterTestSupport
import MusterText

/// A small project made from a number: the same number makes the same project. Most of what it holds is favourable, so
/// that every verdict occurs.
struct GeneratedProject {
    let project: Project

    init(seed: UInt64) {
        var dice = Dice(seed: seed)
        var builder = ProjectBuilder()
        for at in 0..<dice.roll(4) { builder.criterion("Criterion \(at)", dice.outcome()) }
        for at in 0..<dice.roll(3) { builder.check("Check \(at)", dice.outcome()) }
        let people = ["ana", "bo", "cy"]
        for at in 0..<dice.roll(4) {
            builder.requirement(
                "Role \(at)", dice.outcome(), isVeto: dice.roll(3) == 0, isOptional: dice.roll(5) == 0,
                person: people[dice.roll(3)], date: ProjectBuilder.day("2026-11-\(10 + dice.roll(9))"))
        }
        for at in 0..<dice.roll(3) {
            builder.task("7.\(at)", dice.outcome(), dependsOn: ["7.\(dice.roll(3))"])
        }
        builder.project.releases[0].launchTasks = builder.project.tasks.map(\.id)
        for at in 0..<dice.roll(3) {
            builder.issue("KI-\(at)", Severity.allCases[dice.roll(8)], dice.roll(3) == 0 ? .open : .closed)
        }
        for at in 0..<dice.roll(2) { builder.artifact("app-\(at).zip", dice.roll(4) == 0 ? .absent : .verified) }
        // Of disagreeing decisions none is favourable by itself, so at most one is made.
        if dice.roll(4) > 0 { builder.decision(dice.roll(5) == 0 ? .noGo : dice.roll(4) == 0 ? .conditional : .go) }
        if dice.roll(3) == 0 { builder.waiver(of: "Criterion 0") }
        if dice.roll(4) == 0 {
            var parameters = SignoffParameters()
            parameters.distinct = dice.roll(2) == 0
            parameters.count = dice.roll(2) == 0 ? 1 + dice.roll(2) : nil
            builder.gate([.signoffs(parameters)], named: "votes")
        }
        project = builder.project
    }
}

extension Dice {
    /// Pass three times out of four.
    fileprivate mutating func outcome() -> State {
        roll(4) > 0 ? .pass : State.allCases[roll(State.allCases.count)]
    }
}
