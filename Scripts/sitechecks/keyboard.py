"""What readers do on pages, done by keyboard alone: searching, filtering, sorting and copying, served and from a folder."""
import contextlib

from sitechecks import browser
from sitechecks.problem import Problem


def problems(site, acts=None):
    """What does not work on the pages of a site that has tasks, artifacts and a search; all acts, or those with these names."""
    from playwright.sync_api import sync_playwright

    found = []
    with sync_playwright() as playwright, browser.served(site.path) as address:
        chromium = browser.launched(playwright)
        for home in (address, site.path.as_uri() + "/"):
            for act in [act for act in ACTS if not acts or act.__name__ in acts]:
                how = f"{act.__name__}, {'from a folder' if home.startswith('file:') else 'served'}"
                with opened(chromium, home, how, found) as page:
                    try:
                        act(page, home)
                    except Exception as failure:  # noqa: BLE001 - whatever stops an act is what is told
                        found.append(Problem(how, "keyboard", f"{type(failure).__name__}: {str(failure)[:300]}"))
        chromium.close()
    return found


@contextlib.contextmanager
def opened(chromium, home, how, found):
    permissions = {} if home.startswith("file:") else {"permissions": ["clipboard-read", "clipboard-write"]}
    context = chromium.new_context(viewport={"width": 1280, "height": 800}, **permissions)
    context.set_default_timeout(15_000)
    page = context.new_page()
    page.on("console", lambda message: found.append(Problem(how, "console", message.text[:200])))
    page.on("pageerror", lambda error: found.append(Problem(how, "console", f"error: {str(error)[:200]}")))
    yield page
    context.close()


def place(home, path):
    return home + path + ("index.html" if home.startswith("file:") else "")


def tab_to(page, selector):
    """Presses Tab until the first such element has the focus, and can be seen to have it."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement === document.querySelector(selector)", selector):
            outline = page.evaluate("() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle + style.boxShadow + style.borderColor }")
            assert outline != "nonenone", f"{selector} has the focus and does not show it"
            return
    raise AssertionError(f"Tab never reaches {selector}")


def searching(page, home):
    page.goto(place(home, ""))
    page.keyboard.press("/")
    page.wait_for_selector("#search input")
    page.keyboard.type("launch")
    page.wait_for_selector("#results a")
    if not home.startswith("file:"):
        assert "q=launch" in page.url, f"the address does not keep what was asked: {page.url}"
    page.keyboard.press("ArrowDown")
    before = page.url
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url != before and page.locator("h1").first.is_visible(), "a result leads to no page"


def filtering(page, home):
    page.goto(place(home, "tasks/"))
    field = ".filters input"
    rows = "document.querySelectorAll('[data-list] tbody tr:not([hidden]), [data-list] > li:not([hidden])').length"
    everything = page.evaluate(rows)
    tab_to(page, field)
    page.keyboard.type("launch")
    assert 0 < page.evaluate(rows) < everything, "typing filters nothing"
    assert page.locator(".filters [role=status]").first.inner_text(), "nobody is told how many are left"
    tab_to(page, ".filters button")
    page.keyboard.press("Space")
    assert page.get_attribute(".filters button", "aria-pressed") == "true", "a chip does not say that it is pressed"
    if not home.startswith("file:"):
        page.reload()
        assert page.input_value(field) == "launch", "the address does not keep the filter"
        assert page.get_attribute(".filters button", "aria-pressed") == "true", "the address does not keep the chip"


def sorting(page, home):
    page.goto(place(home, "tasks/"))
    tab_to(page, "th button.sort")
    heads = "document.querySelector('th:has(button.sort)').getAttribute('aria-sort')"
    for order in ("ascending", "descending", None):
        page.keyboard.press("Enter")
        assert page.evaluate(heads) == order, f"not {order} after Enter"


def copying(page, home):
    page.goto(place(home, "outputs/"))
    tab_to(page, "main button[aria-label='Copy the text below']")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('body > [role=status]').textContent === 'Copied'")
    if not home.startswith("file:"):
        wanted = page.evaluate("() => document.querySelector('main pre').textContent")
        assert page.evaluate("() => navigator.clipboard.readText()") == wanted, "something else was copied"


def leaving(page, home):
    page.goto(place(home, ""))
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.classList.contains('skip')"), "the first stop is not the skip link"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.closest('main') !== null"), "the skip link does not lead into the page"
    link = page.locator("nav a[href$='tasks/'], nav a[href$='tasks/index.html']").first
    link.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.locator("h1").first.is_visible(), "a link of the navigation leads to no page"


ACTS = [searching, filtering, sorting, copying, leaving]
