"""Every `$ sneakerdex ...` of the README is run, and what it prints stands below it.

What the README shows is what a terminal of 80 columns shows, so tables are asked for by name.
"""

import re
import shlex
import subprocess
import sys

import pytest

from sneakerdex.cli import COMMANDS
from tests.conftest import ROOT, Run, clean_environment

README = ROOT / "README.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.S)


def answer(line: str, run: Run) -> str:
    """What one line of a block prints."""
    if "|" in line:
        return piped(line)
    words = shlex.split(line.removeprefix("sneakerdex "))
    listing = words[0] not in {"check", "cite", "--version"} and "--format" not in words
    result = run(*words, *(["--format", "table"] if listing else []))
    return result.output


def piped(line: str) -> str:
    """The same for a line with a pipe, which needs a shell."""
    script = f'sneakerdex() {{ {sys.executable} -m sneakerdex "$@"; }}\n{line}'
    script = script.replace("| python ", f"| {sys.executable} ")
    return subprocess.run(
        ["bash", "-c", script], check=True, cwd=ROOT, env=clean_environment(), capture_output=True,
        text=True,
    ).stdout  # fmt: skip


def filled(block: str, run: Run) -> str:
    """A block with every command followed by what it prints now."""
    lines = [line.removeprefix("$ ") for line in block.splitlines() if line.startswith("$ ")]
    parts = [f"$ {line}\n{answer(line, run)}" for line in lines]
    text = "\n".join(part.rstrip("\n") + "\n" for part in parts)
    return "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def test_the_readme_shows_what_happens(run: Run, request: pytest.FixtureRequest) -> None:
    text = README.read_text("utf-8")
    now = BLOCK.sub(lambda match: f"```console\n{filled(match[1], run)}```", text)
    if request.config.getoption("--update"):
        README.write_text(now, "utf-8")
    else:
        assert text == now, "`pytest --update` accepts the difference"


def test_the_readme_shows_every_command() -> None:
    shown = set(re.findall(r"^\$ sneakerdex ([a-z]+)", README.read_text("utf-8"), re.M))
    assert {name for names in COMMANDS.values() for name in names} <= shown


def test_no_answer_in_the_readme_is_longer_than_a_reader_has_patience() -> None:
    """An answer grows with the dataset; what outgrows the README asks for less of it."""
    blocks = BLOCK.findall(README.read_text("utf-8"))
    answers = [answer for block in blocks for answer in re.split(r"^\$ ", block, flags=re.M)]
    assert {answer.split("\n")[0] for answer in answers if answer.count("\n") > 70} == set()


@pytest.mark.parametrize("name", ["show.svg", "timeline.svg"])
def test_the_pictures_are_there_and_fetch_nothing(name: str) -> None:
    picture = (ROOT / ".github" / name).read_text("utf-8")
    assert f"(.github/{name})" in README.read_text("utf-8")
    assert "@font-face" not in picture
    assert "<script" not in picture
