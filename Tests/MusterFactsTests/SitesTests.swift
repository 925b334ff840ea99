import MusterModel
import Testing

@Suite struct SitesTests {
    @Test func `the bare address of a host is where a product runs, and no document`() throws {
        let text = """
            # Kite report

            **URL:** https://kite.example.org
            Live at <https://staging.kite.example.org/>, told in https://docs.kite.example.org and https://kite.example.org/plan.

            | URL | Login |
            |-----|-------|
            | https://dev.kite.example.org | 200 |

            ## References

            - https://rowe.example.org
            """
        #expect(
            try facts(.reference, in: text).map(\.title) == [
                "https://docs.kite.example.org", "https://kite.example.org/plan", "https://rowe.example.org",
            ])
    }
}
