import MusterModel
import Testing

@Suite struct HTMLTablesTests {
    @Test func `an HTML table reads as the same rows as a pipe table`() throws {
        let text = """
            ## Sign-offs

            <table>
              <thead>
                <tr><th>Role</th><th>Name</th><th>Date</th><th>Status</th></tr>
              </thead>
              <tbody>
                <tr>
                  <td><b>QA&nbsp;Lead</b></td>
                  <td>Mara &amp; Co</td>
                  <td>2031-04-02</td>
                  <td>&#10003; Signed<br>in person</td>
                </tr>
                <tr><td>Security Lead<td><td><td>
              </tbody>
            </table>
            """
        let found = try record(text).facts
        #expect(found.map(spoken) == ["9 signoff signed: QA Lead", "14 required_signoff pending: Security Lead"])
        #expect(found.first?.person == "Mara & Co")
        #expect(found.first?.date?.description == "2031-04-02")
    }

    @Test func `a table on one line is read`() throws {
        let text =
            "# Checks\n\n<TABLE><TR><TD>Check</TD><TD>Status</TD></TR><TR><TD>Bell rings</TD><TD>❌</TD></TR></TABLE>\n"
        #expect(try told(text) == ["3 checklist_item rejected: Bell rings"])
    }

    @Test func `blank lines and Markdown may stand between the tags`() throws {
        let text = """
            # Checks

            <table>
            <tr><th>Check</th><th>Status</th></tr>

            <tr>
            <td>

            **Bell rings**

            </td>
            <td>

            failed

            </td>
            </tr>
            </table>

            - [x] Lamp lit
            """
        #expect(
            try told(text) == ["7 checklist_item rejected: Bell rings", "20 checklist_item done: Lamp lit"])
    }

    @Test func `a cell that spans rows counts for each of them`() throws {
        let text = """
            # Checks

            <table>
            <tr><th>Area</th><th>Check</th><th>Status</th></tr>
            <tr><td rowspan="2">Tower</td><td>Bell rings</td><td>✅</td></tr>
            <tr><td>Lamp lit</td><td>❌</td></tr>
            </table>
            """
        #expect(try told(text) == ["5 checklist_item done: Bell rings", "6 checklist_item rejected: Lamp lit"])
    }

    @Test func `an unclosed table does not swallow what follows`() throws {
        let text = "# Checks\n\n<table><tr><td>Check<td>Status<tr><td>Bell rings<td>done\n\n- [ ] Lamp lit\n"
        #expect(try told(text) == ["3 checklist_item done: Bell rings", "5 checklist_item todo: Lamp lit"])
    }

    @Test func `boxes of HTML are boxes`() throws {
        let text = """
            # Checklist

            <ul>
            <li><input type="checkbox" checked> Bell rings</li>
            <li><label><input disabled type=checkbox>Lamp lit</label></li>
            </ul>

            - <input type="checkbox"> Gate shut
            - [ ] <div>Keys handed over</div>
            """
        #expect(
            try told(text) == [
                "4 checklist_item done: Bell rings", "5 checklist_item todo: Lamp lit",
                "8 checklist_item todo: Gate shut", "9 checklist_item todo: Keys handed over",
            ])
    }

    @Test func `lists within a folded part that shows its marks are read`() throws {
        let text = """
            # Checklist

            <details>
            <summary>Before the launch</summary>
            - [ ] Bell rings
            - [x] Lamp lit
            </details>
            """
        #expect(try told(text) == ["5 checklist_item todo: Bell rings", "6 checklist_item done: Lamp lit"])
    }

    @Test(arguments: [
        "<!-- <table><tr><td>Check<td>Status<tr><td>Bell<td>done</table> -->",
        "<pre>\n[ ] Bell rings\n</pre>",
        "<ul><li><s>[x] Bell rings</s></li></ul>",
        "<script>\nvar done = \"[x] Bell\"\n</script>",
    ])
    func `comments, code and struck words claim nothing`(html: String) throws {
        #expect(try told("# Checklist\n\n\(html)\n").isEmpty)
    }

    @Test func `titles in HTML open sections`() throws {
        let text =
            "<h1>Launch</h1>\n<h2>Known issues</h2>\n\n| ID | Issue | Severity |\n|---|---|---|\n| KI-1 | Bell cracked | P1 |\n"
        #expect(try told(text) == ["6 issue KI-1: Bell cracked"])
    }

    @Test func `a table beyond all measure refuses the document`() throws {
        let cells = String(repeating: "<td>a", count: 65)
        #expect(try record("# A\n\n<table><tr>\(cells)</table>\n").refusal != nil)
        let rows = String(repeating: "<tr><td rowspan=99999 colspan=60>a</td>", count: 400)
        #expect(try record("# A\n\n<table>\n\(rows)</table>\n").refusal != nil)
        #expect(try record("# A\n\n<table><tr><td colspan=99999999999999999999>a</table>\n").refusal == nil)
    }
}
