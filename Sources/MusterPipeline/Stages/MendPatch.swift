import MusterFiles
import MusterModel
import MusterText

/// Mends as one patch, in the order of paths: every line that they write, joined file by file.
struct MendPatch: Sendable {
    /// For `git apply` and `patch -p1` in the root folder; empty when no mend writes anything.
    private(set) var bytes: [UInt8] = []
    /// The mends, or places of them, that the patch does not hold, each with the reason.
    private(set) var leftOut: [(mend: Mend, reason: String)] = []

    /// - Parameter root: where the files are read again.
    init(_ mends: [Mend], in root: RootFolder, limit: Int) {
        var edits: [RelativePath: [LineEdit]] = [:]
        for place in mends.flatMap(\.places) {
            guard let edit = LineEdit(place) else {
                leftOut.append((place, "no text can mend it"))
                continue
            }
            let known = edits[place.location.path] ?? []
            if known.contains(where: {
                $0.kind == .replace && edit.kind == .replace && $0.line == edit.line && $0 != edit
            }) {
                leftOut.append((place, "another mend writes this line"))
            } else {
                edits[place.location.path] = MendPatch.joined(known, edit)
            }
        }
        for (path, edits) in edits.sorted(by: { $0.key < $1.key }) {
            switch MendPatch.difference(of: path, by: edits, in: root, limit: limit) {
            case .made(let bytes): self.bytes += bytes
            case .refused(let reason):
                let place = SourceLocation(path: path, line: edits.first?.line ?? 1)
                leftOut.append((Mend(location: place, instruction: "Write it by hand"), reason))
            }
        }
    }

    private enum Difference {
        case made([UInt8])
        case refused(String)
    }

    /// A row that follows a table of its own gets no second head when another mend makes the same table there.
    private static func joined(_ known: [LineEdit], _ edit: LineEdit) -> [LineEdit] {
        var edits = known
        let lines = edit.text.split(onByte: 0x0A)
        let tail = lines.last?.isEmpty == true ? 2 : 1
        let head = lines.dropLast(tail).joined(separator: "\n") + "\n"
        guard edit.kind == .insertAfter, lines.count > tail + 1,
            let at = known.firstIndex(where: {
                $0.kind == .insertAfter && $0.line == edit.line && $0.text.startsWithBytes(head)
            })
        else { return known.contains(edit) ? known : known + [edit] }
        let row = lines[lines.count - tail]
        var text = edits[at].text.split(onByte: 0x0A)
        guard !text.contains(where: { $0.hasSameBytes(as: row) }) else { return edits }
        text.insert(row, at: text.last?.isEmpty == true ? text.count - 1 : text.count)
        edits[at].text = text.joined(separator: "\n")
        return edits
    }

    private static func difference(
        of path: RelativePath, by edits: [LineEdit], in root: RootFolder, limit: Int
    ) -> Difference {
        do {
            let old = try root.open(path).readAll(limit: limit)
            let new = try EditedText(old, edits: edits).bytes
            return .made(UnifiedDiff.bytes(of: path, from: old, to: new))
        } catch let failure as LineEditFailure {
            return .refused(failure.reason)
        } catch let failure as FileError {
            return .refused(failure.description)
        } catch {
            return .refused("it cannot be read")
        }
    }
}

extension LineEdit {
    /// The edit of one place of a mend; nil where it writes nothing.
    fileprivate init?(_ mend: Mend) {
        guard let text = mend.markdown else { return nil }
        switch mend.edit {
        case .replace: self.init(.replace, line: mend.location.line, text: text)
        case .insertAfter: self.init(.insertAfter, line: mend.location.line, text: text)
        case .act: return nil
        }
    }
}

extension LineEditFailure {
    fileprivate var reason: String {
        switch self {
        case .noLine(let line): "the file has no line \(line) any more"
        case .conflict(let line): "two mends write line \(line)"
        case .notUTF8: "the file is not UTF-8, so that no patch in UTF-8 fits it"
        }
    }
}
