import MusterModel
import Testing

@Suite struct MarkedLinesTests {
    @Test func `a circle means what the legend at the end of the document says`() throws {
        let text = """
            # Harbour roadmap
            ## 0.4
            :white_circle: Night pilots
            :heavy_check_mark: Berth map

            ## What do the icons mean?

            | Icon | Meaning |
            |------|---------|
            | :white_circle: | To do |
            | :heavy_check_mark: | Done |
            """
        #expect(
            try facts(.checklistItem, in: text).map(spoken) == [
                "3 checklist_item todo: Night pilots", "4 checklist_item done: Berth map",
            ])
    }

    @Test func `a circle without a legend is no check`() throws {
        let text = """
            # Harbour checklist

            - ⚪ Night pilots
            - 🔵 Tide tables
            """
        #expect(try facts(.checklistItem, in: text).isEmpty)
    }

    @Test func `lines that each begin with a mark are points`() throws {
        let text = """
            # Harbour readiness review

            ✅ Lamps tested\u{20}\u{20}
            ❌ Ropes tested\u{20}\u{20}

            ✅ The quay looks fine.
            """
        #expect(
            try facts(.checklistItem, in: text).map(spoken) == [
                "3 checklist_item done: Lamps tested", "4 checklist_item rejected: Ropes tested",
            ])
    }
}
