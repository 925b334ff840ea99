"""Whether addresses within a site lead to a page of it, and to a place of that page."""
import functools
import urllib.parse

from sitechecks import markup


def problem(site, address):
    """The check that an address from the site's root fails, `link` or `anchor`; None where it leads somewhere."""
    path, _, anchor = address.partition("#")
    return problem_of_page(site.path, urllib.parse.unquote(path.split("?")[0]), urllib.parse.unquote(anchor))


@functools.lru_cache(maxsize=100_000)
def problem_of_page(root, path, anchor):
    file = root / path / "index.html" if path.endswith("/") or not path else root / path
    if not file.is_file():
        return "link"
    return "anchor" if anchor and file.suffix == ".html" and anchor not in ids(file) else None


@functools.lru_cache(maxsize=10_000)
def ids(file):
    return frozenset(markup.Page(file.read_text()).ids)
