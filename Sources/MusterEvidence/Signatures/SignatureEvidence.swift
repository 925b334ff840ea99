import MusterFiles
import MusterModel
import MusterText

/// Answers what is asked of signatures: those of the commits that wrote lines, and those of documents in files beside them.
struct SignatureEvidence {
    let source: HistorySource
    let root: RootFolder
    let files: FileIndex

    /// - Parameter answers: with the answers on lines.
    func answer(_ questions: EvidenceQuestions, into answers: inout EvidenceAnswers) {
        guard let keys = source.keys, !questions.signedLines.isEmpty else { return }
        do throws(FileError) {
            let check = try SignatureCheck(keys: keys, asOf: source.asOf)
            answers.signatures = commits(of: questions.signedLines, answers.lines, check)
            for document in questions.statements { answers.statements[document] = statements(of: document, check) }
        } catch {
            for hash in hashes(of: questions.signedLines, answers.lines) {
                answers.signatures[hash] = .unknown(error.description)
            }
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
