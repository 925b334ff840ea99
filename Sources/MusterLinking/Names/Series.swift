import MusterText

/// The letters that releases of one series share, each with a number of its own behind them: `r` of `r14`.
struct Series: Equatable {
    let letters: String

    /// Nil for words that are no letters with a number behind them.
    init?(_ code: String) {
        let head = code.utf8.prefix { !$0.isASCIIDigit }
        let digits = code.utf8.dropFirst(head.count)
        guard !head.isEmpty, head.allSatisfy(\.isASCIILetter), (1...3).contains(digits.count),
            digits.allSatisfy(\.isASCIIDigit)
        else { return nil }
        letters = String(decoding: head, as: UTF8.self)
    }
}
