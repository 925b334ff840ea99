import MusterModel
import Testing

@Suite struct ReferencesTests {
    @Test func `a quotation gives its links and notes of what is to do`() throws {
        let text = """
            # Harbour plan

            > See the [tide log](./tide-log.md) and `skipped.md`.

            > TODO: draw the second quay
            """
        #expect(try facts(.reference, in: text).map(\.title) == ["./tide-log.md"])
        #expect(try facts(.task, in: text).map(spoken) == ["5 task todo: draw the second quay"])
    }

    @Test func `tests are evidence in a column of evidence only`() throws {
        let text = """
            # Harbour readiness

            The lamps are lit by `tests/lamps/test_lamps.py` and `deploy.yml`; needs `requirements.txt`.

            | Criterion | Status | Evidence |
            |-----------|--------|----------|
            | Lamps | Pass | `tests/lamps/test_lamps.py`, see `RULES.md §4` |
            """
        #expect(try facts(.reference, in: text).map(\.title) == ["tests/lamps/test_lamps.py", "RULES.md"])
        #expect(try facts(.reference, in: text).map(\.line) == [7, 7])
    }

    @Test func `a list of links names what has no path by its words`() throws {
        let text = """
            # Harbour readiness

            ## Package evidence links

            - Signed package: artifact `kite-package` of run `3264`
            - Matrix of grants: `docs/grants.md`
            - Secrets by name: 14 names, see `kite secrets`
            - Alert thresholds: n/a, nobody has set them
            - Live probe of the horn: 7 of 7, same file
            - `src/horn/probe.kt`: drawn anew

            ## Broken links

            - Berth page: `kite-page`
            """
        #expect(
            try facts(.reference, in: text).map(\.title) == ["Signed package", "docs/grants.md", "Secrets by name"])
    }

    @Test func `feeds from the root of a site are no documents`() throws {
        let text = "# Plan\n\n- Feeds: `/rss.xml` and `/news/rss.xml`, told in `docs/feeds.xml`\n"
        #expect(try facts(.reference, in: text).map(\.title) == ["docs/feeds.xml"])
    }
}
