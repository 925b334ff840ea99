/// What search engines may list: the public known issues and nothing else.
struct RobotsFile: Page {
    static func all(in site: Site) -> [RobotsFile] { [RobotsFile()] }

    var address: PageAddress { PageAddress(file: "robots.txt") }

    func bytes(in site: Site, _ templates: TemplateLibrary) throws(TemplateError) -> [UInt8] {
        Array("User-agent: *\nAllow: /known-issues/\nDisallow: /\n".utf8)
    }
}
