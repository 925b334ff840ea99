import MusterText
import Testing

@testable import MusterPipeline

@Suite("The command line")
struct ArgumentParserTests {
    @Test("takes options anywhere, in all their spellings")
    func spellings() throws {
        let spellings = [
            ["-C", "docs", "check", "--jobs", "3", "-q", "a.md"],
            ["check", "a.md", "--root=docs", "--jobs=3", "--quiet"],
            ["check", "-qCdocs", "--jobs", "3", "--", "a.md"],
        ]
        for words in spellings {
            let invocation = try ArgumentParser.parse(words)
            #expect(invocation.command == .check)
            #expect(invocation.root == "docs")
            #expect(invocation.jobs == 3)
            #expect(invocation.isQuiet)
            #expect(invocation.operands == ["a.md"])
        }
    }

    @Test("takes everything after -- for an operand")
    func operands() throws {
        #expect(try ArgumentParser.parse(["check", "--", "-q", "--date"]).operands == ["-q", "--date"])
    }

    struct Mistake: Sendable {
        let words: [String]
        let message: String
        var help: String?
    }

    @Test(
        "says what is wrong and what was probably meant",
        arguments: [
            Mistake(words: [], message: "name a command", help: "muster --help lists them"),
            Mistake(words: ["chekc"], message: "there is no command chekc", help: "did you mean check?"),
            Mistake(
                words: ["check", "--fail-onn=x"], message: "there is no option --fail-onn",
                help: "did you mean --fail-on?"),
            Mistake(words: ["check", "-x"], message: "there is no option -x"),
            Mistake(words: ["check", "--output", "x"], message: "check takes no --output"),
            Mistake(words: ["build", "--output"], message: "--output needs a value: DIR"),
            Mistake(words: ["build", "--strict=yes"], message: "--strict takes no value"),
            Mistake(
                words: ["check", "--date", "12.1.2026"], message: "--date needs a date as YYYY-MM-DD, not 12.1.2026"),
            Mistake(words: ["check", "--jobs", "0"], message: "--jobs needs a number from 1 to 1024, not 0"),
            Mistake(words: ["facts"], message: "something is missing", help: "muster facts PATH…"),
            Mistake(
                words: ["status", "a", "b"], message: "b is one argument too many", help: "muster status [RELEASE]"),
            Mistake(
                words: ["status", "--format", "sarif"], message: "status cannot print the format sarif",
                help: "one of: human, json"),
        ])
    func mistakes(_ mistake: Mistake) {
        let error = #expect(throws: UsageError.self) { try ArgumentParser.parse(mistake.words) }
        #expect(error == UsageError(message: mistake.message, help: mistake.help))
    }

    @Test("asks for help without operands that a command would need")
    func help() throws {
        #expect(try ArgumentParser.parse(["facts", "--help"]).asksForHelp)
        #expect(try ArgumentParser.parse(["--help"]).command == .help)
        #expect(try ArgumentParser.parse(["--version"]).command == .version)
    }

    @Test("has help that names every command and every option of a command", arguments: CommandName.allCases)
    func helpTexts(command: CommandName) {
        let text = HelpText.text(command)
        for option in OptionName.allCases {
            #expect(text.containsBytes("--\(option.rawValue) ") == option.belongs(to: command))
        }
        #expect(HelpText.overview.containsBytes("  \(command.rawValue) "))
    }

    @Test("gives no letter to two options")
    func letters() {
        let letters = OptionName.allCases.compactMap(\.letter)
        #expect(Set(letters).count == letters.count)
    }
}

@Suite("The environment")
struct EnvironmentTests {
    @Test("gives the day of SOURCE_DATE_EPOCH, else today")
    func day() {
        #expect(environment().buildDay?.description == "2026-11-20")
        #expect(environment(["SOURCE_DATE_EPOCH": "86399"]).buildDay?.description == "1970-01-01")
        #expect(environment(["SOURCE_DATE_EPOCH": "86400"]).buildDay?.description == "1970-01-02")
        #expect(environment(["SOURCE_DATE_EPOCH": "soon"]).buildDay == nil)
    }

    @Test("decides on colour by option, variables and terminal, in this order")
    func colour() {
        #expect(environment(["NO_COLOR": "1"]).isColoured(.always, isTerminal: false))
        #expect(!environment(["FORCE_COLOR": "1"]).isColoured(.never, isTerminal: true))
        #expect(!environment(["NO_COLOR": "1", "FORCE_COLOR": "1"]).isColoured(.auto, isTerminal: true))
        #expect(environment(["CLICOLOR_FORCE": "1"]).isColoured(.auto, isTerminal: false))
        #expect(!environment(["TERM": "dumb"]).isColoured(.auto, isTerminal: true))
        #expect(environment().isColoured(.auto, isTerminal: true))
        #expect(!environment().isColoured(.auto, isTerminal: false))
    }

    private func environment(_ variables: [String: String] = [:]) -> Environment {
        Environment(variables: variables, secondsSinceEpoch: 1_795_182_720, workingFolder: "/work")
    }
}
