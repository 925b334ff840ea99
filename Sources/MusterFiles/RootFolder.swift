import CSystem
import Glibc
import MusterText

/// A folder whose files are opened without ever leaving it: no `..`, no symbolic link on the way.
public final class RootFolder: Sendable {
    /// As it was given; may be absolute or relative to the working folder.
    public let path: String
    private let descriptor: CInt
    private let overlay: FileOverlay

    /// Opens the folder at `path`, which itself may be reached through symbolic links.
    ///
    /// - Parameter overlay: what is read in place of files on the disk.
    public init(_ path: String, overlay: FileOverlay = FileOverlay()) throws(FileError) {
        descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError("open", path) }
        self.path = path
        self.overlay = overlay
    }

    deinit { close(descriptor) }

    /// The path of an entry for calls and messages.
    public func path(of entry: RelativePath) -> String {
        path == "." ? entry.text : path.utf8.last == UInt8(ascii: "/") ? path + entry.text : path + "/" + entry.text
    }

    /// Opens an entry for reading; a pipe or device does not block.
    public func open(_ entry: RelativePath) throws(FileError) -> Descriptor {
        if !overlay.isEmpty, let supposed = overlay.entry(entry) { return try open(entry, as: supposed) }
        return try openOnDisk(entry)
    }

    private func openOnDisk(_ entry: RelativePath) throws(FileError) -> Descriptor {
        let number = csystem_open_beneath(descriptor, entry.text)
        if number >= 0 { return Descriptor(number, path: path(of: entry)) }
        // Sandboxes answer EPERM, kernels before 5.6 ENOSYS.
        guard number == -ENOSYS || number == -EPERM else {
            throw FileError("open", path(of: entry), code: -number)
        }
        return try openStepwise(entry)
    }

    /// The kind and size of an entry; nil when there is none, or when a symbolic link stands on the way to it.
    public func status(of entry: RelativePath) throws(FileError) -> FileStatus? {
        do throws(FileError) {
            return try open(entry).status()
        } catch  where error.isAbsence {
            return nil
        }
    }

    /// The kind and size of an entry, of a symbolic link itself; nil when there is none.
    public func entryStatus(of entry: RelativePath) throws(FileError) -> FileStatus? {
        guard !overlay.isEmpty, let supposed = overlay.entry(entry) else {
            return try FileStatus.ofEntry(at: path(of: entry))
        }
        switch supposed {
        case .file(let bytes): return FileStatus(kind: .regular, size: bytes.count)
        case .folder: return FileStatus(kind: .folder, size: 0)
        case .gone: return nil
        }
    }

    /// The entries of a folder; of the root when nil.
    public func listing(of folder: RelativePath?) throws(FileError) -> FolderListing {
        let place = folder.map { path(of: $0) } ?? path
        guard !overlay.isEmpty else { return try FolderListing(place) }
        let (added, removed) = overlay.names(in: folder)
        guard !added.isEmpty, try FileStatus.ofEntry(at: place) == nil else {
            return try FolderListing(place).changed(adding: added, removing: removed)
        }
        return FolderListing(names: added.sorted().map(\.text))
    }

    private func open(_ entry: RelativePath, as supposed: FileOverlay.Entry) throws(FileError) -> Descriptor {
        switch supposed {
        case .file(let bytes): return try Descriptor.holding(bytes, path: path(of: entry))
        case .gone: throw FileError("open", path(of: entry), code: FileError.absent)
        case .folder:
            let number = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard number >= 0 else { throw FileError("open", path(of: entry)) }
            return Descriptor(number, path: path(of: entry))
        }
    }

    private func openStepwise(_ entry: RelativePath) throws(FileError) -> Descriptor {
        var current = descriptor
        let components = entry.components
        for (position, name) in components.enumerated() {
            let isLast = position == components.count - 1
            let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | (isLast ? 0 : O_DIRECTORY)
            let next = openat(current, name, flags)
            let code = errno
            if current != descriptor { close(current) }
            guard next >= 0 else { throw FileError("open", path(of: entry), code: code) }
            current = next
        }
        return Descriptor(current, path: path(of: entry))
    }
}
