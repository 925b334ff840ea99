import MusterModel
import Testing

@Suite struct UnplacedLinesTests {
    @Test func `what looks like a fact and became none is listed with a reason`() throws {
        let text = """
            # Notes

            > - [x] The gate was tested

            The vendor waits for our sign-off.
            """
        #expect(try record(text).unplaced.map(\.line) == [3, 5])
    }

    @Test func `a line that became a fact is not listed`() throws {
        #expect(try record("# Checklist\n\n- [x] The gate was tested\n").unplaced.isEmpty)
    }
}
