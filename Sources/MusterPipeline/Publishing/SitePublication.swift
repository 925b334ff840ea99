import MusterFiles
import MusterText

/// One new site on its way to its folder: put together beside it, then exchanged with the old one in one step.
///
/// Until ``commit()`` nothing of the old site is touched; a publication that ends without it leaves nothing behind.
struct SitePublication: ~Copyable {
    private let target: SiteTarget
    private let lock: FileLock
    private var stage: FolderWriter
    private var manifest = SiteManifest()
    /// The paths so far, as a file system that folds case and Unicode forms would compare them.
    private var taken: [String: RelativePath] = [:]

    /// Takes the lock on `output`, checks that it may be replaced and starts an empty site.
    init(to output: String) throws(PublishingFailure) {
        let target = try SiteTarget(output)
        try PublishingFailure.wrapping { () throws(FileError) in try Folders.create(target.parent) }
        guard let lock = try PublishingFailure.wrapping({ () throws(FileError) in try FileLock.take(target.lock) })
        else {
            throw .locked(target.path)
        }
        try PublishingFailure.wrapping { () throws(FileError) in try target.recover() }
        try target.requireReplaceable()
        stage = try PublishingFailure.wrapping { () throws(FileError) in try FolderWriter(creating: target.stage) }
        self.target = target
        self.lock = lock
    }

    deinit {
        // What cannot be deleted now is deleted by the next build.
        do { try Folders.remove(target.stage) } catch {}
    }

    /// The number of files so far.
    var count: Int { taken.count }

    /// Takes the places of files of the new site and makes the folders above them.
    mutating func prepare(_ paths: [RelativePath]) throws(PublishingFailure) {
        for path in paths {
            // Strings are equal when their canonical compositions are, which is what such file systems compare.
            if let other = taken.updateValue(path, forKey: path.text.asciiLowercased) { throw .collision(other, path) }
            do throws(FileError) {
                try stage.makeFolders(above: path)
            } catch {
                throw .file(error)
            }
        }
    }

    /// Writes the files that were prepared; any number of them at one time.
    var writer: SiteWriter { SiteWriter(files: stage.files, target: target.path) }

    /// Notes that a file was written.
    mutating func record(_ file: WrittenFile) { manifest.add(file.path, file.digest) }

    /// Makes the new site the site; returns warnings about the way it went.
    consuming func commit() throws(PublishingFailure) -> [String] {
        guard let list = RelativePath(SiteManifest.path) else { return [] }
        let bytes = manifest.bytes
        do throws(FileError) {
            try stage.files.write(bytes, to: list)
            try stage.synchronize()
            let warnings = try target.replace()
            try Descriptor.reading(target.parent).synchronize()
            return warnings + target.removeOld()
        } catch {
            throw .file(error)
        }
    }
}
