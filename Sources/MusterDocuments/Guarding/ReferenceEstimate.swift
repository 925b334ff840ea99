import MusterText

/// The most bytes that link definitions may expand to: the longest of them for each closing bracket.
struct ReferenceEstimate {
    private var longest = 0
    private var current = 0
    private var closings = 0

    var bytes: Int { max(longest, current) * closings }

    /// Adds a line of a paragraph.
    mutating func add(_ content: Span<UInt8>, closing: Int) {
        closings += closing
        if content.hasFirst(UInt8(ascii: "[")), ReferenceEstimate.mayDefine(content) {
            endParagraph()
            current = content.count
        } else if current > 0 {
            current += content.count + 1
        }
    }

    mutating func endParagraph() {
        longest = max(longest, current)
        current = 0
    }

    private static func mayDefine(_ content: Span<UInt8>) -> Bool {
        content.indices.dropFirst().contains {
            content[$0] == UInt8(ascii: ":") && content[$0 - 1] == UInt8(ascii: "]")
        }
    }
}
