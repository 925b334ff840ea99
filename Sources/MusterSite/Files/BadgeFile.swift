import MusterModel
import MusterText

/// The verdict of the main release as a small image.
struct BadgeFile: Page {
    static func all(in site: Site) -> [BadgeFile] { [BadgeFile()] }

    var address: PageAddress { .badge }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        let result = site.mainRelease.flatMap { site.report.result(for: $0.id) }
        let verdict = result?.verdict ?? .notAssessed
        let label = site.mainRelease?.name ?? site.project.name
        return Array(BadgeFile.svg(label: label, words: verdict.words, colour: BadgeFile.colour(of: verdict)).utf8)
    }

    // Widths by a mean letter of 7 units: close enough for a label, and the same everywhere.
    private static func svg(label: String, words: String, colour: String) -> String {
        let left = label.unicodeScalars.count * 7 + 16
        let right = words.unicodeScalars.count * 8 + 16
        let title = Escape.xml("\(label): \(words)")
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(left + right)" height="20" role="img" aria-label="\(title)">
            <title>\(title)</title>
            <rect width="\(left)" height="20" fill="#3d4752"/>
            <rect x="\(left)" width="\(right)" height="20" fill="\(colour)"/>
            <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">
            <text x="\(left / 2)" y="14">\(Escape.xml(label))</text>
            <text x="\(left + right / 2)" y="14" font-weight="bold">\(Escape.xml(words))</text>
            </g>
            </svg>

            """
    }

    private static func colour(of verdict: Verdict) -> String {
        switch verdict {
        case .go: "#1a7041"
        case .conditional: "#2f5fa8"
        case .awaitingDecision: "#8a5a00"
        case .notAssessed: "#5b4a8a"
        case .noGo: "#b3261e"
        }
    }
}
