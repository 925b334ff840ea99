import MusterText

extension String {
    /// The text with the first occurrence of these bytes replaced; nil when they do not occur.
    func replacingFirst(_ old: String, with new: String) -> String? {
        guard !old.isEmpty, let start = firstOffset(of: old) else { return nil }
        let bytes = Array(utf8)
        return String(decoding: bytes[..<start] + new.utf8 + bytes[(start + old.utf8.count)...], as: UTF8.self)
    }
}
