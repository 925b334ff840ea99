import MusterModel
import Testing

@Suite struct LogEntriesTests {
    @Test func `points in bold letters under a day are work, done only where they say so`() throws {
        let text = """
            # Progress log

            ## 2031-05-21

            - **水門の修理完了**
              - new cable
            - **塗装は未完了**
            - **Gate motor replaced**
            - a remark

            ## Ideas

            - **Bigger crane**
            """
        let found = try facts(.task, in: text)
        #expect(
            found.map(spoken) == [
                "5 task done: 水門の修理完了", "7 task: 塗装は未完了", "8 task: Gate motor replaced",
            ])
        #expect(found.allSatisfy { $0.date?.description == "2031-05-21" })
    }

    @Test func `an action of minutes ends with the name of who attended`() throws {
        let text = """
            # Meeting 2031-03-04

            ## Attendees
            * Mara Voss
            * Jo Brandt

            ## Action items
            * [ ] Order the bolts - Mara
            * [ ] Call the bank (Jo, Mara)
            * [ ] Paint the gate - Tuesday
            """
        let found = try facts(.task, in: text)
        #expect(found.map(\.title) == ["Order the bolts", "Call the bank", "Paint the gate - Tuesday"])
        #expect(found.map(\.person) == ["Mara", "Jo, Mara", nil])
    }
}
