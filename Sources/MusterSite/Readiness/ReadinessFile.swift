import MusterText

/// The whole judgement for machines.
struct ReadinessFile: Page {
    static func all(in site: Site) -> [ReadinessFile] { [ReadinessFile()] }

    var address: PageAddress { .readiness }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        Array((ReadinessDocument(site).json.serialized() + "\n").utf8)
    }
}
