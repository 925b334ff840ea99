import MusterText

/// The whole judgement for machines.
struct ReadinessFile: Page {
    static func all(in site: Site) -> [ReadinessFile] { [ReadinessFile()] }

    var address: PageAddress { .readiness }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        ReadinessDocument(site).json.serializedBytes() + [0x0A]
    }
}
