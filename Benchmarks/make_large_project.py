#!/usr/bin/env python3
"""Makes a large project: 5,000 tasks in 50 phases with their specifications and logs, about 20,000 facts, one release to be judged.

    make_large_project.py OUTPUT [--phases 50] [--tasks 100]

Every phase has a folder of specifications and a progress log; every tenth phase ends in minutes with a decision about a release of its
own. Beside them stand a readiness review, lists of known issues, a risk register and checksums. The same arguments give the same bytes.
"""
import argparse
import hashlib
import pathlib
import random

ROLES = ["QA Lead", "Security Lead", "SRE Lead", "Server Lead", "Desktop Lead", "Project Manager", "Legal Counsel", "Community Lead"]
PEOPLE = ["Ada Brandt", "Noor Okafor", "Li Wen", "Sol Ramos", "Kim Larsen", "Ivo Petrov", "Mia Conti", "Tom Albrecht", "Zoe Marin"]
WHAT = ["breakwater", "beacon", "crane", "dry dock", "ferry slip", "fog horn", "gangway", "lock gate", "mooring", "pilot station",
        "quay wall", "radar mast", "signal post", "tide gauge", "tug berth", "warehouse"]
DEED = ["Build", "Repair", "Measure", "Paint", "Replace", "Survey", "Document", "Test"]
SIDE = ["north", "south", "east", "west", "inner", "outer"]
TEST = ["load", "salt", "wind", "ice", "night", "storm"]
SEVERITY = ["P0", "P1", "P2", "P2", "P3", "P3", "P3"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--phases", type=int, default=50)
    parser.add_argument("--tasks", type=int, default=100)
    options = parser.parse_args()
    chance = random.Random(5)
    documents = [made for phase in range(1, options.phases + 1) for made in phase_documents(chance, phase, options.tasks)]
    documents += release_documents(chance, options.phases)
    for path, text in documents:
        write(options.output / path, text)
    print(f"{len(documents)} documents, {options.phases * options.tasks} tasks")


def phase_documents(chance, phase, tasks):
    rows = []
    for task in range(tasks):
        title = f"{chance.choice(DEED)} the {chance.choice(SIDE)} {chance.choice(WHAT)} of basin {phase * tasks + task}"
        state, day = chance.choice(["Completed", "Completed", "Completed", "In progress", "Pending"]), date(phase, task)
        rows.append(f"| {phase}.{task} | {title} | {state} | {day if state == 'Completed' else ''} |")
        yield f"content/plan/phase{phase:02d}/Phase{phase}Task{task:02d}.md", specification(chance, phase, task, title)
    table = "\n".join(["| Task | Title | Status | Completed |", "|---|---|---|---|", *rows])
    yield f"content/progress_logs/progress_phase_{phase}.md", f"# Progress Log: Phase {phase}\n\n## Summary\n\n{table}\n"
    if phase % 10 == 0:
        yield f"content/minutes/{date(phase // 10, 27)}_review.md", minutes(chance, phase)


def specification(chance, phase, task, title):
    what = title.split(" the ")[1]
    before = f"\nDepends on: Task {phase}.{task - 1}\n" if task % 5 == 4 else ""
    return f"""# Task {phase}.{task}: {title}

Owner: {chance.choice(PEOPLE)}
{before}
## Context

The {what} is used on {chance.randint(2, 300)} days of the year, and what is not ready in spring waits for another one.

## Acceptance Criteria

1. The {what} passes the {chance.choice(TEST)} test of the harbour master.

## Checklist

- [{chance.choice('xxx ')}] The drawing of the {what} is filed under {chance.randint(1000, 9999)}.

ReviewedBy: {chance.choice(ROLES)}.
"""


def minutes(chance, phase):
    version = f"v{phase // 10}.0.0"
    votes = "\n".join(f"| {role} | {person} | GO |" for role, person in zip(ROLES, PEOPLE))
    return f"""# Go/No-Go Review {version}

Date: {date(phase // 10, 27)}
Release: {version}

## Votes

| Role | Name | Vote |
|---|---|---|
{votes}

## Decision

GO for {version}.
"""


def release_documents(chance, phases):
    version = f"v{phases // 10 + 1}.0.0"
    signed = "\n".join(f"| {role} | {person} | {'Approved' if place % 3 else 'Pending'} | {'2026-11-10' if place % 3 else ''} |"
                       for place, (role, person) in enumerate(zip(ROLES, PEOPLE)))
    checks = "\n".join(f"- [{chance.choice('x ')}] Check {place} of the {chance.choice(WHAT)} is done" for place in range(60))
    issues = "\n".join(f"| KI-{place:04d} | The {chance.choice(SIDE)} {chance.choice(WHAT)} fails the {chance.choice(TEST)} test | "
                       f"{chance.choice(SEVERITY)} | {chance.choice(['Open', 'Fixed'])} | Use basin {place} |" for place in range(1, 501))
    risks = "\n".join(f"| R-{place:03d} | Late {chance.choice(WHAT)} for basin {place} | Medium | High | Hire {chance.choice(PEOPLE)} |"
                      for place in range(1, 201))
    sums = "\n".join(f"{hashlib.sha256(str(place).encode()).hexdigest()}  harbour-{version}-{place:03d}.tar.gz" for place in range(1, 101))
    return [
        ("content/release/READINESS_REVIEW.md",
         f"# Readiness Review {version}\n\nRelease: {version}\n\n## Sign-offs\n\n| Role | Name | Status | Date |\n|---|---|---|---|\n{signed}\n\n"
         f"## Checklist\n\n{checks}\n"),
        ("content/public/KNOWN_ISSUES.md",
         f"# Known issues {version}\n\n| ID | Title | Severity | Status | Workaround |\n|---|---|---|---|---|\n{issues}\n"),
        ("content/release/RISKS.md",
         f"# Risk register\n\n| ID | Risk | Likelihood | Impact | Mitigation |\n|---|---|---|---|---|\n{risks}\n"),
        ("content/release/SHA256SUMS", sums + "\n"),
        ("muster.yml", f"project: {{name: Large harbour}}\nreleases:\n  {version}: {{target: 2026-12-01}}\n"),
    ]


def date(phase, task):
    return f"2026-{1 + phase % 10:02d}-{1 + task % 28:02d}"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


if __name__ == "__main__":
    main()
