import MusterFiles
import MusterText

/// The files as they would be after a patch: nothing is written.
enum SupposedFiles {
    /// The largest patch that is read, and the largest file that it may change.
    private static let limit = 64 << 20

    /// What the patch in a file makes of the files below a root.
    ///
    /// - Parameter name: the path of the patch; `-` for standard input.
    static func overlay(of name: String, over root: RootFolder) throws(CommandFailure) -> FileOverlay {
        let bytes = try CommandFailure.wrapping { () throws(FileError) in
            let file = name.utf8.elementsEqual("-".utf8) ? try Descriptor.standardInput() : try Descriptor.reading(name)
            return try file.readAll(limit: limit)
        }
        return try overlay(of: bytes, over: root, name: name)
    }

    /// The same for the bytes of a patch; `name` is what messages call it.
    static func overlay(
        of patch: [UInt8], over root: RootFolder, name: String
    ) throws(CommandFailure) -> FileOverlay {
        do throws(PatchFailure) {
            return try overlay(of: try PatchReader.files(in: patch), over: root)
        } catch {
            throw .patch(error, name: name)
        }
    }

    private static func overlay(of files: [FilePatch], over root: RootFolder) throws(PatchFailure) -> FileOverlay {
        var overlay = FileOverlay()
        for file in files {
            let supposed = try AlteredRoot(root: root, overlay: overlay)
            let path = file.old ?? file.new
            let result = try file.applied(to: try supposed.content(of: path, at: file.line))
            if let new = file.new, let old = file.old, new != old, try supposed.content(of: new, at: file.line) != nil {
                throw PatchFailure(line: file.line, "\(new) is there already")
            }
            if let old = file.old { overlay.set(old, to: nil) }
            if let new = file.new { overlay.set(new, to: result) }
        }
        return overlay
    }

    /// A root with the changes made so far.
    private struct AlteredRoot {
        let root: RootFolder

        init(root: RootFolder, overlay: FileOverlay) throws(PatchFailure) {
            do throws(FileError) {
                self.root = try RootFolder(root.path, overlay: overlay)
            } catch {
                throw PatchFailure(line: 1, error.description)
            }
        }

        /// The bytes of a file; nil when there is none.
        func content(of path: RelativePath?, at line: Int) throws(PatchFailure) -> [UInt8]? {
            guard let path else { return nil }
            do throws(FileError) {
                guard let status = try root.entryStatus(of: path) else { return nil }
                guard status.kind == .regular else { throw FileError("patch", path.text, code: FileError.unfit) }
                return try root.open(path).readAll(limit: SupposedFiles.limit)
            } catch {
                throw PatchFailure(line: line, error.description)
            }
        }
    }
}
