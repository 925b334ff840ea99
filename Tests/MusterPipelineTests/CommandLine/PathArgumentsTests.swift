import Testing

@testable import MusterPipeline

@Suite("Paths of the command line")
struct PathArgumentsTests {
    struct Case: Sendable {
        let argument: String
        let prefix: String
        let path: String?
    }

    @Test(
        "are split into what leads out of the folder and what remains",
        arguments: [
            Case(argument: "a/b.md", prefix: "", path: "a/b.md"),
            Case(argument: "./a/../b.md", prefix: "", path: "b.md"),
            Case(argument: "../../x/y", prefix: "../../", path: "x/y"),
            Case(argument: "a/../../x", prefix: "../", path: "x"),
            Case(argument: "/etc/x", prefix: "/", path: "etc/x"),
            Case(argument: "/home/me/p/a.md", prefix: "", path: "a.md"),
            Case(argument: "..", prefix: "", path: nil),
            Case(argument: ".", prefix: "", path: nil),
        ])
    func splitting(_ input: Case) {
        let split = PathArguments(base: "", workingFolder: "/home/me/p").split(input.argument)
        #expect(split?.path.text == input.path)
        #expect(split?.prefix ?? "" == input.prefix)
    }

    @Test("are seen from the folder of --root")
    func base() {
        let arguments = PathArguments(base: "sub", workingFolder: "/home/me")
        #expect(arguments.resolve("a.md") == "sub/a.md")
        #expect(arguments.resolve(".") == "sub")
        #expect(arguments.resolve("/a.md") == "/a.md")
        #expect(arguments.absolute("../x") == "/home/me/x")
        #expect(arguments.split("/home/me/sub/a.md")?.path.text == "a.md")
    }
}
