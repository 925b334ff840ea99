"""What a check found on a page: where, which check, what, and what to do about it."""
import collections
import dataclasses

# For each check what to do where it does not hold.
ADVICE = {
    "accessibility": "mend the markup or the colours; the rule is explained at the address",
    "audience": "what the public gets has the same bytes for every audience: leave out what is for the project only",
    "anchor": "give the target that id, or lead elsewhere",
    "calendar": "mend what writes the calendar (RFC 5545)",
    "console": "a published page is silent: mend the script, or what the policy of the page refuses",
    "data": "change the schema and what writes the data together; within a version members are only added",
    "feed": "mend what writes the feed (RFC 4287)",
    "html": "mend the template; the place is the line of the published page",
    "inline": "move it into style.css or script.js: the content-security policy refuses it",
    "keyboard": "do the same by hand with the keyboard; mend script.js, or the order and the names of controls",
    "language": "state the language of the page on its html element",
    "link": "mend the address, or publish what it leads to",
    "look": "open the page by hand; the browser could not",
    "policy": "keep the strict content-security policy of layout.mustache in the head of every page",
    "request": "publish the file with the site, or leave it out: a page asks no other place for anything",
    "scripts": "put the words into the template; scripts only filter, search, sort and copy",
    "self-test": "mend the check in Scripts/sitechecks/, or the way in which mutants.py breaks the site",
    "svg": "mend the drawing; an image needs a title",
    "text": "mend what writes the file (docs/outputs.md)",
    "twice": "make the id from something that tells the two apart",
    "weight": "cut the list into pages, or the rules that nothing uses",
    "width": "let it wrap, or put it into a box that scrolls by itself",
}


@dataclasses.dataclass(frozen=True)
class Problem:
    page: str
    check: str
    what: str


def told(site, problems, shown=3):
    """A line for each problem of a site; of those that differ by their page only, the first few, and what to do about them once."""
    alike = collections.defaultdict(list)
    for problem in problems:
        alike[problem.check, problem.what].append(f"{site}: {problem.page}")
    for (check, what), places in sorted(alike.items()):
        yield from (f"{place}: {what} [{check}]" for place in places[:shown])
        if len(places) > shown:
            yield f"… and on {len(places) - shown} pages more"
        yield f"  help: {ADVICE[check]}"
