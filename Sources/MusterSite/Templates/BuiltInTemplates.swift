// swift-format-ignore-file
// Made by Scripts/embed-site-templates from site-templates/: change the files there and run it again.

extension TemplateFiles {
    /// The templates and assets that are compiled into the program: the content of `site-templates/`.
    public static let builtIn = TemplateFiles(embedded: embedded)

    private static let embedded: [(name: StaticString, content: StaticString)] = [
        ("layout.mustache", #"""
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{$title}}{{title}}{{/title}}</title>
  <link rel="stylesheet" href="{{root}}style.css">
</head>
<body>
  <main>
    {{$content}}{{/content}}
  </main>
</body>
</html>

"""#),
        ("style.css", #"""
:root { color-scheme: light dark; }
body { font-family: system-ui, sans-serif; line-height: 1.5; margin: 0 auto; max-width: 75rem; padding: 1rem; }

"""#),
    ]
}
