import MusterModel
import MusterText

/// What to do about a listed artifact that is not proved.
struct ArtifactDialect {
    let index: ProjectIndex

    /// The digest of the file at hand where another one is stated; else what has to be done first.
    func mend(of artifact: Artifact) -> Mend? {
        let place = artifact.statements.first?.location ?? artifact.location
        switch artifact.check {
        case .verified: return nil
        case .mismatch(let actual):
            let instruction =
                "Find out which is wrong. If the file is the released one, state its digest; else publish the right file"
            let lines = artifact.statements.compactMap { line(of: $0, stating: actual) }.withoutRepeats(of: \.location)
            return Mend(replacing: lines, instruction: instruction) ?? Mend(location: place, instruction: instruction)
        case .disagreement:
            return Mend(
                location: place, instruction: "State one digest in all documents, computed anew from the released file")
        case .absent:
            return Mend(
                location: place,
                instruction:
                    "Put \(artifact.file) where artifacts are looked for, or strike the row; no text replaces the file")
        case .notChecked:
            return Mend(
                location: place, instruction: "Name the folder that holds the file under artifacts: in muster.yml")
        case .unusable:
            return Mend(location: place, instruction: "State the whole SHA-256: sha256sum \(artifact.file)")
        case .toFollow:
            return Mend(location: place, instruction: "Build it and state its digest: sha256sum \(artifact.file)")
        }
    }

    private func line(of statement: Artifact.Statement, stating actual: String) -> WrittenLine? {
        guard let fact = index.fact(statement.source), let stated = statement.digest,
            !stated.hasSameBytes(as: actual), let line = fact.markdown?.replacingOnly(stated, with: actual)
        else { return nil }
        let path = index.project.documents[statement.source.document].path
        return WrittenLine(location: SourceLocation(path: path, line: fact.line), markdown: line)
    }
}
