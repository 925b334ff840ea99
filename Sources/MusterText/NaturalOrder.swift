/// Whether `left` sorts before `right` by their UTF-8 bytes, with runs of digits compared as numbers.
///
/// A total order: where numbers are equal (`07` and `7`) the bytes decide.
public func naturallyLess(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
        if a[i].isASCIIDigit, b[j].isASCIIDigit {
            let (first, second) = (digitRun(of: a, from: i), digitRun(of: b, from: j))
            let (x, y) = (a[first].drop { $0 == 0x30 }, b[second].drop { $0 == 0x30 })
            if x.count != y.count { return x.count < y.count }
            if !x.elementsEqual(y) { return x.lexicographicallyPrecedes(y) }
            (i, j) = (first.upperBound, second.upperBound)
        } else if a[i] != b[j] {
            return a[i] < b[j]
        } else {
            (i, j) = (i + 1, j + 1)
        }
    }
    if (a.count - i) != (b.count - j) { return a.count - i < b.count - j }
    return bytewiseLess(left, right)
}

private func digitRun(of bytes: [UInt8], from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
    return start..<end
}
