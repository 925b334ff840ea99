"""Checks of pages in a real browser: accessibility, width, console, requests, links, and reading without scripts."""
import collections
import concurrent.futures
import contextlib
import functools
import http.server
import pathlib
import re
import shutil
import threading

from sitechecks import links
from sitechecks.problem import Problem

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
WIDTHS = [1280, 390, 320]
# Between the margins of A4, the narrower of the two papers. Browsers shrink a page that is wider.
SHEET = 688
# How deep the folder of the site lies under the server's root: addresses must work under any base path.
BASE_PATH = "a/base path"
WORKERS = 2
BROWSERS = ["chromium", "chromium-browser", "google-chrome"]

# The texts of a page that can be seen, without those of controls, which may serve scripts only.
SEEN = """() => [...document.querySelectorAll('main *')].filter(element =>
  !element.closest('button, form, dialog, output, [role=search], [role=status]') && element.checkVisibility())
  .flatMap(element => [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim())).filter(Boolean)"""
# By how much the page is too wide, and the first thing that reaches beyond its right side and does not scroll; null where it is not.
TOO_WIDE = """() => {
  const width = document.documentElement.clientWidth, excess = document.scrollingElement.scrollWidth - width;
  const reaches = element => element.getBoundingClientRect().right > width + 0.5;
  const scrolls = element => element !== document.body && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const wide = excess > 0 ? [...document.body.querySelectorAll('*')].filter(element => reaches(element) && !scrolls(element.parentElement)) : [];
  const innermost = wide.find(element => ![...element.children].some(reaches)) ?? wide[0];
  return excess > 0 ? [excess, innermost?.outerHTML.slice(0, 160) ?? ''] : null;
}"""
# What tells a page that leads on to another by itself.
LEADS_ON = '<meta http-equiv="refresh"'
AXE_RUN = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations'], preload: false})"
ADDRESSES = "() => [...new Set([...document.links].map(link => link.href))]"


def skipped():
    """Why no browser can run here; None where one can."""
    return None if browser() else "the pages in a browser: no Chromium (Debian: chromium)"


def browser():
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def launched(playwright):
    return playwright.chromium.launch(executable_path=browser(), args=["--no-sandbox", "--disable-gpu"])


def problems(site, pages):
    """What is wrong with these pages of the site, by several browsers at once; the heaviest pages first."""
    pages = sorted(pages, key=lambda page: (site.path / page).stat().st_size, reverse=True)
    with served(site.path) as address:
        shards = [pages[start::WORKERS] for start in range(WORKERS)]
        with concurrent.futures.ProcessPoolExecutor(WORKERS) as pool:
            look = functools.partial(problems_of_shard, site, address)
            return [problem for found in pool.map(look, [shard for shard in shards if shard]) for problem in found]


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def copyfile(self, source, outputfile):
        # A page that is closed before all of it has come breaks the pipe.
        with contextlib.suppress(ConnectionError):
            super().copyfile(source, outputfile)

    def translate_path(self, path):
        inner = re.sub(r"^/a/base%20path/", "/", path)
        return super().translate_path(inner if inner != path else "/no-such-file")


@contextlib.contextmanager
def served(folder):
    """Serves the site under a base path, on a port of this machine."""
    handler = functools.partial(QuietHandler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/{BASE_PATH.replace(' ', '%20')}/"
    finally:
        server.shutdown()


def problems_of_shard(site, address, pages):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = launched(playwright)
        tabs = [Scripted(chromium, site, address), Scriptless(chromium, site, address), FromFolder(chromium, site, site.path.as_uri() + "/")]
        found = [problem for page in pages for problem in looked_at(page, tabs)]
        chromium.close()
    return found


def looked_at(path, tabs):
    """What is wrong with a page in each of the tabs, in order; the later ones know what was seen with scripts."""
    from playwright.sync_api import Error

    found, seen = [], collections.Counter()
    for tab in tabs:
        try:
            if LEADS_ON in (tab.site.path / path).read_text():
                tab.follow(path)
            else:
                seen = tab.look(path, seen) or seen
        except Error as error:
            tab.note("look", f"{tab.how}: {str(error).splitlines()[0][:200]}")
        found += [Problem(path, check, what) for check, what in tab.taken()]
    return found


class Tab:
    """A tab of a browser in which one page after the other is opened; what it says and asks for is kept."""

    how, settings = "", {}

    def __init__(self, chromium, site, home):
        self.site, self.home, self.found = site, home, []
        # What has the same origin is the site's own, or should be.
        self.origin = re.match(r"file:|https?://[^/]+", home)[0]
        context = chromium.new_context(viewport={"width": WIDTHS[0], "height": 800}, reduced_motion="reduce", **self.settings)
        self.page = context.new_page()
        self.page.on("console", lambda message: self.note("console", f"{message.type}: {message.text[:200]}"))
        self.page.on("pageerror", lambda error: self.note("console", f"error: {str(error)[:200]}"))
        self.page.on("request", self.is_asked)
        self.page.on("response", lambda response: response.status < 400 or self.note("request", f"{response.status}: {response.url}"))

    def note(self, check, what):
        self.found.append((check, what))

    def taken(self):
        found, self.found = list(dict.fromkeys(self.found)), []
        return found

    def is_asked(self, request):
        if not request.url.startswith(self.home):
            self.note("request", f"asks another place: {request.url[:200]}")

    def open(self, path):
        self.page.goto(self.address(path), wait_until="load")

    def follow(self, path):
        """A page that has moved: its old address leads to the new one."""
        from playwright.sync_api import TimeoutError

        old = self.address(path)
        self.page.goto(old, wait_until="commit")
        with contextlib.suppress(TimeoutError):
            self.page.wait_for_url(lambda url: url != old, timeout=10_000)
        inner = self.page.url.removeprefix(self.home)
        if self.page.url in (old, inner) or links.problem(self.site, inner):
            self.note("link", f"{self.how}, leads on to nothing: {inner[:200]}")

    def links_resolve(self):
        """Every link as the browser understands it, those that scripts changed among them."""
        for address in self.page.evaluate(ADDRESSES):
            if not address.startswith(self.origin):
                continue
            inner = address.removeprefix(self.home)
            if problem := "link" if inner == address else links.problem(self.site, inner):
                self.note(problem, f"{self.how}, leads to nothing: {inner[:200]}")


class Served(Tab):
    """A tab in which pages come from a server, under a base path."""

    def address(self, path):
        return self.home + path.removesuffix("index.html").replace(" ", "%20")


class Scripted(Served):
    how = "served"

    def look(self, path, _):
        self.page.emulate_media(media="screen", color_scheme="light")
        self.page.set_viewport_size({"width": WIDTHS[0], "height": 800})
        self.open(path)
        seen = collections.Counter(self.page.evaluate(SEEN))
        self.page.evaluate(axe_source())
        self.is_accessible("light")
        self.links_resolve()
        self.page.emulate_media(color_scheme="dark")
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 800})
            if wide := self.page.evaluate(TOO_WIDE):
                self.note("width", f"scrolls sideways by {wide[0]} px at {width} px: {wide[1]}")
        self.is_accessible(f"dark, {WIDTHS[-1]} px")
        self.page.emulate_media(media="print", color_scheme="light")
        self.page.set_viewport_size({"width": SHEET, "height": 1000})
        if wide := self.page.evaluate(TOO_WIDE):
            self.note("width", f"is {wide[0]} px wider than a printed sheet: {wide[1]}")
        return seen

    def is_accessible(self, how):
        for violation in self.page.evaluate(AXE_RUN, AXE_TAGS)["violations"]:
            node = violation["nodes"][0]
            count = f" ({len(violation['nodes'])} places)" if len(violation["nodes"]) > 1 else ""
            self.note("accessibility", f"axe, {how}: {violation['help']}: {node['html'][:160]}{count}: {violation['helpUrl'].split('?')[0]}")


class Scriptless(Served):
    how, settings = "without scripts", {"java_script_enabled": False}

    def look(self, path, seen):
        self.open(path)
        missing = seen - collections.Counter(self.page.evaluate(SEEN))
        written = self.page.locator("main").text_content()
        # Scripts may add words of their own; what the page itself says must not wait for them.
        for text in [text for text in missing if text in written][:3]:
            self.note("scripts", f"seen with scripts only: {text[:120]}")


class FromFolder(Tab):
    how = "from a folder"

    def address(self, path):
        return (self.site.path / path).as_uri()

    def look(self, path, _):
        self.open(path)
        self.links_resolve()


@functools.cache
def axe_source():
    import axe_playwright_python

    return (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
