import MusterModel
import MusterText

/// Commands that a record names with what came of them.
///
///     ## Verification
///     - `make check`: 24 tests passed           - `make lint` — clean. `make site` — 2 errors
///
/// What a command should come to is no result; one of which nobody knows what it came to is left alone.
struct CommandResults: Dialect {
    func read(_ reading: Reading, into sheet: inout FactSheet) {
        guard !reading.isPlan, !reading.isProcedure else { return }
        for (index, statement) in reading.statements.enumerated()
        where statement.isItem && !sheet.isTaken(index) && !reading.isInert(index) && statement.box == nil
            && statement.mark == nil && mayTell(index, reading)
        {
            let results = Self.results(in: statement.text).compactMap { result in
                Self.meaning(of: result.words, reading).map { (result.command, result.words, $0) }
            }
            for (place, (command, words, meaning)) in results.enumerated() {
                var fact = Fact(.checklistItem, statement, title: command, modality: reading.claim)
                fact.status = meaning.status(of: .checklistItem)
                fact.details[.statusWords] = words
                let parent = sheet.holder(of: index, kinds: [.task, .phase, .checklistItem])
                if place == 0 {
                    sheet.take(index, fact, parent: parent)
                } else {
                    sheet.add(fact, at: index, parent: parent)
                }
            }
        }
    }

    /// Records tell what was run; in other documents a title has to say so.
    private func mayTell(_ index: Int, _ reading: Reading) -> Bool {
        switch reading.role(of: index) {
        case .testSummary, .evidence: return true
        case nil, .checklist, .completed, .log, .context, .actions:
            switch reading.judgedAs {
            case .progressLog, .readinessReview, .minutes: return true
            case _: return Self.titles.areSaid(in: reading.outline.section(of: index).folded)
            }
        case _: return false
        }
    }

    private static let titles: Phrases = [
        "verification", "verified", "validation", "checks run", "tests run", "test results", "test run", "verifikation",
        "überprüfung", "prüfung", "prüflauf", "vérification", "vérifications", "verificación", "verificaciones",
        "verificação", "verificações", "验证", "验证结果", "验证记录", "検証", "検証結果", "検証の記録", "動作確認", "確認結果",
    ]

    /// The commands in code that a point begins with, or that begin its sentences, each with the words up to the next.
    private static func results(in text: InlineText) -> [(command: String, words: String)] {
        let commands = text.spans.filter { span in
            span.kind == .code && isCommand(text.text(of: span)) && begins(text.text.bytes(0..<span.range.lowerBound))
        }
        guard let first = commands.first, first.range.lowerBound <= 2 else { return [] }
        return commands.enumerated().map { place, span in
            let end = place + 1 < commands.count ? commands[place + 1].range.lowerBound : text.text.utf8.count
            return (
                text.text(of: span), text.text.bytes(span.range.upperBound..<max(span.range.upperBound, end)).trimmed
            )
        }
    }

    private static func begins(_ before: String) -> Bool {
        let before = before.trimmed
        return before.utf8.count <= 2
            || [".", ";", ",", "。", "；", "、", "`", "`."].contains { before.endsWithBytes($0) }
    }

    private static func isCommand(_ code: String) -> Bool {
        let first = code.split(onByte: 0x20).first ?? code
        return runners.contains(first) || first.startsWithBytes("./") && code.utf8.contains(0x20)
    }

    private static let runners: Set<String> = [
        "npm", "npx", "pnpm", "yarn", "bun", "deno", "node", "make", "just", "cargo", "go", "pytest", "python",
        "python3", "uv", "tox", "ruff", "mypy", "mvn", "./mvnw", "gradle", "./gradlew", "dotnet", "composer", "php",
        "bundle", "rake", "rspec", "mix", "swift", "xcodebuild", "flutter", "dart", "tsc", "eslint", "vitest", "jest",
        "playwright", "docker", "helm", "terraform", "cmake", "ctest", "bazel", "sbt",
    ]

    /// What the first clause behind a command says of its run.
    private static func meaning(of words: String, _ reading: Reading) -> StatusMeaning? {
        let text = words.withoutLead
        guard !text.isEmpty, text.utf8.count < words.utf8.count || startsWithState(text, reading) else { return nil }
        let first = (Clauses(text).list.first ?? text).withoutEnd
        let folded = FoldedText(first)
        guard folded.wordCount <= 8, !demands.areSaid(in: FoldedText(text)) else { return nil }
        if let counts = TestCounts(text.withoutEnd) { return counts.hasPassed ? .done : .rejected }
        if clean.contains(folded.text) || wentThrough(first) { return .done }
        guard let said = reading.words.status(first)?.meaning, !said.denies, said != .hedge else { return nil }
        // A later clause may take back what the first one says.
        let isWorse = Clauses(text).list.dropFirst().contains { clause in
            reading.words.states.meaning(of: FoldedText(clause)).map { $0 == .rejected || $0 == .blocked } ?? false
        }
        return said.isFavourable && isWorse ? .rejected : said
    }

    private static func startsWithState(_ text: String, _ reading: Reading) -> Bool {
        FoldedText(text).firstWord.map { reading.words.states.alone($0) != nil } ?? false
    }

    /// `4 テスト通過`, `全部通过`: words that are written without spaces.
    private static func wentThrough(_ clause: String) -> Bool {
        ["通過", "通过", "成功", "合格"].contains(where: clause.endsWithBytes)
            && !["未", "不", "失敗", "失败", "没"].contains(where: clause.containsBytes)
    }

    private static let clean: Set<String> = [
        "no errors", "no error", "0 errors", "zero errors", "no warnings", "clean", "green", "exit 0", "exit code 0",
        "keine fehler", "fehlerfrei", "aucune erreur", "sans erreur", "sin errores", "sem erros", "无错误", "0 错误",
        "エラーなし", "エラー無し",
    ]

    /// Words of what should come of a run.
    private static let demands: Phrases = [
        "must", "should", "shall", "needs to", "need to", "has to", "will", "expected", "muss", "soll", "doit", "debe",
        "deve", "必须", "应", "必要",
    ]
}

extension String {
    /// The text without the sign that sets it apart from what stands before it.
    fileprivate var withoutLead: String {
        for sign in [":", "：", "—", "–", "->", "→", "-", "="] where startsWithBytes(sign) {
            return bytes(from: sign.utf8.count).trimmed
        }
        return self
    }
}
