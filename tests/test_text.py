"""Text of the dataset is data: nothing in it is run, drawn or swallowed."""

import csv
import io
import json
import unicodedata
from importlib import import_module
from pathlib import Path
from shutil import copytree
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex.render import _WRITERS, Format
from sneakerdex.render.safe import clean
from sneakerdex.views.grid import Column, Grid
from sneakerdex.views.shapes import Card, Line, Section, View
from tests.conftest import SMALL, Run

HOSTILE = "[bold]not bold[/bold] :shoe: [/oops] \x1b[31mred\x07"


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    copytree(SMALL, folder)
    file = folder / "models" / "2002r.toml"
    escaped = json.dumps(HOSTILE)
    file.write_text(file.read_text("utf-8").replace('"Kuro"', escaped), "utf-8")
    people = folder / "people.toml"
    people.write_text(people.read_text("utf-8").replace('"Yue Wu"', '"=cmd()"'), "utf-8")
    return folder


@pytest.mark.parametrize("format_", ["table", "plain", "csv", "md"])
def test_markup_and_escapes_are_harmless(format_: str, hostile: Path, run: Run) -> None:
    result = run("releases", "--format", format_, columns=200, data=hostile)
    assert result.exit_code == 0
    assert "\x1b" not in result.stdout
    assert "\x07" not in result.stdout
    assert "not bold" in result.stdout
    assert ":shoe:" in result.stdout
    assert "bold" in result.stdout.replace("not bold", "")


def test_a_spreadsheet_runs_no_cell(hostile: Path, run: Run) -> None:
    text = run("show", "person:yue-wu", "--format", "csv", data=hostile).stdout
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert "'=cmd()" in cells
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def printed(format_: Format, view: View) -> str:
    """What a format makes of a view."""
    out = io.StringIO()
    import_module(f"sneakerdex.render.{_WRITERS[format_]}").write(view, out)
    return out.getvalue()


@given(st.sampled_from([*get_args(Format)]), st.text(min_size=1), st.text())
def test_no_text_does_anything_in_any_format(format_: Format, first: str, second: str) -> None:
    """Neither a card nor a list lets a record steer a terminal, a table or a spreadsheet."""
    line = Line(first, second, ())
    grid = Grid((Column("a", "A"), Column("b", "B")), ((first, second),), lambda: [first, second])
    sections = (Section(first, (line,), grid),)
    card = Card(first, second, sections, lambda _: [], lambda: {first: second}, line)
    for view in (card, grid):
        text = printed(format_, view)
        assert not any(unicodedata.category(c) == "Cc" and c not in "\n\t" for c in text)
        if format_ == "json":
            json.loads(text)
        if format_ == "csv":
            cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
            assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
        if format_ == "plain":
            assert len(printed(format_, grid).splitlines()) <= 1
            assert printed(format_, grid).count("\t") == 1


def test_a_number_in_a_file_has_no_commas(run: Run) -> None:
    rows = list(csv.reader(io.StringIO(run("coverage", "--format", "csv").stdout)))
    totals = {row[3] for row in rows[1:]}
    assert all(total.isdigit() for total in totals)
    assert max(map(int, totals)) > 1000


@given(st.text())
def test_clean_text_never_steers_a_terminal(text: str) -> None:
    cleaned = clean(text)
    assert all(c >= " " and c != "\x7f" and not "\x80" <= c <= "\x9f" for c in cleaned)
    assert clean(cleaned) == cleaned
