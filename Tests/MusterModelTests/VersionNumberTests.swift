import MusterModel
import Testing

@Suite("Versions, whatever their spelling")
struct VersionNumberTests {
    @Test("spellings of one version are equal", arguments: ["v1.0.0", "1.0.0", "V1.0", "v1"])
    func spellings(text: String) throws {
        #expect(VersionNumber(text) == VersionNumber("v1.0"))
    }

    @Test("candidates come before the final version, and numbers count as numbers")
    func order() throws {
        let words = ["v1.0.0-rc.1", "v1.0.0-rc.2", "v1.0.0", "v1.9.0", "v1.10.0"]
        let versions = words.compactMap { VersionNumber($0) }
        #expect(versions.count == words.count)
        #expect(versions == versions.sorted())
    }

    @Test("prose needs a v or three numbers, a cell for versions does not")
    func places() {
        #expect(VersionNumber.all(in: "Task 7.6 of release/mve-v1.0.0, API /v1, 2.3.4").count == 2)
        #expect(VersionNumber.all(in: "fixed in 1.1").isEmpty)
        #expect(VersionNumber.stated(in: "1.1 (planned)") == [VersionNumber("v1.1")].compactMap { $0 })
    }
}
