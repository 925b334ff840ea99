import Glibc
import MusterText

/// The entries of one folder.
public struct FolderListing: Sendable {
    /// Names that are UTF-8, sorted by bytes; without `.` and `..`.
    public let names: [String]
    /// Names that are not, as a terminal could show them, sorted by bytes.
    public let unreadableNames: [String]

    /// Lists the folder at `path`, which may be reached through symbolic links.
    public init(_ path: String) throws(FileError) {
        guard let stream = opendir(path) else { throw FileError("list", path) }
        defer { closedir(stream) }
        var names: [String] = []
        var unreadable: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw FileError("list", path) }
                break
            }
            let bytes = FolderListing.nameBytes(entry)
            if bytes == Array(".".utf8) || bytes == Array("..".utf8) { continue }
            if let name = String(validating: bytes, as: UTF8.self) {
                names.append(name)
            } else {
                unreadable.append(String(decoding: bytes, as: UTF8.self))
            }
        }
        self.names = names.sorted(by: bytewiseLess)
        unreadableNames = unreadable.sorted(by: bytewiseLess)
    }

    init(names: [String], unreadableNames: [String] = []) {
        self.names = names
        self.unreadableNames = unreadableNames
    }

    /// The listing with names added and taken away.
    func changed(adding added: Set<RelativePath>, removing removed: Set<RelativePath>) -> FolderListing {
        let known = names.filter { RelativePath($0).map { !removed.contains($0) && !added.contains($0) } ?? true }
        let all = known + added.map(\.text)
        return FolderListing(names: all.sorted(by: bytewiseLess), unreadableNames: unreadableNames)
    }

    private static func nameBytes(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { name in
                Array(UnsafeBufferPointer(start: name, count: strnlen(pointer, 256)))
            }
        }
    }
}
