import MusterModel
import Testing

/// Who has to do what a point says.
@Suite struct OwnersTests {
    @Test(
        arguments: [
            ("Order the bolts – Herr Rowe, bis 31.01.2031", "Herr Rowe"),
            ("Order the bolts – Rowe, 2031-01-31", "Rowe"),
            ("Order the bolts (Frau Rowe)", "Frau Rowe"), ("Mara will order the bolts", "Mara"),
            ("Mara wird die Bolzen bestellen", "Mara"), ("Mara vai encomendar os parafusos", "Mara"),
            ("The team will order the bolts", nil), ("Order the bolts – Phase Two", nil),
        ] as [(String, String?)])
    func `an action names who has to do it`(point: String, person: String?) throws {
        let text = "# Minutes of the quay\n\nDate: 2031-01-10\n\n## Actions\n\n- \(point)\n"
        #expect(try #require(try facts(.task, in: text).first).person == person)
    }

    @Test func `a call in capitals names somebody in brackets`() throws {
        let text = "# Minutes of the quay\n\nDate: 2031-01-10\n\nACTION (K. Rowe): order the bolts by 2031-02-04\n"
        let task = try #require(try facts(.task, in: text).first)
        #expect(task.person == "K. Rowe" && task.title == "order the bolts by 2031-02-04")
    }

    @Test func `a fault names somebody behind its state`() throws {
        let text = "# Known bugs\n\n- #88 – Tabs vanish – open – Mara\n- #91 – Lists are empty – fixed\n"
        #expect(try facts(.issue, in: text).map(\.person) == ["Mara", nil])
    }

    @Test func `a column of names below By says who did it, one of days until when`() throws {
        let names = "# Checks\n\n| Done | Check | By |\n|---|---|---|\n| [x] | the ropes hold | Mara |\n"
        #expect(try #require(try facts(.checklistItem, in: names).first).person == "Mara")
        let days = "# Checks\n\n| Done | Check | By |\n|---|---|---|\n| [x] | the ropes hold | 2031-02-01 |\n"
        #expect(try #require(try facts(.checklistItem, in: days).first).person == nil)
    }
}
