import MusterModel
import Testing

@Suite struct AcceptanceRecordTests {
    @Test func `a fit release with reservations goes on conditions, and each reservation is an issue`() throws {
        let text = """
            # Procès-verbal de recette

            ## Réserves

            | # | Réserve | Vérification |
            |---|---------|--------------|
            | R1 | Balises éteintes | un soir d'essai |

            ## Conclusion

            **Apte à la mise en service, sous réserve de la levée du point R1.**
            """
        #expect(try facts(.issue, in: text).map(\.id) == ["R1"])
        let decision = try #require(try facts(.decision, in: text).first)
        #expect(decision.status == .go)
        #expect(decision.details[.conditions] != nil)
    }

    @Test func `what is not fit does not go`() throws {
        let text = """
            # Procès-verbal de recette

            **Non apte à la mise en service.**
            """
        #expect(try facts(.decision, in: text).allSatisfy { $0.status != .go })
    }

    @Test func `the last sentence of a long line names the list beneath it`() throws {
        let text = """
            # Quay go/no-go

            The tide tables match the old ones for three months in a row. Two parts depend on others. Conditions to go:

            1. Four Mondays without a fault.
            2. The pilots agree.
            """
        #expect(
            try facts(.criterion, in: text).map(\.title) == ["Four Mondays without a fault.", "The pilots agree."])
    }

    @Test func `sentences say what must hold before the whole is live, once`() throws {
        let text = """
            # Go-live checklist

            Only when every box is ticked is the quay live. Go-live requires a full, dated cycle.

            - [ ] Lamps

            Only when all boxes are ticked is the quay live.
            """
        #expect(try facts(.criterion, in: text).map(\.line) == [3, 3])
    }

    @Test func `a check is named on one line and its result told beneath`() throws {
        let text = """
            # Quay readiness

            ## Evidence

            - Night suite:
              - `make night`
              - Result: `20 passed`, `0 failed`
            - Day suite:
              - Result: 19 passed, 1 failed
            - Long suite:
              - Result: pending
            """
        #expect(
            try facts(.checklistItem, in: text).map(spoken) == [
                "5 checklist_item done: Night suite", "8 checklist_item rejected: Day suite",
                "10 checklist_item todo: Long suite",
            ])
    }

    @Test func `minutes decide on proposals one by one`() throws {
        let text = """
            # Quay team meeting 2031-12-10

            ## Present

            - Mara (@mara)

            ## Agenda

            * Repaint the buoys [#54](https://example.org/quay/pull/54)
              - 1 minute

            Mara introduces - no objections

            * New charter [#48](https://example.org/quay/pull/48)

            No objections so far, tabling this for next week.

            * Tide tables [#33](https://example.org/quay/issues/33)

            We talked about them.
            """
        #expect(
            try facts(.decision, in: text).map(spoken) == [
                "9 decision #54 accepted: Repaint the buoys", "14 decision #48 pending: New charter",
            ])
    }

    @Test func `limits by design are no issues, and steps of a process none either`() throws {
        let limits = """
            # 既知の問題

            ## 制限（仕様）

            | 内容 | 理由 | 回避策 |
            |---|---|---|
            | 夜間は閉まる | 規則のため | 朝を待つ |
            """
        #expect(try facts(.issue, in: limits).isEmpty)
        let steps = """
            # The quay release process

            #### 1. Verify that all issues of the milestone are resolved

              * https://example.org/quay/milestones
            """
        #expect(try told(steps).isEmpty)
    }
}
