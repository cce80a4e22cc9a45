"""The size of things and who knows whom, so that the house stays easy to walk through."""

import ast
import re
import statistics
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "sneakerdex"
FILES = sorted(PACKAGE.rglob("*.py"))


def functions() -> list[tuple[str, int]]:
    """Every function with its lines of code, the docstring not counted."""
    found = []
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.end_lineno:
                body = node.body[1:] if ast.get_docstring(node) and node.body[1:] else node.body
                lines = node.end_lineno - body[0].lineno + 1
                found.append((f"{file.stem}.{node.name}", lines))
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_file_is_longer_than_250_lines(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= 250


def test_functions_are_short() -> None:
    sizes = dict(functions())
    assert max(sizes.values()) <= 40, max(sizes, key=lambda name: sizes[name])
    assert statistics.median(sizes.values()) < 8


@pytest.mark.parametrize(
    ("library", "rooms"),
    [
        ("rich", ("render/terminal/",)),
        ("typer", ("cli.py", "commands/", "__main__.py", "manual.py")),
    ],
)
def test_only_its_own_rooms_know_a_library(library: str, rooms: tuple[str, ...]) -> None:
    """Rich draws and Typer reads the command line; nothing else hangs on either."""
    knows = re.compile(rf"^\s*(from|import) {library}\b", re.M)
    for file in FILES:
        place = file.relative_to(PACKAGE).as_posix()
        if not place.startswith(rooms):
            assert not knows.search(file.read_text("utf-8")), place
