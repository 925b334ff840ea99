import Synchronization
import Testing

@testable import MusterPipeline

@Suite struct OrderedPiecesTests {
    @Test("entries go out in the order of their places, whoever comes first")
    func order() {
        let pieces = list(of: 3)
        pieces.open(bytes("<"))
        pieces.add(bytes("c"), at: 2)
        pieces.add(bytes("a"), at: 0)
        pieces.add(bytes("b"), at: 1)
        #expect(text(of: pieces) == "<:a,b,c>")
    }

    @Test("a place without an entry leaves no gap and no separator")
    func gaps() {
        let pieces = list(of: 3)
        pieces.add([], at: 0)
        pieces.add(bytes("c"), at: 2)
        pieces.add([], at: 1)
        #expect(text(of: pieces) == ":c>")
    }

    @Test("a list without entries is closed as an empty one")
    func empty() {
        #expect(text(of: list(of: 0)) == "!")
    }

    @Test("an entry is printed as soon as those before it were")
    func printing() {
        let printed = Mutex("")
        let pieces = list(of: 3) { piece in
            printed.withLock { $0 += String(decoding: piece, as: UTF8.self) }
            return true
        }
        pieces.add(bytes("b"), at: 1)
        #expect(printed.withLock { $0 } == "")
        pieces.add(bytes("a"), at: 0)
        #expect(printed.withLock { $0 } == ":a,b")
        pieces.add(bytes("c"), at: 2)
        let (kept, isPrinted) = pieces.close { bytes($0 ? "!" : ">") }
        #expect(kept.isEmpty && isPrinted)
        #expect(printed.withLock { $0 } == ":a,b,c>")
    }

    @Test("nothing is printed after what could not be, and the end tells it")
    func failure() {
        let calls = Mutex(0)
        let pieces = list(of: 2) { _ in
            calls.withLock { $0 += 1 }
            return false
        }
        pieces.add(bytes("a"), at: 0)
        pieces.add(bytes("b"), at: 1)
        #expect(!pieces.close { _ in bytes(">") }.isPrinted)
        #expect(calls.withLock { $0 } == 1)
    }

    private func list(of count: Int, printer: OrderedPieces.Printer? = nil) -> OrderedPieces {
        OrderedPieces(count: count, separator: { Array(($0 ? ":" : ",").utf8) }, printer: printer)
    }

    private func text(of pieces: OrderedPieces) -> String {
        String(decoding: pieces.close { bytes($0 ? "!" : ">") }.kept.joined(), as: UTF8.self)
    }

    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
