import MusterModel
import Testing

@Suite struct ReleaseReaderTests {
    @Test func `names beside a version are names of it`() throws {
        let text = """
            # Task 7.6: Launch

            The definitive "Harbour Launch Candidate" build (v1.0.0) is made on release/harbour-v1.0.0.
            """
        let found = try record(text).releases
        #expect(found.map(\.name).sorted() == ["Harbour Launch Candidate", "release/harbour-v1.0.0", "v1.0.0"])
        #expect(Set(found.map(\.group)).count == 1)
    }

    @Test func `a release line names a release and the version of an interface does not`() throws {
        let text = "# Launch readiness\n\n- Release track: `Harbour pilot`\n- API baseline: `/v1`\n"
        #expect(try record(text).releases.map(\.name) == ["Harbour pilot"])
        #expect(try record(text).releases.first?.source == .releaseLine)
    }

    @Test func `two versions are two releases`() throws {
        let groups = try record("# Notes\n\nUpgrade from v1.2.0 to v1.3.0.\n").releases.map(\.group)
        #expect(Set(groups).count == 2)
    }

    @Test func `a branch that may be created is none`() throws {
        #expect(try record("# Plan\n\nA release/harbour-0.9 branch may be created.\n").releases.isEmpty)
    }
}
