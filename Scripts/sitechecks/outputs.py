"""Checks of what a published site holds for machines, by validators that know nothing of Muster."""
import json
import subprocess
from xml.etree import ElementTree

from sitechecks import tools
from sitechecks.problem import Problem

SVG = "{http://www.w3.org/2000/svg}"
VERDICTS = {"GO", "CONDITIONAL", "AWAITING DECISION", "NOT ASSESSED", "NO-GO"}


def problems(site, checks=None):
    """What does not hold of the data, feeds, calendars, drawings and texts of a site; all of it, or these checks only."""
    return [Problem(path, name, what) for name, check in CHECKS if not checks or name in checks for path, what in check(site)]


def json_problems(site):
    import jsonschema

    for file, path in site.named("*.json"):
        try:
            value = json.loads(file.read_text())
        except ValueError as error:
            yield path, str(error)
            continue
        if path.endswith(".schema.json"):
            jsonschema.Draft202012Validator.check_schema(value)
            continue
        schema = tools.SCHEMAS / "shields-endpoint.schema.json" if file.name == "badge.json" else file.with_suffix(".schema.json")
        if not schema.is_file():
            yield path, "no schema beside it"
            continue
        validator = jsonschema.Draft202012Validator(
            json.loads(schema.read_text()), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
        yield from ((path, f"{error.json_path}: {error.message[:200]}") for error in validator.iter_errors(value))
        if file.name != "badge.json":
            yield from ((path, f"its schema accepts {mutant}") for mutant in accepted_mutants(validator, value))


def accepted_mutants(validator, value):
    """The schema must notice what a reader would trip over."""
    mutants = {
        "a member more": value | {"mood": "fine"},
        "a member less": {key: value[key] for key in list(value)[1:]},
        "another version": value | {"schemaVersion": 99},
    }
    return [name for name, mutant in mutants.items() if validator.is_valid(mutant)]


def svg_problems(site):
    for file, path in site.named("*.svg"):
        try:
            root = ElementTree.parse(file).getroot()
        except ElementTree.ParseError as error:
            yield path, str(error)
            continue
        if root.tag != f"{SVG}svg":
            yield path, "no SVG"
        elif file.name == "badge.svg" and not (root.findtext(f"{SVG}title") or "").strip():
            yield path, "no title"


def feed_problems(site):
    import feedparser

    for file, path in site.named("*.atom"):
        yield from xmllint_problems(path, file, "--relaxng", tools.SCHEMAS / "atom.rng")
        feed = feedparser.parse(file.read_bytes())
        if feed.bozo or feed.version != "atom10":
            yield path, str(feed.get("bozo_exception", feed.version))
            continue
        ids = [entry.id for entry in feed.entries]
        if len(set(ids)) != len(ids):
            yield path, "entries share an id"
        days = [entry.updated for entry in feed.entries]
        if days != sorted(days, reverse=True) or max([*days, feed.feed.updated]) != feed.feed.updated:
            yield path, "not newest first, or the feed is not as new as its entries"
        for link in [link.href for entry in [feed.feed, *feed.entries] for link in entry.links]:
            if not site.target(link, file):
                yield path, f"leads to nothing: {link}"


def calendar_problems(site):
    import icalendar

    for file, path in site.named("*.ics"):
        data = file.read_bytes()
        lines = data.split(b"\r\n")
        if lines.pop() or any(b"\n" in line or b"\r" in line or len(line) > 75 for line in lines):
            yield path, "lines that do not end in CR LF or are longer than 75 octets"
        try:
            calendar = icalendar.Calendar.from_ical(data)
        except ValueError as error:
            yield path, str(error)
            continue
        events = calendar.walk("VEVENT")
        yield from ((path, f"{event.get('UID')}: {event.errors}") for event in [calendar, *events] if event.errors)
        if len({str(event["UID"]) for event in events}) != len(events):
            yield path, "events share an id"
        yield from ((path, f"{event['UID']} ends before it begins") for event in events if event.end <= event.start)


def sitemap_problems(site):
    found = site.named("sitemap.xml")
    if bool(found) != bool(site.base) and any(site.named("known-issues.json")):
        yield "sitemap.xml", "there without an address, or missing with one"
    for file, path in found:
        invalid = [*xmllint_problems(path, file, "--schema", tools.SCHEMAS / "sitemap.xsd")]
        if invalid:
            yield from invalid
            continue
        places = [element.text for element in ElementTree.parse(file).iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
        yield from ((path, f"leads to nothing: {place}") for place in places if not site.target(place, file))
        pages = {page.parent for page, _ in site.named("index.html") if "known-issues" in page.parts}
        if len(places) != len(pages):
            yield path, f"{len(places)} places for {len(pages)} public pages"


def robots_problems(site):
    for file, path in site.named("robots.txt"):
        wanted = {"User-agent", "Allow", "Disallow"} | ({"Sitemap"} if site.named("sitemap.xml") else set())
        if {line.split(": ")[0] for line in file.read_text().splitlines()} != wanted:
            yield path, "not the lines that it should have"


def status_problems(site):
    for file, path in site.named("status.txt"):
        for line in file.read_text().splitlines():
            fields = line.split("\t")
            if line != "no release" and (len(fields) != 3 or fields[1] not in VERDICTS):
                yield path, f"not a name, a verdict and a sentence: {line}"


def xmllint_problems(path, file, option, schema):
    run = subprocess.run(["xmllint", "--noout", "--nonet", option, schema, file], capture_output=True, text=True)
    if run.returncode != 0:
        yield path, run.stderr.strip()[:500]


CHECKS = [
    ("data", json_problems), ("svg", svg_problems), ("feed", feed_problems), ("calendar", calendar_problems),
    ("text", sitemap_problems), ("text", robots_problems), ("text", status_problems),
]
