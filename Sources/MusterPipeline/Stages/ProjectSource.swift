import MusterDigest
import MusterEvidence
import MusterFiles
import MusterModel
import MusterReports
import MusterText

/// What a run reads, and how: settled once, before the first stage.
struct ProjectSource: Sendable {
    let root: RootFolder
    /// The last name of the root's absolute path.
    let rootName: String
    let configuration: Configuration
    /// Files and folders to read; empty for the whole root.
    let content: [RelativePath]
    /// The path of the site for system calls, and as seen from the root when it lies below it.
    let output: String
    let outputInRoot: RelativePath?
    /// Whether the history may be looked at.
    let usesGit: Bool
    /// The protected revision whose policy counts; nil when that of the working tree does.
    let policy: PolicyRevision?
    /// The working tree's `muster.yml`, nil when there is none, and as locations name it.
    let settings: [UInt8]?
    let settingsName: RelativePath
    /// The ledger, which lies beside the configuration: its path for system calls, and as locations name it.
    let ledgerPath: String
    let ledgerName: RelativePath
    let asOf: CivilDate
    let jobs: Int
    /// The keys whose signatures the project trusts; nil when the configuration names none.
    let signingKeys: SigningKeys?
    let paths: PathDisplay
    /// How far the reading of artifacts is.
    let progress: ProgressLine
}

/// Where the configuration was read, to show its lines in messages.
struct ConfigurationPlace: Sendable {
    let path: String
    let bytes: [UInt8]
}

extension ProjectSource {
    /// The source that an invocation of `build`, `check`, `status`, `explain` or `verify` names by its paths.
    ///
    /// One folder is the root, unless `--root` names another. Without paths the root is the working folder.
    ///
    /// - Parameter overlay: what files are taken to hold, in place of what they hold.
    init(
        _ invocation: Invocation, paths operands: [String], in environment: Environment,
        overlay: FileOverlay = FileOverlay()
    ) throws(CommandFailure) {
        let arguments = PathArguments(base: invocation.root ?? "", workingFolder: environment.workingFolder)
        if operands.count == 1, invocation.root == nil, try ProjectSource.isFolder(operands[0]) {
            try self.init(invocation, root: operands[0], named: [], arguments, environment, overlay)
        } else if operands.isEmpty {
            try self.init(invocation, root: arguments.resolve("."), named: [], arguments, environment, overlay)
        } else {
            let (prefix, named) = try ProjectSource.commonRoot(of: operands, arguments)
            let root = prefix.isEmpty ? arguments.resolve(".") : arguments.resolve(prefix)
            try self.init(invocation, root: root, named: named, arguments, environment, overlay)
        }
    }

    /// The source of `facts`: its paths are the content, whatever the configuration says.
    init(naming operands: [String], _ invocation: Invocation, in environment: Environment) throws(CommandFailure) {
        let arguments = PathArguments(base: invocation.root ?? "", workingFolder: environment.workingFolder)
        let isRoot = operands.count == 1 && arguments.split(operands[0]) == nil
        let (prefix, named) = isRoot ? (operands[0], []) : try ProjectSource.commonRoot(of: operands, arguments)
        let root = prefix.isEmpty ? arguments.resolve(".") : arguments.resolve(prefix)
        try self.init(invocation, root: root, named: named, arguments, environment)
    }

    private init(
        _ invocation: Invocation, root path: String, named: [RelativePath], _ arguments: PathArguments,
        _ environment: Environment, _ overlay: FileOverlay = FileOverlay()
    ) throws(CommandFailure) {
        let path = path.isEmpty ? "." : path
        let root = try CommandFailure.wrapping { () throws(FileError) in try RootFolder(path, overlay: overlay) }
        let plain = PathArguments(base: "", workingFolder: environment.workingFolder)
        let absoluteRoot = plain.absolute(path)
        func inRoot(_ path: String) -> RelativePath? {
            RelativePath(absoluteRoot: absoluteRoot, absolutePath: plain.absolute(path))
        }
        let settingsPath = ProjectSource.configurationPath(invocation, root, arguments)
        ledgerPath = LedgerFile.path(beside: settingsPath)
        let settingsInRoot = inRoot(settingsPath)
        let ledgerInRoot = inRoot(ledgerPath)
        settingsName = settingsInRoot ?? RelativePath("muster.yml") ?? LedgerFile.name
        ledgerName = ledgerInRoot ?? LedgerFile.name
        let working = try ProjectSource.configuration(invocation, root, arguments)
        settings = working.bytes
        usesGit = invocation.usesGit
        policy = try ProjectSource.policy(
            invocation, root, settingsInRoot, ledgerInRoot, content: working.configuration.content)
        var configuration = policy?.configuration ?? working.configuration
        if let folder = invocation.artifacts {
            configuration.artifacts = [try ProjectSource.artifactFolder(folder, root: path, arguments)]
        }
        self.root = root
        self.configuration = configuration
        content = named.isEmpty ? try ProjectSource.content(configuration, root) : named
        output = arguments.resolve(invocation.output ?? configuration.output ?? "public")
        rootName = absoluteRoot.split(onByte: UInt8(ascii: "/")).last.flatMap { $0.isEmpty ? nil : $0 } ?? "project"
        outputInRoot = inRoot(output)
        guard let asOf = invocation.date ?? environment.buildDay else {
            throw .usage(UsageError(message: "SOURCE_DATE_EPOCH is no number of seconds since 1970"))
        }
        self.asOf = asOf
        jobs = invocation.jobs ?? environment.processors
        signingKeys = try SigningKeyFiles(root: root, policy: policy).keys(named: configuration.signatures)
        progress = ProgressLine(in: environment, isQuiet: invocation.isQuiet)
        let isHere = path.utf8.elementsEqual(".".utf8)
        paths = PathDisplay(prefix: isHere ? "" : path.utf8.last == UInt8(ascii: "/") ? path : path + "/")
    }

    private static func isFolder(_ path: String) throws(CommandFailure) -> Bool {
        try CommandFailure.wrapping { () throws(FileError) in try FileStatus.ofTarget(at: path)?.kind == .folder }
    }

    /// The one prefix that all paths share, and the paths below it.
    private static func commonRoot(
        of operands: [String], _ arguments: PathArguments
    ) throws(CommandFailure) -> (String, [RelativePath]) {
        var prefixes: Set<String> = []
        var named: [RelativePath] = []
        for operand in operands {
            guard let (prefix, path) = arguments.split(operand) else {
                throw .usage(UsageError(message: "\(operand) cannot be read together with other paths"))
            }
            prefixes.insert(prefix)
            named.append(path)
        }
        guard let prefix = prefixes.first, prefixes.count == 1 else {
            throw .usage(UsageError(message: "the paths lie in no one folder", help: "name it with --root DIR"))
        }
        return prefix.isEmpty ? (prefix, named) : deepened(prefix, named)
    }

    /// The deepest folder that holds all paths as the root: whoever names paths elsewhere may reach them through links,
    /// while below the root none is followed.
    private static func deepened(_ prefix: String, _ named: [RelativePath]) -> (String, [RelativePath]) {
        var shared = named.first?.parent?.components ?? []
        for path in named {
            let folders = path.parent?.components ?? []
            let length = zip(shared, folders).prefix { $0.hasSameBytes(as: $1) }.count
            shared = Array(shared.prefix(length))
        }
        let below = named.compactMap { RelativePath($0.components.dropFirst(shared.count).joined(separator: "/")) }
        guard !shared.isEmpty, below.count == named.count else { return (prefix, named) }
        return (prefix + shared.joined(separator: "/"), below)
    }

    /// Where the configuration is, or would be.
    private static func configurationPath(
        _ invocation: Invocation, _ root: RootFolder, _ arguments: PathArguments
    ) -> String {
        let standard = root.path.utf8.elementsEqual(".".utf8) ? "muster.yml" : root.path + "/muster.yml"
        return invocation.config.map { arguments.resolve($0) } ?? standard
    }

    private static func configuration(
        _ invocation: Invocation, _ root: RootFolder, _ arguments: PathArguments
    ) throws(CommandFailure) -> (configuration: Configuration, bytes: [UInt8]?) {
        let path = configurationPath(invocation, root, arguments)
        guard let standard = RelativePath("muster.yml") else { return (Configuration(), nil) }
        let bytes = try CommandFailure.wrapping { () throws(FileError) -> [UInt8]? in
            if invocation.config != nil { return try Descriptor.reading(path).readAll(limit: 1 << 20) }
            if try root.entryStatus(of: standard) == nil { return nil }
            return try root.open(standard).readAll(limit: 1 << 20)
        }
        guard let bytes, let name = RelativePath(path.split(onByte: UInt8(ascii: "/")).last ?? "muster.yml") else {
            return (Configuration(), nil)
        }
        let read = ConfigurationReader.read(bytes, path: name)
        guard read.diagnostics.isEmpty else {
            throw .configuration(read.diagnostics, paths: ConfigurationPlace(path: path, bytes: bytes))
        }
        return (read.output, bytes)
    }

    /// The policy of the revision that is named; both its files must lie where the repository can have them.
    private static func policy(
        _ invocation: Invocation, _ root: RootFolder, _ settings: RelativePath?, _ ledger: RelativePath?,
        content: [RelativePath]
    ) throws(CommandFailure) -> PolicyRevision? {
        guard let name = invocation.policyRevision else { return nil }
        guard invocation.usesGit else {
            throw .usage(UsageError(message: "--policy-rev needs the history that --no-git leaves out"))
        }
        guard let settings, let ledger else {
            throw .usage(
                UsageError(message: "--policy-rev reads a configuration in the project, and --config names another"))
        }
        return try PolicyRevision(name, of: root, settings: settings, ledger: ledger, content: content)
    }

    /// The content that the configuration names, else `content`, else the whole root.
    private static func content(_ configuration: Configuration, _ root: RootFolder) throws(CommandFailure)
        -> [RelativePath]
    {
        guard configuration.content.isEmpty, let usual = RelativePath("content") else { return configuration.content }
        let status = try CommandFailure.wrapping { () throws(FileError) in try root.status(of: usual) }
        return status?.kind == .folder ? [usual] : []
    }

    private static func artifactFolder(
        _ folder: String, root: String, _ arguments: PathArguments
    ) throws(CommandFailure) -> RelativePath {
        let plain = PathArguments(base: "", workingFolder: arguments.workingFolder)
        guard let path = RelativePath(absoluteRoot: plain.absolute(root), absolutePath: arguments.absolute(folder))
        else {
            throw .usage(
                UsageError(
                    message: "--artifacts \(folder) does not lie in the project", help: "name a folder below \(root)"))
        }
        return path
    }
}

extension ProjectSource {
    /// The history of the project, looked for now; none with `--no-git`.
    var history: HistorySource {
        usesGit ? HistorySource.of(root, content: content, keys: signingKeys, asOf: asOf) : .none
    }
}

extension RelativePath {
    /// What leads from one absolute path to another; nil when that does not lie below it.
    fileprivate init?(absoluteRoot root: String, absolutePath path: String) {
        let folder = root.utf8.elementsEqual("/".utf8) ? root : root + "/"
        guard path.utf8.starts(with: folder.utf8) else { return nil }
        self.init(String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self))
    }
}
