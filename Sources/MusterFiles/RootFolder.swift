import CSystem
import Glibc
import MusterText

/// A folder whose files are opened without ever leaving it: no `..`, no symbolic link on the way.
public final class RootFolder: Sendable {
    /// As it was given; may be absolute or relative to the working folder.
    public let path: String
    private let descriptor: CInt

    /// Opens the folder at `path`, which itself may be reached through symbolic links.
    public init(_ path: String) throws(FileError) {
        descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError("open", path) }
        self.path = path
    }

    deinit { close(descriptor) }

    /// The path of an entry for calls and messages.
    public func path(of entry: RelativePath) -> String {
        path == "." ? entry.text : path.utf8.last == UInt8(ascii: "/") ? path + entry.text : path + "/" + entry.text
    }

    /// Opens an entry for reading; a pipe or device does not block.
    public func open(_ entry: RelativePath) throws(FileError) -> Descriptor {
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
