import MusterText

extension String {
    /// The text with the first occurrence of these bytes replaced; nil when they do not occur.
    func replacingFirst(_ old: String, with new: String) -> String? {
        guard !old.isEmpty, let start = firstOffset(of: old) else { return nil }
        return bytes(0..<start) + new + bytes(from: start + old.utf8.count)
    }

    /// The text with the only occurrence of these bytes replaced; nil when they do not occur, or more than once.
    func replacingOnly(_ old: String, with new: String) -> String? {
        guard !old.isEmpty, let start = firstOffset(of: old),
            firstOffset(of: old, from: start + old.utf8.count) == nil
        else { return nil }
        return bytes(0..<start) + new + bytes(from: start + old.utf8.count)
    }

    /// The text between two offsets in UTF-8 bytes.
    func bytes(_ range: Range<Int>) -> String { String(decoding: Array(utf8)[range], as: UTF8.self) }

    /// The text from an offset in UTF-8 bytes.
    func bytes(from start: Int) -> String { bytes(start..<utf8.count) }

    /// The text with everything but the blanks at its ends replaced.
    func replacingTrimmed(with new: String) -> String {
        let words = trimmed
        guard !words.isEmpty else { return utf8.isEmpty ? new.trimmed : " " + new.trimmed }
        return replacingFirst(words, with: new.trimmed) ?? new.trimmed
    }
}
