import Testing

@testable import MusterFacts

@Suite struct DateReaderTests {
    @Test(arguments: [
        ("2031-05-02T11:41:00Z", "2031-05-02"), ("2031/5/2", "2031-05-02"), ("2.5.2031", "2031-05-02"),
        ("26/07/2031", "2031-07-26"), ("May 2, 2031", "2031-05-02"), ("3rd Sep, 2031", "2031-09-03"),
        ("2 de mayo de 2031", "2031-05-02"), ("2031年5月2日（金）", "2031-05-02"), ("Feb. 8 2031", "2031-02-08"),
    ])
    func `a certain day is read in every form`(text: String, day: String) {
        #expect(DateReader().first(in: text)?.description == day)
    }

    @Test(arguments: ["03/04/2031", "Q3 2031", "May 2031", "week 12", "v2031.5.2-rc", "9/18", "31 June 2031", "1.2.3"])
    func `what is no certain day is none`(text: String) {
        #expect(DateReader().first(in: text) == nil)
    }

    @Test func `a document that settles the year gives it to days without one`() {
        let reader = DateReader(year: 2031)
        #expect(reader.first(in: "9/18 AM")?.description == "2031-09-18")
        #expect(reader.first(in: "Tue October 6")?.description == "2031-10-06")
    }

    @Test func `a range ends on its last day`() {
        #expect(DateReader().last(in: "Jan. 8, 2031 – Mar. 4, 2031")?.description == "2031-03-04")
    }

    @Test func `the order of day and month holds only where the document settles it`() {
        #expect(DateReader(dayFirst: true).first(in: "03/04/2031")?.description == "2031-04-03")
        #expect(DateReader(dayFirst: false).first(in: "03/04/2031")?.description == "2031-03-04")
    }
}
