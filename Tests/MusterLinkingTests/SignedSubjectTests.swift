import Testing

@testable import MusterLinking

@Suite("What a sign-off is about")
struct SignedSubjectTests {
    private func covers(_ text: String, role: String = "Legal Counsel", asked: [String] = ["v1.0.0 Launch Candidate"])
        -> Bool
    {
        SignedSubject(text, signers: [role, "Oskar Lund"]).covers(asked, role: role, names: ["v1.0.0", "Harbour"])
    }

    @Test(
        "less than the release does not answer a demand on all of it",
        arguments: [
            "the licence text of the installers, 2026-11-19", "the release notes", "the launch announcement",
            "the privacy text of the download page", "Legal Counsel approves the licence text: Oskar Lund, 2026-11-19",
            "the regression report", "the build machine",
        ])
    func narrower(text: String) { #expect(!covers(text)) }

    @Test(
        "the release in whatever words, the field of the role as a whole, and a line that names only who signs do",
        arguments: [
            "the v1.0.0 launch candidate", "the public launch of v1.0.0", "this document", "the release, 19 November",
            "Legal Counsel: Oskar Lund, 2026-11-11", "", "the legal review", "the release after the retest of the lock",
            "Harbour v1.0.0 for production",
        ])
    func whole(text: String) { #expect(covers(text)) }

    @Test("so does what another place asks of the role in the same words")
    func asked() {
        #expect(!covers("the quality of the launch candidate", role: "Server Lead"))
        #expect(covers("the quality of the launch candidate", role: "QA Lead"))
        #expect(covers("the licence text of the installers", asked: ["the licence text of the installers"]))
    }
}
