import Testing

@testable import MusterSite

/// What `page` renders to in site mode, with `others` beside it.
func rendered(
    _ page: String, _ value: TemplateValue = [:], others: [String: String] = [:], mode: TemplateMode = .site
) throws(TemplateError) -> String {
    var files = ["page.mustache": Array(page.utf8)]
    for (name, text) in others { files[name + ".mustache"] = Array(text.utf8) }
    let library = try TemplateLibrary(files: TemplateFiles(files), mode: mode)
    return String(decoding: try library.render("page", value), as: UTF8.self)
}
