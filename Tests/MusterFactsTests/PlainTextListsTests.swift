import MusterModel
import Testing

/// Texts without the marks of Markdown: titles by where they stand, points by the signs and codes that lines begin with.
@Suite struct PlainTextListsTests {
    @Test func `the first line of a text without headings is its title`() throws {
        let text = "Risk log: cold chain, district pilot\n\n- The gateway fails at night; impact: high\n"
        #expect(try record(text).title == "Risk log: cold chain, district pilot")
        #expect(try told(text) == ["3 risk: The gateway fails at night"])
        #expect(try facts(.risk, in: text).first?.severity == .high)
    }

    @Test(arguments: [
        "Release date: 2031-04-02\n\nText.\n", "We met again today.\n\nText.\n", "Status: open\n\nText.\n",
    ])
    func `a field or a sentence is no title`(text: String) throws {
        #expect(try record(text).title == "page.md")
    }

    @Test func `lines led by dashes below their title are its points`() throws {
        let text = "# Compte rendu\n\nDécisions prises\n— Les cartes restent.\n— Le quai est fermé au public.\n"
        #expect(
            try told(text) == [
                "4 decision accepted: Les cartes restent.", "5 decision accepted: Le quai est fermé au public.",
            ])
    }

    @Test func `lines with codes below their title are its points, with the fields behind them`() throws {
        let text = """
            # Harbour review

            Actions
            AI-1  Order the bolts. Owner: P. Rowe. Due: 18 Oct 2031
            AI-2  Call the bank. Owner: C. Obi. Status: in progress
            """
        let tasks = try facts(.task, in: text)
        #expect(tasks.map(spoken) == ["4 task AI-1 todo: Order the bolts", "5 task AI-2 in-progress: Call the bank"])
        #expect(tasks.map(\.person) == ["P. Rowe", "C. Obi"])
        #expect(tasks.first?.date?.description == "2031-10-18")
    }

    @Test func `letters and numbers that go on make points of conditions`() throws {
        let text = """
            # Heron

            ## Acceptance criteria
            Must
            1. The crane lifts ten tons.
            2. The horn is heard.

            Should
            3. The lamp turns at night.
            4. The rope is dry.
            """
        #expect(try facts(.criterion, in: text).map(\.line) == [5, 6, 9, 10])
    }

    @Test func `results of coded lines are checks with their codes`() throws {
        let text =
            "# Test report\n\nT1 Door at 37 C: PASS (14 min)\nT2 No water after 8 h: FAIL (drops below)\nT3 Soak: N/A\n"
        #expect(
            try told(text) == [
                "3 checklist_item T1 done: T1 Door at 37 C", "4 checklist_item T2 rejected: T2 No water after 8 h",
                "5 checklist_item T3 unknown: T3 Soak",
            ])
    }

    @Test func `a short line right above a list is its title, a sentence is not`() throws {
        #expect(try facts(.issue, in: "# Log\n\nProblems noted\n* The scanner leaves a green line\n").count == 1)
        #expect(
            try facts(.issue, in: "# Log\n\nWe looked at all the open problems.\n* in the morning\n* at night\n")
                .isEmpty)
    }

    @Test func `a wrapped sentence that goes on with a code is no list`() throws {
        let text =
            "# Log\n\nThe crew looked at the reports that came in at night, among them\nKI-12 and others of the same sort.\n"
        #expect(try told(text).isEmpty)
    }

    @Test func `a digest goes on nowhere, and the name above it is that of its file`() throws {
        let text = """
            Firmware of the lamp

            Images
              lamp_app.bin
                SHA1 ee17560c8b77385b5bb8d8687820f9b82f3fdcdf
              lamp_dsp.bin
                SHA1 ce9ed66d82df7ce028a8623498350e2fb4412132
            """
        let found = try facts(.artifact, in: text)
        #expect(found.map(\.title) == ["lamp_app.bin", "lamp_dsp.bin"])
        #expect(found.map { $0.digest?.hasPrefix("ee17") } == [true, false])
    }

    @Test func `votes led by dots are sign-offs, a no-go stays one`() throws {
        let text =
            "# Flight 5\n\nRange safety ..... GO ..... M. Ferri\nWeather ......... NO-GO .... Petra\nCrew ..... maybe .... Jo\n"
        #expect(
            try told(text) == ["3 signoff go: Range safety", "4 signoff no-go: Weather", "5 signoff unknown: Crew"])
    }

    @Test func `words led by dots of which one is a vote let nothing go`() throws {
        let text = "Ferry 4.2 go/no-go\n\nHarbour .... GO .... Ada Marsh\nWeather .... GO if calm .... Kit Rowe\n"
        #expect(try facts(.decision, in: text).allSatisfy { $0.status != .go })
        #expect(try facts(.signoff, in: text).map { $0.status?.rawValue } == ["go", "unknown"])
    }
}
