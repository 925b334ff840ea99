import MusterFiles
import MusterModel
import MusterText

/// Looks for the files that documents name.
struct FileSearch {
    let root: RootFolder
    let index: FileIndex
    /// The content folders.
    let content: [RelativePath]
    /// What lives elsewhere.
    let outside: [PathPattern]

    func answer(_ question: FileQuestion) -> FileAnswer {
        let written = FileSearch.plain(question.path)
        let places = self.places(of: written, in: question.document)
        // A path that leaves the root may be named by the pattern in the letters of the document.
        let named = places + [RelativePath(written)].compactMap { $0 }
        if outside.contains(where: { pattern in named.contains { pattern.matches($0) } }) { return .outside }
        for place in places {
            if let answer = exact(place) { return answer }
        }
        for place in places {
            if let other = index.entry(like: place), let answer = exact(other, otherCase: true) { return answer }
        }
        let name = written.split(onByte: UInt8(ascii: "/")).last { !$0.isEmpty } ?? written
        return .missing(candidates: Array(index.files(named: name, near: question.document.parent).prefix(5)))
    }

    /// The path with `/` for `\`, and without a leading `/`, which means the root of the project.
    private static func plain(_ written: String) -> String {
        let bytes = written.trimmed.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        return String(decoding: bytes.drop { $0 == UInt8(ascii: "/") }, as: UTF8.self)
    }

    /// Where the path may lie, best place first: seen from the document's folder, the content folders, the root; and the
    /// same with percent-encoded bytes decoded.
    private func places(of written: String, in document: RelativePath) -> [RelativePath] {
        let bases = [document.parent] + content.map { $0 } + [nil]
        var places: [RelativePath] = []
        for text in [written, FileSearch.percentDecoded(written)] {
            for base in bases {
                if let place = RelativePath(text, relativeTo: base), !places.contains(place) { places.append(place) }
            }
        }
        return places
    }

    private func exact(_ path: RelativePath, otherCase: Bool = false) -> FileAnswer? {
        do throws(FileError) {
            guard let status = try root.status(of: path) else {
                return try root.entryStatus(of: path)?.kind == .symbolicLink
                    ? .unreadable("a symbolic link") : nil
            }
            switch status.kind {
            case .regular: return .file(path, size: status.size, otherCase: otherCase)
            case .folder: return .folder(path, isEmpty: isEmpty(path), otherCase: otherCase)
            case .symbolicLink, .pipe, .socket, .device: return .unreadable(status.kind.word)
            }
        } catch {
            return .unreadable(error.reason)
        }
    }

    /// Whether no file with anything in it lies in a folder; `.gitkeep` and the like are nothing.
    private func isEmpty(_ folder: RelativePath) -> Bool {
        !index.files(in: folder).contains { file in
            do throws(FileError) {
                return try FileStatus.ofEntry(at: root.path(of: file)).map { $0.size > 0 } ?? false
            } catch {
                return false
            }
        }
    }

    /// `text` with each `%` and two hexadecimal digits replaced by the byte that they mean.
    private static func percentDecoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "%"), at + 2 < bytes.count,
                let value = UInt8(String(decoding: bytes[at + 1...at + 2], as: UTF8.self), radix: 16)
            {
                out.append(value)
                at += 3
            } else {
                out.append(bytes[at])
                at += 1
            }
        }
        return String(validating: out, as: UTF8.self) ?? text
    }
}
