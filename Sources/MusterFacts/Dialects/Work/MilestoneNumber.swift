import MusterText

/// Titles that number milestones: `Milestone 2: Fees on slips`, `Meilenstein M3`, `里程碑1`.
enum MilestoneNumber {
    static func begins(_ title: String) -> Bool {
        guard let first = title.utf8.first, first >= 0x80 || initials.contains(first) else { return false }
        let words = FoldedText(title).text.split(onByte: 0x20)
        guard let word = words.first else { return false }
        if let name = unspaced.first(where: word.startsWithBytes) {
            return word.bytes(from: name.utf8.count).hasDigit
                || word.hasSameBytes(as: name) && words.count > 1
                    && words[1].hasDigit
        }
        return words.count > 1 && names.contains(word) && words[1].hasDigit && words[1].utf8.count <= 4
    }

    private static let names: Set<String> = ["milestone", "meilenstein", "jalon", "hito", "marco"]
    private static let unspaced = ["里程碑", "マイルストーン"]
    private static let initials: Set<UInt8> = Set("MmJjHh".utf8)
}
