import MusterText
import Testing

@Suite("Patches: lines edited, written as a difference, and applied again")
struct PatchTests {
    private func edited(_ text: String, _ edits: LineEdit...) throws -> String {
        String(decoding: try EditedText(Array(text.utf8), edits: edits).bytes, as: UTF8.self)
    }

    private func path(_ text: String) -> RelativePath {
        guard let path = RelativePath(text) else { preconditionFailure() }
        return path
    }

    @Test("a replaced line keeps its line end, whichever it is", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        let text = ["a", "b", "c", ""].joined(separator: end)
        #expect(try edited(text, LineEdit(.replace, line: 2, text: "B")) == ["a", "B", "c", ""].joined(separator: end))
        #expect(
            try edited(text, LineEdit(.insertAfter, line: 1, text: "x\ny"))
                == ["a", "x", "y", "b", "c", ""].joined(separator: end))
    }

    @Test("a file without a line end at its end keeps that habit")
    func noFinalEnd() throws {
        #expect(try edited("a\nb", LineEdit(.insertAfter, line: 2, text: "c")) == "a\nb\nc")
        #expect(try edited("a\nb", LineEdit(.replace, line: 2, text: "c")) == "a\nc")
    }

    @Test("a byte-order mark stays before the first line")
    func mark() throws {
        #expect(try edited("\u{FEFF}a\n", LineEdit(.replace, line: 1, text: "b")) == "\u{FEFF}b\n")
    }

    @Test("empty lines do not double where new lines begin and end")
    func blanks() throws {
        #expect(try edited("a\n\n# b\n", LineEdit(.insertAfter, line: 2, text: "\nx\n")) == "a\n\nx\n\n# b\n")
        #expect(try edited("a\n", LineEdit(.insertAfter, line: 1, text: "\nx\n")) == "a\n\nx\n")
    }

    @Test("an edit of a line that is not there, two of one line, and a text that is not UTF-8 are refused")
    func refusals() {
        #expect(throws: LineEditFailure.noLine(3)) { try edited("a\nb\n", LineEdit(.replace, line: 3, text: "x")) }
        #expect(throws: LineEditFailure.conflict(line: 1)) {
            try edited("a\n", LineEdit(.replace, line: 1, text: "x"), LineEdit(.replace, line: 1, text: "y"))
        }
        #expect(throws: LineEditFailure.notUTF8) { try EditedText([0xFF, 0x0A], edits: []) }
    }

    private func difference(_ old: String?, _ new: String?) -> String {
        let bytes = UnifiedDiff.bytes(
            of: path("docs/a b.md"), from: old.map { Array($0.utf8) }, to: new.map { Array($0.utf8) })
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("a difference has three lines of context, and joins changes whose context meets")
    func context() {
        let old = (1...20).map { "\($0)\n" }.joined()
        let new =
            old.split(separator: "\n").map { ["5", "9", "18"].contains($0) ? "x" : String($0) }
            .joined(separator: "\n") + "\n"
        let text = difference(old, new)
        #expect(
            text.split(separator: "\n").filter { $0.hasPrefix("@@") } == ["@@ -2,11 +2,11 @@", "@@ -15,6 +15,6 @@"])
        #expect(text.hasPrefix("--- a/docs/a b.md\t\n+++ b/docs/a b.md\t\n"))
    }

    @Test(
        "what a difference says is what applying it gives",
        arguments: [
            ("a\nb\nc\n", "a\nB\nc\n"), ("a", "a\nb"), ("a\r\nb\r\n", "a\r\nx\r\nb\r\n"), ("a\n", ""), ("", "a\n"),
            ("a\nb", "a\nb\n"), ("a\nb\n", "a\nb"), ("a\rb\rc", "a\rB\rc"), ("x\n\n\ny\n", "x\n\ny\n"),
        ])
    func roundTrip(old: String, new: String) throws {
        let files = try PatchReader.files(in: Array(difference(old, new).utf8))
        #expect(files.count == 1)
        let result = try files[0].applied(to: Array(old.utf8))
        #expect(result.map { String(decoding: $0, as: UTF8.self) } == new)
    }

    @Test("new and deleted files")
    func wholeFiles() throws {
        let made = try PatchReader.files(in: Array(difference(nil, "a\n").utf8))
        #expect(made[0].old == nil)
        #expect(try made[0].applied(to: nil) == Array("a\n".utf8))
        #expect(throws: PatchFailure(line: 1, "docs/a b.md is there already")) { try made[0].applied(to: []) }
        let gone = try PatchReader.files(in: Array(difference("a\n", nil).utf8))
        #expect(gone[0].new == nil)
        #expect(try gone[0].applied(to: Array("a\n".utf8)) == nil)
        #expect(throws: PatchFailure(line: 1, "docs/a b.md is not there")) { try gone[0].applied(to: nil) }
    }

    @Test("a hunk fits at its own line or not at all")
    func strict() throws {
        let patch = "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"
        let file = try #require(try PatchReader.files(in: Array(patch.utf8)).first)
        #expect(throws: PatchFailure(line: 4, "line 1 of x reads otherwise than the patch says")) {
            try file.applied(to: Array("new\na\nb\n".utf8))
        }
        #expect(throws: PatchFailure(line: 3, "x has no such lines at line 1")) {
            try file.applied(to: Array("a".utf8))
        }
    }

    @Test("what git writes around the lines is read: mails, renames, empty files, quoted names")
    func git() throws {
        let patch = """
            Subject: [PATCH] more
            ---
             x | 1 +

            diff --git a/old.md b/new.md
            similarity index 90%
            rename from old.md
            rename to new.md
            index 1..2 100644
            --- a/old.md
            +++ b/new.md
            @@ -1 +1 @@
            -a
            +b
            diff --git a/empty.md b/empty.md
            new file mode 100644
            index 0..0
            diff --git "a/na\\303\\257ve.md" "b/na\\303\\257ve.md"
            --- "a/na\\303\\257ve.md"
            +++ "b/na\\303\\257ve.md"
            @@ -1 +1 @@
            -a
            +b
            --
            2.39

            """
        let files = try PatchReader.files(in: Array(patch.utf8))
        #expect(files.map(\.new?.text) == ["new.md", "empty.md", "naïve.md"])
        #expect(files.map(\.old?.text) == ["old.md", nil, "naïve.md"])
        #expect(try files[1].applied(to: nil) == [])
    }

    @Test(
        "what cannot be applied names its line",
        arguments: [
            ("no patch\n", 1, "the patch names no file"),
            ("--- a/../x\n+++ b/../x\n@@ -1 +1 @@\n-a\n+b\n", 1, "a/../x is no path below the root"),
            ("--- /etc/x\n+++ /etc/x\n@@ -1 +1 @@\n-a\n+b\n", 1, "/etc/x is no path below the root"),
            ("--- a/x\n+++ b/x\n@@ -1,2 +1 @@\n-a\n", 4, "the patch ends within a hunk"),
            ("--- a/x\n+++ b/x\n@@ -1,2 +1 @@\n-a\n*b\n", 5, "a line of a hunk begins"),
            ("--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n-b\n", 5, "the hunk has more lines than it says"),
            ("--- a/x\n+++ b/x\n@@ one @@\n", 3, "the line numbers of this hunk cannot be read"),
            ("diff --git a/x b/x\nGIT binary patch\n", 2, "a binary difference cannot be applied"),
            ("--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n\n@@ -9 +9 @@\n-a\n+b\n", 7, "no names of a file"),
        ])
    func malformed(patch: String, line: Int, message: String) {
        let failure = #expect(throws: PatchFailure.self) { try PatchReader.files(in: Array(patch.utf8)) }
        #expect(failure?.line == line)
        #expect(failure?.message.startsWithBytes(message) == true)
    }
}
