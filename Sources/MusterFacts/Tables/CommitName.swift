import MusterText

/// The name of a commit or of a request to merge, `fe31a90` or `#12`: where to look for a thing, and nothing of its state.
enum CommitName {
    static func isOne(_ text: String) -> Bool {
        if text.utf8.first == UInt8(ascii: "#") {
            return text.utf8.count > 1 && text.utf8.dropFirst().allSatisfy(\.isASCIIDigit)
        }
        return (7...40).contains(text.utf8.count) && text.utf8.allSatisfy(\.isHexDigit) && text.hasDigit
    }
}
