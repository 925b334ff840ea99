import MusterFiles
import MusterModel
import MusterText

/// Reads the reports of tests and analyses that documents cite.
struct ReportReading: Sendable {
    let root: RootFolder

    /// The most bytes of a report that are read; a longer one is unreadable.
    static let limit = 32 << 20

    /// What the file says that was found for a question.
    func answer(_ found: FileAnswer) -> ReportAnswer {
        guard case .file(let path, _, _) = found else { return .noReport }
        do throws(FileError) {
            let file = try root.open(path)
            guard try file.status().kind == .regular else { return .noReport }
            let bytes = try file.readAll(limit: ReportReading.limit + 1)
            return ReportReading.answer(bytes, at: path)
        } catch {
            return .unreadable(error.reason, at: path)
        }
    }

    /// What the bytes of a file say, by its name and their beginning.
    static func answer(_ bytes: [UInt8], at path: RelativePath) -> ReportAnswer {
        guard bytes.count <= limit else { return .unreadable("it is longer than \(limit >> 20) MiB", at: path) }
        do throws(ReportFailure) {
            let report =
                path.fileExtension == "xml"
                ? try JUnitReport.read(bytes) : try SARIFReport.read(bytes, named: path.name)
            return report.map { .report($0, at: path) } ?? .noReport
        } catch {
            return .unreadable(error.reason, at: path)
        }
    }
}

/// Why a report says nothing.
struct ReportFailure: Error, Equatable {
    /// In words: `line 3: no element found`.
    let reason: String
}
