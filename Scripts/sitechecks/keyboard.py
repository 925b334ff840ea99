"""What readers do on pages, done by keyboard alone: searching, filtering, sorting and copying, served and from a folder."""
import contextlib

from sitechecks import browser
from sitechecks.problem import Problem


def problems(site, acts=None):
    """What does not work on the pages of a site, where they have something to do it with; all acts, or those with these names."""
    from playwright.sync_api import sync_playwright

    found = []
    with sync_playwright() as playwright, browser.served(site.path) as address:
        chromium = browser.launched(playwright)
        for home in (address, site.path.as_uri() + "/"):
            for act in [act for act in ACTS if not acts or act.__name__ in acts]:
                how = f"{act.__name__}, {'from a folder' if home.startswith('file:') else 'served'}"
                with opened(chromium, home, how, found) as page:
                    try:
                        act(page, home, site)
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


def opens(page, home, site, selector):
    """Whether a list of the site has what is looked for, with the first such page opened."""
    for path in ["tasks/", "findings/", "signoffs/", "timeline/", "risks/", "reading/", "documents/", "outputs/"]:
        if (site.path / path / "index.html").is_file():
            page.goto(place(home, path))
            if page.locator(selector).count():
                return True
    return False


def tab_to(page, selector):
    """Presses Tab until the first such element has the focus, and can be seen to have it."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement === document.querySelector(selector)", selector):
            outline = page.evaluate("() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle + style.boxShadow + style.borderColor }")
            assert outline != "nonenone", f"{selector} has the focus and does not show it"
            return
    raise AssertionError(f"Tab never reaches {selector}")


def searching(page, home, site):
    page.goto(place(home, ""))
    page.keyboard.press("/")
    page.wait_for_selector("#search input")
    word = page.evaluate("() => /[a-z]{4,}/.exec(musterIndex[0].entries.map(entry => entry[1].toLowerCase()).join(' '))?.[0]")
    if not word:
        return
    page.keyboard.type(word)
    page.wait_for_selector("#results a")
    if not home.startswith("file:"):
        assert f"q={word}" in page.url, f"the address does not keep what was asked: {page.url}"
    page.keyboard.press("ArrowDown")
    before = page.url
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert page.url != before and page.locator("h1").first.is_visible(), "a result leads to no page"


# The rows of the first list with a filter.
ROWS = """() => { const next = document.querySelector('.filters').nextElementSibling, list = next.querySelector('[data-list]') ?? next;
  return [...(list.tBodies?.[0].rows ?? list.children)] }"""
# A word that not all of them have.
RARE = f"""() => {{ const texts = ({ROWS})().map(row => row.textContent.toLowerCase());
  return texts.join(' ').match(/[a-z0-9]{{3,}}/g).find(word => texts.some(text => !text.includes(word))) }}"""


def filtering(page, home, site):
    if not opens(page, home, site, ".filters input"):
        return
    field = ".filters input"
    rows = f"() => ({ROWS})().filter(row => !row.hidden).length"
    everything, word = page.evaluate(rows), page.evaluate(RARE)
    tab_to(page, field)
    page.keyboard.type(word)
    assert 0 < page.evaluate(rows) < everything, "typing filters nothing"
    assert page.locator(".filters [role=status]").first.inner_text(), "nobody is told how many are left"
    has_chips = page.locator(".filters").first.locator("button").count() > 0
    if has_chips:
        tab_to(page, ".filters button")
        page.keyboard.press("Space")
        assert page.get_attribute(".filters button", "aria-pressed") == "true", "a chip does not say that it is pressed"
    if not home.startswith("file:"):
        page.reload()
        assert page.input_value(field) == word, "the address does not keep the filter"
        assert not has_chips or page.get_attribute(".filters button", "aria-pressed") == "true", "the address does not keep the chip"


def sorting(page, home, site):
    if not opens(page, home, site, "th button.sort"):
        return
    tab_to(page, "th button.sort")
    heads = "document.querySelector('th:has(button.sort)').getAttribute('aria-sort')"
    for order in ("ascending", "descending", None):
        page.keyboard.press("Enter")
        assert page.evaluate(heads) == order, f"not {order} after Enter"


def copying(page, home, site):
    page.goto(place(home, "outputs/"))
    text = "main button[aria-label='Copy the text below']"
    has_text = page.locator(text).count() > 0
    tab_to(page, text if has_text else "main button.anchor")
    page.keyboard.press("Enter")
    page.wait_for_function("() => document.querySelector('body > [role=status]').textContent === 'Copied'")
    if has_text and not home.startswith("file:"):
        wanted = page.evaluate("() => document.querySelector('main pre').textContent")
        assert page.evaluate("() => navigator.clipboard.readText()") == wanted, "something else was copied"


def leaving(page, home, site):
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
