import MusterText

/// A stretch of whole numbers on a scale, as a cell writes it: `20-25`, `15 – 25`, `≥ 12`, `12+`, `6 to 11`.
enum ScoreRange {
    /// The numbers that belong to it; nil for all other texts.
    static func read(_ cell: String) -> ClosedRange<Int>? {
        var bounds: [Int] = []
        var rest = cell.utf8[...]
        var signs = ""
        while let first = rest.first {
            let digits = first.isASCIIDigit ? rest.prefix(while: \.isASCIIDigit) : rest.prefix { !$0.isASCIIDigit }
            if first.isASCIIDigit {
                guard let bound = Int(digits: digits), bound < 10_000 else { return nil }
                bounds.append(bound)
            } else {
                signs += String(decoding: Array(digits), as: UTF8.self).trimmed
            }
            rest = rest.dropFirst(digits.count)
        }
        switch bounds.count {
        case 1 where upwards.contains(signs): return bounds[0]...Int.max
        case 1 where downwards.contains(signs): return 0...bounds[0]
        case 2 where between.contains(signs) && bounds[0] <= bounds[1]: return bounds[0]...bounds[1]
        case _: return nil
        }
    }

    private static let upwards: Set<String> = ["≥", ">=", ">", "+", "以上"]
    private static let downwards: Set<String> = ["≤", "<=", "<", "以下"]
    private static let between: Set<String> = [
        "-", "–", "—", "..", "...", "…", "to", "bis", "à", "a", "~", "～", "至", "到",
    ]
}
