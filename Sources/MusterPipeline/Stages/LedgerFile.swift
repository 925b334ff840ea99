import MusterFiles
import MusterLinking
import MusterModel
import MusterText

/// The file `muster.ledger` of a project.
enum LedgerFile {
    /// The name of every ledger.
    static let name: RelativePath = {
        guard let name = RelativePath("muster.ledger") else { preconditionFailure("a plain name is a path") }
        return name
    }()

    /// The ledger beside the configuration at `path`.
    static func path(beside configuration: String) -> String {
        let folder = configuration.split(onByte: UInt8(ascii: "/")).dropLast().map { $0 + "/" }.joined()
        return folder + name.text
    }

    /// The most bytes that are read: some hundred thousand lines.
    private static let limit = 64 << 20

    /// What the ledger at `path` lists; nil when there is none.
    ///
    /// - Parameters:
    ///   - root: the root of the project; a ledger right below it may be supposed to read otherwise.
    ///   - shown: the file as locations name it.
    static func read(
        at path: String, in root: RootFolder, shown: RelativePath
    ) throws(CommandFailure) -> Diagnosed<Ledger>? {
        let bytes = try CommandFailure.wrapping { () throws(FileError) -> [UInt8]? in
            if path.hasSameBytes(as: root.path(of: name)) {
                guard try root.entryStatus(of: name) != nil else { return nil }
                return try root.open(name).readAll(limit: limit)
            }
            guard try FileStatus.ofEntry(at: path) != nil else { return nil }
            return try Descriptor.reading(path).readAll(limit: limit)
        }
        return bytes.map { LedgerReader.read($0, path: shown) }
    }

    static func write(_ ledger: Ledger, to path: String) throws(CommandFailure) {
        try CommandFailure.wrapping { () throws(FileError) in
            try FileReplacement.write(LedgerWriter.bytes(ledger), to: path)
        }
    }
}
