import MusterFiles
import Testing

@Suite("A program")
struct ProgramTests {
    private let shell = Program("sh")

    @Test("gives its output, its complaint and its status")
    func result() throws {
        let result = try shell.run(["-c", "printf out; printf err >&2; exit 3"])
        #expect(result.status == 3)
        #expect(result.output == Array("out".utf8))
        #expect(result.errors == Array("err".utf8))
    }

    @Test("gets its arguments as they are")
    func arguments() throws {
        let result = try Program("printf").run(["%s|", "$(id)", "", "a b", "*", "ü"])
        #expect(String(decoding: result.output, as: UTF8.self) == "$(id)||a b|*|ü|")
    }

    @Test("sees the variables that it is given and no others")
    func environment() throws {
        let result = try Program("env", environment: ["LC_ALL": "C"]).run([])
        let lines = String(decoding: result.output, as: UTF8.self).split(separator: "\n").sorted()
        #expect(lines == ["LC_ALL=C", "PATH=/usr/local/bin:/usr/bin:/bin"])
    }

    @Test("that reads and writes far more than a pipe holds does not stand still")
    func fullPipes() throws {
        let input = [UInt8](repeating: 7, count: 8 << 20)
        #expect(try Program("cat").run([], input: input).output == input)
        let both = try shell.run(["-c", "yes | head -c 8000000 >&2 & cat; wait"], input: input)
        #expect(both.output == input)
        #expect(both.errors.count == 64 * 1024)
    }

    @Test("that does not read its input is no failure")
    func unreadInput() throws {
        let result = try shell.run(["-c", "exec <&-; echo done"], input: [UInt8](repeating: 7, count: 4 << 20))
        #expect(result.status == 0)
        #expect(result.output == Array("done\n".utf8))
    }

    @Test("without input meets its end at once")
    func noInput() throws {
        #expect(try Program("cat").run([]).output.isEmpty)
    }

    @Test("that is not there is told from one that fails")
    func missing() throws {
        #expect(throws: ProgramFailure.missing("no-such-program")) { try Program("no-such-program").run([]) }
        var hidden = shell
        hidden.folders = ["/nowhere"]
        #expect(throws: ProgramFailure.missing("sh")) { try hidden.run(["-c", "true"]) }
        #expect(try shell.run(["-c", "exit 127"]).status == 127)
    }

    @Test("that takes too long is ended with what it has started")
    func timeLimit() throws {
        var slow = shell
        slow.timeLimit = .milliseconds(200)
        #expect(throws: ProgramFailure.timedOut("sh")) { try slow.run(["-c", "sleep 60 & sleep 60"]) }
        #expect(throws: ProgramFailure.timedOut("sh")) { try slow.run(["-c", "exec >&- 2>&-; sleep 60"]) }
    }

    @Test("that writes without end is ended")
    func outputLimit() throws {
        var chatty = Program("yes")
        chatty.outputLimit = 1 << 20
        #expect(throws: ProgramFailure.tooMuchOutput("yes")) { try chatty.run([]) }
    }

    @Test("that a signal ends has no status")
    func killed() throws {
        #expect(throws: ProgramFailure.killed("sh", signal: 9)) { try shell.run(["-c", "kill -9 $$"]) }
    }

    @Test("never gets a shortened argument")
    func zeroByte() throws {
        #expect(throws: ProgramFailure.self) { try Program("echo").run(["a\0b"]) }
    }

    @Test("runs beside others without holding their streams open")
    func concurrent() async throws {
        let input = [UInt8](repeating: 7, count: 100_000)
        let counts = await concurrentMap(Array(0..<64), jobs: 8) { _ -> Int in
            do { return try Program("cat").run([], input: input).output.count } catch { return -1 }
        }
        #expect(counts == [Int](repeating: 100_000, count: 64))
    }
}
