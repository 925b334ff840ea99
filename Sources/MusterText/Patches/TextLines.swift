extension [UInt8] {
    /// The lines of a text as bytes, each with the LF that ends it; the last one may have none.
    var lines: [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = 0
        while start < count {
            let end = span.firstOffset(of: 0x0A, from: start).map { $0 + 1 } ?? count
            lines.append(self[start..<end])
            start = end
        }
        return lines
    }
}
