import MusterText

/// Paths of the command line, seen from a folder: what leads out of it, and what remains.
struct PathArguments {
    /// The folder in which the paths were meant; empty for the working folder.
    let base: String
    /// The absolute path of the working folder.
    let workingFolder: String

    /// The path that `argument` has for system calls.
    func resolve(_ argument: String) -> String {
        if argument.utf8.first == UInt8(ascii: "/") || base.isEmpty { return argument }
        return argument.utf8.elementsEqual(".".utf8) ? base : base + "/" + argument
    }

    /// `argument` as a run of `../` (or `/`) and a path below that; nil for a path without a name of its own (`..`, `/`).
    func split(_ argument: String) -> (prefix: String, path: RelativePath)? {
        let folder = absolute(".")
        var text = argument
        if text.utf8.starts(with: (folder + "/").utf8) {
            text = String(decoding: text.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
        }
        let isAbsolute = text.utf8.first == UInt8(ascii: "/")
        var climbs = 0
        var names: [String] = []
        for name in text.split(onByte: UInt8(ascii: "/")) where !name.isEmpty && name != "." {
            if name != ".." {
                names.append(name)
            } else if names.popLast() == nil, !isAbsolute {
                climbs += 1
            }
        }
        guard let path = RelativePath(names.joined(separator: "/")) else { return nil }
        return (isAbsolute ? "/" : String(repeating: "../", count: climbs), path)
    }

    /// The path from the root of the file system, with `.` and `..` resolved by their letters alone; no slash at its end.
    func absolute(_ argument: String) -> String {
        let resolved = resolve(argument)
        let full = resolved.utf8.first == UInt8(ascii: "/") ? resolved : workingFolder + "/" + resolved
        var names: [String] = []
        for name in full.split(onByte: UInt8(ascii: "/")) where !name.isEmpty && name != "." {
            if name == ".." { _ = names.popLast() } else { names.append(name) }
        }
        return "/" + names.joined(separator: "/")
    }
}
