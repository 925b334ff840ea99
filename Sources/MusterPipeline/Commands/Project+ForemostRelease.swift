import MusterModel
import MusterText

extension Project {
    /// The release that is shown first: the unreleased one with the nearest target date, else the highest version that is
    /// not released, else the first of all; nil when there is none.
    var foremostRelease: Release? {
        let coming = releases.filter { !$0.isReleased }
        let dated = coming.filter { $0.target != nil }
        let nearest = dated.min { left, right in
            guard let first = left.target, let second = right.target else { return false }
            return first < second
        }
        return nearest ?? coming.first ?? releases.first
    }

    /// The release of this name, alias or id, whatever the case; nil when there is none.
    func release(named name: String) -> Release? {
        let wanted = name.folded
        return releases.first { release in
            ([release.name, release.id.text] + release.aliases).contains { $0.folded.utf8.elementsEqual(wanted.utf8) }
        }
    }
}
