"""Plain text: one record or one statement a line, tab-separated, nothing dropped or wrapped."""

from collections.abc import Iterable, Sequence
from typing import TextIO

from sneakerdex.render.safe import clean
from sneakerdex.views.grid import Grid
from sneakerdex.views.shapes import Card, View, tabular


def write(view: View, out: TextIO) -> None:
    """Print a view as lines of tab-separated cells."""
    if isinstance(view, Card) and not view.table:
        _write_rows(_card_rows(view), out)
    else:
        grid = tabular(view)
        heads = [column.head for column in grid.columns]
        # A table with names at its side says at its top what the names are of.
        _write_rows([heads, *grid.rows] if heads and not heads[0] else grid.rows, out)
    if not isinstance(view, Grid) and view.listed:
        _write_rows(((ref.id, ref.text, ref.url) for ref in view.references), out)


def _card_rows(card: Card) -> Iterable[tuple[str, ...]]:
    """What a card says as (label, text, sources), then its releases."""
    yield card.title, card.subtitle, ""
    for _, label, line in card.statements():
        yield label, line.text, ", ".join(line.by)
    for section in card.sections:
        for row in section.grid.rows if section.grid else ():
            yield (section.title.lower(), *row)


def _write_rows(rows: Iterable[Sequence[str]], out: TextIO) -> None:
    for row in rows:
        out.write("\t".join(map(clean, row)) + "\n")
