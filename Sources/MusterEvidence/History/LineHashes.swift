import MusterText

/// The lines of a file as numbers that tell equal lines from different ones within one run.
enum LineHashes {
    /// One for each line, without the ends of lines, so that another kind of them changes nothing; nil for bytes whose
    /// lines Muster would count in another way (zero bytes, carriage returns alone).
    static func hashes(of bytes: [UInt8]) -> [Int]? {
        var hashes: [Int] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            var line = bytes[start..<end]
            if line.last == UInt8(ascii: "\r") { line.removeLast() }
            guard !line.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\r") }) else { return nil }
            hashes.append(hash(of: line))
            start = end + 1
        }
        return hashes
    }

    private static func hash(of line: ArraySlice<UInt8>) -> Int {
        var hasher = Hasher()
        line.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}
