import FoundationEssentials
import Glibc
import MusterPipeline

extension Environment {
    /// The environment that this process was started in.
    static func ofThisProcess() -> Environment {
        Environment(
            variables: ProcessInfo.processInfo.environment,
            secondsSinceEpoch: time(nil),
            workingFolder: FileManager.default.currentDirectoryPath,
            processors: max(1, ProcessInfo.processInfo.activeProcessorCount),
            outputIsTerminal: isatty(STDOUT_FILENO) == 1,
            errorIsTerminal: isatty(STDERR_FILENO) == 1)
    }
}
