/// Help, made from the tables of commands and options.
enum HelpText {
    /// All commands and the options that every command takes.
    static var overview: String {
        var out =
            "Muster reads a project's Markdown and publishes whether its releases can go, and what stands in the way.\n\n"
        out += "usage: muster COMMAND [OPTION…] [ARGUMENT…]\n\ncommands:\n"
        out += table(CommandName.allCases.map { ($0.rawValue, $0.summary) })
        out += "\noptions of every command:\n"
        out += table(options { option in CommandName.allCases.allSatisfy { option.belongs(to: $0) } })
        out += "\nmuster COMMAND --help tells more.\n" + statuses
        return out
    }

    /// One command with all its options.
    static func text(_ command: CommandName) -> String {
        var out = "muster \(command.rawValue): \(command.summary)\n\n"
        out += "usage: muster \(command.rawValue) [OPTION…] \(command.operands)\n\noptions:\n"
        out += table(options { $0.belongs(to: command) })
        if command.formats.count > 1 {
            out += "\nformats: " + command.formats.map(\.rawValue).joined(separator: ", ") + "\n"
        }
        return out
    }

    private static var statuses: String {
        "\nexit status:\n" + table(ExitStatus.allCases.map { (String($0.rawValue), $0.meaning) })
    }

    private static func options(_ isIncluded: (OptionName) -> Bool) -> [(String, String)] {
        OptionName.allCases.filter(isIncluded).map { option in
            let letter = option.letter.map { "-\($0), " } ?? "    "
            return ("\(letter)--\(option.rawValue)" + (option.value.map { " " + $0 } ?? ""), option.summary)
        }
    }

    private static func table(_ rows: [(name: String, summary: String)]) -> String {
        let width = rows.map(\.name.utf8.count).max() ?? 0
        return rows.map { row in
            "  \(row.name)\(String(repeating: " ", count: width - row.name.utf8.count + 2))\(row.summary)\n"
        }.joined()
    }
}
