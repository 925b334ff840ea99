import FoundationEssentials
import MusterTestSupport
import MusterText
import Testing

/// A document that the properties are tried on.
struct WrittenDocument: Sendable {
    let path: RelativePath
    let text: String

    /// The documents beside this file, one for each kind of document and way of writing, in several languages.
    static func all() throws -> [WrittenDocument] {
        let folder = String(
            decoding: #filePath.utf8.dropLast("WrittenDocument.swift".utf8.count) + "Documents".utf8, as: UTF8.self)
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
            let bytes = try #require(FileManager.default.contents(atPath: folder + "/" + name))
            return WrittenDocument(
                path: try #require(RelativePath("docs/" + name)), text: String(decoding: bytes, as: UTF8.self))
        }
    }

    /// The documents of the corpora up to a size, in UTF-8 with one kind of line end; none where they are not at hand.
    static let corpora: [WrittenDocument] = {
        guard let root = Corpora.root else { return [] }
        let limit = ProcessInfo.processInfo.environment["MUSTER_PROPERTY_BYTES"].flatMap { Int($0) } ?? 6_000
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []
        return paths.sorted().compactMap { path in
            guard path.utf8.suffix(3).elementsEqual(".md".utf8), !isHeldOut(path), let relative = RelativePath(path),
                let bytes = FileManager.default.contents(atPath: root + "/" + path), bytes.count <= limit,
                !bytes.contains(0x0D), let text = String(validating: bytes, as: UTF8.self), !text.isEmpty,
                text.utf8.first != 0xEF, text.utf8.last == 0x0A
            else { return nil }
            return WrittenDocument(path: relative, text: text)
        }
    }()

    /// Projects that nobody looks into while reading is being built, so that they show how it does on others.
    private static func isHeldOut(_ path: String) -> Bool {
        ["claudiomoura/", "ennwise/", "mosip/", "rust-lang/", "seeds/"].contains { path.startsWithBytes($0) }
    }
}
