"""Sees in a browser that old addresses are kept: those of what has moved since a ledger was written, and of what is gone."""
import shutil
import subprocess

from sitechecks import browser, tools
from sitechecks.problem import Problem

MOVED = "content/minutes/2026-11-09_steering_call.md"
GONE = "content/plan/phase6/Phase6Task03.md"
ISSUE = ("content/public/KNOWN_ISSUES_V1.0.0.md", "| KI-006 ")


def problems(muster, folder):
    """What is wrong at the old addresses of a copy of the sample in which a document has moved, another and an issue are gone."""
    project = copied(folder / "former")
    date = ["--no-git", "--date", tools.sample_date()]
    subprocess.run([tools.ROOT / muster, "ledger", "--update", "--quiet", *date], cwd=project, capture_output=True, check=True)
    changed(project)
    site = tools.Site(tools.build(muster, ["--root", str(project), *date], folder / "sample-after-changes", "check-site"))
    old = [*(f"documents/{path}/index.html" for path in (MOVED, GONE)), "tasks/6.3/index.html", "known-issues/ki-006/index.html"]
    missing = [page for page in old if not (site.path / page).is_file()]
    return [
        *(Problem(page, "link", "an address that was published once is nowhere") for page in missing),
        *browser.problems(site, [page for page in old if page not in missing]),
    ]


def copied(project):
    shutil.copytree(tools.ROOT / "content", project / "content")
    shutil.copy(tools.ROOT / "muster.yml", project)
    return project


def changed(project):
    (project / "content/calls").mkdir()
    (project / MOVED).rename(project / "content/calls" / MOVED.rpartition("/")[2])
    (project / GONE).unlink()
    path, row = ISSUE
    lines = (project / path).read_text().splitlines(keepends=True)
    (project / path).write_text("".join(line for line in lines if not line.startswith(row)))
