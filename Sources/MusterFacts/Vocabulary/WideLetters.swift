extension String {
    /// Whether it holds letters of scripts that part words by no spaces.
    var hasWideLetters: Bool {
        !lendingBytes { $0.isASCII } && utf8.contains { (0xE3...0xE9).contains($0) }
    }
}
