"""CSV with a header; a card becomes one statement a row."""

import csv
from collections.abc import Iterable, Sequence
from typing import TextIO

from sneakerdex.render.safe import clean
from sneakerdex.views.shapes import Card, View, tabular

# A spreadsheet runs a cell that begins so as a formula; an apostrophe makes it text.
_FORMULA_STARTS = ("=", "+", "-", "@")


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
        yield section, label, line.text, " ".join(line.by)
    for part in card.sections:
        for row in part.grid.rows if part.grid else ():
            yield part.title, row[0], " ".join(filter(None, row[1:])), ""


def _cells(row: Sequence[str]) -> list[str]:
    return [f"'{c}" if c.startswith(_FORMULA_STARTS) else c for c in map(clean, row)]
