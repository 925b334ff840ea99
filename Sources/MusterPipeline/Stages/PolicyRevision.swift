import MusterEvidence
import MusterFiles
import MusterLinking
import MusterModel
import MusterText

/// The policy of a protected revision: configuration and ledger as one commit has them, whatever the working tree says,
/// so that a change cannot turn its own gate.
struct PolicyRevision: Sendable {
    /// As it was asked for: `origin/main`.
    let name: String
    /// The whole hash of its commit.
    let commit: String
    let configuration: Configuration
    /// The bytes of its `muster.yml`; nil when it has none, so that the built-in settings hold.
    let settings: [UInt8]?
    /// Nil when it has none.
    let ledger: Diagnosed<Ledger>?
    private let repository: GitRepository

    /// - Parameters:
    ///   - settings: the configuration, relative to the root.
    ///   - ledger: the ledger, relative to the root.
    ///   - content: what the configuration of the working tree names, where the repository is looked for too.
    init(
        _ name: String, of root: RootFolder, settings path: RelativePath, ledger: RelativePath, content: [RelativePath]
    ) throws(CommandFailure) {
        self.name = name
        do throws(GitTrouble) {
            repository = try GitRepository.holding(root, content: content)
            guard let commit = try repository.commit(of: name) else {
                throw GitTrouble.failed(
                    "there is no such commit" + (repository.isShallow ? " in this shallow clone" : ""))
            }
            self.commit = commit
            settings = try repository.contents(of: path, at: commit)
            let bytes = try repository.contents(of: ledger, at: commit)
            self.ledger = bytes.map { LedgerReader.read($0, path: ledger) }
        } catch {
            throw .revision(name, error)
        }
        configuration = try PolicyRevision.configuration(settings, path, name)
    }

    private static func configuration(
        _ bytes: [UInt8]?, _ path: RelativePath, _ name: String
    ) throws(CommandFailure) -> Configuration {
        guard let bytes else { return Configuration() }
        let read = ConfigurationReader.read(bytes, path: path)
        guard read.diagnostics.isEmpty else {
            throw .configuration(read.diagnostics, paths: ConfigurationPlace(path: path.text, bytes: bytes))
        }
        return read.output
    }

    /// The bytes of a file as the revision has it; nil when it has none.
    func contents(of path: RelativePath) throws(CommandFailure) -> [UInt8]? {
        do throws(GitTrouble) {
            return try repository.contents(of: path, at: commit)
        } catch {
            throw .revision(name, error)
        }
    }

    /// How pages name it.
    var words: String { "\(name) (\(String(decoding: commit.utf8.prefix(12), as: UTF8.self)))" }
}
