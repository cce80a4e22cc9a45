"""The tests on every Python at hand, and with the oldest dependencies that are allowed.

`nox -f .ci/noxfile.py` runs all of it; `-s oldest` is what `.ci/run` adds to its own Python.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nox
import tomli

ROOT = Path(__file__).parents[1]
VERSIONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
PROJECT = tomli.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def interpreters() -> dict[str, str]:
    """The Pythons on the path, and those that pyenv keeps, by version."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = {}
    for version in VERSIONS:
        kept = sorted(root.glob(f"{version}.*/bin/python"))
        for program in (shutil.which(f"python{version}"), *map(str, reversed(kept))):
            if program and works(program):
                found.setdefault(version, program)
    # At least the one that runs this.
    return found or {f"{sys.version_info[0]}.{sys.version_info[1]}": sys.executable}


def works(program: str) -> bool:
    """Whether it runs and can make environments; pyenv's shims exist for versions it lacks."""
    return not subprocess.run([program, "-m", "venv", "--help"], capture_output=True).returncode


def lowest() -> list[str]:
    """Each dependency in the lowest version that it may have."""
    return [re.sub(r">=([^,]+).*", r"==\1", wanted) for wanted in PROJECT["dependencies"]]


PYTHONS = interpreters()
# Where nox looks for them.
os.environ["PATH"] = os.pathsep.join(
    [*(str(Path(program).parent) for program in PYTHONS.values()), os.environ["PATH"]]
)
nox.options.default_venv_backend = "venv"


@nox.session(python=list(PYTHONS))
def tests(session: nox.Session) -> None:
    """The tests with the newest dependencies."""
    _test(session)


@nox.session(python=next(iter(PYTHONS)))
def oldest(session: nox.Session) -> None:
    """The tests on the oldest Python at hand with the lowest dependencies."""
    _test(session, *lowest())


def _test(session: nox.Session, *versions: str) -> None:
    session.chdir(ROOT)
    session.install("-e", ".[dev]", *versions)
    session.run("python", "-m", "pytest", "-q", *session.posargs)
