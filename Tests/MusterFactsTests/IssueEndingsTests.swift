import MusterModel
import Testing

@Suite struct IssueEndingsTests {
    @Test(arguments: [
        ("AN-512 (blocker) – rounding of doses: fixed in 8.4, verified on 2031-04-02. **Closed.**", FactStatus.closed),
        ("AN-512 (blocker) – rounding of doses: fixed in 8.4, verified by A. Marsh on 2031-04-02.", .closed),
        ("AN-512 (blocker) – rounding of doses. Closed, verified in 8.4.", .closed),
        ("AN-512 (blocker) – rounding of doses: fixed in 8.4, to be verified.", .open),
        ("AN-512 (blocker) – rounding of doses: fixed in 8.4. **Reopened.**", .open),
        ("AN-512 (blocker) – rounding of doses: not fixed.", .open),
        ("AN-512 (blocker) – rounding of doses. **Open.**", .open),
    ])
    func `a point tells at its end where the issue stands`(point: String, status: FactStatus) throws {
        let text = "# Kite OS 8.4\n\n## Known issues\n\n- \(point)\n"
        let found = try facts(.issue, in: text)
        #expect(found.map(\.id) == ["AN-512"])
        #expect(found.first?.status == status || status == .open && found.first?.status != .closed)
        #expect(found.first?.severity == .critical)
    }

    @Test(arguments: [
        ("- 17/11/2031: DF-07 reproduced at the south quay. DF-07 reopened, the supplier knows.", 1),
        ("- 17.11.2031: DF-07 wieder geöffnet.", 1), ("- 17/11/2031 : DF-07 rouverte, éditeur prévenu.", 1),
        ("- 17/11/2031: DF-07 was not reopened.", 0), ("- 17/11/2031: DF-07 would be reopened if it came back.", 0),
        ("- 17/11/2031: the south quay was reopened.", 0),
    ])
    func `a log that says that an issue is open again holds it`(line: String, count: Int) throws {
        let found = try facts(.issue, in: "# Diary of the test site\n\n\(line)\n")
        #expect(found.count == count)
        #expect(found.allSatisfy { $0.id == "DF-07" && $0.status == .open })
    }
}
