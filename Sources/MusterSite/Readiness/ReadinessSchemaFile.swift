/// The schema that `readiness.json` keeps to, published beside it.
struct ReadinessSchemaFile: Page {
    static func all(in site: Site) -> [ReadinessSchemaFile] { [ReadinessSchemaFile()] }

    var address: PageAddress { .readinessSchema }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        Array((ReadinessSchema.json.serialized() + "\n").utf8)
    }
}
