import CCMarkGFM

/// HTML as cmark-gfm itself writes it in safe mode, with the extensions that Muster uses.
func cmarkHTML(_ text: String) -> String {
    cmark_gfm_core_extensions_ensure_registered()
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
    let parser = cmark_parser_new(options)
    defer { cmark_parser_free(parser) }
    var names = ["table", "tasklist"]
    if text.contains("~") { names.append("strikethrough") }
    for name in names { cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name)) }
    cmark_parser_feed(parser, text, text.utf8.count)
    let root = cmark_parser_finish(parser)
    defer { cmark_node_free(root) }
    guard let html = cmark_render_html(root, options, cmark_parser_get_syntax_extensions(parser)) else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return String(cString: html)
}
