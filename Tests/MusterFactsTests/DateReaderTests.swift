import Testing

@testable import MusterFacts

@Suite struct DateReaderTests {
    @Test(arguments: [
        ("2031-05-02T11:41:00Z", "2031-05-02"), ("2031/5/2", "2031-05-02"), ("2.5.2031", "2031-05-02"),
        ("26/07/2031", "2031-07-26"), ("May 2, 2031", "2031-05-02"), ("3rd Sep, 2031", "2031-09-03"),
        ("2 de mayo de 2031", "2031-05-02"), ("2031年5月2日（金）", "2031-05-02"), ("Feb. 8 2031", "2031-02-08"),
        ("26 juillet 2031", "2031-07-26"), ("1er juillet 2031", "2031-07-01"), ("26. Juli 2031", "2031-07-26"),
        ("26 de julho de 2031", "2031-07-26"), ("26 de julio del 2031", "2031-07-26"), ("26-Jul-31", "2031-07-26"),
        ("26-Jul-2031", "2031-07-26"), ("Jul 26, 2031", "2031-07-26"), ("26.07.2031", "2031-07-26"),
        ("12 set 2031", "2031-09-12"), ("12 de out. de 2031", "2031-10-12"), ("2031-07-26 10:30", "2031-07-26"),
        ("03/03/2031", "2031-03-03"), ("3 févr. 2031", "2031-02-03"), ("2031年07月26日", "2031-07-26"),
    ])
    func `a certain day is read in every form`(text: String, day: String) {
        #expect(DateReader().first(in: text)?.description == day)
    }

    @Test(arguments: [
        "03/04/2031", "Q3 2031", "May 2031", "week 12", "v2031.5.2-rc", "9/18", "31 June 2031", "1.2.3",
        "week of 5 May 2031", "2031/5/2週末", "Woche vom 5. Mai 2031", "set 5 options", "12 out of 14", "5 set ups",
    ])
    func `what is no certain day is none`(text: String) {
        #expect(DateReader().first(in: text) == nil)
    }

    @Test func `a document that settles the year gives it to days without one`() {
        let reader = DateReader(year: 2031)
        #expect(reader.first(in: "9/18 AM")?.description == "2031-09-18")
        #expect(reader.first(in: "Tue October 6")?.description == "2031-10-06")
        #expect(reader.first(in: "on 10/10")?.description == "2031-10-10")
        #expect(reader.first(in: "10/10 – ropes wound")?.description == "2031-10-10")
    }

    @Test func `as many as there are is no day`() {
        for share in ["met, 10/10 working", "drop test: 5/5", "all 12/12 pass"] {
            #expect(DateReader(year: 2031).first(in: share) == nil, "\(share)")
        }
    }

    @Test func `a range ends on its last day`() {
        for range in [
            "Jan. 8, 2031 – Mar. 4, 2031", "1–4 March 2031", "1.–4. März 2031", "March 1-4, 2031", "1 au 4 mars 2031",
            "2031-03-01 to 2031-03-04", "du 1 au 4 mars 2031", "1 al 4 de marzo de 2031",
        ] {
            #expect(DateReader().last(in: range)?.description == "2031-03-04", "\(range)")
        }
        #expect(DateReader().first(in: "March 1-4, 2031")?.description == "2031-03-01")
    }

    @Test func `the order of day and month holds only where the document settles it`() {
        #expect(DateReader(dayFirst: true).first(in: "03/04/2031")?.description == "2031-04-03")
        #expect(DateReader(dayFirst: false).first(in: "03/04/2031")?.description == "2031-03-04")
    }

    @Test func `a document in a language that writes the day first settles the order`() throws {
        let german =
            "# Freigabe\n\n| Aufgabe | Verantwortlich | Fällig |\n|---|---|---|\n| Mast | Ada May | 03/04/2031 |\n"
        #expect(try facts(.task, in: german).first?.date?.description == "2031-04-03")
        let marked = "---\nlang: pt\n---\n\n| Task | Owner | Due |\n|---|---|---|\n| Mast | Ada May | 03/04/2031 |\n"
        #expect(try facts(.task, in: marked).first?.date?.description == "2031-04-03")
    }

    @Test func `a date that may be one of two days is none, and says how to write it`() throws {
        let text = "# Plan\n\n| Task | Owner | Due |\n|---|---|---|\n| Mast | Ada May | 03/04/2031 |\n"
        let found = try record(text)
        #expect(found.facts.map(\.date) == [nil])
        #expect(found.diagnostics.map(\.id) == ["ambiguous-date"])
        #expect(found.diagnostics.map(\.location.line) == [5])
        #expect(try record(text + "| Sail | Ada May | 26/04/2031 |\n").diagnostics.isEmpty)
    }
}
