/// The entry of `candidates` that `text` was probably meant to be; nil when none is near.
///
/// Near is at most a third of the bytes inserted, deleted, replaced or swapped, whatever the ASCII case. Of equally near
/// ones the first wins. Texts over 64 bytes are near nothing.
public func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    var best: (candidate: String, distance: Int)?
    let letters = Array(text.asciiLowercased.utf8)
    let kinds = kindsOfLetters(text)
    for candidate in candidates {
        let longest = max(letters.count, candidate.utf8.count)
        // As many letters as one is longer must be inserted at least.
        let least = abs(letters.count - candidate.utf8.count)
        guard longest <= 64, least * 3 <= max(longest, 3), least < best?.distance ?? .max else { continue }
        let most = min(max(longest, 3) / 3, best.map { $0.distance - 1 } ?? .max)
        // So is each kind of letter that only one of them has, or it is replaced by one that only the other has.
        let others = kindsOfLetters(candidate)
        guard max((kinds & ~others).nonzeroBitCount, (others & ~kinds).nonzeroBitCount) <= most else { continue }
        let distance = editDistance(letters, Array(candidate.asciiLowercased.utf8), upTo: most)
        guard distance * 3 <= max(longest, 3), distance < best?.distance ?? .max else { continue }
        best = (candidate, distance)
    }
    return best?.candidate
}

/// Which letters a text holds, by five bits of each byte, which are the same for both cases.
private func kindsOfLetters(_ text: String) -> UInt32 {
    text.lendingBytes { bytes in
        var kinds: UInt32 = 0
        for at in bytes.indices { kinds |= 1 &<< UInt32(bytes[at] & 31) }
        return kinds
    }
}

/// The fewest insertions, deletions, replacements and swaps of neighbours that turn one into the other; any number over
/// `most` where they are more.
private func editDistance(_ left: [UInt8], _ right: [UInt8], upTo most: Int = .max) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    var leastBefore = 0
    for row in left.indices {
        current[0] = row + 1
        var least = row + 1
        for column in right.indices {
            let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
            current[column + 1] = min(replaced, last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
            }
            least = min(least, current[column + 1])
        }
        // What comes after two rows is never less than they are.
        if min(least, leastBefore) > most { return least }
        leastBefore = least
        (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
}

/// Whether two texts are the same but for a slip: at most a fifth of the bytes inserted, deleted, replaced or swapped,
/// whatever the ASCII case. Texts over 256 bytes must be the same.
public func differsLittle(_ left: String, _ right: String) -> Bool {
    let longest = max(left.utf8.count, right.utf8.count)
    let shortest = min(left.utf8.count, right.utf8.count)
    guard longest <= 256 else { return left.hasSameBytes(as: right) }
    guard (longest - shortest) * 5 <= longest else { return false }
    return editDistance(Array(left.asciiLowercased.utf8), Array(right.asciiLowercased.utf8)) * 5 <= longest
}
