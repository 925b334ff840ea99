import MusterText

// Names of things that are built and fetched.
extension Paths {
    /// Whether a name is that of something built, and of no text.
    static func isPackage(_ name: String) -> Bool {
        guard !name.hasByte(0x20), !name.hasByte(0x2F), name.utf8.count <= 120 else { return false }
        let lower = name.asciiLowercased
        return packages.contains { lower.endsWithBytes($0) && lower.utf8.count > $0.utf8.count }
    }

    private static let packages = [
        ".zip", ".tar.gz", ".tgz", ".tar.xz", ".tar.zst", ".tar.bz2", ".7z", ".exe", ".msi", ".msix", ".dmg", ".pkg",
        ".deb", ".rpm", ".apk", ".aab", ".ipa", ".appimage", ".snap", ".flatpak", ".bin", ".hex", ".img", ".iso",
        ".whl", ".jar", ".war", ".gem", ".nupkg", ".vsix", ".xpi", ".uf2", ".fwu", ".elf", ".s19", ".bit", ".crate",
        ".pak", ".qcow2", ".ova", ".vmdk", ".rom", ".cab", ".mcs", ".swu", ".wic", ".wic.xz", ".wic.gz", ".img.xz",
        ".img.gz", ".raw.xz", ".ear",
    ]
}
