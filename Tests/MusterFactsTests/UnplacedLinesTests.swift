import MusterModel
import Testing

@Suite struct UnplacedLinesTests {
    @Test func `what looks like a fact and became none is listed with a reason`() throws {
        let text = """
            # Notes

            > - [x] The gate was tested

            The vendor waits for our sign-off.
            """
        #expect(try record(text).unplaced.map(\.line) == [3, 5])
    }

    @Test func `a line that became a fact is not listed`() throws {
        #expect(try record("# Checklist\n\n- [x] The gate was tested\n").unplaced.isEmpty)
    }

    @Test(arguments: [
        ("Go/no-go review", "1. The bridge holds twelve cars.\n2. The bell is heard at the quay.\n", [4, 5]),
        ("Go/no-go review", "- The bridge holds twelve cars.\n- D-1 The bell stays.\n", [4, 5]),
        ("Notes on the bridge", "- The bridge holds twelve cars.\n- The bell is heard.\n", []),
        ("Roadmap", "| Wherf | Blit |\n|---|---|\n| Bell | at the quay |\n| Rope | at the mill |\n", [6, 7]),
        ("Notes on the bridge", "| Wherf | Blit |\n|---|---|\n| Bell | ✅ |\n| Rope | ❌ |\n", [6, 7]),
        ("Notes on the bridge", "| Wherf | Blit |\n|---|---|\n| Bell | 12 |\n| Rope | 14 |\n", []),
    ])
    func `lists of which nothing was read are listed where documents list facts`(
        title: String, list: String, lines: [Int]
    ) throws {
        let prose = (1...30).map { "Sentence number \($0) of many tells how the harbour was built." }
        let text = "# \(title)\n\n## Wherf\n" + list + "\n" + prose.joined(separator: "\n\n") + "\n"
        #expect(try record(text).unplaced.map(\.line) == lines)
    }

    @Test func `no more than a fifth of a document is listed, and the last line says how many more there are`() throws {
        let points = (1...40).map { "\($0). The bridge holds car number \($0)." }.joined(separator: "\n")
        let unplaced = try record("# Go/no-go review\n\n## Wherf\n\n" + points + "\n").unplaced
        #expect(unplaced.map(\.line) == Array(5...12))
        #expect(unplaced.last?.reason.contains("32 more") == true)
    }

    @Test(arguments: ["Purpose", "References", "Attendees", "How to use this checklist"])
    func `what explains, points elsewhere or names people is not listed`(title: String) throws {
        let text = "# Go/no-go review\n\n## \(title)\n\n1. The bridge holds cars.\n2. The bell is heard.\n"
        #expect(try record(text + String(repeating: "\nMore words on it.\n", count: 30)).unplaced.isEmpty)
    }
}
