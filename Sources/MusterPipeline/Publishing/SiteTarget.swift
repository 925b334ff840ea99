import MusterFiles
import MusterText

/// The folder of a site, and the names beside it that publishing uses.
struct SiteTarget {
    /// As given, without slashes at its end.
    let path: String
    /// Where the new site is put together; after the exchange, what is left of the old one.
    let stage: String
    /// Where the old site waits when the two cannot be exchanged in one step.
    let aside: String
    let lock: String
    /// The folder that holds all of them.
    let parent: String

    /// The target at `output`, which must have a name of its own.
    init(_ output: String) throws(PublishingFailure) {
        var bytes = Array(output.utf8)
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        path = String(decoding: bytes, as: UTF8.self)
        let name = path.split(onByte: UInt8(ascii: "/")).last ?? ""
        guard !name.isEmpty, name != ".", name != "..", name.utf8.count < 200, !bytes.contains(0) else {
            throw .unusable(output, reason: "name a folder of its own")
        }
        let prefix = String(decoding: bytes.dropLast(name.utf8.count), as: UTF8.self)
        parent = prefix.isEmpty ? "." : prefix
        stage = "\(prefix).\(name).muster-new"
        aside = "\(prefix).\(name).muster-old"
        lock = "\(prefix).\(name).muster-lock"
    }

    /// Makes good what a killed build left: an old site that was put aside goes back, the rest is deleted.
    ///
    /// Only to be called under the lock.
    func recover() throws(FileError) {
        if try FileStatus.ofEntry(at: path) == nil, try FileStatus.ofEntry(at: aside) != nil {
            try Folders.rename(aside, to: path)
        }
        try Folders.remove(aside)
        try Folders.remove(stage)
    }

    /// Throws unless there is nothing at the path, an empty folder, or a site that holds nothing but what Muster wrote.
    func requireReplaceable() throws(PublishingFailure) {
        guard let status = try PublishingFailure.wrapping({ () throws(FileError) in try FileStatus.ofEntry(at: path) })
        else { return }
        guard status.kind == .folder else { throw .unusable(path, reason: "it is \(status.kind.word)") }
        let listing = try PublishingFailure.wrapping { () throws(FileError) in try FolderListing(path) }
        guard !listing.names.isEmpty || !listing.unreadableNames.isEmpty else { return }
        guard let manifest = try PublishingFailure.wrapping({ () throws(FileError) in try readManifest() }) else {
            throw .foreign(path, entry: nil)
        }
        if let entry = try PublishingFailure.wrapping({ () throws(FileError) in try firstForeignEntry(manifest) }) {
            throw .foreign(path, entry: entry)
        }
    }

    /// The manifest of the site at the path; nil when there is none that can be read.
    private func readManifest() throws(FileError) -> SiteManifest? {
        guard try FileStatus.ofEntry(at: path + "/" + SiteManifest.path)?.kind == .regular else { return nil }
        let bytes = try Descriptor.reading(path + "/" + SiteManifest.path).readAll(limit: 1 << 30)
        return SiteManifest(bytes)
    }

    private func firstForeignEntry(_ manifest: SiteManifest) throws(FileError) -> String? {
        let folders = manifest.folders
        var pending = [""]
        while let folder = pending.popLast() {
            let listing = try FolderListing(path + "/" + folder)
            if let name = listing.unreadableNames.first { return folder + name }
            for name in listing.names {
                guard let entry = RelativePath(folder + name), manifest.covers(entry, folders: folders) else {
                    return folder + name
                }
                if folders.contains(entry) { pending.append(folder + name + "/") }
            }
        }
        return nil
    }
}
