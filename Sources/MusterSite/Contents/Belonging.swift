import MusterModel

// What names no release is shown with each of them; on a page without a release everything is shown.

extension Issue {
    /// Whether a page about `release` shows it.
    func belongs(to release: Release.ID?) -> Bool { release == nil || self.release == nil || self.release == release }
}

extension SignoffRequirement {
    /// Whether a page about `release` shows it.
    func belongs(to release: Release.ID?) -> Bool { release == nil || self.release == nil || self.release == release }
}

extension Risk {
    /// Whether a page about `release` shows it.
    func belongs(to release: Release.ID?) -> Bool { release == nil || self.release == nil || self.release == release }
}

extension Artifact {
    /// Whether a page about `release` shows it.
    func belongs(to release: Release.ID?) -> Bool { release == nil || self.release == nil || self.release == release }
}
