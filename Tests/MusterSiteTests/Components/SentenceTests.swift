import MusterText
import Testing

@testable import MusterSite

@Suite("A sentence that quotes documents")
struct SentenceTests {
    private func markup(_ text: String) -> String? {
        if case .html(let html) = TemplateValue.sentence(text) { html.markup } else { nil }
    }

    @Test("keeps a quotation from right to left to itself, Latin words within it too")
    func quotation() {
        #expect(
            markup("1 of 3 is open, first “מגדלור API <ישן>”; 2 more")
                == "1 of 3 is open, first “<bdi>מגדלור API &lt;ישן&gt;</bdi>”; 2 more")
    }

    @Test("keeps words from right to left without quotation marks to themselves")
    func words() {
        #expect(markup("Task 7: منارة الميناء, 2 open") == "Task 7: <bdi>منارة الميناء</bdi>, 2 open")
    }

    @Test("keeps a title after a colon together with the Latin words that it ends in")
    func titleEndingInLatinWords() {
        #expect(markup("Claims disagree about: מגדלור API v2") == "Claims disagree about: <bdi>מגדלור API v2</bdi>")
        #expect(markup("Missing: منارة PDF; 2 more") == "Missing: <bdi>منارة PDF</bdi>; 2 more")
        #expect(markup("Missing: a מגדלור PDF is") == "Missing: a <bdi>מגדלור</bdi> PDF is")
    }

    @Test("keeps one quotation within another, and one without an end, together")
    func nesting() {
        #expect(markup("“א “b” ג” d") == "“<bdi>א “b” ג</bdi>” d")
        #expect(markup("a “א b") == "a “<bdi>א b</bdi>")
        #expect(markup("a” “א”") == "a” “<bdi>א</bdi>”")
    }

    @Test("is plain text where all scripts run from left to right")
    func plain() {
        #expect(TemplateValue.sentence("“灯塔” and “ламп” & “phare”") == .text("“灯塔” and “ламп” & “phare”"))
    }
}
