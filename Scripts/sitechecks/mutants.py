"""Breaks a site in every way that a check is there for, and sees that the check notices: a check that cannot fail proves nothing."""
import pathlib
import re
import shutil

from sitechecks import browser, keyboard, markup, outputs, tools
from sitechecks.problem import Problem

POLICY = "<meta http-equiv=\"Content-Security-Policy\""
WORDS = "<p>A few words more.</p>"

# For each way to break a page: the check that must notice, a word of what it says, and what stands at the end of the page's own part.
PAGES = {
    "a field without a label": ("accessibility", "labels", "<p><input></p>"),
    "words too pale in dark": ("accessibility", "dark", '<p class="pale">Pale words</p><link rel="stylesheet" href="/pale.css">'),
    "a heading that leaves out a level": ("accessibility", "Heading levels", "<h5>Too deep</h5>"),
    "a button too small for fingers": ("accessibility", "target", '<p class="tiny"><a href="?a">a</a><a href="?b">b</a></p><link rel="stylesheet" href="/pale.css">'),
    "a style in an attribute": ("inline", "style", '<p style="color:red">Red</p>'),
    "a style that the browser refuses": ("console", "style", "<style>p { color: red }</style>"),
    "a script in the page": ("console", "script", "<script>document.title = 'x'</script>"),
    "an anchor that is nowhere": ("anchor", "#nowhere", '<p><a href="#nowhere">There</a></p>'),
    "a page that is nowhere": ("link", "nowhere/", '<p><a href="nowhere/">There</a></p>'),
    "an address from the root of the server": ("link", "served", '<p><a href="/tasks/">There</a></p>'),
    "a table wider than a phone": ("width", "at 390 px", '<table><tbody><tr><td class="wide">Wide</td></tr></tbody></table><link rel="stylesheet" href="/pale.css">'),
    "a table wider than a sheet": ("width", "printed", '<table><tbody><tr><td class="sheet">Wide</td></tr></tbody></table><link rel="stylesheet" href="/pale.css">'),
    "a script that chats": ("console", "hello", '<script src="/chat.js"></script>'),
    "a script that fails": ("console", "nobody", '<script src="/fail.js"></script>'),
    "words that scripts show": ("scripts", "Late words", '<p id="late" hidden>Late words</p><script src="/late.js"></script>'),
    "a file that is missing": ("request", "404", '<p><img src="missing.svg" alt="Missing"></p>'),
    "an id given twice": ("twice", "main", '<p id="main">Again</p>'),
    "an element that HTML does not have": ("html", "blink", "<blink>No</blink>"),
    "a link that a script breaks": ("link", "served", '<p id="moved"><a href="?">There</a></p><script src="/move.js"></script>'),
    "too much on one page": ("weight", "bytes", f"<!-- {WORDS * 6000} -->"),
    "a font from elsewhere": ("request", "fonts.example", '<p class="remote">Remote</p><link rel="stylesheet" href="/remote.css">'),
    "a page that leads on to nothing": ("link", "leads on", '<meta http-equiv="refresh" content="0; url=nowhere/">'),
    "no policy": ("policy", "no strict", WORDS),
}
WITHOUT_POLICY = {"a font from elsewhere", "no policy"}
ASSETS = {
    "pale.css": "@media (prefers-color-scheme: dark) { .pale { color: #333 } } .wide { min-width: 600px; display: block } @media print { td.sheet.sheet { min-width: 900px; display: block } } .tiny a { font-size: 6px; line-height: 6px }",
    "remote.css": "@font-face { font-family: Remote; src: url(https://fonts.example/remote.woff2) } .remote { font-family: Remote }",
    "chat.js": "console.log('hello');",
    "fail.js": "nobody.home();",
    "late.js": "document.getElementById('late').hidden = false;",
    "move.js": "document.querySelector('#moved a').href = 'gone/';",
}
# For each way to break what readers do: the act that must fail, what stands in script.js, and what it becomes.
ACTS = {
    "a search that finds nothing": ("searching", "points > 0", "points > 1e9"),
    "a search that forgets": ("searching", 'remember("q"', 'remember("z"'),
    "a filter that hides nothing": ("filtering", "row.hidden =", "row.unused ="),
    "a chip that does not say that it is pressed": ("filtering", 'chip.setAttribute("aria-pressed"', 'chip.setAttribute("aria-unused"'),
    "a sorting that says nothing": ("sorting", 'head.setAttribute("aria-sort"', 'head.setAttribute("aria-unused"'),
    "a copy of something else": ("copying", "writeText(text)", 'writeText("other")'),
}
# For each way to break a file for machines: the check that must notice, the file, a pattern of what stands in it, and what it becomes.
FILES = {
    "data of another shape": ("data", "readiness.json", '"schemaVersion"', '"schemeVersion"'),
    "a badge without a colour": ("data", "badge.json", '"color"', '"colour"'),
    "a feed whose entries share an id": ("feed", "known-issues/feed.atom", r"issue/ki-\d+", "issue/ki-1"),
    "a feed without a title": ("feed", "feed.atom", "<title>", "<name>"),
    "a calendar with short line ends": ("calendar", "milestones.ics", "\r\n", "\n"),
    "an event that ends before it begins": ("calendar", "milestones.ics", "DTEND;VALUE=DATE:2", "DTEND;VALUE=DATE:1"),
    "a drawing that is not closed": ("svg", "icon.svg", "</svg>", ""),
    "an unknown verdict": ("text", "status.txt", "\tNO-GO\t", "\tMAYBE\t"),
}


def problems(site, folder):
    """Each check of pages, acts and files that does not notice what it is there for."""
    return [*unnoticed_pages(site, folder), *unnoticed_acts(site, folder), *unnoticed_files(site, folder)]


def unnoticed_pages(site, folder):
    copy = copied(site, folder / "broken-pages")
    for name, text in ASSETS.items():
        (copy / name).write_text(text)
    pages = [page for folder in ("tasks", "gates", "roles") for page in sorted(copy.glob(f"{folder}/*/index.html"))]
    broken = dict(zip(PAGES, pages, strict=False))
    for name, page in broken.items():
        page.write_text(with_end(page, PAGES[name][2], copy, name not in WITHOUT_POLICY))
    mutant = tools.Site(copy)
    paths = {name: page.relative_to(copy).as_posix() for name, page in broken.items()}
    found = [*markup.problems(mutant), *browser.problems(mutant, list(paths.values()))]
    found += [] if markup.skipped() else markup.nu_problems(mutant)
    for name, (check, words, _) in PAGES.items():
        seen = any(one.check == check and words in one.what and one.page.split(":")[0] == paths.get(name) for one in found)
        if not seen and (check != "html" or not markup.skipped()):
            yield Problem(name, "self-test", f"the check “{check}” does not notice it")


def with_end(page, end, root, is_strict):
    up = "../" * len(page.parent.relative_to(root).parts)
    own = end.replace('"/', f'"{up}') if "tasks/" not in end else end
    text = page.read_text().replace("</main>", own + "</main>", 1)
    return text if is_strict else text.replace(POLICY, '<meta name="none"', 1)


def unnoticed_acts(site, folder):
    for name, (act, before, after) in ACTS.items():
        copy = copied(site, folder / "broken-acts")
        changed(copy / "script.js", re.escape(before), after)
        found = keyboard.problems(tools.Site(copy), [act])
        if not any(one.check == "keyboard" for one in found):
            yield Problem(name, "self-test", f"“{act}” by keyboard does not notice it")


def unnoticed_files(site, folder):
    for name, (check, file, before, after) in FILES.items():
        copy = copied(site, folder / "broken-files")
        changed(copy / file, before, after)
        if not any(one.page == file for one in outputs.problems(tools.Site(copy), [check])):
            yield Problem(name, "self-test", f"the check “{check}” does not notice it")


def copied(site, path):
    shutil.rmtree(path, ignore_errors=True)
    return pathlib.Path(shutil.copytree(site.path, path))


def changed(file, before, after):
    """Replaces what the pattern matches; not to find it means that this file must be told what stands there now."""
    text, count = re.subn(before, after, file.read_bytes().decode())
    assert count, f"{file.name} does not hold {before}: tell mutants.py what stands there now"
    file.write_bytes(text.encode())
