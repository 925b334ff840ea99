import MusterModel
import MusterText

/// The builds that a document says it is about: what was built, tested, reviewed or is to be released.
///
///     Tested build: 4.2.0-rc2 (commit 7be41c9)        # Flight test report, build 512
///     We deliver build 7.4.0.515.                     | Release commit | 6be2210 |
enum BuildReader {
    /// In order of lines.
    static func builds(in reading: Reading) -> [BuildMention] {
        var found: [BuildMention] = []
        for (index, statement) in reading.statements(with: .digit) where !reading.isInert(index) {
            for field in FieldReader.all(in: statement) {
                if isBuild(field.key) { found += numbers(behindPlusIn: field.value, statement.line) }
                if describes(field.key, at: index) { found += marks(in: field, statement.line) }
            }
            found += numbers(behindWordIn: statement)
            found += released(in: statement)
        }
        for table in reading.outline.tables where !reading.isInert(table) { found += judged(in: table) }
        for table in reading.outline.tables where table.columns.count == 2 && !reading.isInert(table) {
            for row in table.rows {
                guard let name = row.text(0), let value = row.text(1), case let key = FoldedText(name),
                    isBuild(key) || keys.areSaid(in: key)
                else { continue }
                found += marks(in: Statement.Field(key: key, name: name, value: value, isStrong: false), row.line)
            }
        }
        return found.sorted { $0.line < $1.line }
    }

    /// The builds of a column of their own beside those who signed for them or the checks that were made with them.
    private static func judged(in table: Table) -> [BuildMention] {
        guard
            let column = table.columns.indices.first(where: {
                $0 > 0 && columns.contains(table.columns[$0].folded.text)
            }),
            table.column([.role, .person, .signer, .criterion, .check, .file, .deliverable]) == 0
        else { return [] }
        return table.rows.flatMap { row -> [BuildMention] in
            guard let cell = row.text(column), let word = cell.split(onByte: 0x20).last?.withoutEnd else { return [] }
            if let candidate = candidate(word.asciiLowercased) {
                return [BuildMention(.candidate, candidate, line: row.line)]
            }
            let isNumber = word.utf8.count > 1 && word.utf8.allSatisfy(\.isASCIIDigit)
            return isNumber ? [BuildMention(.number, word, line: row.line)] : numbers(behindPlusIn: cell, row.line)
        }
    }

    private static let columns: Set<String> = [
        "build", "build no", "build number", "tested build", "signed build", "build signed", "build tested",
        "for build",
        "candidate", "release candidate", "rc", "kandidat", "candidat", "candidato", "候选版本",
        "kompilat", "compilation", "compilación", "compilação", "构建", "构建号", "ビルド", "ビルド番号",
    ]

    /// `Build under test`, `Build released`, `Candidate build`.
    private static func isBuild(_ key: FoldedText) -> Bool {
        key.wordCount <= 4 && (key.says("build") || key.says("version") || key.says("firmware"))
    }

    /// Whether a key is of what the document is about; a commit by itself is, at the head of a document.
    private static func describes(_ key: FoldedText, at index: Int) -> Bool {
        guard key.wordCount <= 5 else { return false }
        return isBuild(key) || keys.areSaid(in: key) || index < head && commits.areSaid(in: key)
    }

    /// How many lines the head of a document has.
    private static let head = 12

    private static let keys: Phrases = [
        "release commit", "commit released", "commit under test", "tested commit", "reviewed commit", "signed commit",
        "tested", "reviewed", "examined", "audited", "candidate", "release candidate", "build tested", "under test",
        "getestet", "getesteter stand", "geprüft", "geprüfter stand", "kandidat", "testé", "version testée", "examiné",
        "candidat", "probado", "versión probada", "revisado", "candidato", "testado", "versão testada", "被测版本", "测试版本",
        "候选版本", "試験対象", "対象ビルド",
    ]

    private static let commits: Phrases = ["commit", "revision", "sha", "git", "提交", "コミット"]

    /// Candidates and commits that the value of a field names.
    private static func marks(in field: Statement.Field, _ line: Int) -> [BuildMention] {
        let words = (field.name + " " + field.value).utf8
            .split { !($0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")) }
            .map { String(decoding: $0, as: UTF8.self).withoutEnd.asciiLowercased }
        let isOfCommit = commits.areSaid(in: field.key)
        return words.indices.compactMap { at in
            if let candidate = candidate(words[at]) { return BuildMention(.candidate, candidate, line: line) }
            let isNamed = isOfCommit || at > 0 && commits.areSaid(in: FoldedText(words[at - 1]))
            return isNamed && isCommit(words[at]) ? BuildMention(.commit, words[at], line: line) : nil
        }
    }

    /// `rc2` of `4.2.0-rc2`, `4.2.0-RC.2` and `rc2`.
    private static func candidate(_ word: String) -> String? {
        guard let at = word.firstOffset(of: "rc"), at == 0 || word.bytes(at - 1..<at) == "-" else { return nil }
        let number = word.bytes(from: at + 2).utf8.drop { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        guard !number.isEmpty, number.allSatisfy(\.isASCIIDigit) else { return nil }
        return "rc" + String(decoding: number, as: UTF8.self)
    }

    /// 7 to 64 hexadecimal digits, at least one of them a digit.
    private static func isCommit(_ word: String) -> Bool {
        (7...64).contains(word.utf8.count) && word.utf8.allSatisfy(\.isHexDigit) && word.hasDigit
    }

    /// `5.4.0+1177`: what tells a build from others of its version.
    private static func numbers(behindPlusIn value: String, _ line: Int) -> [BuildMention] {
        value.split(onByte: 0x20).map(\.withoutEnd).filter { build in
            guard let plus = build.firstOffset(of: "+") else { return false }
            return plus + 1 < build.utf8.count && build.utf8.first?.isASCIIDigit ?? false
                && build.utf8.allSatisfy { $0.isASCIIAlphanumeric || [0x2B, 0x2D, 0x2E].contains($0) }
        }
        .map { BuildMention(.number, $0, line: line) }
    }

    /// `We deliver build 7.4.0.515`, `# Flight test report, build 512`, `Build: 519 (commit 90be1c7)`: what follows the word
    /// for a build, where it is four numbers, or a number in a title or a field of its own.
    private static func numbers(behindWordIn statement: Statement) -> [BuildMention] {
        guard nouns.areSaid(in: statement.folded) else { return [] }
        let key = statement.field?.key
        let isPlace =
            statement.isHeading || key.map { nouns.end($0) || goods.areSaid(in: $0) } ?? false
            || statement.introduces && signing.areSaid(in: statement.folded)
        let words = statement.text.text.split(onByte: 0x20)
        // `Build under test: 1187`
        if let field = statement.field, nouns.begin(field.key), !nouns.end(field.key), isBuild(field.key),
            field.value.withoutEnd.utf8.count > 1, field.value.withoutEnd.utf8.allSatisfy(\.isASCIIDigit)
        {
            return [BuildMention(.number, field.value.withoutEnd, line: statement.line)]
        }
        return words.indices.dropFirst().compactMap { at in
            // `Changes since build 1187` is about the builds behind it.
            guard nouns.end(FoldedText(words[at - 1])), at < 2 || !befores.contains(words[at - 2].asciiLowercased)
            else {
                return nil
            }
            let build = words[at].withoutEnd
            let parts = build.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }),
                parts.count == 4 || isPlace && parts.count == 1 && build.utf8.count > 1
            else { return nil }
            return BuildMention(.number, build, line: statement.line)
        }
    }

    /// Whether a field is about that which goes out.
    static func namesGoods(_ key: FoldedText) -> Bool { goods.areSaid(in: key) }

    private static let goods: Phrases = [
        "delivery", "delivered", "shipped", "shipment", "released software", "software released", "lieferung",
        "livraison",
        "entrega",
    ]
    private static let signing: Phrases = [
        "signed", "signed off", "sign off", "approved", "approval", "tested", "unterschrieben", "freigegeben",
        "geprüft",
        "signé", "approuvé", "testé", "firmado", "aprobado", "assinado", "aprovado", "testado",
    ]
    private static let befores: Set<String> = [
        "since", "after", "from", "seit", "nach", "depuis", "après", "desde", "após",
    ]

    /// The commit or build that a sentence says is sent out: `We ship commit 7be41c9 of 2031-04-02.`, `The new master is
    /// build 4480.`
    private static func released(in statement: Statement) -> [BuildMention] {
        guard !statement.isHeading, releasing.areSaid(in: statement.folded),
            commits.areSaid(in: statement.folded) || nouns.areSaid(in: statement.folded)
        else { return [] }
        return VerdictSentence.all(in: statement.body).flatMap { sentence -> [BuildMention] in
            guard releasing.areSaid(in: FoldedText(sentence)), !Reservations.denies(FoldedText(sentence)) else {
                return []
            }
            let words = sentence.split(onByte: 0x20).map(\.withoutEnd)
            return zip(words, words.dropFirst()).compactMap { noun, word in
                let commit = word.asciiLowercased
                if commits.end(FoldedText(noun)), isCommit(commit) {
                    return BuildMention(.commit, commit, line: statement.line)
                }
                guard nouns.end(FoldedText(noun)), word.utf8.count > 1, word.utf8.allSatisfy(\.isASCIIDigit) else {
                    return nil
                }
                return BuildMention(.number, word, line: statement.line)
            }
        }
    }

    private static let releasing: Phrases = [
        "new master is", "the master is", "master for", "gold master is", "final build is", "build going out",
        "goes on the disc", "we ship", "we release", "we deploy", "we deliver", "we publish", "we go live with",
        "we go out with",
        "is shipped", "is released", "is deployed", "is delivered", "will be released", "will be shipped",
        "will be deployed", "goes out", "goes live", "wir liefern", "wir veröffentlichen", "ausgeliefert wird",
        "wird ausgeliefert", "nous livrons", "nous publions", "sera livré", "publicamos", "entregamos", "lançamos",
        "发布", "リリースする",
    ]

    private static let nouns: Phrases = ["build", "kompilat", "compilation", "compilación", "compilação", "构建", "ビルド"]
}
