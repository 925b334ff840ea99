"""What the checks of published sites share: the interpreter with the validators, sites, and the sites that Muster builds of the sample."""
import os
import pathlib
import re
import subprocess
import sys
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SCHEMAS = ROOT / "Tests/schemas"


def use_test_tools(name):
    """Starts the script again under the interpreter that has the validators; ends it, with a word, where there is none."""
    made = subprocess.run([ROOT / "Scripts/test-tools"], capture_output=True, text=True)
    if made.returncode == 3:
        print(f"{name}: skipped: everything, the validators cannot be installed ({last_line(made.stderr)})")
        sys.exit(0)
    if made.returncode != 0:
        sys.exit(f"{name}: {made.stderr}")
    python = ROOT / made.stdout.strip()
    if pathlib.Path(sys.prefix).resolve() != python.parent.parent.resolve():
        sys.stdout.flush()
        os.execv(python, [str(python), *sys.argv])


def last_line(text):
    return (text.strip().splitlines() or ["no reason given"])[-1]


class Site:
    """A published site in a folder."""

    def __init__(self, path, base=None):
        self.path, self.base = pathlib.Path(path).resolve(), base
        self.files = sorted(file for file in self.path.rglob("*") if file.is_file())

    @property
    def name(self):
        return self.path.name

    def named(self, pattern):
        """Each file whose name matches, with its path within the site."""
        return [(file, file.relative_to(self.path).as_posix()) for file in self.files if file.match(pattern)]

    def target(self, address, origin):
        """The file of the site that an address named in the file `origin` leads to; None for anything else."""
        address = address.split("#")[0].split("?")[0]
        if self.base and address.startswith(self.base):
            target = self.path / urllib.parse.unquote(address.removeprefix(self.base))
        elif re.match(r"[a-z][a-z0-9+.-]*:|/", address):
            return None
        else:
            target = origin.parent / urllib.parse.unquote(address) if address else origin
        if address.endswith("/"):
            target = target / "index.html"
        target = pathlib.Path(os.path.normpath(target))
        return target if target.is_relative_to(self.path) and target.is_file() else None


def build(muster, arguments, out, name):
    """A site built with these arguments; the script ends where that fails."""
    command = [muster, "build", "--no-git", "--no-cache", "--quiet", "--output", str(out), *arguments]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"{name}: {' '.join(command)} ended with {run.returncode}: {run.stderr[-500:]}")
    return out


def sample_date():
    return re.search(r"^SAMPLE_DATE := (.+)$", (ROOT / "Makefile").read_text(), re.M)[1]
