import MusterFiles
import MusterText

/// The files of a folder of templates.
enum TemplateFolder {
    /// The most bytes of one file.
    private static let limit = 16 << 20

    /// The bytes of every regular file below `folder`, by their paths in it; hidden files, and links, are left out.
    static func files(in folder: RelativePath, of root: RootFolder) throws(FileError) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        var pending = [folder]
        while let next = pending.popLast() {
            for name in try FolderListing(root.path(of: next)).names where name.utf8.first != UInt8(ascii: ".") {
                guard let path = RelativePath(name, relativeTo: next), let status = try root.status(of: path) else {
                    continue
                }
                switch status.kind {
                case .folder: pending.append(path)
                case .regular:
                    let key = String(decoding: path.text.utf8.dropFirst(folder.text.utf8.count + 1), as: UTF8.self)
                    files[key] = try root.open(path).readAll(limit: limit)
                case .symbolicLink, .pipe, .socket, .device: continue
                }
            }
        }
        return files
    }
}
