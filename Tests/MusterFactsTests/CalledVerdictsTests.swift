import MusterModel
import MusterText
import Testing

@Suite struct CalledVerdictsTests {
    @Test(arguments: [
        ("**Board decision (2031-04-02): GO** for operation from Monday.", FactStatus.go, "2031-04-02"),
        ("2031-04-02. The harbour board decided: **GO with conditions** for v5.", .go, "2031-04-02"),
        ("- 2031-04-02 07:30 — Go/no-go call: GO given by Ines Falk for all quays.", .go, "2031-04-02"),
        ("AGREED: Kite OS 4.2 is GO. Images follow on 2031-04-05.", .go, "2031-04-01"),
        ("Release decision of 2031-04-02: GO.", .go, "2031-04-02"),
        ("Harbour review board, 2031-04-02: GO, Kite OS 4.2 is released.", .go, "2031-04-02"),
        ("- 19:12 #agreed Kite OS 4.2 is GO, tag on Monday (4 in favour, 0 against)", .go, "2031-04-01"),
        ("Status: GO, agreed on the list on 2031-04-02", .go, "2031-04-02"),
        ("- 2031-04-02 — Release board verdict: NO-GO, the crane is down.", .noGo, "2031-04-02"),
    ])
    func `a line that calls a verdict out is a decision`(line: String, status: FactStatus, day: String) throws {
        let text = "# Kite OS 4.2 go/no-go meeting\n\nDate: 2031-04-01\n\n\(line)\n"
        let found = try facts(.decision, in: text)
        #expect(found.map(\.status) == [status])
        #expect(found.first?.date == CivilDate(iso: day))
    }

    @Test(arguments: [
        "If all checks pass, the decision: GO.", "Expected outcome: GO", "In the dry run we decided: GO.",
        "The docs team says: GO", "If the board meets on 2031-04-02: GO", "AGREED: the docs team is GO",
    ])
    func `what is wished for, rehearsed or said by a part is no go`(line: String) throws {
        let found = try facts(.decision, in: "# Kite OS 4.2 meeting\n\n\(line)\n")
        #expect(!found.contains { $0.status == .go && $0.modality == .claimed })
    }

    @Test(arguments: ["4.2 は本日の時点では GOとはしない。", "GO は見送り", "GOを出せない"])
    func `a go that Japanese denies behind the word is a no-go`(words: String) throws {
        #expect(try facts(.decision, in: "# 灯台 4.2 判定\n\n判定: \(words)\n").map(\.status) == [.noGo])
    }

    @Test func `a day on which something is to happen is not the day of the decision`() throws {
        let text =
            "# Freigabe Leuchtturm 2.0\n\nDatum: 10.11.2031\n\nEntscheidung: GO. Der Start erfolgt am 14.11.2031.\n"
        #expect(try facts(.decision, in: text).first?.date == CivilDate(iso: "2031-11-10"))
    }
}
