import MusterText

/// Who says a line of a thread, before what is said.
///
///     @ada 14:40: we are GO for Kite 4.2        Ada Marsh, 2 April 2031: the board said yes
enum Speaker {
    /// A line without the handle, and the time behind it, that it begins with.
    static func removed(from line: String) -> String {
        guard line.utf8.first == UInt8(ascii: "@"), let end = line.firstOffset(of: ": "), end <= longest,
            line.bytes(0..<end).split(onByte: 0x20).dropFirst().allSatisfy(\.hasDigit)
        else { return line }
        return line.bytes(from: end + 2)
    }

    /// More bytes than a handle and a time have.
    private static let longest = 60
}
