import MusterModel
import Testing

@Suite("Details keep one order and no empty value")
struct DetailsTests {
    @Test("however they were set")
    func order() {
        var details = Details([.scope: "pilot", .affects: "1.0"])
        details[.affects] = "2.0"
        details[.owner] = ""
        #expect(details.entries.map(\.key) == [.affects, .scope])
        #expect(details[.affects] == "2.0")
        details[.affects] = nil
        #expect(details == Details([.scope: "pilot"]))
    }
}
