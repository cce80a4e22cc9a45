"""CSV with a header; a card becomes one statement a row."""

import csv
import re
from collections.abc import Iterable, Sequence
from typing import TextIO

from sneakerdex.render.safe import clean
from sneakerdex.views.grid import Grid
from sneakerdex.views.shapes import Card, View, tabular

# A spreadsheet runs a cell that begins so as a formula; an apostrophe makes it text.
_FORMULA_STARTS = ("=", "+", "-", "@")
# A number for people: a program wants it without the commas.
_THOUSANDS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?")


def write(view: View, out: TextIO) -> None:
    """Print a view as CSV."""
    writer = csv.writer(out, lineterminator="\n")
    if isinstance(view, Card) and not view.table:
        writer.writerow(("section", "property", "value", "sources"))
        writer.writerows(map(_cells, _card_rows(view)))
        return
    grid = tabular(view)
    writer.writerow([column.key for column in grid.columns])
    writer.writerows(map(_cells, grid.rows))


def _card_rows(card: Card) -> Iterable[Sequence[str]]:
    yield "", "name", card.title, ""
    for section, label, line in card.statements():
        yield section, label, line.text, ", ".join(line.by)
    for part in card.sections:
        yield from _grid_rows(part.title, part.grid) if part.grid else ()


def _grid_rows(title: str, grid: Grid) -> Iterable[Sequence[str]]:
    """A row of a grid as one statement: its first cell, the others by name, its sources."""
    for row in grid.rows:
        cells = {column.key: cell for column, cell in zip(grid.columns, row, strict=True) if cell}
        sources = cells.pop("sources", "")
        (_, first), *others = cells.items()
        yield title, first, "; ".join(f"{key}: {cell}" for key, cell in others), sources


def _cells(row: Sequence[str]) -> list[str]:
    return [_cell(clean(text)) for text in row]


def _cell(text: str) -> str:
    if _THOUSANDS.fullmatch(text):
        return text.replace(",", "")
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
