import MusterText

/// A line that gives a file and its digest.
///
///     4e35…75  client-1.0.0.apk            SHA256 (client-1.0.0.apk) = 4e35…75            client.apk: sha256:4e35…75
struct DigestLine: Equatable {
    let file: String
    /// As written; one that is cut short too.
    let digest: String
    /// The algorithm that the line itself names; nil for none.
    let label: String?

    /// What is told of the lines around.
    enum Place {
        /// Any text: only whole digests are seen.
        case text
        /// Below a title about artifacts: what is plainly a digest that was cut short is seen too.
        case artifacts
        /// Below a title that names an algorithm: a few digits are a digest that was cut short.
        case digests
        /// A file of checksums by its name: whatever stands behind a digest is the name of a file.
        case list
    }

    /// What a line gives; nil when it gives no digest of a file.
    init?(_ line: ArraySlice<UInt8>, in place: Place = .text) {
        let whole = WrittenDigest.wholeRun(in: line)
        let cut = place == .text ? nil : WrittenDigest.cutRun(in: line)
        guard let run = whole ?? cut ?? (place == .list ? DigestLine.garbledRun(in: line) : nil) else { return nil }
        let before = line[line.startIndex..<run.lowerBound]
        let after = line[run.upperBound...]
        digest = String(decoding: line[run], as: UTF8.self)
        if let bsd = DigestLine.bsdName(before) {
            (file, label) = (bsd.file, AlgorithmNames.only(in: bsd.algorithm))
        } else if let name = DigestLine.name(behind: after, before, in: place) {
            (file, label) = (name, nil)
        } else if let labelled = DigestLine.labelledName(before), DigestLine.isBlank(after),
            whole != nil || labelled.label != nil
        {
            (file, label) = labelled
        } else {
            return nil
        }
        guard whole != nil || place != .artifacts || label != nil || WrittenDigest.isPlainlyCut(line[run]) else {
            return nil
        }
    }

    init(file: String, digest: String, label: String?) {
        self.file = file
        self.digest = digest
        self.label = label
    }

    /// The word that stands where a list of digests has a digest, and is none: `9f86d081qx  client.zip`.
    private static func garbledRun(in line: ArraySlice<UInt8>) -> Range<Int>? {
        guard let gap = line.firstIndex(of: 0x20), gap - line.startIndex >= 8,
            line[..<gap].allSatisfy(\.isASCIIAlphanumeric), line[..<gap].contains(where: \.isASCIIDigit),
            line[gap...].starts(with: [0x20, 0x20]) || line[gap...].starts(with: [0x20, 0x2A])
        else { return nil }
        return line.startIndex..<gap
    }

    private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0.isASCIISpace || $0 == 0x60 || $0 == 0x2A }
    }

    /// `SHA256 (name) = `
    private static func bsdName(_ before: ArraySlice<UInt8>) -> (file: String, algorithm: String)? {
        let text = String(decoding: before, as: UTF8.self).trimmed
        guard text.endsWithBytes("="), let open = text.utf8.firstIndex(of: 0x28),
            let close = text.utf8.lastIndex(of: 0x29), open < close
        else { return nil }
        let name = String(decoding: text.utf8[text.utf8.index(after: open)..<close], as: UTF8.self)
        return name.isEmpty ? nil : (name, String(decoding: text.utf8[..<open], as: UTF8.self).trimmed)
    }

    /// The form of the coreutils: the digest, a space, a space or star, the name; a backslash first when the name has
    /// escapes.
    private static func name(behind after: ArraySlice<UInt8>, _ before: ArraySlice<UInt8>, in place: Place) -> String? {
        let marks: [UInt8] = [0x2D, 0x2A, 0x60, 0x5C]
        guard before.count <= 8, before.allSatisfy({ $0.isASCIISpace || marks.contains($0) }) else { return nil }
        let isAsWritten = after.starts(with: [0x20, 0x20]) || after.starts(with: [0x20, 0x2A])
        if place == .list, isAsWritten {
            let name = DigestLine.withoutLineEnd(after.dropFirst(2))
            return name.isEmpty ? nil : before.last == 0x5C ? unescaped(name) : String(decoding: name, as: UTF8.self)
        }
        return wordedName(after, isAsWritten: isAsWritten)
    }

    private static func withoutLineEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.last == 0x0D ? bytes.dropLast() : bytes
    }

    /// A name in which `\\`, `\n` and `\r` stand for what they mean; nil for any other escape.
    private static func unescaped(_ name: ArraySlice<UInt8>) -> String? {
        var out: [UInt8] = []
        var rest = name
        while let byte = rest.popFirst() {
            guard byte == 0x5C else {
                out.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "\\"): out.append(0x5C)
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "r"): out.append(0x0D)
            case _: return nil
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// ` name`, ` *name`, `  ./dist/name` in running text.
    private static func wordedName(_ after: ArraySlice<UInt8>, isAsWritten: Bool) -> String? {
        var text = String(decoding: after, as: UTF8.self).trimmed
        // What stands in a column of its own behind the name (a version, a size) is no part of it.
        if let gap = ["  ", "\t"].compactMap({ text.firstOffset(of: $0) }).min() { text = text.bytes(0..<gap) }
        while let first = text.utf8.first, first == 0x2A || first == 0x60 || first == 0x2D && text.startsWithBytes("- ")
        { text = text.bytes(from: 1).trimmed }
        while let last = text.utf8.last, last == 0x60 || last == 0x5C { text = text.bytes(0..<text.utf8.count - 1) }
        // The full stop behind a digest that ends a sentence names nothing.
        guard text.utf8.contains(where: { $0.isASCIIAlphanumeric || $0 >= 0x80 }), text.utf8.count <= 200,
            !text.containsBytes("|")
        else { return nil }
        let words = text.split(onByte: 0x20).count
        // After the two signs that the tools write, a name needs no point in it.
        return text.containsBytes(".") && words <= 4 || isAsWritten && words == 1 ? text : nil
    }

    /// A text in which the words of a link stand for it; where they name no file, the end of its address: `[kite.zip](https://…)`.
    private static func withoutLinks(_ text: String) -> String {
        var rest = text
        while let joint = rest.firstOffset(of: "]("), let close = rest.firstOffset(of: ")", from: joint),
            let open = rest.bytes(0..<joint).lastOffset(of: "[")
        {
            let words = rest.bytes(open + 1..<joint)
            let end = rest.bytes(joint + 2..<close).split(onByte: 0x2F).last ?? ""
            rest = rest.bytes(0..<open) + (words.containsBytes(".") ? words : end) + rest.bytes(from: close + 1)
        }
        return rest
    }

    /// `name.zip: `, ``- `name.zip` (sha256): ``, `name.zip — sha256:`
    private static func labelledName(_ before: ArraySlice<UInt8>) -> (file: String, label: String?)? {
        let text = withoutLinks(String(decoding: before, as: UTF8.self))
        guard !text.containsBytes("|") else { return nil }
        let marks: [UInt8] = [0x60, 0x2A, 0x28, 0x29, 0x3A, 0x2C]
        let words = text.split(onByte: 0x20).map { word in
            String(decoding: word.utf8.filter { !marks.contains($0) }, as: UTF8.self)
        }
        let named = words.indices.filter {
            words[$0].utf8.count >= 4 && words[$0].utf8.dropFirst().contains(0x2E) && words[$0].utf8.last != 0x2E
        }
        // `4.2.0-rc2, kite.tar.gz`: a version beside the name of a file is not that name.
        let typed = named.first { at in
            words[at].split(onByte: 0x2E).last?.utf8.first.map(\.isASCIILetter) ?? false
        }
        guard let place = typed ?? named.first else { return nil }
        let others = words.indices.filter { $0 != place }.map { words[$0] }
        return (words[place], AlgorithmNames.only(in: others.joined(separator: " ")))
    }
}
