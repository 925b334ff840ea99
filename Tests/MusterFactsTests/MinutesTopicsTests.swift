import MusterModel
import Testing

@Suite("Topics of minutes, points with names and days at their end, next meetings")
struct MinutesTopicsTests {
    @Test(
        "of a topic the decision and the action are told, in whatever language",
        arguments: [
            ("Diskussion", "Entscheidungen", "Aktionen", "Verantwortliche", "Deadline"),
            ("Discussion", "Decision", "Action", "Owner", "Due"),
            ("Discussion", "Décision", "Actions", "Responsable", "Échéance"),
            ("Discusión", "Decisiones", "Acción", "Responsable", "Fecha límite"),
            ("讨论", "决定", "行动项", "负责人", "截止日期"),
        ])
    func topics(talk: String, decision: String, action: String, owner: String, due: String) throws {
        let text = """
            # Minutes
            Date: 2031-05-02
            ## Topic 1: The gate
            - **\(talk):** two offers for the motor were compared
            - **\(decision):** The cheaper motor it is
            - **\(action):** Order the motor
            - **\(owner):** Mara
            - **\(due):** 2031-05-09
            """
        #expect(
            try told(text, at: "minutes.md") == [
                "2 milestone: Date", "5 decision accepted: The cheaper motor it is", "6 task todo: Order the motor",
            ])
        let task = try #require(try facts(.task, in: text, at: "minutes.md").first)
        #expect(task.person == "Mara")
        #expect(task.date?.description == "2031-05-09")
    }

    @Test("a state in the place of the day is that of the action")
    func settled() throws {
        let text = """
            # Protokoll vom 02.05.2031
            ### Thema 1: Das Tor
            * Diskussion: zwei Angebote
            * Aktionen: Motor bestellen
            * Verantwortliche: Alle (Mara)
            * Deadline: abgeschlossen
            """
        #expect(try told(text, at: "protokoll.md").contains("4 task done: Motor bestellen"))
    }

    @Test(
        "names, days and states behind dashes are told of a point",
        arguments: [
            ("Order the bolts – Mara – 2031-05-09", "todo", "2031-05-09", "Mara"),
            ("Order the bolts — All — by 9 May 2031", "todo", "2031-05-09", "All"),
            ("Order the bolts - Mara - ongoing", "todo", "-", "Mara"),
            ("Order the bolts – done", "done", "-", "-"),
            ("Order the bolts | QA Lead | 2031-05-09", "todo", "2031-05-09", "QA Lead"),
        ])
    func trailing(point: String, status: String, date: String, owner: String) throws {
        let text = "# Minutes of 2031-05-02\n## Next steps\n- \(point)\n"
        let task = try #require(try facts(.task, in: text, at: "minutes.md").first)
        #expect(task.title == "Order the bolts")
        #expect(task.status?.rawValue == status)
        #expect(task.date?.description ?? "-" == date)
        #expect(task.person ?? task.role ?? "-" == owner)
    }

    @Test(
        "the next meeting is a milestone, and no risk or decision",
        arguments: ["Next review", "Nächstes Meeting", "Prochaine revue", "Próxima revisión", "次回レビュー"])
    func nextMeeting(title: String) throws {
        let text = "# Risk register\n\n### \(title)\n\n**Date:** 2031-05-09\n**Owner:** Tech Lead\n"
        #expect(try told(text).map { $0.hasSuffix("milestone: \(title)") } == [true])
    }

    @Test("a decision of one of several meetings has the day of its own")
    func severalMeetings() throws {
        let text = """
            # Meetings
            Demo on Monday (2031-05-12)
            ## Meeting: 2 May 2031
            ### Key decisions
            1. The demo shows the whole way
            """
        #expect(
            try facts(.decision, in: text, at: "meeting-notes.md").map { $0.date?.description } == ["2031-05-02"])
    }
}
