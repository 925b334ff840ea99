import MusterText

/// A line of blanks to sign on: `Name: Ada May  Role: Chief Architect  Signature: ______  Date: ____`.
struct SignatureBlock: Sendable {
    /// The key of the signature, as written.
    let title: String
    private(set) var role: String?
    private(set) var person: String?
    /// The signature's words with the day; empty for blanks.
    let said: String

    /// Nil for a line that asks for no signature.
    init?(_ text: String, _ words: Wording) {
        let fields = SignatureBlock.fields(of: text)
        guard let signature = fields.first(where: { $0.role == .signature }) else { return nil }
        title = signature.key
        role = fields.first { $0.role == .role && !Placeholder.isOne($0.value) }?.value
        person = fields.first { $0.role == .person && !Placeholder.isOne($0.value) }?.value
        let day = fields.first { $0.role == .date || $0.role == .signedOn }?.value ?? ""
        let written = [signature.value, day].filter { !Placeholder.isOne($0) }
        // A signature that is no known state is one by being there.
        let isSigned = !Placeholder.isOne(signature.value) && words.status(signature.value)?.meaning == nil
        said = (isSigned ? ["signed"] + written : written).joined(separator: ", ")
    }

    private typealias Part = (key: String, role: ColumnRole, value: String)

    /// The keys of a line that are known, each with what stands before the next.
    private static func fields(of text: String) -> [Part] {
        var keys: [(range: Range<Int>, name: String, role: ColumnRole)] = []
        let bytes = Array(text.utf8)
        for at in bytes.indices {
            let isWide = bytes[at] == 0xEF && bytes[at...].starts(with: "：".utf8)
            guard bytes[at] == UInt8(ascii: ":") || isWide else { continue }
            let start = keys.last?.range.upperBound ?? 0
            guard let key = key(before: at, from: start, in: text) else { continue }
            keys.append((key.start..<at + (isWide ? 3 : 1), key.name, key.role))
        }
        return keys.enumerated().map { index, key in
            let end = index + 1 < keys.count ? keys[index + 1].range.lowerBound : bytes.count
            let value = text.bytes(key.range.upperBound..<max(key.range.upperBound, end)).trimmed
            return (key.name, key.role, value.split(onByte: UInt8(ascii: "|")).first?.trimmed ?? "")
        }
    }

    /// The shortest known key of up to three words that ends at a colon.
    private static func key(before colon: Int, from start: Int, in text: String)
        -> (start: Int, name: String, role: ColumnRole)?
    {
        let words = text.bytes(max(start, colon - longest)..<colon).split(onByte: 0x20)
        for count in 1...max(1, min(3, words.count)) {
            let name = words.suffix(count).joined(separator: " ")
            guard let role = ColumnTitles.role(of: FoldedText(name), written: name), kinds.contains(role) else {
                continue
            }
            return (colon - name.utf8.count, name, role)
        }
        return nil
    }

    /// More bytes than any known key has.
    private static let longest = 120
    private static let kinds: [ColumnRole] = [.signature, .role, .person, .date, .signedOn]
}
