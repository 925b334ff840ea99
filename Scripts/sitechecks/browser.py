"""Checks of pages in a real browser: accessibility, width, console, requests, and reading without scripts."""
import collections
import concurrent.futures
import contextlib
import functools
import http.server
import pathlib
import re
import shutil
import threading

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
WIDTHS = [320, 390, 1280]
# How deep the folder of the site lies under the server's root: addresses must work under any base path.
BASE_PATH = "a/base path"
WORKERS = 2
BROWSERS = ["chromium", "chromium-browser", "google-chrome"]

# The texts of a page that can be seen, without those of controls, which may serve scripts only.
SEEN = """() => [...document.querySelectorAll('main *')].filter(element =>
  !element.closest('button, form, dialog, output, [role=search], [role=status]') && element.checkVisibility())
  .flatMap(element => [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim())).filter(Boolean)"""
OVERFLOW = "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth"
AXE_RUN = "tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})"


def skipped():
    """Why no browser can run here; None where one can."""
    return None if browser() else "the pages in a browser: no Chromium (Debian: chromium)"


def browser():
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def problems(site, pages):
    """What is wrong with these pages of the site, by two browsers at once."""
    with served(site.path) as address:
        shards = [pages[start::WORKERS] for start in range(WORKERS)]
        with concurrent.futures.ProcessPoolExecutor(WORKERS) as pool:
            look = functools.partial(problems_of_shard, site.path, address)
            return [problem for found in pool.map(look, [shard for shard in shards if shard]) for problem in found]


class QuietHandler(http.server.SimpleHTTPRequestHandler):
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


def problems_of_shard(folder, address, pages):
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser(), args=["--no-sandbox", "--disable-gpu"])
        found = [problem for page in pages for problem in Look(chromium, folder, address, page).problems()]
        chromium.close()
    return found


class Look:
    """One page, looked at in every way."""

    def __init__(self, chromium, folder, address, page):
        self.chromium, self.folder, self.address, self.path = chromium, folder, address, page
        self.found, self.seen = [], None

    def problems(self):
        self.with_scripts()
        self.without_scripts()
        self.from_folder()
        return [f"{self.path}: {problem}" for problem in self.found]

    def with_scripts(self):
        with self.opened(self.address + self.place(), color_scheme="light") as page:
            self.seen = collections.Counter(page.evaluate(SEEN))
            self.found += self.axe(page, "light")
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                if (excess := page.evaluate(OVERFLOW)) > 0:
                    self.found.append(f"scrolls sideways by {excess} px at {width} px")
            page.set_viewport_size({"width": 390, "height": 800})
            page.emulate_media(color_scheme="dark")
            self.found += self.axe(page, "dark, 390 px")

    def without_scripts(self):
        with self.opened(self.address + self.place(), java_script_enabled=False) as page:
            missing = self.seen - collections.Counter(page.evaluate(SEEN))
            written = page.locator("main").text_content()
            # Scripts may add words of their own; what the page itself says must not wait for them.
            self.found += [f"seen with scripts only: {text[:120]}" for text in list(missing) if text in written][:3]

    def from_folder(self):
        with self.opened((self.folder / self.path).as_uri()):
            pass

    def place(self):
        return self.path.removesuffix("index.html").replace(" ", "%20")

    @contextlib.contextmanager
    def opened(self, address, **settings):
        context = self.chromium.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce", **settings)
        page = context.new_page()
        home = "file://" + str(self.folder) if address.startswith("file:") else self.address
        page.on("console", lambda message: self.found.append(f"console: {message.type}: {message.text[:200]}"))
        page.on("pageerror", lambda error: self.found.append(f"error: {str(error)[:200]}"))
        page.on("request", lambda request: self.asks(request, home))
        page.on("response", lambda response: response.status < 400 or self.found.append(f"{response.status}: {response.url}"))
        page.goto(address, wait_until="load")
        yield page
        context.close()

    def asks(self, request, home):
        if not request.url.startswith(home):
            self.found.append(f"asks another place: {request.url[:200]}")

    def axe(self, page, how):
        import axe_playwright_python

        page.evaluate((pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text())
        for violation in page.evaluate(AXE_RUN, AXE_TAGS)["violations"]:
            node = violation["nodes"][0]
            yield f"axe ({how}): {violation['id']}: {violation['help']}: {node['html'][:160]} ({len(violation['nodes'])} places)"
