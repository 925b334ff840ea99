import Glibc
import MusterPipeline

exit(await Muster.run(Array(CommandLine.arguments.dropFirst()), in: .ofThisProcess()).rawValue)
