import MusterFiles
import MusterModel
import MusterText

/// Answers what is asked of signatures: those of the commits that wrote lines, those of documents in files beside them, and
/// those of the tags of releases.
struct SignatureEvidence {
    let source: HistorySource
    let root: RootFolder
    let files: FileIndex

    /// - Parameter answers: with the answers on lines, branches and tags.
    func answer(_ questions: EvidenceQuestions, into answers: inout EvidenceAnswers) {
        let tags = answers.names.filter { name in questions.signedReleases.contains(where: name.marks) }
        guard let keys = source.keys, !questions.signedLines.isEmpty || !tags.isEmpty else { return }
        do throws(FileError) {
            let check = try SignatureCheck(keys: keys, asOf: source.asOf)
            answers.signatures = commits(of: questions.signedLines, answers.lines, check)
            answers.tagSignatures = signatures(of: tags, check)
            for document in questions.statements { answers.statements[document] = statements(of: document, check) }
        } catch {
            for hash in hashes(of: questions.signedLines, answers.lines) {
                answers.signatures[hash] = .unknown(error.description)
            }
            for tag in tags { answers.tagSignatures[tag.name] = .unknown(error.description) }
        }
    }

    private func commits(
        of lines: Set<LineQuestion>, _ answers: [LineQuestion: LineAnswer], _ check: SignatureCheck
    ) -> [String: SignatureAnswer] {
        let hashes = hashes(of: lines, answers)
        guard case .repository(let repository) = source.state, !hashes.isEmpty else { return [:] }
        do throws(GitTrouble) {
            return try check.answers(for: hashes, of: repository)
        } catch {
            return Dictionary(
                hashes.map { ($0, SignatureAnswer.unknown(error.description)) }, uniquingKeysWith: { first, _ in first }
            )
        }
    }

    private func signatures(of tags: [NamedCommit], _ check: SignatureCheck) -> [String: SignatureAnswer] {
        guard case .repository(let repository) = source.state else { return [:] }
        let objects: [String: [UInt8]]
        do throws(GitTrouble) {
            objects = try repository.tags(tags.compactMap(\.tagObject))
        } catch {
            return tags.reduce(into: [:]) { $0[$1.name] = .unknown(error.description) }
        }
        return tags.reduce(into: [:]) { answers, tag in
            guard let object = tag.tagObject else {
                answers[tag.name] = .unsigned
                return
            }
            answers[tag.name] =
                objects[object].map { check.answer(GitTag($0), named: tag.name) } ?? .unknown("the tag cannot be read")
        }
    }

    private func hashes(of lines: Set<LineQuestion>, _ answers: [LineQuestion: LineAnswer]) -> [String] {
        let hashes = lines.compactMap { line -> String? in
            guard case .committed(let commit)? = answers[line] else { return nil }
            return commit.hash
        }
        return Set(hashes).sorted()
    }

    /// The signatures in the files `<document>.sig` and `<document>.<anything>.sig`.
    private func statements(of document: RelativePath, _ check: SignatureCheck) -> [SignatureAnswer] {
        let signatures = files.files.filter { file in
            file.parent == document.parent && file.name.startsWithBytes(document.name + ".")
                && file.name.endsWithBytes(".sig")
        }
        return signatures.map { signature in
            do throws(FileError) {
                let bytes = try root.open(document).readAll(limit: 64 << 20)
                return check.answer(try root.open(signature).readAll(limit: 1 << 20), over: bytes)
            } catch {
                return .unknown(error.description)
            }
        }
    }
}
