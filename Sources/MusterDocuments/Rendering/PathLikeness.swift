import MusterText

/// Whether code in a sentence names a file or folder of the project.
enum PathLikeness {
    /// Whether the text is a relative path: no white space, and a slash or the name of a kind of file that documents
    /// cite.
    static func isPath(_ text: ArraySlice<UInt8>) -> Bool {
        guard (3...255).contains(text.count), let first = text.first,
            first.isASCIIAlphanumeric || first == UInt8(ascii: ".") || first == UInt8(ascii: "_") || first >= 0x80,
            text.allSatisfy(mayStandInPath), text.contains(where: \.isASCIILetter)
        else { return false }
        return hasFolder(text) || hasKnownExtension(text)
    }

    private static func mayStandInPath(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "+"),
            UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "~"), 0x80...:
            true
        default: byte.isASCIIAlphanumeric
        }
    }

    private static func hasFolder(_ text: ArraySlice<UInt8>) -> Bool {
        text.dropFirst().contains(UInt8(ascii: "/")) && text.first != UInt8(ascii: "@")
    }

    private static func hasKnownExtension(_ text: ArraySlice<UInt8>) -> Bool {
        let name = text.prefix { $0 != UInt8(ascii: "#") }
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return extensions.contains(String(decoding: name[(dot + 1)...], as: UTF8.self).asciiLowercased)
    }

    private static let extensions: Set<String> = [
        "adoc", "asc", "c", "cfg", "cpp", "csv", "deb", "dmg", "docx", "exe", "gz", "h", "html", "jpg", "js", "json",
        "log", "markdown", "md", "msi", "pdf", "png", "proto", "py", "rs", "rst", "sh", "sha256", "sig", "sql", "svg",
        "swift", "toml", "ts", "txt", "xlsx", "xml", "yaml", "yml", "zip",
    ]
}
