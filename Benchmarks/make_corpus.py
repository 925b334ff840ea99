#!/usr/bin/env python3
"""Makes the benchmark's corpus: every task specification of bunkerverse-platform, copied and renumbered.

    make_corpus.py CORPORA OUTPUT [--copies 25]

Copy k adds 10k to every phase number, so that phase 7 of copy 3 is phase 37, `Task 7.6` is `Task 37.6`, and
`progress_phase_7.md` is `progress_phase_37.md`: each copy refers to its own phases and tasks only. Versions (`v1.0.0`,
`Qt 6.9.2`), severities (`P0` in phases 6 and 7, where bugs are triaged) and sub-task letters stay as they are. The release
v1.0.0 is common to all copies: they are parts of one project.
"""
import argparse
import pathlib
import re

SOURCE = "emiliancristea/bunkerverse-platform/development-plan"
DOCUMENT = re.compile(r"^Phase([0-9])Task([0-9]+)\.md$")
TRIAGE_PHASES = (6, 7)

ID = r"[0-9](?:\.[0-9]+)?"
MORE = rf"(?:\s*(?:,|&|/|-|–|and|to)\s*{ID}(?![\w.]*\d))*"
# A word that says "phase" or "task", then one number or several: `Phase 7`, `Phases 1 and 2`, `Tasks 2.1 & 2.2`.
NAMED = re.compile(rf"(?i)((?<![A-Za-z])(?:phases?|tasks?)[ _-]?|(?<=[a-z_])phases?[ _-]?|previously |finalized )({ID}{MORE})(?![0-9])")
# An id of its own in parentheses, or at the start of a line: `(7.0)`, `0.3.a. Data`, `"0.0.b: Define`.
SET_APART = re.compile(r"(?m)(\(|^[#*\s]*|\")([0-9])(?=\.[0-9]{1,2}(?:\)|\.[a-z]\b|[.:] ))")
# Short forms: `P6.2`, `P7`, `feature/p3-...`; not `P2P`.
SHORT_TASK = re.compile(r"(?<![A-Za-z0-9])P([0-9])(?=\.[0-9])")
SHORT_PHASE = re.compile(r"(?<![A-Za-z0-9])P([0-9])(?![A-Za-z0-9]|\.[0-9])")
BRANCH = re.compile(r"(?<=[/_-])p([0-9])(?![A-Za-z0-9])")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--copies", type=int, default=25)
    options = parser.parse_args()
    documents = specifications(options.corpora / SOURCE)
    if not documents:
        raise SystemExit(f"make_corpus: no specification in {options.corpora / SOURCE}")
    sizes = [write_copy(documents, 10 * copy, options.output) for copy in range(options.copies)]
    print(f"{len(documents) * options.copies} documents, {sum(sizes) / 1e6:.1f} MB")


def specifications(folder):
    """(phase, task digits, text) of each specification, in order; bytes that are no UTF-8 survive as surrogates."""
    named = ((DOCUMENT.match(path.name), path) for path in sorted(folder.glob("Phase*/*.md")))
    return [(int(name[1]), name[2], decoded(path.read_bytes())) for name, path in named if name]


def write_copy(documents, shift, output):
    return sum(write_document(document, shift, output) for document in documents)


def write_document(document, shift, output):
    phase, task, text = document
    number = phase + shift
    path = output / f"Phase{number}" / f"Phase{number}Task{task}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.write_bytes(renumbered(text, shift, triage=phase in TRIAGE_PHASES).encode("utf-8", "surrogateescape"))


def renumbered(text, shift, triage):
    """The text with `shift` added to every phase number; with `triage`, P0 to P3 are severities and stay."""
    if shift == 0:
        return text
    text = NAMED.sub(lambda match: match[1] + shifted_list(match[2], shift), text)
    text = SET_APART.sub(lambda match: match[1] + shifted(match[2], shift), text)
    text = SHORT_TASK.sub(lambda match: "P" + shifted(match[1], shift), text)
    text = SHORT_PHASE.sub(lambda match: short_phase(match[1], shift, triage), text)
    return BRANCH.sub(lambda match: "p" + shifted(match[1], shift), text)


def shifted_list(numbers, shift):
    return re.sub(r"(?<![0-9.])[0-9]", lambda match: shifted(match[0], shift), numbers)


def short_phase(digit, shift, triage):
    return "P" + (digit if triage and digit in "0123" else shifted(digit, shift))


def shifted(digit, shift):
    return str(int(digit) + shift)


def decoded(data):
    return data.decode("utf-8", "surrogateescape")


if __name__ == "__main__":
    main()
