/// A short name for a text, the same in every build; it tells texts apart and protects nothing.
enum StableHash {
    /// Sixteen lowercase hexadecimal digits. Source: FNV-1a, 64 bits.
    static func of(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
