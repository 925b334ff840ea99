import MusterText

/// A `muster.yml` as text, in its parts: to tell which of them two versions differ in.
struct SettingsText {
    /// Each top-level key with the line on which it stands, from 1, and its text without remarks.
    private(set) var parts: [(key: String, line: Int, text: String)] = []

    init(_ bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (place, line) in lines.enumerated() {
            let text = String(decoding: line, as: UTF8.self)
            let trimmed = text.trimmed
            guard !trimmed.isEmpty, !trimmed.startsWithBytes("#"), trimmed != "---" else { continue }
            let isKey = !(line.first?.isASCIISpace ?? true) && line.first != UInt8(ascii: "-")
            if isKey || parts.isEmpty {
                let key = text.split(onByte: UInt8(ascii: ":"))[0].trimmed
                parts.append((key, place + 1, trimmed))
            } else {
                parts[parts.count - 1].text += "\n" + trimmed
            }
        }
    }

    /// The keys in which this text differs from another, each with its line here, or 1 where it does not stand here.
    func differences(from other: SettingsText) -> [(key: String, line: Int)] {
        var found: [(key: String, line: Int)] = []
        for part in parts where other.text(of: part.key) != part.text { found.append((part.key, part.line)) }
        for part in other.parts where text(of: part.key) == nil { found.append((part.key, 1)) }
        return found
    }

    private func text(of key: String) -> String? { parts.first { $0.key.hasSameBytes(as: key) }?.text }
}
