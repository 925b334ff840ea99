import Testing

@testable import MusterSite

/// A library of templates given as text under their names.
func library(_ templates: [String: String], mode: TemplateMode = .site) throws(TemplateError) -> TemplateLibrary {
    var files: [String: [UInt8]] = [:]
    for (name, text) in templates { files[name + ".mustache"] = Array(text.utf8) }
    return try TemplateLibrary(files: TemplateFiles(files), mode: mode)
}

/// What the template `page` makes of `value`, with `others` beside it.
func rendered(
    _ page: String, _ value: TemplateValue = [:], with others: [String: String] = [:], mode: TemplateMode = .site
) throws(TemplateError) -> String {
    var templates = others
    templates["page"] = page
    return String(decoding: try library(templates, mode: mode).render("page", value), as: UTF8.self)
}

/// The message, with its place, of the error that reading or rendering `page` ends in; nil when it does not.
func complaint(
    _ page: String, _ value: TemplateValue = [:], with others: [String: String] = [:], mode: TemplateMode = .site
) -> String? {
    do {
        _ = try rendered(page, value, with: others, mode: mode)
        return nil
    } catch {
        return error.description
    }
}
