import MusterModel
import Testing

struct SharedNameTests {
    @Test(
        "a verdict and a title share the name of what goes out",
        arguments: [
            ("GO for R21, weekend of 28 November", "Minutes of the board, wave R21", "R21"),
            ("Quill 14 is GO for 24 November 2026", "Quill 14 launch meeting, 12 November 2026", "Quill 14"),
            ("GO for Winter 2027, 19 Nov 2026", "Winter 2027 release", "Winter 2027"),
            ("GO for Kestrel", "Kestrel: pump control, sprint 9 release", "Kestrel"),
            ("GO pour la bascule R21", "Compte rendu, décision GO / NO GO, vague R21", "R21"),
            ("MX-70 Rev B is released to mass production", "MX-70 Rev B: exit review", "MX-70 Rev B"),
        ])
    func shared(verdict: String, title: String, name: String) {
        #expect(SharedName.of(verdict: verdict, titles: [title]) == name)
    }

    @Test(
        "parts of a project, days and words of launching are no names",
        arguments: [
            ("GO for Phase 2", "Phase 2 report"), ("GO for the pilot", "Pilot review"),
            ("GO on 24 November 2026", "Launch meeting, 24 November 2026"),
            ("GO for Production", "Production readiness review"), ("GO for Monday", "Monday call"),
            ("GO for Kestrel", "Heron: pump control"), ("Decided by Kestrel", "Kestrel board"),
        ])
    func none(verdict: String, title: String) {
        #expect(SharedName.of(verdict: verdict, titles: [title]) == nil)
    }

    @Test("two names that have nothing in common are none")
    func several() {
        #expect(SharedName.of(verdict: "GO for R21 and R22", titles: ["Wave R21", "Wave R22"]) == nil)
    }
}
