"""Markdown: cards with footnotes, lists as tables."""

import re
from typing import TextIO

from sneakerdex.render.safe import clean
from sneakerdex.views.grid import Grid, SourceIds
from sneakerdex.views.shapes import Card, View

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#])")


def write(view: View, out: TextIO) -> None:
    """Print a view as Markdown; a card always brings its footnotes."""
    lines = (
        _card(view)
        if isinstance(view, Card)
        else _table(view if isinstance(view, Grid) else view.grid)
    )
    out.write("\n".join(lines) + "\n")


def _text(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", clean(text))


def _card(card: Card) -> list[str]:
    lines = [f"# {_text(card.title)}", "", _text(card.subtitle)]
    if card.summary.text:
        lines += ["", _text(card.summary.text) + _notes(card, card.summary.by)]
    for section in card.sections:
        lines += ["", f"## {_text(section.title)}", ""] if section.title else [""]
        lines += [_bullet(line.label, line.text) + _notes(card, line.by) for line in section.lines]
        lines += _table(section.grid, card) if section.grid else []
    footnotes = [
        f"[^{number}]: {_text(ref.text)}" + (f" <{ref.url}>" if ref.url else "")
        for number, ref in enumerate(card.references, 1)
    ]
    return [*lines, "", *footnotes]


def _bullet(label: str, text: str) -> str:
    return f"- **{_text(label)}**: {_text(text)}" if label else f"- {_text(text)}"


def _notes(card: Card, by: SourceIds) -> str:
    return "".join(f"[^{card.numbers[source]}]" for source in by)


def _table(grid: Grid, card: Card | None = None) -> list[str]:
    """The columns that hold anything, as a pipe table; on a card with footnotes for sources."""
    columns = enumerate(grid.columns)
    wanted = [i for i, column in columns if card is None or not column.files]
    used = [i for i in wanted if any(row[i] for row in grid.rows)]
    head = [grid.columns[i] for i in used]
    rule = ["---:" if column.right else "---" for column in head]
    rows = [[_text(row[i]) for i in used] for row in grid.rows]
    for cells, by in zip(rows, grid.by if card else (), strict=False):
        cells[-1] += _notes(card, by) if card else ""
    for cells, by_cell in zip(rows, grid.by_cell if card else (), strict=False):
        for n, position in enumerate(used):
            by = by_cell[position] if position < len(by_cell) else ()
            cells[n] += _notes(card, by) if card and cells[n] else ""
    return [_row([_text(column.head) for column in head]), _row(rule), *map(_row, rows)]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
