import MusterText

/// Other marks for the same emphasis, and other spellings of the same signs.
extension Rewriting {
    static let ofWords: [Rewriting] = [
        Rewriting("emphasis by underscores", ofLines: { $0.mapTexts { underscored($0) } }),
        Rewriting("signs as short codes", ofLines: { lines in changed(lines) { spelled($0, from: 0, to: 1) } }),
        Rewriting("short codes as signs", ofLines: { lines in changed(lines) { spelled($0, from: 1, to: 0) } }),
        Rewriting("signs with a variation selector", ofLines: { lines in changed(lines) { selected($0) } }),
    ]

    private static func changed(_ lines: [MarkedLine], _ rewrite: (String) -> String) -> [MarkedLine]? {
        let result = lines.mapTexts(rewrite)
        return zip(lines, result).contains { $0.text != $1.text } ? result : nil
    }

    /// Lines whose stars can only be emphasis and stand where underscores may.
    private static func underscored(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let words = bytes.drop { $0 == 0x20 }
        guard !text.containsBytes("_"), !text.containsBytes("`"), !text.containsBytes("://"),
            !text.containsBytes("]("), !text.containsBytes("<"), !text.containsBytes("\\"), !text.containsBytes("***"),
            !words.starts(with: "* * *".utf8)
        else { return text }
        let bulletAt = words.starts(with: "* ".utf8) ? words.startIndex : nil
        var result = bytes
        var isOpen = false
        var at = 0
        while at < bytes.count {
            guard bytes[at] == UInt8(ascii: "*"), at != bulletAt else {
                at += 1
                continue
            }
            let end = bytes[at...].firstIndex { $0 != UInt8(ascii: "*") } ?? bytes.count
            let outside = isOpen ? (end < bytes.count ? bytes[end] : 0x20) : (at > 0 ? bytes[at - 1] : 0x20)
            let inside = isOpen ? bytes[at - 1] : (end < bytes.count ? bytes[end] : 0x20)
            guard outside < 0x80, !outside.isASCIIAlphanumeric, !inside.isASCIISpace else { return text }
            for place in at..<end { result[place] = UInt8(ascii: "_") }
            isOpen.toggle()
            at = end
        }
        return isOpen ? text : String(decoding: result, as: UTF8.self)
    }

    /// The signs of state that have a short name on the hosts of documents.
    static let shortCodes: [[String]] = [
        ["✅", ":white_check_mark:"], ["❌", ":x:"], ["⏳", ":hourglass_flowing_sand:"], ["🔴", ":red_circle:"],
        ["🟢", ":green_circle:"], ["🟡", ":yellow_circle:"], ["🚧", ":construction:"],
        ["🔄", ":arrows_counterclockwise:"], ["☑️", ":ballot_box_with_check:"], ["✔️", ":heavy_check_mark:"],
        ["⚠️", ":warning:"], ["🚫", ":no_entry_sign:"],
    ]

    private static func spelled(_ text: String, from old: Int, to new: Int) -> String {
        shortCodes.reduce(text) { $0.replacingBytes($1[old], with: $1[new]) }
    }

    /// With the selector that asks for a coloured sign, as some editors put it in.
    private static func selected(_ text: String) -> String {
        ["✅", "❌", "⏳"].reduce(text) { text, sign in
            text.replacingBytes(sign + "\u{FE0F}", with: sign).replacingBytes(sign, with: sign + "\u{FE0F}")
        }
    }
}
