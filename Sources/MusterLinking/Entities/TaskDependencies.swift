import MusterModel
import MusterText

/// What a task says it depends on.
enum TaskDependencies {
    /// The numbers, in any spelling, each once.
    static func numbers(of facts: [Fact]) -> [String] {
        var found: [String] = []
        for written in facts.compactMap({ $0.details[.dependsOn] }) {
            for part in written.split(onByte: UInt8(ascii: ",")) {
                let key = TaskNumber.key(part)
                if looksLikeNumber(key), !found.contains(key) { found.append(key) }
            }
        }
        return found
    }

    /// A number or code (`7.2`, `t-012`), not words.
    private static func looksLikeNumber(_ key: String) -> Bool {
        !key.utf8.contains(where: \.isASCIISpace) && key.utf8.contains(where: \.isASCIIDigit) && key.utf8.count <= 24
    }
}
