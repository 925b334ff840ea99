import MusterModel
import MusterText

/// The words that entries of a part of the search's index share, each written once and named by its position.
struct SearchIndexLists {
    private let source: [DocumentRecord]
    private let address: (RelativePath) -> String
    private var documents: [String] = []
    private var documentPositions: [Int: Int] = [:]
    private var notes: [String] = []
    private var notePositions: [[UInt8]: Int] = [:]

    /// - Parameters:
    ///   - documents: those of the project, in their order.
    ///   - address: where the page of a document is, from the site's root.
    init(documents: [DocumentRecord], address: @escaping (RelativePath) -> String) {
        source = documents
        self.address = address
    }

    /// The position in this part of the document that the project has at `index`.
    mutating func position(ofDocument index: Int) -> Int {
        if let known = documentPositions[index] { return known }
        documents.append(source.indices.contains(index) ? address(source[index].path) : "")
        documentPositions[index] = documents.count - 1
        return documents.count - 1
    }

    /// The position in this part of a note.
    mutating func position(ofNote note: String) -> Int {
        let bytes = Array(note.utf8)
        if let known = notePositions[bytes] { return known }
        notes.append(note)
        notePositions[bytes] = notes.count - 1
        return notes.count - 1
    }

    /// Writes both lists as members of an object.
    func write(into out: inout [UInt8]) {
        out += "\"documents\":".utf8
        SearchIndexLists.write(documents, into: &out)
        out += "\n,\"notes\":".utf8
        SearchIndexLists.write(notes, into: &out)
    }

    private static func write(_ texts: [String], into out: inout [UInt8]) {
        out.append(UInt8(ascii: "["))
        for (position, text) in texts.enumerated() {
            if position > 0 { out.append(UInt8(ascii: ",")) }
            SearchEntry.write(text, into: &out)
        }
        out.append(UInt8(ascii: "]"))
    }
}
