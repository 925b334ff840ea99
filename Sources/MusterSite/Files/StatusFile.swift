import MusterModel

/// The verdict of every release as plain text, a line each: release, verdict and what is left to do, by tabs.
struct StatusFile: Page {
    static func all(in site: Site) -> [StatusFile] { [StatusFile()] }

    var address: PageAddress { .status }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        var text = ""
        for release in site.project.releases {
            let result = site.report.result(for: release.id)
            let verdict = result?.verdict.words ?? Verdict.notAssessed.words
            text += "\(StatusFile.field(release.name))\t\(verdict)\t\(StatusFile.field(result?.stepsSentence ?? ""))\n"
        }
        return Array((text.isEmpty ? "no release\n" : text).utf8)
    }

    private static func field(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
    }
}
