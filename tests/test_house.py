"""The size of things, so that the house stays easy to walk through."""

import ast
import statistics
from pathlib import Path

import pytest

from tests.conftest import ROOT

FILES = sorted((ROOT / "sneakerdex").rglob("*.py"))


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
