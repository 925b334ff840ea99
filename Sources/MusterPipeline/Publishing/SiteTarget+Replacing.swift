import Glibc
import MusterFiles

extension SiteTarget {
    /// Puts the whole new site, at `stage`, in the place of the old one; returns warnings.
    ///
    /// Afterwards the old site is at `stage` or at `aside`. On failure it is where it was.
    func replace() throws(FileError) -> [String] {
        guard try FileStatus.ofEntry(at: path) != nil else {
            try Folders.rename(stage, to: path)
            return []
        }
        do throws(FileError) {
            try Folders.exchange(stage, path)
            return []
        } catch  where [EXDEV, EINVAL, ENOSYS, EBUSY].contains(error.code) {
            try replaceInTwoSteps()
            return [
                "\(path) was replaced in two steps, because this file system cannot exchange folders (\(error.reason))"
            ]
        }
    }

    /// Deletes what is left of the old site; that it cannot be deleted is only worth a warning.
    func removeOld() -> [String] {
        do throws(FileError) {
            try Folders.remove(stage)
            try Folders.remove(aside)
            return []
        } catch {
            return ["the old site was replaced, but \(error)"]
        }
    }

    private func replaceInTwoSteps() throws(FileError) {
        try Folders.rename(path, to: aside)
        do throws(FileError) {
            try Folders.rename(stage, to: path)
        } catch {
            try Folders.rename(aside, to: path)
            throw error
        }
    }
}
