import MusterDigest
import MusterFiles
import MusterModel
import MusterTestSupport
import MusterText
import Testing

@testable import MusterPipeline

/// Lists of checksums as tools and people write them, judged by Muster and by `sha256sum --check`.
@Suite(
    "Checksum lists",
    .enabled(if: ScriptedRepository.isThere("sha256sum", ["--version"]), "there is no sha256sum"))
struct ChecksumAgreementTests {
    @Test("are judged as sha256sum judges them", arguments: 1...40)
    func agreement(seed: Int) async throws {
        let folder = try TemporaryFolder()
        var list = GeneratedList(seed: seed)
        for (name, text) in GeneratedList.files { try folder.write(text, to: "content/\(name)") }
        try folder.write(list.text(lines: 16), to: "content/SHA256SUMS")
        let theirs = try accepted(in: folder.path("content"))
        let ours = try await artifacts(in: folder.path)
        for name in Set(list.names).sorted() {
            let isLookedFor = RelativePath(name) != nil
            let isVerified = ours.contains { $0.file == name && $0.check == .verified }
            #expect(isVerified == (isLookedFor && theirs.contains(name) && !list.cut.contains(name)), "\(name)")
        }
        // Whatever a list names has a line, and nothing is made up.
        #expect(Set(ours.map(\.file)) == Set(list.names))
    }

    /// The names of which every line that `sha256sum` understands is right.
    private func accepted(in folder: String) throws -> Set<String> {
        let program = Program("env", environment: ["LC_ALL": "C.UTF-8"])
        let result = try program.run(["-C", folder, "sha256sum", "--check", "SHA256SUMS"])
        var (good, bad): (Set<String>, Set<String>) = ([], [])
        for line in String(decoding: result.output, as: UTF8.self).split(onByte: 0x0A) where !line.isEmpty {
            guard let end = line.utf8.lastIndex(of: UInt8(ascii: ":")) else { continue }
            var name = String(decoding: line.utf8[..<end], as: UTF8.self)
            if name.startsWithBytes("\\") {
                name = name.tail(from: 1).replacingBytes("\\n", with: "\n").replacingBytes("\\\\", with: "\\")
            }
            if line.endsWithBytes(": OK") { good.insert(name) } else { bad.insert(name) }
        }
        return good.subtracting(bad)
    }

    private func artifacts(in path: String) async throws -> [Artifact] {
        let environment = Environment(secondsSinceEpoch: 1_795_219_200, workingFolder: "/")
        let invocation = try ArgumentParser.parse(["verify", "-C", path, "--no-git", "--no-cache"])
        var watch = Stopwatch()
        return try await AssessedProject.assess(ProjectSource(invocation, paths: [], in: environment), &watch)
            .project.artifacts
    }
}

/// A list of digests, right and wrong, in the spellings that lists have.
private struct GeneratedList {
    /// The names in the list, with repeats.
    private(set) var names: [String] = []
    /// The names of lines that are no digests.
    private(set) var cut: Set<String> = []
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

    /// The files that are there, with what they hold.
    static let files = [
        ("pier.zip", "pier"), ("My pier for the east.bin", "east"), ("bell.tar.gz", ""), ("star*.bin", "star"),
        ("sub/lamp.bin", "lamp"), ("back\\slash.bin", "slash"), ("new\nline.bin", "line"), ("gr\u{FC}n.bin", "green"),
        ("100%.bin", "percent"), (" lead.bin", "lead"), ("noending", "x"),
    ]

    mutating func text(lines: Int) -> String { (0..<lines).map { _ in line() }.joined() }

    private mutating func line() -> String {
        let known = GeneratedList.files[below(GeneratedList.files.count)]
        let name = below(6) == 0 ? "absent.bin" : known.0
        let text = below(6) == 0 ? "other" : known.1
        var digest = ChecksumDigest.hex(of: text)
        names.append(name)
        if below(4) == 0 { digest = digest.uppercased() }
        if below(12) == 0 {
            digest = below(2) == 0 ? String(digest.dropLast()) : digest + "0"
            cut.insert(name)
        }
        let needsEscape = name.utf8.contains { $0 == 0x5C || $0 == 0x0A }
        let written = needsEscape ? name.replacingBytes("\\", with: "\\\\").replacingBytes("\n", with: "\\n") : name
        let start = needsEscape ? "\\" : ""
        let end = below(3) == 0 ? "\r\n" : "\n"
        if below(5) == 0, !needsEscape { return "SHA256 (\(written)) = \(digest)\(end)" }
        return "\(start)\(digest) \(below(3) == 0 ? "*" : " ")\(written)\(end)"
    }

    private mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }
}

private enum ChecksumDigest {
    static func hex(of text: String) -> String {
        do {
            return try Digest.of(Array(text.utf8)).hex
        } catch {
            return ""
        }
    }
}

extension String {
    /// The text with `words` in place of each occurrence of `part`.
    fileprivate func replacingBytes(_ part: String, with words: String) -> String {
        var rest = self
        var out = ""
        while let offset = rest.firstOffset(of: part) {
            out += rest.head(offset) + words
            rest = rest.tail(from: offset + part.utf8.count)
        }
        return out + rest
    }
}

extension String {
    /// The first bytes.
    fileprivate func head(_ count: Int) -> String { String(decoding: utf8.prefix(count), as: UTF8.self) }
    /// What follows the first bytes.
    fileprivate func tail(from offset: Int) -> String { String(decoding: utf8.dropFirst(offset), as: UTF8.self) }
}
