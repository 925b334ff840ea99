import MusterModel
import MusterText

/// Reads a command line by the tables of commands and options.
///
/// Options may stand anywhere after the command, and global ones before it: `--name value`, `--name=value`, `-n value`,
/// `-nvalue`, several letters together. After `--` everything is an operand.
struct ArgumentParser {
    private var rest: ArraySlice<String>
    private var given: [(option: OptionName, value: String?)] = []
    private var operands: [String] = []

    /// - Parameter arguments: without the name of the program.
    static func parse(_ arguments: [String]) throws(UsageError) -> Invocation {
        var parser = ArgumentParser(rest: arguments[...])
        try parser.split()
        return try parser.invocation()
    }

    private init(rest: ArraySlice<String>) {
        self.rest = rest
    }

    // MARK: Words

    private mutating func split() throws(UsageError) {
        while let word = rest.popFirst() {
            if word.utf8.elementsEqual("--".utf8) {
                operands += rest
                return
            } else if word.startsWithBytes("--") {
                try readLong(String(decoding: word.utf8.dropFirst(2), as: UTF8.self))
            } else if word.startsWithBytes("-"), word.utf8.count > 1 {
                try readLetters(String(decoding: word.utf8.dropFirst(), as: UTF8.self))
            } else {
                operands.append(word)
            }
        }
    }

    private mutating func readLong(_ word: String) throws(UsageError) {
        let name = String(decoding: word.utf8.prefix { $0 != UInt8(ascii: "=") }, as: UTF8.self)
        // What everybody tries first.
        if name.utf8.elementsEqual("version".utf8), operands.isEmpty {
            operands.append(CommandName.version.rawValue)
            return
        }
        guard let option = OptionName(rawValue: name) else {
            throw UsageError(
                message: "there is no option --\(name)", help: suggestion(name, OptionName.self, prefix: "--"))
        }
        let hasValue = name.utf8.count < word.utf8.count
        let value = hasValue ? String(decoding: word.utf8.dropFirst(name.utf8.count + 1), as: UTF8.self) : nil
        if option.value == nil, hasValue { throw UsageError(message: "--\(name) takes no value") }
        if let value {
            given.append((option, value))
        } else {
            given.append((option, option.value == nil ? nil : try nextWord(for: option)))
        }
    }

    private mutating func readLetters(_ word: String) throws(UsageError) {
        var letters = Substring(word)
        while let letter = letters.popFirst() {
            guard let option = OptionName.allCases.first(where: { $0.letter == letter }) else {
                throw UsageError(message: "there is no option -\(letter)")
            }
            guard option.value != nil else {
                given.append((option, nil))
                continue
            }
            given.append((option, letters.isEmpty ? try nextWord(for: option) : String(letters)))
            return
        }
    }

    private mutating func nextWord(for option: OptionName) throws(UsageError) -> String {
        guard let word = rest.popFirst() else {
            throw UsageError(message: "--\(option.rawValue) needs a value: \(option.value ?? "")")
        }
        return word
    }

    private func suggestion<Name: RawRepresentable<String> & CaseIterable>(
        _ word: String, _ type: Name.Type, prefix: String = ""
    ) -> String? {
        nearest(to: word, among: Name.allCases.map(\.rawValue)).map { "did you mean \(prefix)\($0)?" }
    }

    // MARK: Meaning

    private func invocation() throws(UsageError) -> Invocation {
        var invocation = Invocation(command: try command())
        invocation.operands = Array(operands.dropFirst())
        for (option, value) in given {
            guard option.belongs(to: invocation.command) else {
                throw UsageError(message: "\(invocation.command.rawValue) takes no --\(option.rawValue)")
            }
            try set(option, value ?? "", in: &invocation)
        }
        if !invocation.asksForHelp { try requireOperands(invocation) }
        return invocation
    }

    private func command() throws(UsageError) -> CommandName {
        guard let word = operands.first else {
            if given.contains(where: { $0.option == .help }) { return .help }
            throw UsageError(message: "name a command", help: "muster --help lists them")
        }
        guard let command = CommandName(rawValue: word) else {
            throw UsageError(message: "there is no command \(word)", help: suggestion(word, CommandName.self))
        }
        return command
    }

    private func requireOperands(_ invocation: Invocation) throws(UsageError) {
        let (least, most) = invocation.command.operandCount
        let usage = "muster \(invocation.command.rawValue) \(invocation.command.operands)"
        if invocation.operands.count < least { throw UsageError(message: "something is missing", help: usage) }
        if let most, invocation.operands.count > most {
            throw UsageError(message: "\(invocation.operands[most]) is one argument too many", help: usage)
        }
    }

    private func set(_ option: OptionName, _ value: String, in invocation: inout Invocation) throws(UsageError) {
        switch option {
        case .root: invocation.root = value
        case .config: invocation.config = value
        case .output: invocation.output = value
        case .baseURL: invocation.baseURL = try address(value, option)
        case .audience: invocation.audience = try choice(value, option)
        case .strict: invocation.isStrict = true
        case .failOn: invocation.failOn = try choice(value, option)
        case .require: invocation.requiresGo = try choice(value, option) == RequiredVerdict.go
        case .suppose: invocation.suppose = value
        case .patch: invocation.printsPatch = true
        case .artifacts: invocation.artifacts = value
        case .update: invocation.updatesLedger = true
        case .retire: invocation.retired = value
        case .reason: invocation.reason = value
        case .by: invocation.person = value
        case .format: invocation.format = try format(value, of: invocation.command)
        case .date: invocation.date = try date(value, option)
        case .jobs: invocation.jobs = try number(value, option)
        case .noGit: invocation.usesGit = false
        case .noCache: break
        case .policyRevision: invocation.policyRevision = value
        case .timings: invocation.showsTimings = true
        case .quiet: invocation.isQuiet = true
        case .verbose: invocation.isVerbose = true
        case .color: invocation.color = try choice(value, option)
        case .help: invocation.asksForHelp = true
        }
    }

    private enum RequiredVerdict: String, CaseIterable {
        case go
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ value: String, _ option: OptionName
    ) throws(UsageError) -> Choice {
        guard let choice = Choice(rawValue: value) else {
            let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw UsageError(message: "--\(option.rawValue) cannot be \(value)", help: "one of: \(words)")
        }
        return choice
    }

    private func format(_ value: String, of command: CommandName) throws(UsageError) -> OutputFormat {
        guard let format = OutputFormat(rawValue: value), command.formats.contains(format) else {
            let words = command.formats.map(\.rawValue).joined(separator: ", ")
            throw UsageError(message: "\(command.rawValue) cannot print the format \(value)", help: "one of: \(words)")
        }
        return format
    }

    private func address(_ value: String, _ option: OptionName) throws(UsageError) -> String {
        guard let address = SafeURL(value), address.isExternal else {
            throw UsageError(message: "--\(option.rawValue) needs an address that starts with https:// or http://")
        }
        return address.text
    }

    private func date(_ value: String, _ option: OptionName) throws(UsageError) -> CivilDate {
        guard let date = CivilDate(iso: value) else {
            throw UsageError(message: "--\(option.rawValue) needs a date as YYYY-MM-DD, not \(value)")
        }
        return date
    }

    private func number(_ value: String, _ option: OptionName) throws(UsageError) -> Int {
        guard let number = Int(digits: value.utf8), (1...1024).contains(number) else {
            throw UsageError(message: "--\(option.rawValue) needs a number from 1 to 1024, not \(value)")
        }
        return number
    }
}
