"""Text of the dataset is data: nothing in it is run, drawn or swallowed."""

import csv
import io
import json
from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sneakerdex.render.safe import clean
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


@given(st.text())
def test_clean_text_never_steers_a_terminal(text: str) -> None:
    cleaned = clean(text)
    assert all(c >= " " and c != "\x7f" and not "\x80" <= c <= "\x9f" for c in cleaned)
    assert clean(cleaned) == cleaned
